"""Labelled turns: the blocks of ``script.txt``, each a text with the label and the words of every turn."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quoteattr._markup import markup
from quoteattr._paragraphs import paragraphs
from quoteattr.lang import load
from quoteattr.lang.pack import ScriptWords
from quoteattr.tokenizer import tokenize
from quoteattr.tokenizer.script import script

if TYPE_CHECKING:
    from collections.abc import Iterator

PACK = load("en")
WORDS = ScriptWords(**PACK.rules["script"])


def turns_of(text: str) -> list[str]:
    """A line for each turn: its label, or a plus if it continues the turn before, and its words."""
    seen = markup(text)
    found = script(seen, paragraphs(seen), WORDS)
    return [
        f"{turn.label.of(text) if turn.label else '+'} | {' '.join(text[turn.begin : turn.stop].split())}"
        for turns in found.values()
        for turn in turns
    ]


def blocks() -> Iterator[object]:
    """Every text, up to a line ``--``, with the lines after that; a line ``==`` ends the block."""
    for block in Path(__file__).with_name("script.txt").read_text(encoding="utf-8").split("\n==\n"):
        text, _, expected = block.partition("\n--\n")
        yield pytest.param(text.strip("\n"), expected.strip().splitlines(), id=" ".join(text.split())[:60])


@pytest.mark.parametrize(("text", "expected"), list(blocks()))
def test_turns(text: str, expected: list[str]) -> None:
    """The turns in the text, in order."""
    assert (turns_of(text) or ["-"]) == expected


@pytest.mark.parametrize(("text", "expected"), list(blocks()))
def test_turns_are_pieces(text: str, expected: list[str]) -> None:
    """Every turn becomes a piece with its label; a turn without a label continues the piece before it."""
    seen = markup(text)
    pieces = tokenize(seen, paragraphs(seen), PACK.writing, WORDS).pieces
    shown, before = [], None
    for number, piece in enumerate(pieces):
        if piece.rule == "script" and piece.content:
            shown.append(f"{piece.label.of(text) if piece.label else '+'} | {' '.join(piece.content.of(text).split())}")
            assert piece.label or piece.continues == before
            before = number
    assert (shown or ["-"]) == [line.replace("| “", "| ").removesuffix("”") for line in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Q: Why “now”?\nA: Because “late” is late.", ["Why “now”?", "now", "Because “late” is late.", "late"]),
        ("Q: “Why now?”\nA: “Because it is late”.", ["Why now?", "Because it is late"]),
        ("Q: “Why now?” he asked you.\nA: I know.", ["“Why now?” he asked you.", "Why now?", "I know."]),
        ("“Q: Why now?\nA: Because.”", ["Q: Why now?"]),
    ],
)
def test_quotations_in_turns(text: str, expected: list[str]) -> None:
    """Marks around all the words of a turn are its own; those inside quote something."""
    seen = markup(text)
    pieces = tokenize(seen, paragraphs(seen), PACK.writing, WORDS).pieces
    assert [piece.content.of(text) for piece in pieces if piece.content] == expected


@pytest.mark.parametrize(
    ("text", "extent"),
    [
        ("<p>“Yes.</p>", "“Yes."),
        ("<p>“Yes.”</p>", "“Yes.”"),
        ("He left. “Yes.", "“Yes."),
        ("“<b>Yes.</b>", "“<b>Yes."),
        ("“<b>Yes.</b>”", "“<b>Yes.</b>”"),
        ("“ ” he said.", "“ ”"),
    ],
)
def test_extents(text: str, extent: str) -> None:
    """A quotation with its marks; one that nothing closes ends with its last word."""
    seen = markup(text)
    (piece,) = tokenize(seen, paragraphs(seen), PACK.writing).pieces
    assert piece.extent.of(text) == extent


@pytest.mark.parametrize(
    ("text", "extents"),
    [
        ("Q: Why?\nA: So.", ["Q: Why?", "A: So."]),
        ("Lena Fox:\nAre you there?\nTom Reed:\nI am here.\nLena Fox:\nCome.", ["Are you there?", "I am here.", "Come."]),
    ],
)
def test_extents_of_turns(text: str, extents: list[str]) -> None:
    """A label belongs to its turn, unless it is in a paragraph of its own."""
    seen = markup(text)
    pieces = tokenize(seen, paragraphs(seen), PACK.writing, WORDS).pieces
    assert [piece.extent.of(text) for piece in pieces] == extents
