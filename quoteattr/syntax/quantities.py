"""Words for quantities: "about 400 people", "at least six", "up to 30", "not all", "nearly half"."""

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

LONGEST_QUANTITY = 4  #: words from the first to the number ("as many as 30")
NO_NOUN = c.CLOSED | c.DETERMINER | c.POSSESSIVE | c.CAPITAL
YEAR_DIGITS = 4  #: digits of a year ("around 2012")


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "quantities"
    approximating: frozenset[str] = NO_WORDS  #: words between ``approximating_first`` and the number ("up to", "as many as")
    approximating_first: frozenset[str] = NO_WORDS  #: words that begin a quantity if one of ``approximating`` follows
    approximators: frozenset[str] = NO_WORDS  #: words that begin a quantity, right before the number ("about", "at least")


def is_number(reading: Reading, token: int) -> bool:
    """Whether a token is a number or a plural determiner."""
    return reading.words[token][0].isdigit() or bool(reading.function[token] & f.PLURAL_DETERMINER)


def number_after(reading: Reading, token: int, limit: int) -> int:
    """The number that the words at ``token`` make less exact; ``token`` if no quantity begins there."""
    lower, asked = reading.lowers[token], reading.of_rule[Words]
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
