"""Shares of right answers by key, each shrunk towards the share of a more general key.

A decision is described by a *chain* of keys, the most specific first: ``(("cue_after", "name", "dialogue"), ("cue_after",
"name"), ("cue_after",))``. The last resort of every chain is the empty key, which stands for all decisions.
"""

from __future__ import annotations

import collections
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["Cell", "Chain", "Key", "Observation", "estimate", "look_up", "prefixes"]

Key = tuple[str, ...]
#: Keys of a decision, the most specific first.
Chain = tuple[Key, ...]
#: A decision, and whether it was right.
Observation = tuple[Chain, bool]
#: The share, and the number of decisions it is based on.
Cell = tuple[float, int]

#: A key with fewer decisions gets no cell of its own.
LEAST = 20
#: How many decisions the share of the more general key counts for.
WEIGHT = 40.0
DIGITS = 3


def prefixes(key: Key) -> Chain:
    """The chain of a key whose parts go from general to specific.

    >>> prefixes(("cue_after", "name"))
    (('cue_after', 'name'), ('cue_after',))
    """
    return tuple(key[:length] for length in range(len(key), 0, -1))


def _count(observations: Iterable[Observation]) -> tuple[collections.Counter[Key], collections.Counter[Key], dict[Key, Key]]:
    """The number of decisions and of right ones by key, and the next more general key of each."""
    number: collections.Counter[Key] = collections.Counter()
    right: collections.Counter[Key] = collections.Counter()
    parents: dict[Key, Key] = {}
    for chain, good in observations:
        whole = (*chain, ())
        for key, parent in zip(chain, whole[1:], strict=True):
            if parents.setdefault(key, parent) != parent:
                msg = f"two more general keys for {key}: {parents[key]} and {parent}"
                raise ValueError(msg)
        number.update(whole)
        right.update(whole if good else ())
    return number, right, parents


def estimate(observations: Iterable[Observation]) -> dict[Key, Cell]:
    """The share of right decisions for each key, shrunk towards that of the more general key."""
    number, right, parents = _count(observations)
    shares: dict[Key, float] = {(): right[()] / number[()]} if number else {}

    def share(key: Key) -> float:
        """The shrunk share."""
        if key not in shares:
            shares[key] = (right[key] + WEIGHT * share(parents[key])) / (number[key] + WEIGHT)
        return shares[key]

    return {key: (round(share(key), DIGITS), count) for key, count in sorted(number.items()) if count >= LEAST or not key}


def look_up(cells: Mapping[Key, Cell], chain: Chain) -> float:
    """The share for a decision: that of the most specific key that has a cell."""
    return next((cells[key][0] for key in (*chain, ()) if key in cells), 0.0)
