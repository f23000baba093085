"""Quotations as rows: columns, values, many texts, places in the text, and errors."""

from __future__ import annotations

import typing
import weakref
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

import pytest

import quoteattr
from quoteattr import Row, Span, to_rows
from quoteattr.export import COLUMNS, SEPARATOR

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT = """\
HARBOUR CLOSED

“We open at nine,” said Dana Holm, a spokeswoman for the bank. She told Leo Lund and Ida Falk that she was «tired».

«It was chaos», Petra Novak was quoted as saying by Radio Lund. Mira Holm did not say «never».
“Done!”
"""


# Columns and values


def test_the_columns() -> None:
    """The names in order; new ones may be added, but none is ever renamed or removed."""
    assert " ".join(column.name for column in COLUMNS) == (
        "key start end text kind depth speaker_id speaker speaker_kind gender gender_evidence mention cue cue_lemma act "
        "addressees relay on_behalf_of polarity confidence mention_rule speaker_rule line paragraph sentence"
    )
    assert {column.name for column in COLUMNS if column.type is int} == {"start", "end", "depth", "line", "paragraph"}
    assert {column.name for column in COLUMNS if column.type is float} == {"confidence"}
    assert {column.name for column in COLUMNS if not column.optional} == {"start", "end", "text", "kind", "depth", "confidence"}
    assert all(column.about for column in COLUMNS)


def test_a_row() -> None:
    """Every value of a quotation with everything."""
    row, *others = to_rows(quoteattr.explain(TEXT))
    assert row == {
        "key": None,
        "start": 16,
        "end": 34,
        "text": "We open at nine,",
        "kind": "direct",
        "depth": 0,
        "speaker_id": "s1",
        "speaker": "Dana Holm",
        "speaker_kind": "person",
        "gender": "female",
        "gender_evidence": "role",
        "mention": "Dana Holm",
        "cue": "said",
        "cue_lemma": "say",
        "act": "speech",
        "addressees": None,
        "relay": None,
        "on_behalf_of": "bank",
        "polarity": "asserted",
        "confidence": row["confidence"],
        "mention_rule": "cue_after_inverted",
        "speaker_rule": "full_name",
        "line": 3,
        "paragraph": 2,
        "sentence": "“We open at nine,” said Dana Holm, a spokeswoman for the bank.",
    }
    assert 0.5 < row["confidence"] < 1
    told, chaos, never, done = others
    assert (told["speaker"], told["mention"], told["kind"]) == ("Dana Holm", "She", "mixed")
    assert told["addressees"] == SEPARATOR.join(["Leo Lund", "Ida Falk"]) == "Leo Lund; Ida Falk"
    assert (told["line"], told["paragraph"]) == (3, 2)
    assert (chaos["relay"], chaos["line"], chaos["paragraph"]) == ("Radio Lund", 5, 3)
    assert (never["polarity"], never["line"], never["paragraph"]) == ("negated", 5, 3)
    assert (done["sentence"], done["line"], done["paragraph"]) == ("“Done!”", 6, 4)


def test_values_of_a_quotation_without_attribution() -> None:
    """Nothing is known about the speaker; the confidence is 0, so that rows can be filtered by it."""
    (row,) = to_rows(quoteattr.extract("“We open at nine.”"))
    known = {"start": 0, "end": 18, "text": "We open at nine.", "kind": "direct", "depth": 0, "confidence": 0.0}
    assert {name: value for name, value in row.items() if value is not None} == known


def test_the_nested_quotation_has_a_row_of_its_own() -> None:
    """After that of the outer one; the sentence is the same."""
    text = "“I saw him,” Ola Berg said, “and he shouted ‘fire’ at us.”"
    outer, inner = to_rows(quoteattr.explain(text))
    assert (outer["depth"], inner["depth"], inner["text"]) == (0, 1, "fire")
    assert outer["sentence"] == inner["sentence"] == text


def test_rows_are_typed() -> None:
    """The keys of the type are the columns, with their types."""
    hints = typing.get_type_hints(Row)
    for column in COLUMNS:
        expected = column.type | None if column.optional else column.type
        assert hints[column.name] == expected or column.name == "key"


# Texts


def test_the_text_adds_places() -> None:
    """With the text, quotations give the same rows as an explanation; without it, places are empty."""
    quotes = quoteattr.extract(TEXT)
    assert to_rows(quotes, TEXT) == to_rows(list(quotes), TEXT) == to_rows(quoteattr.explain(TEXT))
    assert to_rows(quoteattr.explain(TEXT), TEXT) == to_rows(quoteattr.explain(TEXT))
    places = {"line", "paragraph", "sentence"}
    for bare, full in zip(to_rows(quotes), to_rows(quotes, TEXT), strict=True):
        assert {name: bare[name] for name in places} == dict.fromkeys(places)  # type: ignore[literal-required]
        assert {**bare, **{name: full[name] for name in places}} == full  # type: ignore[literal-required]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_those_of_an_editor(end: str) -> None:
    """Each line end begins a line: that of Unix, of Windows, of old files. A form feed doesn't."""
    text = end.join(["One.", "", "Two.\f\u2028", "“We open at nine,” said Dana."])
    (row,) = to_rows(quoteattr.explain(text))
    assert row["line"] == 4


def test_a_quotation_over_paragraphs_has_all_their_sentences() -> None:
    """From the first sentence to the last, with what is between them; the place is that of the first character."""
    text = "Rain.\n\nDana Holm said: “We open.\n\n“We close,” she added. It rained."
    first, *_ = to_rows(quoteattr.explain(text))
    assert first["text"] == "We open. We close,"
    assert first["sentence"] == "Dana Holm said: “We open.\n\n“We close,” she added."
    assert (first["line"], first["paragraph"]) == (3, 2)


