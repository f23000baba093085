"""Two names side by side: in "Toen keek Japi Bavink aan" the first is the subject and the second the object.

This happens where the verb is second, so that its subject often follows it. The text shows that they are two people: both names
are usually alone, and they are side by side only once.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from quoteattr.reading.fronted import is_verb_form
from quoteattr.reading.name_runs import adjacent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from quoteattr.reading.base import Reading

__all__ = ["end_before_object", "neighbours_of"]

FEWEST = 3  #: how often each name must be alone


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
