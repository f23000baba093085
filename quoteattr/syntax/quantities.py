"""Words that say how many: "about 400 people", "at least six", "up to 30", "not all", "nearly half"."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import CURRENCIES
from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import classes as c
from quoteattr.reading import function as f

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["is_number", "number_after"]

LONGEST_QUANTITY = 4  #: words from the first one to the number ("as many as 30")
NO_NOUN = c.CLOSED | c.DETERMINER | c.POSSESSIVE | c.CAPITAL
YEAR_DIGITS = 4  #: digits of a year ("around 2012")


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Words of the language pack that are asked for here."""

    rule: ClassVar[str] = "quantities"
    approximating: frozenset[str] = NO_WORDS  #: between such a word and the number ("up to", "as many as")
    approximating_first: frozenset[str] = NO_WORDS  #: that begin a quantity with one of these behind them
    approximators: frozenset[str] = NO_WORDS  #: that begin a quantity before its number ("about", "at least")


def is_number(reading: Reading, token: int) -> bool:
    """Whether a number or a determiner of a plural stands at a token."""
    return reading.words[token][0].isdigit() or bool(reading.function[token] & f.PLURAL_DETERMINER)


def number_after(reading: Reading, token: int, limit: int) -> int:
    """Where the number stands that the words at ``token`` make less exact; ``token`` where no quantity begins."""
    lower, asked = reading.lowers[token], reading.of_rule(Words)
    first = lower in asked.approximating_first and token + 1 < limit and reading.lowers[token + 1] in asked.approximating
    if not first and lower not in asked.approximators:
        return token
    for i in range(token + 1, min(limit - 1, token + LONGEST_QUANTITY)):
        if reading.words[i][0].isdigit() or reading.function[i] & f.COUNT:
            return token if _is_date(reading, i) else i
        less_exact = reading.function[i] & f.INDEFINITE or reading.lowers[i] in asked.approximating
        if not less_exact and reading.words[i] not in CURRENCIES:
            break
    return token


def _is_date(reading: Reading, number: int) -> bool:
    """Whether a number is part of a date or a time of day ("around 2012", "about two weeks ago", "around 5 p.m.")."""
    word, after = reading.words[number], number + 1
    counted = reading.flags[after] & (c.WORD | NO_NOUN) == c.WORD  # "around 1500 people"
    year = len(word) == YEAR_DIGITS and word.isdecimal() and not counted
    return year or bool(reading.flags[after] & c.TIME) or len(reading.words[after]) == 1
