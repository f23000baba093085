"""From decisions to the objects that users receive. Texts are sliced from spans only here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.models import Ending, Issue, Kind, Quote, Rejected, Span, Speaker
from quoteattr.reading import classes as c
from quoteattr.resolver.decisions import GIVEN
from quoteattr.resolver.results.attribution import attribution_of
from quoteattr.resolver.results.clarity import signals_of
from quoteattr.resolver.results.extents import Extents
from quoteattr.resolver.results.speakers import speakers_of
from quoteattr.resolver.results.why import grounds_of
from quoteattr.resolver.utterances.narration import without_narration

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quoteattr.resolver.base import Report
    from quoteattr.resolver.decisions import Decision, Outcome
    from quoteattr.resolver.results.why import Grounds

__all__ = ["Results", "results"]


@attrs.frozen(eq=False, kw_only=True)
class Results:
    """The results for a text; ``decisions`` and ``grounds`` are in the order of ``quotes``."""

    quotes: tuple[Quote, ...]
    decisions: tuple[Decision, ...]
    grounds: tuple[Grounds, ...]
    speakers: tuple[Speaker, ...]
    rejected: tuple[Rejected, ...]
    issues: tuple[Issue, ...]
    skipped: tuple[str, ...]  #: rules that needed a missing analysis layer
    known: Mapping[str, int]  #: id of a speaker who is known -> the number among those who are known
    narrator: str | None  #: id of the speaker who says "I" in the narration
    genre: str  #: the kind of text, as used for confidences


def results(outcome: Outcome) -> Results:
    """Build the results for a text."""
    return _Builder(outcome).build()


class _Builder:
    """Builds the results for one text."""

    def __init__(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self.reading = outcome.registry.reading
        self.extents = Extents(outcome.decisions, self.reading)
        self.speakers = speakers_of(outcome.decisions, outcome.registry)
        self.signals = signals_of(outcome)

    def build(self) -> Results:
        made = [(self._quote(one), one) for one in self.outcome.decisions if not one.rejected]
        made.sort(key=lambda pair: (pair[0].extent.start, -pair[0].extent.end))
        decisions = tuple(decision for _, decision in made)
        narrator = self.speakers.get(self.outcome.registry.cast.narrator)
        return Results(
            quotes=nest([quote for quote, _ in made]),
            decisions=decisions,
            grounds=grounds_of(decisions, self.signals, self.outcome.registry),
            speakers=tuple(self.speakers.values()),
            rejected=tuple(piece for one in self.outcome.decisions if one.rejected for piece in self._rejected(one)),
            issues=self.reading.marked.issues,
            skipped=self.outcome.skipped,
            known={one.id: index for index, one in self.speakers.items() if self.outcome.registry.entities[index].known},
            narrator=narrator.id if narrator else None,
            genre=self.reading.genre.key,
        )

    def _quote(self, decision: Decision) -> Quote:
        if decision.added is not None:
            return self._added(decision, decision.added)
        return self._direct(decision) if decision.report is None else self._report(decision, decision.report)

    def _added(self, decision: Decision, kind: Kind) -> Quote:
        """A quotation that the caller added, without quotation marks."""
        extent = self.extents.of(decision)
        return Quote(
            kind=kind,
            spans=(extent,),
            verbatim=(extent,) if kind is Kind.DIRECT else (),
            extent=extent,
            text=extent.of(self.reading.text),
            style=None,
            ending=Ending.CLOSED,
            rule=GIVEN,
            attribution=attribution_of(decision, kind, self.signals[decision], self.reading, self.speakers),
        )

    def _direct(self, decision: Decision) -> Quote:
        pieces = [self.reading.marked.pieces[index] for index in decision.utterance.pieces]
        cut = decision.source_cue.cut if decision.source_cue else None
        spans = without_narration(self.reading, [piece.content for piece in pieces if piece.content is not None], cut)
        return Quote(
            kind=Kind.DIRECT,
            spans=spans,
            verbatim=spans,
            extent=self.extents.of(decision),
            text=self._text(spans),
            style=pieces[0].style,
            ending=pieces[-1].ending,
            rule=pieces[0].rule,
            attribution=attribution_of(decision, Kind.DIRECT, self.signals[decision], self.reading, self.speakers),
        )

    def _report(self, decision: Decision, report: Report) -> Quote:
        ranges = report.ranges
        spans = tuple(self.extents.span(first, last) for first, last in ranges)
        pieces = self.extents.pieces(ranges)
        verbatim = tuple(piece.content for piece in pieces if piece.content is not None)
        kind = Kind.MIXED if verbatim else Kind.INDIRECT
        if verbatim and not self._words_outside(ranges):
            kind, spans = Kind.DIRECT, verbatim
        return Quote(
            kind=kind,
            spans=spans,
            verbatim=verbatim,
            extent=self.extents.around(ranges, pieces),
            text=self._text(spans),
            style=pieces[0].style if pieces else None,
            ending=pieces[-1].ending if pieces else Ending.CLOSED,
            rule=report.frame,
            attribution=attribution_of(decision, kind, self.signals[decision], self.reading, self.speakers),
        )

    def _words_outside(self, ranges: Sequence[tuple[int, int]]) -> bool:
        return any(
            not self.reading.depth[i] and self.reading.flags[i] & c.WORD for first, last in ranges for i in range(first, last)
        )

    def _text(self, spans: Sequence[Span]) -> str:
        return " ".join(span.of(self.reading.text) for span in spans)

    def _rejected(self, decision: Decision) -> Iterator[Rejected]:
        """The pieces of an utterance that isn't speech."""
        for index in decision.utterance.pieces:
            piece = self.reading.marked.pieces[index]
            yield Rejected(
                span=piece.content or piece.extent,
                extent=piece.extent,
                style=piece.style,
                rule=decision.rejected or "",
            )


def nest(quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotations with depth and parent set; parents must come first."""
    result: list[Quote] = []
    open_: list[int] = []
    for quote in quotes:
        while open_ and not result[open_[-1]].extent.covers(quote.extent):
            open_.pop()
        parent = open_[-1] if open_ else None
        same = (quote.parent, quote.depth) == (parent, len(open_))
        result.append(quote if same else attrs.evolve(quote, parent=parent, depth=len(open_)))
        open_.append(len(result) - 1)
    return tuple(result)
