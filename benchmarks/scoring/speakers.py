"""Speakers as characters of the document: for fiction, and for any corpus that names the speakers.

An annotated quotation is paired with the prediction that overlaps it most, if their intersection over union is at least 0.5,
either over all characters or between one piece of each. Several quotations may share a prediction. Speakers that are unknown, a
group or the narrator are left out and reported separately.
"""

from __future__ import annotations

import collections
from typing import TYPE_CHECKING, Any

import attrs

from benchmarks.corpora.offsets import OverlapIndex, iou, pair_iou, shared
from benchmarks.scoring.cast import FORMS, Cast, Resolved, plain
from benchmarks.scoring.figures import Figures, harmonic, prf, ratio

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from benchmarks.predictions import PredictedSpeaker
    from benchmarks.scoring.case import Case, Outline

__all__ = ["SpeakerOutcome", "SpeakerVerdict", "judge_speakers", "pair_by_overlap", "score_speakers"]

ENOUGH = 0.5

#: Names in the annotation that don't refer to a character.
SPECIAL = frozenset({"_anonymous", "_group", "_narr", "_unknowable", "_unknown"})


@attrs.frozen(kw_only=True)
class SpeakerOutcome:
    """The result for an annotated quotation."""

    gold: int
    prediction: int | None = None
    known: bool = False  #: whether a character is annotated
    given: bool = False  #: whether a speaker is predicted
    speaker_id: str | None = None  #: the annotated character
    explicitness: str | None = None
    category: str | None = None  #: the gender of the character
    naming: str | None = None  #: the form of the best mentions of the character
    resolved: Resolved | None = None
    clean: bool = False  #: whether the predicted name is only names and titles, one of them the annotated speaker's
    label: Hashable = None  #: identifies the predicted speaker
    confidence: float | None = None

    @property
    def paired(self) -> bool:
        """Whether an annotation and a prediction were paired."""
        return self.prediction is not None

    @property
    def right(self) -> bool:
        """Whether the predicted speaker is the annotated character."""
        return self.known and self.resolved is not None and self.resolved.character == self.speaker_id

    @property
    def ambiguous(self) -> bool:
        """Whether the name matches several characters, including the right one, and nothing else decides."""
        found = self.resolved
        return found is not None and found.by == "ambiguous" and self.speaker_id in found.candidates

    @property
    def right_and_nameable(self) -> bool:
        """Whether the answer is right, and the speaker has a name that could be displayed."""
        return self.right and self.naming == FORMS["PROP"]

    @property
    def right_by_any_mention(self) -> bool:
        """Whether the answer would be right if all annotated mentions counted."""
        return self.resolved is not None and self.resolved.by_any_mention == self.speaker_id


@attrs.frozen(kw_only=True)
class SpeakerVerdict:
    """The results for a document, and the direct predictions that overlap no annotation."""

    outcomes: tuple[SpeakerOutcome, ...]
    spurious: tuple[int, ...]
    spurious_with_speaker: int


def _fits(one: Outline, other: Outline) -> bool:
    """Whether two quotations, or one piece of each, overlap enough."""
    if iou(one.core, other.core) >= ENOUGH:
        return True
    return any(pair_iou(piece, theirs) >= ENOUGH for piece in one.core for theirs in other.core)


def pair_by_overlap(case: Case) -> tuple[dict[int, int], set[int]]:
    """Annotated quotation -> prediction, and all predictions that overlap an annotation."""
    index = OverlapIndex(quote.core for quote in case.predicted)
    out: dict[int, int] = {}
    touched: set[int] = set()
    for i, quote in enumerate(case.gold):
        near = sorted(index.near(quote.core))
        touched.update(near)
        ranked = [
            (shared(quote.core, case.predicted[j].core), iou(quote.core, case.predicted[j].core), -j)
            for j in near
            if _fits(quote, case.predicted[j])
        ]
        if ranked:
            out[i] = -max(ranked)[2]
    return out, touched


def _label(speaker: PredictedSpeaker) -> Hashable:
    """What identifies the speaker: the id, else the name, else the mentions, else the span."""
    if speaker.id is not None:
        return ("id", speaker.id)
    if speaker.name:
        return plain(speaker.name)
    return speaker.mentions or speaker.span


