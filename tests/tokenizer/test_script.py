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
