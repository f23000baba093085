"""Phrases for a number of people, without a noun: "39 said", "26% say", "one of them"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.reading.values import Phrase

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["share_before", "share_of"]

YEAR = 4  #: digits of a year


def share_before(reading: Reading, last: int, limit: int) -> Phrase | None:
    """A phrase for a number of people, without a noun: "39 said", "26% say"."""
    first = last - 1 if reading.words[last] == "%" and last > limit else last
    if not reading.words[first].isdigit() or reading.flags[first - 1] & c.TIME or _is_year_or_age(reading, first):
        return None
    return _phrase(first, last + 1, last) if first < last or not reading.flags[first - 1] & c.PREPOSITION else None


def _is_year_or_age(reading: Reading, token: int) -> bool:
    """Whether a number is the second of two years ("between 2004 and 2006 said") or an age ("Ida Holm, 34, of Lisk, said")."""
    age = token - 1 in reading.by_last and reading.words[token - 1] == ","
    number, other = reading.words[token], reading.words[token - 2] if token > 1 else ""
    return age or (len(number) == YEAR == len(other) and other.isdigit() and bool(reading.flags[token - 1] & c.CONJUNCTION))


def share_of(reading: Reading, last: int, limit: int) -> Phrase | None:
    """A number or quantifier with "of" and a pronoun: "one of them"."""
    of, first = last - 1, last - 2
    if first < limit or not reading.function[last] & f.OBJECT or not reading.function[of] & f.GENITIVE:
        return None
    return _phrase(first, last + 1, first) if reading.function[first] & (f.ALONE | f.QUANTITY) else None


def _phrase(first: int, last: int, head: int) -> Phrase:
    return Phrase(first=first, last=last, head=head, kind=MentionKind.NOMINAL, source=(first, last))
