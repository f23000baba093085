"""Who speaks to whom, as rows: what counts, what is unknown, many texts, columns and errors."""

from __future__ import annotations

import sys
import typing
from typing import Any

import pytest

import quoteattr
from quoteattr import ALL_ACTS, NetworkRow, network
from quoteattr.graphs import NETWORK_COLUMNS

TEXT = """\
“We open at nine,” Dana Holm told Ivo Lund. “Why?” Lund asked Dana. “I am tired of it.”

“Ask the baker,” Dana said to Ivo and Mira Falk.
"""


def said(*texts: str, acts: frozenset[quoteattr.Act] = quoteattr.SPEECH_ACTS) -> list[tuple[object, ...]]:
    """The rows of a text: names and numbers."""
    why = quoteattr.explain("\n\n".join(texts), acts=acts)
    return [(row["speaker"], row["addressee"], row["weight"], row["words"]) for row in network(why)]


def test_a_row() -> None:
    """Every value, in the order of the columns."""
    first, *_ = network(quoteattr.explain("“We open at nine,” Dana Holm told Ivo Lund."))
    assert first == {
        "key": None,
        "speaker_id": "s1",
        "speaker": "Dana Holm",
        "addressee_id": "s2",
        "addressee": "Ivo Lund",
        "weight": 1,
        "words": 4,
    }
    assert list(first) == [column.name for column in NETWORK_COLUMNS]
    hints = typing.get_type_hints(NetworkRow)
    for column in NETWORK_COLUMNS:
        assert hints[column.name] == (column.type | None if column.optional else column.type) or column.name == "key"
    assert all(column.about for column in NETWORK_COLUMNS)


def test_quotations_are_counted() -> None:
    """In the order of the first of each pair; a quotation to two people counts for both, an interrupted one once."""
    assert said(TEXT) == [
        ("Dana Holm", "Ivo Lund", 2, 7),
        ("Ivo Lund", "Dana Holm", 1, 6),
        ("Dana Holm", "Mira Falk", 1, 3),
    ]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("“Yes,” said Ann.", ("Ann", None, 1, 1)),
        ("“Yes,” Ann told us.", ("Ann", None, 1, 1)),
        ("Rain. “Yes.”", (None, None, 1, 1)),
        ("“Yes,” Ann told the crowd.", ("Ann", "crowd", 1, 1)),
        ("Ann told Ben that the road was closed.", ("Ann", "Ben", 1, 5)),
        ("Ann wrote to Ben: “Come.”", ("Ann", "Ben", 1, 1)),
        ("“A dash—here—is one word,” said Ann.", ("Ann", None, 1, 4)),
    ],
)
def test_speakers_and_addressees(text: str, row: tuple[object, ...]) -> None:
    """One who isn't known is None, and the quotation still counts."""
    assert said(text) == [row]


@pytest.mark.parametrize(
    "text",
    [
        "Ann did not tell Ben “no”.",
        "If Ann tells Ben “no”, we stay.",
        "Ann thinks that the road is closed.",
        "Ann plans to sell the boat.",
    ],
)
def test_what_is_not_said_does_not_count(text: str) -> None:
    """What is denied, only supposed, thought or planned."""
    assert quoteattr.extract(text, acts=ALL_ACTS)
    assert said(text, acts=ALL_ACTS) == []


def test_nested_quotations_count_too() -> None:
    """They have speakers of their own; their words are also words of the outer one."""
    assert said("“My aunt told me ‘never look back’, and I did,” Nora Quist told Emil.") == [
        ("Nora Quist", "Emil", 1, 10),
        ("My aunt", None, 1, 3),
    ]


# Texts


def test_many_texts() -> None:
    """Each has its own speakers, whatever their names are."""
    texts = {"a": "“Yes,” Ann told Ben.", 2: "“No,” Ann told Ben.", ("c",): "It rained."}
    explained = {key: quoteattr.explain(text) for key, text in texts.items()}
    rows = network(explained)
    assert [(row["key"], row["speaker_id"], row["speaker"], row["weight"]) for row in rows] == [
        ("a", "s1", "Ann", 1),
        (2, "s1", "Ann", 1),
    ]
    assert network(explained.items()) == network(quoteattr.explain_many(texts)) == rows
    assert network(quoteattr.extract_many(texts)) == rows


@pytest.mark.parametrize("nothing", [(), [], {}, iter(()), quoteattr.explain(""), {"a": ()}])
def test_nothing_said(nothing: Any) -> None:
    assert network(nothing) == []


@pytest.mark.parametrize("function", [network, quoteattr.to_networkx])
def test_errors(function: Any) -> None:
    """The message names the function, and says what to pass."""
    if function is quoteattr.to_networkx:
        pytest.importorskip("networkx")
    name = function.__name__
    quotes: tuple[Any, ...] = quoteattr.extract("“Yes,” said Ann.")
    for value, message in [
        ("“Yes.”", f"{name} needs quotations, not str; pass the result of extract or explain"),
        (None, f"{name} needs quotations, not NoneType"),
        ([3], f"{name} needs quotations, or pairs of a key and quotations, not int"),
        ((*quotes, 3), f"{name} needs quotations, not int"),
        ({"a": 3}, f"key 'a': {name} needs quotations, not int"),
    ]:
        with pytest.raises(TypeError, match=message):
            function(value)


def test_networkx_may_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error names the extra; rows need nothing."""
    monkeypatch.setitem(sys.modules, "networkx", None)
    advice = r"networkx is not installed; run: pip install 'quoteattr\[network\]'"
    with pytest.raises(quoteattr.MissingDependencyError, match=advice):
        quoteattr.to_networkx(())
    assert network(()) == []
