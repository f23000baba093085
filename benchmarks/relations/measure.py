"""How annotated relations and those of the library compare.

An annotation is found when a quotation of the library covers at least half of the annotated one; of several, the one with
the best overlap. A party is right when it shares a telling word, at the same place, with an annotated one that no other
party has taken; exact when it is the same words, determiners aside. A polarity counts where it is not "asserted". Precision
is the share of right answers among those given on quotations that were annotated; recall, the share of right answers
among all instances, also of those whose quotation is not found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from benchmarks.corpora.offsets import OverlapIndex, disjoint, iou, shared, size, valid
from benchmarks.relations.annotations import ASSERTED
from benchmarks.scoring.case import WORD, without_genitive
from benchmarks.scoring.figures import ratio
from benchmarks.scoring.lexicon import DETERMINERS, WEAK

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from benchmarks.corpora import Pair
    from benchmarks.predictions import Row
    from benchmarks.relations.annotations import Annotation

__all__ = ["Counts", "by_part", "measure"]

ENOUGH = 0.5  #: share of the annotated characters that a quotation must cover


@attrs.define(kw_only=True)
class Counts:
    """What became of the annotations of a relation."""

    annotated: int = 0  #: quotations
    instances: int = 0  #: parties, or polarities other than "asserted"
    found: int = 0  #: of these, on quotations that the library finds
    given: int = 0  #: what the library answers on annotated quotations
    right: int = 0
    exact: int = 0

    @property
    def precision(self) -> float:
        """Share of right answers among those given."""
        return ratio(self.right, self.given)

    @property
    def recall(self) -> float:
        """Share of right answers among the instances."""
        return ratio(self.right, self.instances)

    @property
    def recall_found(self) -> float:
        """The same among instances whose quotation is found."""
        return ratio(self.right, self.found)

    def as_row(self) -> dict[str, float]:
        """All figures by name."""
        shares = {"precision": self.precision, "recall": self.recall, "recall_found": self.recall_found}
        return attrs.asdict(self) | {name: round(share, 4) for name, share in shares.items()}


class _Answers:
    """The quotations that the library finds in a text."""

    def __init__(self, text: str, row: Row) -> None:
        self.text = text
        self.quotes = [(disjoint(valid(quote["spans"], len(text))), quote) for quote in row["quotes"]]
        self._index = OverlapIndex(spans for spans, _ in self.quotes)

    def of(self, quote: Sequence[Pair]) -> Row | None:
        """The row that stands for an annotated quotation."""
        spans = disjoint(quote)
        near = [
            (iou(spans, self.quotes[at][0]), -at)
            for at in self._index.near(spans)
            if shared(spans, self.quotes[at][0]) >= ENOUGH * size(spans)
        ]
        return self.quotes[-max(near)[1]][1] if near else None

    def words(self, span: Pair, weak: frozenset[str]) -> set[int]:
        """Where the words of a span begin, without weak ones unless there are no others."""
        words = {found.start(): without_genitive(found.group()).casefold() for found in WORD.finditer(self.text, *span)}
        return {start for start, word in words.items() if word not in weak} or set(words)


def _given(quote: Row, relation: str) -> list[Pair]:
    """The parties of a row."""
    value: Any = quote.get(relation)
    pairs = value if relation == "addressees" else [value] if value else []
    return [(start, end) for start, end in pairs or ()]


def _parties(counts: Counts, annotation: Annotation, given: Iterable[Pair], answers: _Answers) -> None:
    """Count the parties of a quotation that was found."""
    open_ = list(annotation.values)
    for span in given:
        counts.given += 1
        telling = answers.words(span, WEAK)
        match = next((one for one in open_ if telling & answers.words(one, WEAK)), None)
        if match is not None:
            open_.remove(match)
            counts.right += 1
            counts.exact += answers.words(span, DETERMINERS) == answers.words(match, DETERMINERS)


def _polarity(counts: Counts, annotation: Annotation, given: str) -> None:
    """Count the polarity of a quotation that was found."""
    counts.given += given != ASSERTED
    right = given == annotation.label != ASSERTED
    counts.right += right
    counts.exact += right


def measure(annotations: Iterable[Annotation], texts: dict[str, str], rows: dict[str, Row]) -> dict[str, Counts]:
    """The counts of each relation, over the documents that are at hand."""
    answers = {key: _Answers(texts[key], row) for key, row in rows.items()}
    counts: dict[str, Counts] = {}
    for annotation in annotations:
        if annotation.document not in answers:
            continue
        one = counts.setdefault(annotation.relation, Counts())
        one.annotated += 1
        one.instances += annotation.instances
        quote = answers[annotation.document].of(annotation.quote)
        if quote is None:
            continue
        one.found += annotation.instances
        if annotation.relation == "polarity":
            _polarity(one, annotation, quote.get("polarity") or ASSERTED)
        else:
            _parties(one, annotation, _given(quote, annotation.relation), answers[annotation.document])
    return counts


def by_part(annotations: Iterable[Annotation], texts: dict[str, str], rows: dict[str, Row]) -> dict[str, dict[str, Counts]]:
    """The counts of each relation: for documents looked at while the rules were written, for others, and for all."""
    every = list(annotations)
    parts = {part: [one for one in every if part in ("all", one.part)] for part in ("tune", "check", "all")}
    return {part: measure(some, texts, rows) for part, some in parts.items()}
