"""Adjectives in a row before a noun ("a thin, elderly gentleman"), and after one («el portavoz policial»)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c
from quoteattr.reading import forms as m

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["follows_noun", "head_before", "lists_adjectives"]

NO_ADJECTIVE = c.CLOSED | c.DETERMINER | c.CUE | c.TIME | c.ADVERB | c.CAPITAL


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


def follows_noun(reading: Reading, token: int) -> bool:
    """Whether a word may be an adjective after a noun for somebody who speaks, by its ending («el portavoz policial»)."""
    if not reading.forms[token] & m.MODIFIER or reading.flags[token] & NO_ADJECTIVE or not token:
        return False
    before = reading.flags[token - 1]
    if before & (c.DETERMINER | c.POSSESSIVE) or reading.depth[token] != reading.depth[token - 1]:
        return False
    return bool(before & c.SPEAKING_NOUN) or follows_noun(reading, token - 1)


def head_before(reading: Reading, first: int, last: int) -> int:
    """The noun for somebody who speaks before the adjectives that end in ``last``; ``last`` itself if there is none."""
    head = last
    while head > first and follows_noun(reading, head):
        head -= 1
    return head if reading.flags[head] & c.SPEAKING_NOUN else last
