"""What the finders return for a text, and phrases as words, for tables of texts and expected results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._pipeline import reading_of
from quoteattr.lang import load

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase

__all__ = ["found_in", "words"]

PACK = load("en")


def found_in(text: str) -> Reading:
    """Everything that the finders return for a text."""
    return reading_of(text, PACK)


def words(reading: Reading, phrase: Phrase | None) -> str | None:
    """The words of a phrase."""
    return reading.mention(phrase).text if phrase else None
