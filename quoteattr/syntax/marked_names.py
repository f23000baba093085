"""Phrases in languages where nouns have capitals, or where quotation marks set off names ("die „Bild“")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.reading.values import Phrase

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["marked_after", "marked_before", "precedes_noun"]

NO_ADJECTIVE = c.CAPITAL | c.CLOSED | c.DETERMINER | c.POSSESSIVE | c.CUE
LONGEST_MARKED = 7  #: tokens of a name in quotation marks, with the marks


def marked_after(reading: Reading, start: int, limit: int) -> Phrase | None:
    """A name in quotation marks after its article ("die „Bild“")."""
    opening = start + bool(reading.flags[start] & c.DETERMINER)
    if opening + 2 >= limit or not reading.flags[opening] & c.OPENING or opening in reading.break_set:
        return None
    last = opening + 1
    while last < min(limit, opening + LONGEST_MARKED) and not reading.flags[last] & c.CLOSING:
        last += 1
    return _marked(reading, start, opening + 1, last) if last < limit and reading.flags[last] & c.CLOSING else None


def marked_before(reading: Reading, end: int, limit: int) -> Phrase | None:
    """The same, read leftwards from its end."""
    first = end - 1
    while first > max(limit, end - LONGEST_MARKED) and not reading.flags[first - 1] & c.OPENING:
        first -= 1
    if first <= limit or not reading.flags[first - 1] & c.OPENING:
        return None
    opening = first - 1
    start = opening - bool(opening > limit and reading.flags[opening - 1] & c.DETERMINER)
    return _marked(reading, start, first, end - 1)


def _marked(reading: Reading, start: int, first: int, last: int) -> Phrase | None:
    """The phrase for the words of a name in quotation marks; None if they aren't a name."""
    words = range(first, last)
    if not words or not reading.flags[first] & c.CAPITAL or not all(reading.flags[i] & (c.WORD | c.MARK) for i in words):
        return None
    return Phrase(first=first, last=last, head=last - 1, kind=MentionKind.NOMINAL, source=(start, last + 1))


def precedes_noun(reading: Reading, start: int, j: int, limit: int) -> bool:
    """Whether the word at ``j`` continues a phrase whose nouns have capitals: nothing in lower case follows a noun."""
    bits, before = reading.flags[j], reading.flags[j - 1]
    if j == start:
        return True
    if not bits & c.WORD or bits & c.CLOSED:
        return reading.words[j] == "," and _lists_adjectives(reading, start, j, limit)
    determined = j == start + 1 and reading.flags[start] & (c.DETERMINER | c.POSSESSIVE)
    if before & c.CAPITAL and not determined:
        return bits & (c.CAPITAL | c.TIME | c.DETERMINER | c.POSSESSIVE) == c.CAPITAL
    return not bits & (c.DETERMINER | c.POSSESSIVE) or bool(reading.function[j] & (f.COUNT | f.SEVERAL))


def _lists_adjectives(reading: Reading, start: int, comma: int, limit: int) -> bool:
    """Whether a comma comes between adjectives before a noun ("eine alte, müde Frau")."""
    if comma + 2 >= limit or not reading.flags[start] & (c.DETERMINER | c.POSSESSIVE) or comma < start + 2:
        return False
    around = (reading.flags[comma - 1], reading.flags[comma + 1])
    return all(bits & (c.WORD | NO_ADJECTIVE) == c.WORD for bits in around) and bool(reading.flags[comma + 2] & c.CAPITAL)
