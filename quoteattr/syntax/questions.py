"""Question words that aren't the first word of their clause: «спросил, придёт ли она», «zapytała, o której odjeżdża pociąg»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import function as f

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["asks_inside"]

FURTHEST_QUESTION = 4  #: tokens in which the question word comes
ASKING = f.CONDITIONAL | f.QUESTION_WORD


def asks_inside(reading: Reading, start: int, end: int) -> bool:
    """Whether one of the first words of a clause is a word for "whether"."""
    return any(reading.function[i] & ASKING == ASKING for i in range(start, min(end, start + FURTHEST_QUESTION)))
