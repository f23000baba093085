"""Adjectives in a row before a noun ("a thin, elderly gentleman")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["lists_adjectives"]


def lists_adjectives(reading: Reading, start: int, comma: int, limit: int) -> bool:
    """Whether a comma separates two adjectives before a noun ("a thin, elderly gentleman")."""
    flags = reading.flags
    if not flags[start] & (c.DETERMINER | c.POSSESSIVE) or any(flags[i] & c.SPEAKING_NOUN for i in range(start, comma)):
        return False
    for i in range(comma + 1, min(limit, comma + 4)):
        if not flags[i] & c.WORD or flags[i] & (c.CLOSED | c.DETERMINER | c.CAPITAL):
            return False
        if flags[i] & c.SPEAKING_NOUN and not (i + 1 < limit and flags[i + 1] & c.SPEAKING_NOUN):
            return i > comma + 1
    return False
