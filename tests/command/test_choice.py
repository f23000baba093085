"""Which quotations are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from command_calls import objects
from hypothesis import given
from hypothesis import strategies as st

import quoteattr
from quoteattr.command.choice import Choice
from quoteattr.command.main import main

if TYPE_CHECKING:
    from pathlib import Path

TEXT = """\
“I asked Ida, and she said, ‘We close at nine,’ and left,” Mira Holm told Per Lund.

Ivo Moss said that it rained. Holm thought that he was wrong.
"""
WHY = quoteattr.explain(TEXT)


@pytest.fixture
def text(tmp_path: Path) -> str:
    """A file with quotations of all kinds, one inside another."""
    path = tmp_path / "text.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


@pytest.mark.parametrize(
    ("options", "shown"),
    [
        ([], ["I asked Ida,", "We close", "that it rained"]),
        (["--speaker", "MIRA"], ["I asked Ida,"]),
        (["--speaker", "ida", "--speaker", "moss"], ["We close", "that it rained"]),
        (["--speaker", "nobody"], []),
        (["--kind", "indirect"], ["that it rained"]),
        (["--kind", "indirect,direct"], ["I asked Ida,", "We close", "that it rained"]),
        (["--kind", "direct", "--speaker", "holm"], ["I asked Ida,"]),
        (["--min-confidence", "1"], []),
        (["--acts", "writing"], ["I asked Ida,", "We close"]),
        (["--acts", "thought,speech"], ["I asked Ida,", "We close", "that it rained", "that he was wrong"]),
        (["--acts", "all", "--kind", "indirect"], ["that it rained", "that he was wrong"]),
    ],
)
def test_quotations_are_chosen(options: list[str], shown: list[str], text: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([text, *options]) == 0
    words = capsys.readouterr().out.splitlines()[1::2]
    assert len(words) == len(shown)
    assert all(line.strip().startswith(start) for line, start in zip(words, shown, strict=True))


def test_a_quotation_without_its_parent_is_numbered_anew(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([text, "--speaker", "ida", "--format", "jsonl", "--explain"]) == 0
    found = objects(capsys.readouterr().out)
    (quote,) = (one for one in found if one["type"] == "quote")
    assert (quote["depth"], quote["parent"]) == (0, None)
    assert [one["name"] for one in found if one["type"] == "speaker"] == ["Ida"]


@pytest.mark.parametrize(
    ("option", "message"),
    [
        ("--kind=direct,spoken", "no kind 'spoken'; there are direct, mixed, indirect"),
        ("--kind=", "no kind ''; there are direct, mixed, indirect"),
        ("--acts=speech,song", "no act 'song'; there are speech, writing, thought, intention, evidence, all"),
        ("--min-confidence=90", "'90' is not a confidence from 0 to 1"),
        ("--min-confidence=nan", "'nan' is not a confidence from 0 to 1"),
        ("--jobs=0", "'0' is not a number of processes"),
        ("--jobs=two", "'two' is not a number of processes"),
    ],
)
def test_wrong_values_are_answered_with_the_right_ones(
    option: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([option, "a.txt"])
    assert stopped.value.code == 2
    assert capsys.readouterr().err.endswith(f": {message}\n")


def test_a_quotation_without_a_speaker_has_no_confidence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "text.txt"
    path.write_text("“Who is there?”", encoding="utf-8")
    for least, lines in (("0", 2), ("0.001", 0)):
        assert main([str(path), "--min-confidence", least]) == 0
        assert len(capsys.readouterr().out.splitlines()) == lines


def test_without_conditions_nothing_changes() -> None:
    assert Choice().of(WHY) is WHY


@given(st.sets(st.sampled_from(["ida", "mira", "moss", "zoë"])), st.sets(st.sampled_from(quoteattr.Kind)), st.floats(0, 1))
def test_what_is_chosen_is_a_part_in_order(names: set[str], kinds: set[quoteattr.Kind], least: float) -> None:
    """Every choice keeps the order, and a parent is the innermost chosen quotation around."""
    chosen = Choice(speakers=tuple(names), kinds=frozenset(kinds), least=least).of(WHY)
    assert [quote for quote in WHY.quotes if any(quote.spans == one.spans for one in chosen.quotes)] == [
        next(quote for quote in WHY.quotes if quote.spans == one.spans) for one in chosen.quotes
    ]
    for number, quote in enumerate(chosen.quotes):
        around = [other for other in range(number) if chosen.quotes[other].extent.covers(quote.extent)]
        assert quote.parent == (around[-1] if around else None)
        assert quote.depth == len(around)
    assert {one.speaker.id for one in chosen.quotes if one.speaker} <= {speaker.id for speaker in chosen.speakers}
