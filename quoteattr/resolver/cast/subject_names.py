"""Names that may be the subject of their clause, by the words before and after them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["may_be_subject"]


def may_be_subject(reading: Reading, first: int, last: int) -> bool:
    """Whether a name may be the subject of its clause: no preposition comes before it, and a verb may follow."""
    if first and reading.flags[first - 1] & c.PREPOSITION:
        return False
    if last >= len(reading.words) or last - 1 in reading.owners:
        return False
    if reading.words[last] == "," and last + 1 < len(reading.words):
        # The end of an apposition: "Her deputy, Tomas Ek, was late."
        return bool(reading.flags[last + 1] & (c.AUXILIARY | c.MODAL | c.CUE))
    return bool(reading.flags[last] & c.WORD and not reading.flags[last] & (c.PREPOSITION | c.CAPITAL))