def test_wrapped_lines_are_one_paragraph() -> None:
    """A sentence goes on over the end of a line."""
    text = "It rained on the quay and\nthe boats lay still until\nsix. “We wait for the\ntide,” said Dana.\n\n“Go.”"
    wait, go = to_rows(quoteattr.explain(text))
    assert (wait["line"], wait["paragraph"], wait["sentence"]) == (3, 1, "“We wait for the\ntide,” said Dana.")
    assert (go["line"], go["paragraph"]) == (6, 2)


def test_a_text_in_no_known_language() -> None:
    """Its sentences are found without abbreviations."""
    text = "«Ja», sagte Ida. Es regnete."
    (row,) = to_rows(quoteattr.explain(text, lang="und"))
    assert (row["speaker"], row["sentence"]) == (None, "«Ja», sagte Ida.")


# Many texts


def test_many_texts() -> None:
    """Pairs in any form: the rows of each text follow each other, with its key."""
    texts = {"a": "“Yes,” said Ann.", "b": "It rained.", "c": "“No,” said Leo. He left. “Go!”"}
    explained = {key: quoteattr.explain(text) for key, text in texts.items()}
    rows = to_rows(explained)
    assert [(row["key"], row["text"]) for row in rows] == [("a", "Yes,"), ("c", "No,"), ("c", "Go!")]
    assert to_rows(explained.items()) == to_rows(list(explained.items())) == to_rows(pair for pair in explained.items()) == rows
    alone = [row for key, why in explained.items() for row in to_rows(why)]
    assert [{**row, "key": None} for row in rows] == alone
    bare = to_rows((key, why.quotes) for key, why in explained.items())
    assert bare == [{**row, "line": None, "paragraph": None, "sentence": None} for row in rows]
    assert to_rows(quoteattr.explain_many(texts)) == rows
    assert to_rows(quoteattr.extract_many(texts)) == bare
    assert [row["key"] for row in to_rows(quoteattr.explain_many(list(texts.values())))] == [0, 2, 2]


def test_results_of_many_texts_are_not_kept() -> None:
    """Each becomes rows before the next text is explained: only a few results take memory at a time."""
    kept: list[weakref.ref[quoteattr.Explanation]] = []

    def results() -> Iterator[tuple[int, quoteattr.Explanation]]:
        for number in range(9):
            why = quoteattr.explain("“Yes,” said Ann.")
            kept.append(weakref.ref(why))
            yield number, why
            del why
            assert sum(ref() is not None for ref in kept) <= 3

    assert len(to_rows(results())) == 9


def test_keys() -> None:
    """Strings and numbers are kept; anything else becomes a string."""
    quotes = quoteattr.extract("“Yes,” said Ann.")
    given = ["a", 3, 0.5, PurePosixPath("a/b.txt"), ("a", 1), None]
    assert [row["key"] for row in to_rows((key, quotes) for key in given)] == ["a", 3, 0.5, "a/b.txt", "('a', 1)", None]


@pytest.mark.parametrize("nothing", [(), [], {}, iter(())])
def test_no_quotations_no_rows(nothing: Any) -> None:
    """Neither for one text nor for many."""
    assert to_rows(nothing) == []
    assert to_rows(nothing, "A text.") == []
    assert to_rows(quoteattr.explain("")) == to_rows({"a": ()}) == []


# Errors


@pytest.mark.parametrize("value", ["“Yes,” said Ann.", None, 3, b"Yes"])
def test_a_text_has_no_rows(value: Any) -> None:
    """The error says what to pass."""
    with pytest.raises(TypeError, match=rf"needs quotations, not {type(value).__name__}; pass the result"):
        to_rows(value)


@pytest.mark.parametrize("items", [[3], ["ab"], [("a",)], [("a", 1, 2)], [Span(start=0, end=1)]])
def test_items_are_quotations_or_pairs(items: Any) -> None:
    """The error names the type."""
    with pytest.raises(TypeError, match=r"needs quotations, or pairs of a key and quotations, not (int|str|tuple|Span)"):
        to_rows(items)


def test_all_items_are_quotations() -> None:
    """A list doesn't mix quotations with other values, and neither does a pair."""
    quotes: tuple[Any, ...] = quoteattr.extract("“Yes,” said Ann.")
    with pytest.raises(TypeError, match="needs quotations, not int"):
        to_rows((*quotes, 3))
    with pytest.raises(TypeError, match="key 'a': to_rows needs quotations, not str; pass the result of extract"):
        to_rows([("a", "“Yes,” said Ann.")])
    with pytest.raises(TypeError, match="key 3: to_rows needs quotations, not NoneType"):
        to_rows({3: None})


def test_a_text_of_many_is_refused() -> None:
    """There is one text for each key, so pass explanations."""
    quotes = quoteattr.extract("“Yes,” said Ann.")
    with pytest.raises(TypeError, match="for many, pass pairs of a key and an Explanation"):
        to_rows({"a": quotes}, "“Yes,” said Ann.")


@pytest.mark.parametrize("text", ["", "“No, ” said Ann.", " “Yes,” said Ann."])
def test_the_text_of_other_quotations_is_refused(text: str) -> None:
    """Places would be wrong."""
    with pytest.raises(ValueError, match="the quotation at 0:6 is not from this text"):
        to_rows(quoteattr.extract("“Yes,” said Ann."), text)
    with pytest.raises(ValueError, match="the explanation is of another text; leave out text"):
        to_rows(quoteattr.explain("“Yes,” said Ann."), text)
