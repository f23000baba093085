"""Coreference chains of an analysis: the chain that a phrase belongs to, and the entity of each chain."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import attrs

from quoteattr.reading import classes as c

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name, Phrase

__all__ = ["Chains", "chains_of"]

Range = tuple[int, int]


@attrs.frozen(eq=False, kw_only=True)
class Chains:
    """The chains of an analysis as token ranges."""

    by_first: Mapping[int, Sequence[tuple[int, int]]] = attrs.field(factory=dict)
    #: first token of a mention -> one past its last token, and its chain
    ranges: Sequence[Sequence[Range]] = ()  #: the mentions of each chain, in text order
    speaker: Mapping[int, int] = attrs.field(factory=dict)  #: chain -> entity, by the names in it

    def of(self, phrase: Phrase) -> int | None:
        """The chain of a phrase: of the mention that contains its head, starts where it does and ends nearest."""
        best: tuple[int, int] | None = None
        for first in {phrase.first, phrase.source[0]}:
            for last, chain in self.by_first.get(first, ()):
                if last > phrase.head:
                    best = min(best or (abs(last - phrase.last), chain), (abs(last - phrase.last), chain))
        return best[1] if best else None


def chains_of(reading: Reading, of_name: Mapping[Name, int]) -> Chains:
    """The chains of the analysis, each with the entity that most of its names refer to."""
    by_first: dict[int, list[tuple[int, int]]] = {}
    ranges: list[list[Range]] = []
    speaker: dict[int, int] = {}
    for chain, cluster in enumerate(reading.analysis.clusters):
        here = sorted({reading.range_of(span) for span in cluster})
        ranges.append([one for one in here if one[0] < one[1]])
        votes: Counter[int] = Counter()
        for first, last in ranges[-1]:
            by_first.setdefault(first, []).append((last, chain))
            votes.update(of_name[name] for name in _headed_by(reading, first, last) if name in of_name)
        entity = _most(votes)
        if entity is not None:
            speaker[chain] = entity
    return Chains(by_first=by_first, ranges=ranges, speaker=speaker)


def _most(votes: Counter[int]) -> int | None:
    """The entity named most often in a chain; None for a tie."""
    two = votes.most_common(2)
    return None if not two or (len(two) > 1 and two[0][1] == two[1][1]) else two[0][0]


def _headed_by(reading: Reading, first: int, last: int) -> Iterator[Name]:
    """The name that is the head of a mention: in "old Mr Hale" and "Tom Hale of Lund", but not in "Tom Hale's brother"."""
    for i in range(first, last):
        name = reading.by_first.get(i)
        if name is not None:
            if name.last >= last or not (name.last - 1 in reading.owners or reading.flags[name.last] & _NOUNS):
                yield name
            return
        if reading.flags[i] & c.CLOSED or not reading.flags[i] & c.WORD or i in reading.owners:
            return


_NOUNS = c.SPEAKING_NOUN | c.CONJUNCTION
