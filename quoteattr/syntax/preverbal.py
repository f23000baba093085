"""What may come between a subject and its verb: adverbs, times, "both" ("Varga on Monday said", "he then said")."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import classes as c
from quoteattr.reading import function as f

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["PreverbalWords", "before_adverbials"]


@attrs.frozen(kw_only=True, eq=False)
class PreverbalWords(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "preverbal"
    floating: frozenset[str] = NO_WORDS  #: words between a subject and its verb ("they both say", "she herself says")
    set_adverbials: frozenset[str] = NO_WORDS  #: words that form an adverbial with a preposition ("at once")


def before_adverbials(reading: Reading, end: int, limit: int) -> int:
    """Where the subject ends, before any adverbs and short adverbials of time ("Varga on Monday", "he then")."""
    while end > limit:
        start = _adverbial_start(reading, end, limit)
        if start == end:
            break
        end = start
    return end


def _adverbial_start(reading: Reading, end: int, limit: int) -> int:
    """The first token of the adverbial that ends before ``end``; ``end`` if none does."""
    flags, last = reading.flags, end - 1
    if end in reading.by_last and not flags[last] & c.TIME:
        return end
    is_set = reading.lowers[last] in reading.of_rule[PreverbalWords].set_adverbials
    if is_set and last > limit and flags[last - 1] & c.PREPOSITION:
        return last - 1
    if (reading.is_adverb(last) or _floats(reading, last, limit)) and not flags[last] & c.CAPITAL:
        return last
    return _time_start(reading, last, limit) if flags[last] & c.TIME and reading.depth[last] == 0 else end


def _time_start(reading: Reading, last: int, limit: int) -> int:
    """The first token of the time that ends in ``last``, with any preposition and comma before it ("on the 3rd of May")."""
    start = last
    while start > limit and _dates(reading, start - 1):
        start -= 1
    if start > limit and reading.function[start - 1] & f.TIME_LINK:
        start -= 1
    closed = last + 1 < len(reading.words) and reading.words[last + 1] == ","
    return start - 1 if closed and start > limit and reading.words[start - 1] == "," else start


def _dates(reading: Reading, token: int) -> bool:
    """Whether a word may be part of a time that ends after it: another word of time, a number, a determiner."""
    bits = reading.flags[token]
    if bits & c.PRONOUN:
        return False
    return bool(bits & (c.TIME | c.DETERMINER)) or reading.words[token].isdigit()


def _floats(reading: Reading, token: int, limit: int) -> bool:
    """Whether a word such as "both" refers to all of the subject before it ("the sides both say")."""
    if token <= limit or reading.lowers[token] not in reading.of_rule[PreverbalWords].floating:
        return False
    return reading.flags[token - 1] & (c.WORD | c.ADVERB | (c.CLOSED & ~c.PRONOUN)) == c.WORD
