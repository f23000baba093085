"""Phrases in languages where nouns have capitals, or where quotation marks set off names ("die „Bild“")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.reading.values import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name

__all__ = [
    "cut_noun_start", "is_cut_noun", "leftwards", "marked_after", "marked_before", "named_after", "noun_with_name",
    "precedes_noun", "rightwards", "with_marks",
]  # fmt: skip

CUT = len(("Innen", "-", "und"))
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


def noun_with_name(reading: Reading, start: int, end: int) -> Phrase | None:
    """The phrase from a token on that ends in a name in quotation marks behind its noun, which is the head."""
    last = end - 1
    while last and reading.flags[last - 1] & c.CLOSING:
        last -= 1
    name = reading.by_last.get(last) or reading.by_last.get(last - 1)  # "the newspaper “The Moon,”"
    return None if name is None or name.noun is None or name.noun < start else _behind_noun(name, name.noun, (start, end))


def named_after(reading: Reading, start: int, mark: int, limit: int) -> Phrase | None:
    """The phrase from a token on whose noun has its name behind it, if the quotation mark before that name is at ``mark``."""
    if mark >= limit or not reading.flags[mark] & c.OPENING:
        return None
    name = reading.by_first.get(reading.first_inside(mark))
    if name is None or name.noun is None:
        return None
    end = name.last
    while end < limit and reading.depth[end] >= reading.depth[mark]:
        end += 1
    return _behind_noun(name, name.noun, (start, end))


def with_marks(reading: Reading, phrase: Phrase) -> tuple[int, int]:
    """The words of a phrase as part of a longer one: a name in quotation marks with its noun or article and its marks."""
    inside = phrase.last < phrase.source[1] and reading.depth[phrase.last] > reading.depth[phrase.source[0]]
    return phrase.source if inside or _opens(reading, phrase) else (phrase.first, phrase.last)


def _opens(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase begins with the quotation mark of a name ("„Bild“")."""
    return phrase.first > phrase.source[0] and bool(reading.flags[phrase.source[0]] & c.OPENING)


def leftwards(reading: Reading, start: int, stop: int) -> Iterator[int]:
    """The tokens from one leftwards to that behind another, without the names in quotation marks behind their nouns."""
    i = start
    while i > stop:
        named = noun_with_name(reading, 0, i + 1) if reading.flags[i] & c.CLOSING else None
        i = i if named is None else named.head
        yield i
        i -= 1


def rightwards(reading: Reading, start: int, stop: int) -> Iterator[int]:
    """The tokens from one up to another, without the names in quotation marks behind their nouns."""
    i = start
    while i < stop:
        named = named_after(reading, i, i, stop)
        i = i if named is None else named.source[1]
        if i < stop:
            yield i
        i += 1


def _behind_noun(name: Name, noun: int, source: tuple[int, int]) -> Phrase:
    return Phrase(first=name.first, last=name.last, head=noun, kind=MentionKind.NAME, source=source, name=name)


def is_cut_noun(reading: Reading, hyphen: int) -> bool:
    """Whether a hyphen is all that a noun shares with the one behind "and" ("Innen- und Rechtspolitiker")."""
    if reading.words[hyphen] != "-" or hyphen + 2 >= len(reading.words) or reading.ends[hyphen - 1] != reading.starts[hyphen]:
        return False
    return bool(reading.function[hyphen + 1] & f.COORDINATOR and reading.flags[hyphen + 2] & c.CAPITAL)


def cut_noun_start(reading: Reading, end: int, limit: int) -> int:
    """The first token of a cut noun whose "and" ends before a token ("Innen- und"); the token itself if there is none."""
    cut = reading.pack.names.noun_capitals and end - CUT >= limit and is_cut_noun(reading, end - CUT + 1)
    return end - CUT if cut else end


def precedes_noun(reading: Reading, start: int, j: int, limit: int) -> bool:
    """Whether the word at ``j`` continues a phrase whose nouns have capitals: nothing in lower case follows a noun."""
    bits, before = reading.flags[j], reading.flags[j - 1]
    if j == start or is_cut_noun(reading, j) or is_cut_noun(reading, j - 1):
        return True
    if not bits & c.WORD or bits & c.CLOSED:
        return reading.words[j] == "," and _lists_adjectives(reading, start, j, limit)
    determined = j == start + 1 and reading.flags[start] & (c.DETERMINER | c.POSSESSIVE)
    if before & c.CAPITAL and not determined:
        return bits & (c.CAPITAL | c.TIME | c.DETERMINER | c.POSSESSIVE) == c.CAPITAL
    return not bits & (c.DETERMINER | c.POSSESSIVE) or bool(reading.function[j] & (f.COUNT | f.SEVERAL))


def _lists_adjectives(reading: Reading, start: int, comma: int, limit: int) -> bool:
    """Whether a comma comes between adjectives before a noun ("eine alte, müde Frau")."""
    if comma + 2 >= limit or not reading.flags[start] & (c.DETERMINER | c.POSSESSIVE):
        return False
    around = (reading.flags[comma - 1], reading.flags[comma + 1])
    return all(bits & (c.WORD | NO_ADJECTIVE) == c.WORD for bits in around) and bool(reading.flags[comma + 2] & c.CAPITAL)
