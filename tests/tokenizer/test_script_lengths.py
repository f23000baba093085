"""How long a label may be, and how far from it its words may be: as much as each row says, and no more."""

from __future__ import annotations

import pytest
from test_script import turns_of

TALK = ": Where are you going?\nTom: I go home.\nTom: Good night!\nTom: Bye!"


@pytest.mark.parametrize(
    ("before", "words", "after", "most"),
    [
        ("Lena", " Fox", TALK, 5),
        ("Lena v", "o", f" Fox{TALK}", 2),
        ("Ida", " Lund", " wrote:\n> It rained.\n> It snowed.\n\nYes.", 3),
    ],
)
def test_longest_label(before: str, words: str, after: str, most: int) -> None:
    """A longer name is none, or only the end of it is."""

    def labels(count: int) -> set[str]:
        return {turn.partition(" | ")[0] for turn in turns_of(before + count * words + after)}

    rest = after.partition(":")[0].removesuffix(" wrote")
    assert before + most * words + rest in labels(most)
    assert before + (most + 1) * words + rest not in labels(most + 1)


@pytest.mark.parametrize(
    ("before", "row", "after", "most"),
    [
        ("LENA:\n\n", "(sadly)\n\n", "Where are you going?\n\nTOM:\n\nI go home.\n\nTOM:\n\nGood night!", 2),
        ("Lena: Where are you going?\n\nTom: I go home.\n\n", "(sadly)\n\n", "Lena: Good night!\n\nTom: Bye!", 3),
    ],
)
def test_rows_between(before: str, row: str, after: str, most: int) -> None:
    """So many rows may come between a label and its words, or between two turns."""
    turns = turns_of(before + after)
    assert turns_of(before + most * row + after) == turns
    assert turns_of(before + (most + 1) * row + after) != turns
