"""Compare annotated relations with the library's answers.

An annotation is found if a quotation of the library covers at least half of the annotated one; if several do, the one with the
best overlap is used. A party is right if it shares a content word, at the same place, with an annotated party that no other
party has been matched with. It is exact if all words are the same, apart from determiners. A polarity counts if it is not
"asserted". Precision is the share of right answers among those given for annotated quotations. Recall is the share of right
answers among all instances, including those whose quotation is not found.
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
    """The results for the annotations of a relation."""

    annotated: int = 0  #: annotated quotations
    instances: int = 0  #: parties, or polarities other than "asserted"
    found: int = 0  #: those of them on quotations that the library finds
    given: int = 0  #: answers of the library on annotated quotations
    right: int = 0
    exact: int = 0

    @property
    def precision(self) -> float:
        """The share of the given answers that are right."""
        return ratio(self.right, self.given)

    @property
    def recall(self) -> float:
        """The share of the instances that are answered correctly."""
        return ratio(self.right, self.instances)

    @property
    def recall_found(self) -> float:
        """The same share, only for instances whose quotation is found."""
        return ratio(self.right, self.found)

    def as_row(self) -> dict[str, float]:
        """All figures, by name."""
        shares = {"precision": self.precision, "recall": self.recall, "recall_found": self.recall_found}
        return attrs.asdict(self) | {name: round(share, 4) for name, share in shares.items()}


class _Answers:
    """The quotations that the library finds in a text."""

    def __init__(self, text: str, row: Row) -> None:
        self.text = text
        self.quotes = [(disjoint(valid(quote["spans"], len(text))), quote) for quote in row["quotes"]]
        self._index = OverlapIndex(spans for spans, _ in self.quotes)

    def of(self, quote: Sequence[Pair]) -> Row | None:
        """The row of the quotation that matches an annotated one."""
        spans = disjoint(quote)
        near = [
            (iou(spans, self.quotes[at][0]), -at)
            for at in self._index.near(spans)
            if shared(spans, self.quotes[at][0]) >= ENOUGH * size(spans)
        ]
        return self.quotes[-max(near)[1]][1] if near else None

    def words(self, span: Pair, weak: frozenset[str]) -> set[int]:
        """Where the words of a span begin, without function words unless there are no others."""
        words = {found.start(): without_genitive(found.group()).casefold() for found in WORD.finditer(self.text, *span)}
        return {start for start, word in words.items() if word not in weak} or set(words)


def _given(quote: Row, relation: str) -> list[Pair]:
    """The parties in a row."""
    value: Any = quote.get(relation)
    pairs = value if relation == "addressees" else [value] if value else []
    return [(start, end) for start, end in pairs or ()]


def _parties(counts: Counts, annotation: Annotation, given: Iterable[Pair], answers: _Answers) -> None:
    """Count the parties of a quotation that the library found."""
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
    """Count the polarity of a quotation that the library found."""
    counts.given += given != ASSERTED
    right = given == annotation.label != ASSERTED
    counts.right += right
    counts.exact += right


def measure(annotations: Iterable[Annotation], texts: dict[str, str], rows: dict[str, Row]) -> dict[str, Counts]:
    """The counts for each relation, over the available documents."""
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
    """The counts for each relation: for documents looked at while the rules were written, for the others, and for all."""
    every = list(annotations)
    parts = {part: [one for one in every if part in ("all", one.part)] for part in ("tune", "check", "all")}
    return {part: measure(some, texts, rows) for part, some in parts.items()}
