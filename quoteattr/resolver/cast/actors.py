"""Which entities act in a text: as the subject of a clause, as somebody addressed, or as a speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name

__all__ = ["actors"]


LONGEST_HEADING = 15  #: the most tokens in a paragraph without a full stop that counts as a heading, where nobody acts
LONGEST_PHRASE = 3  #: tokens from an article to the name of its phrase ("the late Poet Laureate")
ENOUGH_NARRATION = 200  #: tokens of narration needed before it means something that an entity never acts


def actors(reading: Reading, of_name: Mapping[Name, int]) -> frozenset[int]:
    """The entities that act somewhere in the text; all entities if the text is too short to judge."""
    if reading.depth.count(0) < ENOUGH_NARRATION:
        return frozenset(of_name.values())
    return frozenset(index for name, index in of_name.items() if _acts(reading, name))


def _acts(reading: Reading, name: Name) -> bool:
    """Whether a name may be a subject, is addressed, or follows a verb of saying."""
    first, last = name.first, name.last
    begin, end = reading.paragraph(first)
    if end - begin <= LONGEST_HEADING and reading.flags[end - 1] & c.WORD:
        return False
    before = reading.flags[_phrase_start(reading, first) - 1] if first else 0
    if before & c.CUE and not before & c.PREPOSITION:
        return True
    if before & c.PREPOSITION or last >= len(reading.words) or last - 1 in reading.owners:
        return False
    if reading.flags[last] & c.WORD and not reading.flags[last] & (c.PREPOSITION | c.CAPITAL):
        return True
    return bool(reading.depth[first]) or _opens_sentence(reading, first)


def _opens_sentence(reading: Reading, first: int) -> bool:
    """Whether a name begins its sentence, perhaps after an article and a role ("Anwohner Per Holm, dessen Garten")."""
    start = first
    while start not in reading.break_set and start > max(first - LONGEST_PHRASE, 0):
        if reading.flags[start - 1] & (c.WORD | c.CLOSED) != c.WORD and not reading.flags[start - 1] & c.DETERMINER:
            return False
        start -= 1
    return start in reading.break_set


def _phrase_start(reading: Reading, first: int) -> int:
    """The first token of the phrase around a name: its article, or the name itself."""
    for i in range(first - 1, max(first - 1 - LONGEST_PHRASE, 0), -1):
        bits = reading.flags[i]
        if bits & (c.DETERMINER | c.POSSESSIVE):
            return i
        if not bits & c.WORD or bits & c.CLOSED:
            break
    return first
