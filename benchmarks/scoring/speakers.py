"""Speakers as characters of the document: for fiction, and wherever a corpus names who speaks.

An annotated quotation is paired with the prediction that it overlaps most, among those with intersection over union of at
least 0.5 over all characters or between one piece of each; several may share one prediction. Speakers that are unknown, or
stand for a group or the narrator, are left out and reported apart.
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

#: Names of characters that nobody can be.
SPECIAL = frozenset({"_anonymous", "_group", "_narr", "_unknowable", "_unknown"})


@attrs.frozen(kw_only=True)
class SpeakerOutcome:
    """What became of an annotated quotation."""

    gold: int
    prediction: int | None = None
    known: bool = False  #: a character is annotated
    given: bool = False  #: a speaker is predicted
    speaker_id: str | None = None  #: the annotated one
    explicitness: str | None = None
    category: str | None = None  #: of the character
    naming: str | None = None  #: what the best mentions of the character are
    resolved: Resolved | None = None
    clean: bool = False  #: the predicted name is made of names and titles, with one of the annotated speaker's
    label: Hashable = None  #: what tells predicted speakers apart
    confidence: float | None = None

    @property
    def paired(self) -> bool:
        """Whether annotation and prediction met."""
        return self.prediction is not None

    @property
    def right(self) -> bool:
        """Whether the predicted speaker is the annotated character."""
        return self.known and self.resolved is not None and self.resolved.character == self.speaker_id

    @property
    def ambiguous(self) -> bool:
        """Whether the name fits several characters, the right one among them, and nothing else decides."""
        found = self.resolved
        return found is not None and found.by == "ambiguous" and self.speaker_id in found.candidates

    @property
    def right_and_nameable(self) -> bool:
        """Whether the answer is right, and the speaker has a name to show."""
        return self.right and self.naming == FORMS["PROP"]

    @property
    def right_by_any_mention(self) -> bool:
        """Whether all annotated mentions together would make it right."""
        return self.resolved is not None and self.resolved.by_any_mention == self.speaker_id


@attrs.frozen(kw_only=True)
class SpeakerVerdict:
    """The outcomes of a document, and the direct predictions that overlap nothing annotated."""

    outcomes: tuple[SpeakerOutcome, ...]
    spurious: tuple[int, ...]
    spurious_with_speaker: int


def _fits(one: Outline, other: Outline) -> bool:
    """Whether two quotations, or one piece of each, agree enough."""
    if iou(one.core, other.core) >= ENOUGH:
        return True
    return any(pair_iou(piece, theirs) >= ENOUGH for piece in one.core for theirs in other.core)


def pair_by_overlap(case: Case) -> tuple[dict[int, int], set[int]]:
    """Annotated quotation -> prediction, and all predictions that overlap anything annotated."""
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
    """What tells the speaker apart: id, else name, else mentions, else span."""
    if speaker.id is not None:
        return ("id", speaker.id)
    if speaker.name:
        return plain(speaker.name)
    return speaker.mentions or speaker.span


def judge_speakers(case: Case) -> SpeakerVerdict:
    """An outcome for every annotated quotation of a document."""
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
    """The figures over some quotations with a known speaker."""
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
    """Whether quotations of one speaker get one speaker and those of different speakers different ones.

    Over annotated quotations, within a document; one without a predicted speaker counts 0 in recall and is left out of
    precision.
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
    """How often a right answer shows a clean name, where the speaker has one: "Ada Fenn", and not "Ada Fenn Laughed"."""
    found = [x.clean for x in outcomes if x.right_and_nameable]
    return {"right": len(found), "clean": sum(found), "share": ratio(sum(found), len(found))}


def _split(outcomes: Sequence[SpeakerOutcome], by: str) -> dict[str, Figures]:
    """The figures for each value of an attribute."""
    groups: dict[str, list[SpeakerOutcome]] = collections.defaultdict(list)
    for outcome in outcomes:
        groups[str(getattr(outcome, by))].append(outcome)
    return {name: tally(groups[name]) for name in sorted(groups)}


def score_speakers(verdicts: Sequence[SpeakerVerdict]) -> dict[str, Any]:
    """The figures over all documents."""
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
