"""What the finders know of a text, and phrases as words: for tables of texts and what is found in them."""

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
    """Everything that the finders know of a text, analysed or plain."""
    return reading_of(text, PACK, None if analysis is None else lambda _text: analysis)


def words(reading: Reading, phrase: Phrase | None) -> str | None:
    """The words of a phrase."""
    return reading.mention(phrase).text if phrase else None
