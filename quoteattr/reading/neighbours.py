"""Two names side by side: in "Toen keek Japi Bavink aan" the first is the subject and the second the object.

This happens where the verb is second, so that its subject often follows it. The text shows that they are two people: both names
are usually alone, and they are side by side only once.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from quoteattr.lang.pack import Subject
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.reading.fronted import is_verb_form
from quoteattr.reading.name_runs import adjacent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from quoteattr.reading.base import Reading

__all__ = ["end_before_object", "end_before_teller", "neighbours_of"]

FEWEST = 3  #: how often each name must be alone
NO_BODY = c.FIRST_NAME | c.TITLE | c.PERSON  #: classes of words with which no name of a paper or a place begins
TELLING = 4  #: tokens from a verb of saying to the preposition behind it
SHORTEST_RUN = 3  #: the fewest words of two names of which the second has a surname


def neighbours_of(reading: Reading, capitals: Sequence[int]) -> frozenset[int]:
    """The tokens that begin the second of two names side by side."""
    if not reading.pack.grammar.verb_second:
        return frozenset()
    lowers = reading.lowers
    known = set(capitals)
    seconds = [i for i in capitals if i - 1 in known and adjacent(reading, i)]
    joined = {*seconds, *(i - 1 for i in seconds)}
    alone = Counter(lowers[i] for i in capitals if i not in joined)
    together = Counter((lowers[i - 1], lowers[i]) for i in seconds)
    return frozenset(
        i
        for i in seconds
        if min(alone[lowers[i - 1]], alone[lowers[i]]) >= FEWEST and together[lowers[i - 1], lowers[i]] == 1
    )


def end_before_object(reading: Reading, first: int, last: int, neighbours: AbstractSet[int]) -> int:
    """The end of the name of a subject, if it is one word after a verb and its object follows it."""
    second = first + 1
    if last != first + 2 or second not in neighbours or not first:
        return last
    return second if is_verb_form(reading, first - 1) else last


def end_before_teller(reading: Reading, first: int, last: int) -> int:
    """The end of the name of a paper or a place behind a verb of saying, before its subject («dijo a Efe Ana Ruiz»)."""
    grammar, flags = reading.pack.grammar, reading.flags
    if last - first < SHORTEST_RUN or grammar.subject is not Subject.BOTH or not grammar.articles or first < TELLING:
        return last
    link = first - 1 - bool(reading.function[first - 1] & f.DEFINITE and not flags[first - 1] & c.PREPOSITION)
    if not flags[link] & c.PREPOSITION or flags[first] & NO_BODY or not flags[first + 1] & c.FIRST_NAME:
        return last
    return first + 1 if any(bits & c.CUE for bits in flags[link - TELLING + 1 : link]) else last
