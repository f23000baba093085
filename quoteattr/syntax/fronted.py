"""A subordinate clause at the start of another, which a comma ends: "When it rained, he left", "Mais quand il vint, elle"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.lang.pack import Subject
from quoteattr.reading import classes as c

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["past_comma", "past_fronted"]


def past_fronted(reading: Reading, first: int, last: int) -> int:
    """The first token after a subordinate clause at the start ("When it rained, he"); ``first`` if no comma ends it."""
    start = _past_link(reading, first, last)
    if start >= last or not reading.flags[start] & c.SUBORDINATOR or reading.flags[start] & c.DETERMINER:
        return first
    end = past_comma(reading, start, last)
    return end if end < last else first


def _past_link(reading: Reading, first: int, last: int) -> int:
    """One past a conjunction and a comma after it, where subjects may follow verbs ("mais quand il", "Et, comme il")."""
    linked = first + 1 < last and reading.flags[first] & c.CONJUNCTION and reading.pack.grammar.subject is Subject.BOTH
    return first + 1 + (reading.words[first + 1] == ",") if linked else first


def past_comma(reading: Reading, start: int, last: int) -> int:
    """One past the next comma; the end if there is none."""
    for i in range(start, last):
        if reading.words[i] == ",":
            return i + 1
    return last
