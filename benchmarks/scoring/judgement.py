"""All measures for a document, computed on demand, and their totals for a set of documents."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from benchmarks.scoring.calibration import Judged, calibration
from benchmarks.scoring.case import Case
from benchmarks.scoring.pieces import Pieces, judge_pieces, score_pieces
from benchmarks.scoring.sources import SourceOutcome, judge_sources, score_sources
from benchmarks.scoring.speakers import SpeakerVerdict, judge_speakers, score_speakers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from benchmarks.corpora import Document
    from benchmarks.predictions import Row

__all__ = ["Judgement", "judge", "score", "score_all"]


class Judgement:
    """A case with everything that the measures say about it, computed on demand."""

    def __init__(self, case: Case) -> None:
        """Keep the case."""
        self.case = case

    @property
    def fiction(self) -> bool:
        """Whether an answer is a character rather than words of the text."""
        return self.case.document.fiction

    @property
    def by_source(self) -> bool:
        """Whether an answer is words of the text; otherwise it is a character or, in some corpora, nothing is annotated."""
        return not (self.fiction or self.case.document.spans_only)

    @functools.cached_property
    def pieces(self) -> Pieces:
        """The pieces of direct speech."""
        return judge_pieces(self.case)

    @functools.cached_property
    def sources(self) -> list[SourceOutcome]:
        """The sources, as words of the text."""
        return judge_sources(self.case)

    @functools.cached_property
    def speakers(self) -> SpeakerVerdict:
        """The speakers, as characters."""
        return judge_speakers(self.case)

    def confidences(self) -> Iterator[Judged]:
        """The confidences of the answers that can be right or wrong."""
        outcomes: Iterable[Any] = self.speakers.outcomes if self.fiction else self.sources
        for outcome in outcomes:
            if outcome.known and outcome.given and outcome.confidence is not None:
                yield float(outcome.confidence), outcome.right


def judge(documents: Iterable[Document], rows: Mapping[str, Row]) -> list[Judgement]:
    """Compare predictions with documents. A document without a row counts as one without predictions."""
    return [Judgement(Case(document, rows.get(document.id))) for document in documents]


def score_all(judged: Sequence[Judgement]) -> dict[str, Any]:
    """All figures."""
    news = [one.sources for one in judged if one.by_source]
    fiction = [one.speakers for one in judged if one.fiction]
    attribution: dict[str, Any] = {}
    if news:
        attribution["news"] = score_sources([outcome for sources in news for outcome in sources])
    if fiction:
        attribution["fiction"] = score_speakers(fiction)
    return {
        "documents": len(judged),
        "documents_without_prediction": sum(one.case.row is None for one in judged),
        "gold_quotes": sum(len(one.case.gold) for one in judged),
        "predicted_quotes": sum(len(one.case.predicted) for one in judged),
        "predictions_with_invalid_spans": sum(one.case.invalid for one in judged),
        "spans": {"direct": score_pieces(one.pieces for one in judged)},
        "attribution": attribution,
        "calibration": calibration([item for one in judged for item in one.confidences()]),
    }


def score(documents: Iterable[Document], rows: Mapping[str, Row]) -> dict[str, Any]:
    """All figures for a set of predictions."""
    return score_all(judge(documents, rows))