def judge_speakers(case: Case) -> SpeakerVerdict:
    """A result for every annotated quotation of a document."""
    cast = Cast(case.document)
    characters = {character.id: character for character in case.document.characters or ()}
    pairs, touched = pair_by_overlap(case)
    outcomes = []
    for i, gold in enumerate(case.gold):
        who = characters.get(gold.quote.speaker_id or "")
        prediction = case.predicted[pairs[i]].prediction if i in pairs else None
        speaker = prediction.speaker if prediction else None
        known = who is not None and who.name not in SPECIAL
        outcomes.append(
            SpeakerOutcome(
                gold=i,
                prediction=pairs.get(i),
                known=known,
                given=speaker is not None,
                speaker_id=gold.quote.speaker_id,
                explicitness=gold.quote.explicitness,
                category=who.category if who else None,
                naming=cast.naming.get(who.id) if who else None,
                resolved=cast.resolve(speaker) if known and speaker else None,
                clean=bool(who and speaker and cast.clean(speaker.name or "", who.id)),
                label=_label(speaker) if speaker else None,
                confidence=prediction.confidence if prediction else None,
            )
        )
    spurious = tuple(j for j, other in enumerate(case.predicted) if other.kind == "direct" and j not in touched)
    given = sum(case.predicted[j].prediction.speaker is not None for j in spurious)
    return SpeakerVerdict(outcomes=tuple(outcomes), spurious=spurious, spurious_with_speaker=given)


def tally(outcomes: Sequence[SpeakerOutcome]) -> Figures:
    """The figures for quotations with a known speaker."""
    gold, paired = len(outcomes), sum(x.paired for x in outcomes)
    answered, right = sum(x.given for x in outcomes), sum(x.right for x in outcomes)
    return prf(right, answered - right, gold - right) | {
        "gold": gold,
        "paired": paired,
        "answered": answered,
        "right": right,
        "accuracy": ratio(right, gold),
        "coverage": ratio(answered, gold),
        "precision": ratio(right, answered),
        "accuracy_given_pair": ratio(right, paired),
        "ambiguous_with_gold_among": sum(x.ambiguous for x in outcomes),
        "right_by_any_mention": sum(x.right_by_any_mention for x in outcomes),
    }


def bcubed(documents: Iterable[Sequence[SpeakerOutcome]]) -> Figures:
    """B-cubed: whether quotations by one speaker get the same speaker, and quotations by different speakers get different ones.

    Computed over the annotated quotations within each document. A quotation without a predicted speaker counts 0 in recall and
    is left out of precision.
    """
    precision = recall = 0.0
    gold = answered = 0
    for outcomes in documents:
        gold += len(outcomes)
        given = [x for x in outcomes if x.given]
        answered += len(given)
        classes = collections.Counter(x.speaker_id for x in outcomes)
        clusters = collections.Counter(x.label for x in given)
        both = collections.Counter((x.label, x.speaker_id) for x in given)
        for (label, who), count in both.items():
            precision += count * count / clusters[label]
            recall += count * count / classes[who]
    p, r = ratio(precision, answered), ratio(recall, gold)
    return {"P": p, "R": r, "F1": harmonic(p, r), "gold": gold, "answered": answered}


def named(outcomes: Iterable[SpeakerOutcome]) -> Figures:
    """How often a right answer displays a clean name, if the speaker has a name: "Ada Fenn" rather than "Ada Fenn Laughed"."""
    found = [x.clean for x in outcomes if x.right_and_nameable]
    return {"right": len(found), "clean": sum(found), "share": ratio(sum(found), len(found))}


def _split(outcomes: Sequence[SpeakerOutcome], by: str) -> dict[str, Figures]:
    """The figures for each value of an attribute."""
    groups: dict[str, list[SpeakerOutcome]] = collections.defaultdict(list)
    for outcome in outcomes:
        groups[str(getattr(outcome, by))].append(outcome)
    return {name: tally(groups[name]) for name in sorted(groups)}


def score_speakers(verdicts: Sequence[SpeakerVerdict]) -> dict[str, Any]:
    """The figures for all documents."""
    documents = [[x for x in verdict.outcomes if x.known] for verdict in verdicts]
    outcomes = [x for document in documents for x in document]
    unknown = [x for verdict in verdicts for x in verdict.outcomes if not x.known]
    overall = tally(outcomes)
    answered, right = sum(x.given for x in outcomes), sum(x.right for x in outcomes)
    loose = sum(verdict.spurious_with_speaker for verdict in verdicts)
    return {
        "overall": overall,
        "end_to_end": prf(right, answered - right + loose, len(outcomes) - right),
        "by_explicitness": _split(outcomes, "explicitness"),
        "by_category": _split(outcomes, "category"),
        "by_naming": _split(outcomes, "naming"),
        "bcubed": bcubed(documents),
        "resolved_by": dict(sorted(collections.Counter(x.resolved.by for x in outcomes if x.resolved).items())),
        "named": named(outcomes),
        "unanswerable": {
            "gold": len(unknown),
            "paired": sum(x.paired for x in unknown),
            "abstained": sum(x.paired and not x.given for x in unknown),
        },
        "direct_predictions_overlapping_no_gold_quote": sum(len(verdict.spurious) for verdict in verdicts),
    }
