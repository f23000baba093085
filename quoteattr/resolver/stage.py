"""Who acts in a text: is the subject of a clause, is spoken to, or speaks. Places and people merely spoken of do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.candidates import classes as c

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quoteattr.candidates.base import Candidates
    from quoteattr.candidates.names import Name

__all__ = ["actors"]


ENOUGH = 200  #: tokens of narration after which it tells something that somebody was never seen to act


def actors(found: Candidates, of_name: Mapping[Name, int]) -> frozenset[int]:
    """The entities that act somewhere; all of them in a text too short to tell."""
    if found.reading.depth.count(0) < ENOUGH:
        return frozenset(of_name.values())
    return frozenset(index for name, index in of_name.items() if _acts(found, name))


def _acts(found: Candidates, name: Name) -> bool:
    """Whether a name may be a subject, is called, or stands behind a verb of saying."""
    reading, first, last = found.reading, name.first, name.last
    before = reading.flags[first - 1] if first else 0
    if before & c.CUE and not before & c.PREPOSITION:
        return True
    if before & c.PREPOSITION or last >= len(reading.words) or reading.possessive(last - 1):
        return False
    if reading.flags[last] & c.WORD and not reading.flags[last] & (c.PREPOSITION | c.CAPITAL):
        return True
    return bool(reading.depth[first]) or first in reading.break_set
