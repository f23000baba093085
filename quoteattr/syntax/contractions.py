"""Prepositions that are one word with the article after them, and articles that are also prepositions: "della", "du", "ao"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c
from quoteattr.reading import function as f

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["is_contraction", "is_governing"]

CONTRACTION = c.DETERMINER | c.PREPOSITION
NO_NOUN = c.CLOSED | c.ADVERB | c.TIME | c.DETERMINER


def is_contraction(bits: int) -> bool:
    """Whether the classes of a word are those of a preposition and of an article ("della", "du")."""
    return bits & CONTRACTION == CONTRACTION


def is_governing(reading: Reading, token: int, limit: int) -> bool:
    """Whether a determiner is a preposition here, which governs the noun after it ("una portavoce *della* polizia").

    Without a noun before it, that of possession begins a phrase of its own («*dei* testimoni dicono»).
    """
    if not is_contraction(reading.flags[token]) or reading.function[token] & (f.DEFINITE | f.INDEFINITE):
        return False
    if not reading.function[token] & f.GENITIVE:
        return True
    before = reading.flags[token - 1] if token > limit else 0
    return bool(before & c.WORD) and not before & NO_NOUN
