"""What the finders return for a text, and phrases as words, for tables of texts and expected results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._pipeline import reading_of
from quoteattr.lang import load

if TYPE_CHECKING:
    from quoteattr.analysis import Analysis
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase

__all__ = ["found_in", "words"]

PACK = load("en")


def found_in(text: str, analysis: Analysis | None = None) -> Reading:
    """The reading of a text, with the built-in analysis or another."""
    return reading_of(text, PACK, None if analysis is None else lambda _text: analysis)


def words(reading: Reading, phrase: Phrase | None) -> str | None:
    """The words of a phrase."""
    return reading.mention(phrase).text if phrase else None
