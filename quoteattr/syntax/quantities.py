"""Words that say how many: "about 400 people", "at least six", "up to 30", "not all", "nearly half"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["is_number", "number_after"]

LONGEST = 4  #: words from the first one to the number ("as many as 30")
UNITS = frozenset("$£€")
NO_NOUN = c.CLOSED | c.DETERMINER | c.POSSESSIVE | c.CAPITAL
YEAR = 4  #: digits of a year ("around 2012")


def is_number(reading: Reading, token: int) -> bool:
    """Whether a number or a determiner of a plural stands at a token."""
    return reading.words[token][0].isdigit() or reading.lowers[token] in reading.closed.plural_determiners


def number_after(reading: Reading, token: int, limit: int) -> int:
    """Where the number stands that the words at ``token`` make less exact; ``token`` where no quantity begins."""
    lower, closed = reading.lowers[token], reading.closed
    first = lower in closed.approximating_first and token + 1 < limit and reading.lowers[token + 1] in closed.approximating
    if not first and lower not in closed.approximators:
        return token
    for i in range(token + 1, min(limit - 1, token + LONGEST)):
        if reading.words[i][0].isdigit() or reading.lowers[i] in closed.counts:
            return token if _is_date(reading, i) else i
        if reading.lowers[i] not in closed.approximating | closed.indefinite and reading.words[i] not in UNITS:
            break
    return token


def _is_date(reading: Reading, number: int) -> bool:
    """Whether a number is part of a date or a time of day ("around 2012", "about two weeks ago", "around 5 p.m.")."""
    word, after = reading.words[number], number + 1
    counted = reading.flags[after] & (c.WORD | NO_NOUN) == c.WORD  # "around 1500 people"
    year = len(word) == YEAR and word.isdecimal() and not counted
    return year or bool(reading.flags[after] & c.TIME) or len(reading.words[after]) == 1
