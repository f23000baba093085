"""The surroundings of a word that may report: its sentence, and the clause of its verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.resolver.base import CueSite
from quoteattr.resolver.source_cues import source_cue
from quoteattr.syntax.clause import clause_of
from quoteattr.syntax.verbs import verb_at

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["site_of"]

REACH = 300  #: the fewest tokens read before and after a cue in a long sentence
STEP = 100  #: ranges in a long sentence are rounded to a multiple of this, so that nearby cues share them


def site_of(reading: Reading, token: int) -> CueSite:
    """The surroundings of a word that may report."""
    first, limit = _bounds(reading, token)
    verb = verb_at(reading, token)
    if verb is None:
        return CueSite(token=token, first=first, limit=limit, verb=None)
    clause = clause_of(reading, verb, first, limit)
    dropped = clause.subject is None and reading.pack.grammar.drops_subject and verb.agrees_alone
    with_subject = source_cue(verb, clause.subject) if clause.subject is not None or dropped else None
    return CueSite(token=token, first=first, limit=clause.end, verb=verb, source_cue=with_subject, start=clause.start)


def _bounds(reading: Reading, token: int) -> tuple[int, int]:
    """The range of the sentence around a word; sentences inside a piece that begins or ends in it count as part of it."""
    first, last = reading.sentence(token)
    first, last = max(first, (token - REACH) // STEP * STEP), min(last, -(-(token + REACH) // STEP) * STEP)
    depth, level = reading.depth, reading.depth[token]
    begins, ends = reading.paragraph(token)
    while last < ends and depth[last] > level and depth[last - 1] > level:
        last += 1
    while first > begins and depth[first] > level and depth[first - 1] > level:
        first -= 1
    return first, last
