"""What the caller decided about single quotations: the fixed points around which the rules decide the rest."""

from __future__ import annotations

import itertools
from bisect import bisect_left
from typing import TYPE_CHECKING

from quoteattr.models import GenderEvidence, MentionKind, SpeakerKind
from quoteattr.resolver.base import Pick, Utterance
from quoteattr.resolver.coreference.agreement import gender_of, is_person
from quoteattr.resolver.decisions import GIVEN, Decision
from quoteattr.resolver.results.extents import Extents, extent_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quoteattr.models import Span
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.context import Context
    from quoteattr.resolver.registry import Registry

__all__ = ["follow_given", "kept_reports", "set_speakers", "unmarked", "with_fixed"]


def with_fixed(direct: list[Decision], context: Context) -> list[Decision]:
    """The decisions about all turns in quotation marks, with those that the caller added."""
    given, reading = context.given, context.reading
    if not given.of_quotations:
        return direct
    found = {extent_of(one.utterance, reading): one for one in direct}
    for extent, decision in found.items():
        decision.fixed = extent in given.dropped or extent in given.speakers or extent in given.added
    added = ((extent, _pieces(extent, reading)) for extent in given.added if extent not in found)
    marked = [(extent, pieces) for extent, pieces in added if pieces]
    return [*direct, *(_added(extent, pieces, len(direct) + k, reading) for k, (extent, pieces) in enumerate(marked))]


def unmarked(decisions: Sequence[Decision], context: Context) -> list[Decision]:
    """The decisions about what the caller added without quotation marks; no words next to it name the speaker."""
    if not context.given.added:
        return []
    extents = Extents(decisions, context.reading)
    found = {extents.of(one) for one in decisions}
    others = [(extent, kind) for extent, kind in context.given.added.items() if extent not in found]
    number = len(context.utterances) + len(context.given.added)
    made = []
    for k, (extent, kind) in enumerate(others):
        made.append(_added(extent, (), number + k, context.reading))
        made[-1].added = kind
    return made


def _added(extent: Span, pieces: tuple[int, ...], number: int, reading: Reading) -> Decision:
    """The decision about a turn that no rule finds."""
    return Decision(utterance=_utterance(extent, pieces, number, reading), fixed=True)


def _pieces(extent: Span, reading: Reading) -> tuple[int, ...]:
    """The quoted pieces that a turn consists of, if it begins and ends with one."""
    pieces = [(k, one) for k, one in enumerate(reading.marked.pieces) if extent.covers(one.extent) and one.content is not None]
    level = min((one.depth for _, one in pieces), default=0)
    outer = [(k, one) for k, one in pieces if one.depth == level]
    if not outer or outer[0][1].extent.start != extent.start or outer[-1][1].extent.end != extent.end:
        return ()
    return tuple(k for k, _ in outer)


def _utterance(extent: Span, pieces: tuple[int, ...], index: int, reading: Reading) -> Utterance:
    """A turn made of some quoted pieces, or of words without quotation marks."""
    first, last = reading.range_of(extent)
    marked = [reading.marked.pieces[k] for k in pieces]
    insides = [reading.range_of(one.content or one.extent) for one in marked] or [(first, last)]
    ranges = [reading.range_of(one.extent) for one in marked]
    return Utterance(
        index=index,
        pieces=pieces,
        level=marked[0].depth if marked else reading.depth[first],
        first=first,
        last=last,
        begin=insides[0][0],
        end=insides[-1][1],
        left_limit=reading.paragraph(first)[0],
        right_limit=reading.paragraph(last - 1)[1],
        gaps=tuple((a[1], b[0]) for a, b in itertools.pairwise(ranges) if a[1] < b[0]),
        paragraph=reading.paragraph_index(first),
        last_paragraph=reading.paragraph_index(last - 1),
        integrated=False,
        extent=None if pieces else extent,
    )


def kept_reports(direct: Sequence[Decision], reports: list[Decision], context: Context) -> list[Decision]:
    """The reported clauses that the caller didn't drop and that cross nothing the caller added.

    The turns that were dropped are rejected only now, so that their words are not taken for something else.
    """
    given, reading = context.given, context.reading
    if not given.of_quotations:
        return reports
    extents, crossing = Extents(direct, reading), _Crossing(given.added)
    kept = {extent: one for one in reports if not crossing.crosses(extent := extents.of(one)) and extent not in given.dropped}
    for decision in direct:
        extent = extent_of(decision.utterance, reading)
        if extent in given.dropped:
            decision.rejected = GIVEN
        elif extent in given.added and extent not in kept:
            decision.claimed = False
    return list(kept.values())


class _Crossing:
    """Tells whether a stretch overlaps one of several others without lying in it or containing it."""

    def __init__(self, others: Iterable[Span]) -> None:
        self._starts = sorted((one.start, one.end) for one in others)
        self._ends = sorted((end, start) for start, end in self._starts)

    def crosses(self, extent: Span) -> bool:
        """Whether another one begins in this stretch and ends after it, or the other way round."""
        begun = self._starts[bisect_left(self._starts, (extent.start + 1,)) : bisect_left(self._starts, (extent.end,))]
        ended = self._ends[bisect_left(self._ends, (extent.start + 1,)) : bisect_left(self._ends, (extent.end,))]
        return any(end > extent.end for _, end in begun) or any(start < extent.start for _, start in ended)


def set_speakers(decisions: Sequence[Decision], context: Context) -> None:
    """Set the speakers that the caller knows."""
    if not context.given.speakers:
        return
    extents = Extents(decisions, context.reading)
    for decision in decisions:
        extent = extents.of(decision)
        if not decision.rejected and extent in context.given.speakers:
            index = context.given.speakers[extent]
            decision.speaker_rule, decision.pick = GIVEN, None if index is None else Pick(entity=index)


def follow_given(decision: Decision, registry: Registry) -> None:
    """Record the words next to a quotation as a mention of the speaker that the caller set, unless they name somebody else."""
    phrase = decision.source_cue.phrase if decision.source_cue else None
    if phrase is None or decision.speaker is None:
        return
    if phrase.name is not None and registry.cast.of_name.get(phrase.name, decision.speaker) != decision.speaker:
        return
    if phrase.kind is MentionKind.PRONOUN:
        entity, gender = registry.entities[decision.speaker], gender_of(registry.reading, phrase)
        if not entity.accepts(gender) or (entity.kind is SpeakerKind.PERSON and not is_person(registry, phrase)):
            return
        registry.tell(decision.speaker, gender, GenderEvidence.PRONOUN)
    registry.use(decision.speaker, phrase)
