"""The speaker that each sieve finds for a mention, on its own and together with the others."""

from __future__ import annotations

from pathlib import Path

import pytest
from rule_answers import meant, speakers
from rule_tables import NOTHING, Row, read_table

TABLE = Path(__file__).with_name("speaker_sieves.txt")
ALONE = Path(__file__).with_name("alone.txt")

#: Makes a book of a text.
MUCH_NARRATION = "\n\n" + "It rained. " * 4002
#: In a book, a noun phrase usually refers to somebody with a name: sieve, text, speaker in the text alone, speaker in a book.
IN_BOOKS = [
    ("common_noun", "The old captain sat down. “Done,” he said.", "he | The old captain (noun)", NOTHING),
    ("definite_person", "Leo Lund saw a boy. It rained. “Go,” said that boy.", NOTHING, "that boy | Leo Lund (only)"),
    ("definite_person", "Leo Lund slept. “Go,” said that boy with the lamp.", NOTHING, "that boy | Leo Lund (only)"),
]


@pytest.mark.parametrize("row", [pytest.param(row, id=f"{row.rule}: {row.text}") for row in read_table(ALONE)])
def test_sieve_finds_the_speaker_alone(row: Row) -> None:
    """The answers are exactly the lines below the text."""
    assert (meant(row.text, row.rule) or [NOTHING]) == row.found


@pytest.mark.parametrize("row", [pytest.param(row, id=row.text) for row in read_table(TABLE)])
def test_sieve_finds_the_speaker(row: Row) -> None:
    """The answers are exactly the lines below the text."""
    assert (speakers(row.text) or [NOTHING]) == row.found


@pytest.mark.parametrize(("rule", "text", "alone", "in_book"), IN_BOOKS)
def test_sieve_reads_books_in_another_way(rule: str, text: str, alone: str, in_book: str) -> None:
    """The same sentences have another answer if much narration follows them."""
    assert (meant(text, rule) or [NOTHING]) == [alone]
    assert (meant(text + MUCH_NARRATION, rule) or [NOTHING]) == [in_book]
