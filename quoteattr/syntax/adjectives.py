"""Adjectives in a row before a noun ("a thin, elderly gentleman"), and after one («el portavoz policial»)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c
from quoteattr.reading import forms as m

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["determiner_before_list", "follows_noun", "head_before", "lists_adjectives"]

LONGEST_LIST = 3  #: tokens from a determiner to the comma between adjectives
NO_LISTED = c.CLOSED | c.DETERMINER | c.POSSESSIVE | c.CUE | c.TIME | c.CAPITAL
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


def determiner_before_list(reading: Reading, first: int, head: int, limit: int) -> int:
    """The determiner before adjectives that a comma separates ("a thin, elderly gentleman"); ``first`` if there is none.

    A noun in the singular has a determiner, so that a comma without one ends another phrase ("On the quay, men").
    """
    comma = first - 1
    if comma <= limit or first == head or reading.words[comma] != "," or not _is_one(reading, head):
        return first
    start = _before_listed(reading, comma, limit)
    governed = start > limit and reading.flags[start - 1] & c.PREPOSITION
    if start + 1 >= comma or governed or reading.depth[start] != reading.depth[head]:
        return first
    return start if reading.flags[start] & (c.DETERMINER | c.POSSESSIVE) else first


def _before_listed(reading: Reading, comma: int, limit: int) -> int:
    """The token before the few words before a comma that may be adjectives."""
    barred = NO_LISTED if reading.pack.names.noun_capitals else NO_LISTED | c.SPEAKING_NOUN
    start = comma - 1
    while start > max(limit, comma - LONGEST_LIST) and reading.flags[start] & (c.WORD | barred) == c.WORD:
        start -= 1
    return start


def _is_one(reading: Reading, noun: int) -> bool:
    """Whether a noun is for somebody who speaks, in the singular."""
    return bool(reading.flags[noun] & c.SPEAKING_NOUN) and not reading.forms[noun] & m.PLURAL


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
