"""One verdict for each annotated quotation, for each prediction that matches none, and for each piece that was not found.

For a document with characters, the answer is a character; otherwise, it is the words of the source.

==================  =======================================================================
``right``           found, and the source (or the speaker) is right
``wrong_source``    found, but with another source
``no_source``       found, but without a source although one is annotated
``wrong_speaker``   found, but with another speaker
``no_speaker``      found, but without a speaker although one is annotated
``found``           found, and no source or speaker is annotated
``missed``          no prediction matches it
``spurious``        a prediction that matches no annotated quotation
``spans_missed``    a piece of direct speech that no predicted piece matches, even approximately
``spans_spurious``  a predicted piece that matches no annotated one
==================  =======================================================================
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.corpora import GoldQuote, Pair
    from benchmarks.predictions import Prediction
    from benchmarks.scoring.judgement import Judgement
    from benchmarks.scoring.sources import SourceOutcome
    from benchmarks.scoring.speakers import SpeakerOutcome

__all__ = ["ERRORS", "Verdict", "piece_verdicts", "quote_verdicts", "verdicts"]

#: All verdicts that count as errors.
ERRORS = (
    "missed",
    "wrong_source",
    "no_source",
    "wrong_speaker",
    "no_speaker",
    "spurious",
    "spans_missed",
    "spans_spurious",
)


@attrs.frozen(kw_only=True)
class Verdict:
    """The result for a quotation or a piece."""

    judgement: Judgement = attrs.field(repr=False)
    kind: str
    gold: int | None = None
    prediction: int | None = None
    piece: Pair | None = None

    @property
    def quote(self) -> GoldQuote | None:
        """The annotated quotation."""
        return None if self.gold is None else self.judgement.case.gold[self.gold].quote

    @property
    def predicted(self) -> Prediction | None:
        """The prediction."""
        return None if self.prediction is None else self.judgement.case.predicted[self.prediction].prediction

    @property
    def spans(self) -> tuple[Pair, ...]:
        """The spans it is about."""
        if self.piece:
            return (self.piece,)
        shown = self.quote or self.predicted
        return shown.spans if shown else ()


def _kind(outcome: SourceOutcome | SpeakerOutcome, asked: str) -> str:
    """The verdict on a source or a speaker."""
    if not outcome.paired:
        return "missed"
    if not outcome.known:
        return "found"
    if not outcome.given:
        return f"no_{asked}"
    return "right" if outcome.right else f"wrong_{asked}"


def quote_verdicts(judgement: Judgement) -> Iterator[Verdict]:
    """The verdicts on the quotations of a document; none where only spans are annotated."""
    if judgement.fiction:
        for found in judgement.speakers.outcomes:
            yield Verdict(judgement=judgement, kind=_kind(found, "speaker"), gold=found.gold, prediction=found.prediction)
        for at in judgement.speakers.spurious:
            yield Verdict(judgement=judgement, kind="spurious", prediction=at)
        return
    if judgement.by_source:
        yield from _source_verdicts(judgement)


def _source_verdicts(judgement: Judgement) -> Iterator[Verdict]:
    """The verdicts on the quotations of a document whose speakers are words of the text."""
    for outcome in judgement.sources:
        kind = "spurious" if outcome.gold is None else _kind(outcome, "source")
        yield Verdict(judgement=judgement, kind=kind, gold=outcome.gold, prediction=outcome.prediction)


def _owner(pieces: Iterator[tuple[int, list[Pair]]], piece: Pair) -> int | None:
    """The quotation that a piece belongs to."""
    return next((number for number, found in pieces if piece in found), None)


def piece_verdicts(judgement: Judgement) -> Iterator[Verdict]:
    """The errors in the pieces of direct speech of a document."""
    case = judgement.case
    for piece in judgement.pieces.missed:
        gold = _owner(((i, case.pieces(quote)) for i, quote in enumerate(case.gold)), piece)
        yield Verdict(judgement=judgement, kind="spans_missed", gold=gold, piece=piece)
    for piece in judgement.pieces.spurious:
        prediction = _owner(((j, case.pieces(quote)) for j, quote in enumerate(case.predicted)), piece)
        yield Verdict(judgement=judgement, kind="spans_spurious", prediction=prediction, piece=piece)


def verdicts(judgement: Judgement) -> Iterator[Verdict]:
    """All verdicts on a document."""
    yield from quote_verdicts(judgement)
    yield from piece_verdicts(judgement)
