"""Arithmetic on spans of text, kept as pairs of offsets."""

from __future__ import annotations

import bisect
import itertools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from benchmarks.corpora import Pair

__all__ = ["OverlapIndex", "bare", "disjoint", "iou", "pair_iou", "shared", "size", "valid"]


def bare(text: str, start: int, end: int) -> Pair | None:
    """The span without the characters at its edges that are not letters or digits; None if nothing is left.

    >>> bare(' "Yes!" ', 0, 8)
    (2, 5)
    """
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return (start, end) if start < end else None


def valid(pairs: Iterable[Sequence[int]] | None, length: int) -> tuple[Pair, ...]:
    """The pairs that are spans of a text of this length."""
    return tuple((start, end) for start, end in pairs or () if 0 <= start < end <= length)


def disjoint(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    """The spans in text order, with overlapping ones joined.

    >>> disjoint([(5, 9), (0, 3), (2, 5)])
    ((0, 5), (5, 9))
    """
    out: list[Pair] = []
    for start, end in sorted(pairs):
        if out and start < out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return tuple(out)


def size(pairs: Iterable[Pair]) -> int:
    """The number of characters in the spans."""
    return sum(end - start for start, end in pairs)


def shared(one: Sequence[Pair], other: Sequence[Pair]) -> int:
    """The number of characters that two sorted, disjoint sequences of spans have in common."""
    total = i = j = 0
    while i < len(one) and j < len(other):
        total += max(0, min(one[i][1], other[j][1]) - max(one[i][0], other[j][0]))
        if one[i][1] < other[j][1]:
            i += 1
        else:
            j += 1
    return total


def iou(one: Sequence[Pair], other: Sequence[Pair]) -> float:
    """Intersection over union, in characters."""
    both = shared(one, other)
    return both / (size(one) + size(other) - both)


def pair_iou(one: Pair, other: Pair) -> float:
    """Intersection over union of two spans; 0 if they don't overlap."""
    both = min(one[1], other[1]) - max(one[0], other[0])
    return both / (max(one[1], other[1]) - min(one[0], other[0])) if both > 0 else 0.0


class OverlapIndex:
    """Finds the groups of spans that overlap given spans."""

    def __init__(self, groups: Iterable[Iterable[Pair]]) -> None:
        """Sort all spans by their start."""
        self._rows = sorted((start, end, number) for number, group in enumerate(groups) for start, end in group)
        self._starts = [row[0] for row in self._rows]
        self._reach = list(itertools.accumulate((row[1] for row in self._rows), max))

    def _around(self, start: int, end: int) -> Iterator[int]:
        """The groups that overlap one span, from right to left."""
        for at in range(bisect.bisect_left(self._starts, end) - 1, -1, -1):
            if self._reach[at] <= start:
                return
            if self._rows[at][1] > start:
                yield self._rows[at][2]

    def near(self, pairs: Iterable[Pair]) -> set[int]:
        """The numbers of the groups that overlap any of these spans."""
        return {number for start, end in pairs for number in self._around(start, end)}
