"""How often each rule fired, and how often its answers were right.

Documents in which only the spans of direct speech are annotated say nothing about rules and are left out. *fired* is the number
of predictions that name the rule, *share* their share of all predictions. For each question that the annotation can answer,
there is the number of predictions judged and the precision among them:

- *found*: the prediction matches an annotated quotation. This is judged for all predictions.
- *source*: its words are those of the annotated source.
- *mention* (PDNC only): the mention lies in the words that the corpus gives with the quotation ("said X"). These were located
  by text search, so a few are wrong.
- *speaker*: it is the right character.
"""

from __future__ import annotations

import collections
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from benchmarks.predictions import Prediction
    from benchmarks.scoring.judgement import Judgement

__all__ = ["QUESTIONS", "TABLES", "Decision", "RuleFigures", "decisions", "rule_figures"]

QUESTIONS = ("found", "source", "mention", "speaker")

#: The tables that are made, each by these fields of a prediction.
TABLES: tuple[tuple[str, ...], ...] = (
    ("rule",),
    ("mention_rule",),
    ("mention_rule", "mention_kind"),
    ("speaker_rule",),
    ("speaker_rule", "mention_kind"),
)


@attrs.frozen(kw_only=True)
class Decision:
    """The annotation's answer to a question about a prediction."""

    prediction: Prediction
    place: tuple[str, int]  #: document id and number of the prediction
    question: str
    right: bool


@attrs.frozen(kw_only=True)
class RuleFigures:
    """The figures of a rule."""

    rule: tuple[str, ...]
    fired: int
    share: float
    judged: dict[str, int]
    right: dict[str, int]

    def precision(self, question: str) -> float | None:
        """How often the rule was right; None if nothing was judged."""
        judged = self.judged.get(question, 0)
        return self.right.get(question, 0) / judged if judged else None


def _answers(judgement: Judgement) -> Iterator[tuple[int, str, bool]]:
    """For each prediction and question: the number, the question, and whether the answer is right."""
    case, sources = judgement.case, judgement.sources
    touched: set[int] = set()
    for outcome in sources:
        if outcome.prediction is not None and outcome.gold is not None:
            touched.add(outcome.prediction)
            if outcome.known and outcome.given:
                yield outcome.prediction, "source", outcome.right
    if judgement.fiction:
        for found in judgement.speakers.outcomes:
            if found.prediction is None:
                continue
            touched.add(found.prediction)
            if found.known and found.given:
                yield found.prediction, "speaker", found.right
            reference, mention = case.gold[found.gold].quote.reference, case.predicted[found.prediction].prediction.mention
            if reference and mention:
                yield found.prediction, "mention", mention[0] < reference[1] and reference[0] < mention[1]
    for at in range(len(case.predicted)):
        yield at, "found", at in touched


def decisions(judged: Iterable[Judgement]) -> list[Decision]:
    """The answers to all questions about all predictions, for documents in which more than spans is annotated."""
    return [
        Decision(prediction=one.case.predicted[at].prediction, place=(one.case.document.id, at), question=question, right=right)
        for one in judged
        if not one.case.document.spans_only
        for at, question, right in _answers(one)
    ]


def rule_figures(found: Sequence[Decision], fields: Sequence[str]) -> list[RuleFigures]:
    """The figures of each rule, the most frequent first. A rule is identified by the values of some fields of a prediction."""
    groups: dict[tuple[str, ...], list[Decision]] = collections.defaultdict(list)
    for decision in found:
        groups[tuple(str(getattr(decision.prediction, field) or "-") for field in fields)].append(decision)
    total = len({decision.place for decision in found})
    out = []
    for rule, members in groups.items():
        fired = len({decision.place for decision in members})
        judged = collections.Counter(decision.question for decision in members)
        right = collections.Counter(decision.question for decision in members if decision.right)
        out.append(RuleFigures(rule=rule, fired=fired, share=fired / total, judged=dict(judged), right=dict(right)))
    return sorted(out, key=lambda figures: (-figures.fired, figures.rule))
