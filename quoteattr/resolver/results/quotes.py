"""From decisions to the objects that users receive. Texts are sliced from spans only here."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

import attrs

from quoteattr.models import Ending, Issue, Kind, Quote, Rejected, Span, Speaker
from quoteattr.reading import classes as c
from quoteattr.resolver.results.attribution import attribution_of
from quoteattr.resolver.results.clarity import signals_of
from quoteattr.resolver.results.speakers import speakers_of
from quoteattr.resolver.results.why import grounds_of
from quoteattr.resolver.utterances.narration import without_narration

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteattr.resolver.base import Report
    from quoteattr.resolver.decisions import Decision, Outcome
    from quoteattr.resolver.results.why import Grounds
    from quoteattr.tokenizer.base import Piece

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
    genre: str  #: the kind of text, as used for confidences


def results(outcome: Outcome) -> Results:
    """Build the results for a text."""
    return _Builder(outcome).build()


class _Builder:
    """Builds the results for one text."""

    def __init__(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self.reading = outcome.registry.reading
        rejected = {index for one in outcome.decisions if one.rejected for index in one.utterance.pieces}
        pieces = enumerate(self.reading.marked.pieces)
        self.outer = [piece for index, piece in pieces if not piece.depth and piece.rule != "script" and index not in rejected]
        self.speakers = speakers_of(outcome.decisions, outcome.registry)
        self.signals = signals_of(outcome)

    def build(self) -> Results:
        made = [(self._quote(one), one) for one in self.outcome.decisions if not one.rejected]
        made.sort(key=lambda pair: (pair[0].extent.start, -pair[0].extent.end))
        decisions = tuple(decision for _, decision in made)
        return Results(
            quotes=nest([quote for quote, _ in made]),
            decisions=decisions,
            grounds=grounds_of(decisions, self.signals, self.outcome.registry),
            speakers=tuple(self.speakers.values()),
            rejected=tuple(piece for one in self.outcome.decisions if one.rejected for piece in self._rejected(one)),
            issues=self.reading.marked.issues,
            skipped=self.outcome.skipped,
            genre=self.reading.genre.key,
        )

    def _quote(self, decision: Decision) -> Quote:
        return self._direct(decision) if decision.report is None else self._report(decision, decision.report)

    def _direct(self, decision: Decision) -> Quote:
        pieces = [self.reading.marked.pieces[index] for index in decision.utterance.pieces]
        cut = decision.source_cue.cut if decision.source_cue else None
        spans = without_narration(self.reading, [piece.content for piece in pieces if piece.content is not None], cut)
        return Quote(
            kind=Kind.DIRECT,
            spans=spans,
            verbatim=spans,
            extent=Span(start=pieces[0].extent.start, end=pieces[-1].extent.end),
            text=self._text(spans),
            style=pieces[0].style,
            ending=pieces[-1].ending,
            rule=pieces[0].rule,
            attribution=attribution_of(decision, Kind.DIRECT, self.signals[decision], self.reading, self.speakers),
        )

    def _report(self, decision: Decision, report: Report) -> Quote:
        ranges = report.ranges
        spans = tuple(self._span(first, last) for first, last in ranges)
        pieces = [piece for piece in self._pieces(ranges) if piece.content is not None]
        verbatim = tuple(piece.content for piece in pieces if piece.content is not None)
        kind = Kind.MIXED if verbatim else Kind.INDIRECT
        if verbatim and not self._words_outside(ranges):
            kind, spans = Kind.DIRECT, verbatim
        return Quote(
            kind=kind,
            spans=spans,
            verbatim=verbatim,
            extent=self._extent(ranges, pieces),
            text=self._text(spans),
            style=pieces[0].style if pieces else None,
            ending=pieces[-1].ending if pieces else Ending.CLOSED,
            rule=report.frame,
            attribution=attribution_of(decision, kind, self.signals[decision], self.reading, self.speakers),
        )

    def _extent(self, ranges: Sequence[tuple[int, int]], pieces: Sequence[Piece]) -> Span:
        """The span from the first to the last character of a clause, with the quotation marks that begin or end in it."""
        first, last = self.reading.starts[ranges[0][0]], self._span(*ranges[-1]).end
        return Span(
            start=min([first, *(piece.extent.start for piece in pieces)]),
            end=max([last, *(piece.extent.end for piece in pieces)]),
        )

    def _span(self, first: int, last: int) -> Span:
        """The span of a range of tokens, including any possessive ending."""
        return Span(start=self.reading.starts[first], end=self.reading.ends[last - 1] + self.reading.possessive(last - 1))

    def _pieces(self, ranges: Sequence[tuple[int, int]]) -> list[Piece]:
        """The outermost quoted pieces inside token ranges."""
        pieces: list[Piece] = []
        for first, last in ranges:
            start, end = self.reading.starts[first], self.reading.ends[last - 1]
            k = bisect_left(self.outer, start, key=lambda piece: piece.extent.start)
            while k < len(self.outer) and self.outer[k].extent.start < end:
                pieces.append(self.outer[k])
                k += 1
        return pieces

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
