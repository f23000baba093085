"""What the caller decided about single quotations: the fixed points around which the rules decide the rest."""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right, insort
from typing import TYPE_CHECKING

from quoteattr.models import GenderEvidence, MentionKind, Span, SpeakerKind
from quoteattr.resolver.base import Pick, Utterance
from quoteattr.resolver.coreference.agreement import gender_of, is_person
from quoteattr.resolver.decisions import GIVEN, Decision
from quoteattr.resolver.results.extents import Extents, extent_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.resolver.context import Context
    from quoteattr.resolver.registry import Registry

__all__ = [
    "Crossing",
    "follow_given",
    "kept_reports",
    "leave_strangers_out",
    "places_of",
    "set_speakers",
    "unmarked",
    "with_fixed",
]


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
    extents, crossing = Extents(direct, reading), Crossing(given.added)
    found = {extents.of(one): one for one in reports}
    kept = {extent: one for extent, one in found.items() if extent not in given.dropped and not any(crossing.of(extent))}
    for decision in direct:
        extent = extent_of(decision.utterance, reading)
        if extent in given.dropped:
            decision.rejected = GIVEN
        elif extent in given.added and extent not in kept:
            decision.claimed = False
    return list(kept.values())


class Crossing:
    """Finds those of many stretches that overlap another one without lying in it or containing it."""

    def __init__(self, others: Iterable[Span]) -> None:
        """Begin with some stretches."""
        self._starts = sorted((one.start, one.end) for one in others)
        self._ends = sorted((end, start) for start, end in self._starts)

    def add(self, other: Span) -> None:
        """Add a stretch."""
        insort(self._starts, (other.start, other.end))
        insort(self._ends, (other.end, other.start))

    def of(self, extent: Span) -> Iterator[Span]:
        """Those that begin in a stretch and end after it, or the other way round."""
        inside = (extent.start + 1,), (extent.end,)
        for start, end in self._starts[slice(*(bisect_left(self._starts, edge) for edge in inside))]:
            if end > extent.end:
                yield Span(start=start, end=end)
        for end, start in self._ends[slice(*(bisect_left(self._ends, edge) for edge in inside))]:
            if start < extent.start:
                yield Span(start=start, end=end)


def set_speakers(decisions: Sequence[Decision], context: Context) -> None:
    """Set the speakers that the caller knows."""
    if not context.given.speakers:
        return
    extents = Extents(decisions, context.reading)
    found = {extents.of(one): one for one in decisions if not one.rejected}
    places = places_of(context.given.speakers, found)
    for extent in sorted(places, key=lambda one: places[one] == (one,)):  # those with exactly this extent last: they win
        index = context.given.speakers[extent]
        for place in places[extent]:
            found[place].speaker_rule, found[place].pick = GIVEN, None if index is None else Pick(entity=index)


def places_of(wanted: Iterable[Span], found: Iterable[Span]) -> dict[Span, tuple[Span, ...]]:
    """The quotations that each of some extents means: the one there, else the one around it, else those inside.

    A turn may have become a part of a longer one, or have been divided, because a name that is known now shows where a tag is.

    >>> two = [Span(start=0, end=9), Span(start=20, end=24), Span(start=25, end=30)]
    >>> places_of([Span(start=2, end=5), Span(start=20, end=30), Span(start=40, end=50)], two)[Span(start=2, end=5)]
    (Span(start=0, end=9),)
    """
    there = sorted(found, key=lambda one: (one.start, -one.end))
    known = set(there)
    reach = list(itertools.accumulate((one.end for one in there), max))
    return {extent: (extent,) if extent in known else _near(extent, there, reach) for extent in wanted}


def _near(extent: Span, there: Sequence[Span], reach: Sequence[int]) -> tuple[Span, ...]:
    """The quotation around a stretch, else those inside, given all in their order and how far those up to each reach."""
    k = bisect_right(there, (extent.start, -extent.end), key=lambda one: (one.start, -one.end)) - 1
    while k >= 0 and reach[k] >= extent.end:
        if there[k].covers(extent):
            return (there[k],)
        k -= 1
    first = bisect_left(there, extent.start, key=lambda one: one.start)
    last = bisect_left(there, extent.end, key=lambda one: one.start)
    return tuple(one for one in there[first:last] if extent.covers(one))


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


def leave_strangers_out(decisions: Sequence[Decision], registry: Registry) -> None:
    """Leave quotations without a speaker if theirs isn't one of the people who are known; mentions and cues stay."""
    for decision in decisions:
        if decision.speaker is not None and not registry.may_speak(decision.speaker):
            decision.speaker_rule = decision.pick = None
