"""Sources as words of the text, for news, where there is no list of possible speakers.

Annotated and predicted quotations are paired one to one, starting with the best overlap. A source is right if the predicted and
the annotated words share a content word at the same place: one that is not a determiner, a title or a function word. It is
exact if all words are the same, apart from determiners.
"""

from __future__ import annotations

import collections
from typing import TYPE_CHECKING, Any

import attrs

from benchmarks.corpora.offsets import OverlapIndex, disjoint, iou, shared
from benchmarks.scoring.case import WORD, Case
from benchmarks.scoring.figures import prf, ratio
from benchmarks.scoring.lexicon import DETERMINERS, WEAK

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from benchmarks.corpora import Pair
    from benchmarks.predictions import PredictedSpeaker

__all__ = ["SourceOutcome", "judge_sources", "pair_one_to_one", "score_sources"]

ENOUGH = 0.5


@attrs.frozen(kw_only=True)
class SourceOutcome:
    """The result for an annotated quotation, or for a prediction that matches none."""

    gold: int | None = None
    prediction: int | None = None
    gold_kind: str | None = None
    predicted_kind: str | None = None
    known: bool = False  #: whether a source is annotated
    given: bool = False  #: whether a speaker is predicted
    right: bool = False
    exact: bool = False
    lenient: bool = False  #: right, or right by another mention or by the name
    cue_known: bool = False
    cue_given: bool = False
    cue_right: bool = False
    confidence: float | None = None

    @property
    def paired(self) -> bool:
        """Whether an annotation and a prediction were paired."""
        return self.gold is not None and self.prediction is not None

    @property
    def group(self) -> str:
        """The group it counts towards: that of the annotation, else that of the prediction."""
        return group_of(self.gold_kind or self.predicted_kind or "")


def group_of(kind: str) -> str:
    """The group of a kind; direct and mixed quotations are one group."""
    return "direct_mixed" if kind in ("direct", "mixed") else kind


def pair_one_to_one(case: Case) -> dict[int, int]:
    """Annotated quotation -> prediction. The best overlap comes first; at equal overlap, the same kind does."""
    index = OverlapIndex(quote.core for quote in case.predicted)
    candidates = []
    for i, quote in enumerate(case.gold):
        for j in index.near(quote.core):
            other = case.predicted[j]
            overlap = iou(quote.core, other.core)
            if overlap >= ENOUGH:
                candidates.append((-overlap, quote.kind != other.kind, i, j))
    out: dict[int, int] = {}
    used: set[int] = set()
    for _, _, i, j in sorted(candidates):
        if i not in out and j not in used:
            out[i] = j
            used.add(j)
    return out


def _right(case: Case, gold: Iterable[Pair], span: Pair) -> bool:
    """Whether a span shares a content word with the annotated source, or any word if the source has no content word."""
    words = case.words(gold)
    telling = {place for place, word in words.items() if word not in WEAK} or set(words)
    return bool(telling & case.words([span]).keys())


def _named(case: Case, spans: Iterable[Pair]) -> set[Pair]:
    """The places of the words without determiners, or of all words if there are no others."""
    words = case.words(spans)
    return {place for place, word in words.items() if word not in DETERMINERS} or set(words)


def _exact(case: Case, gold: Sequence[Pair], span: Pair) -> bool:
    """Whether a span has exactly the words of the annotated source, of one of its parts, or from its first part to its last."""
    whole = (min(start for start, _ in gold), max(end for _, end in gold))
    found = _named(case, [span])
    return bool(found) and any(found == _named(case, want) for want in (gold, *([part] for part in gold), [whole]))


def _lenient(case: Case, gold: Sequence[Pair], speaker: PredictedSpeaker) -> bool:
    """Whether any mention of the speaker is right, or the name or the span has a content word of the source."""
    if any(_right(case, gold, mention) for mention in speaker.mentions):
        return True
    said = {word.casefold() for word in WORD.findall(speaker.name or "")}
    if speaker.span:
        said |= set(case.words([speaker.span]).values())
    return any(word in said and word not in WEAK and word[0].isalpha() for word in case.words(gold).values())


def _cue_right(case: Case, gold: Sequence[Pair], cue: Pair) -> bool:
    """Whether the cues share a word, or characters if the annotated one has no word (a colon)."""
    words = case.words(gold)
    if not words:
        return shared(disjoint(gold), [cue]) > 0
    return bool(words.keys() & case.words([cue]).keys())


def _outcome(case: Case, i: int, j: int | None) -> SourceOutcome:
    """The result for an annotated quotation."""
    gold = case.gold[i].quote
    out = SourceOutcome(gold=i, gold_kind=gold.kind, known=bool(gold.source), cue_known=bool(gold.cue))
    if j is None:
        return out
    predicted = case.predicted[j]
    speaker, cue = predicted.prediction.speaker, predicted.prediction.cue
    span = speaker.span if speaker else None
    judged = bool(gold.source) and speaker is not None
    right = bool(judged and span and _right(case, gold.source, span))
    return attrs.evolve(
        out,
        prediction=j,
        predicted_kind=predicted.kind,
        given=speaker is not None,
        right=right,
        exact=bool(judged and span and _exact(case, gold.source, span)),
        lenient=bool(right or (judged and speaker and _lenient(case, gold.source, speaker))),
        cue_given=cue is not None,
        cue_right=bool(gold.cue and cue and _cue_right(case, gold.cue, cue)),
        confidence=predicted.prediction.confidence,
    )


def judge_sources(case: Case) -> list[SourceOutcome]:
    """A result for every annotated quotation, then one for every prediction that matches none."""
    pairs = pair_one_to_one(case)
    used = set(pairs.values())
    out = [_outcome(case, i, pairs.get(i)) for i in range(len(case.gold))]
    for j, other in enumerate(case.predicted):
        if j not in used:
            out.append(
                SourceOutcome(
                    prediction=j,
                    predicted_kind=other.kind,
                    given=other.prediction.speaker is not None,
                    cue_given=other.prediction.cue is not None,
                    confidence=other.prediction.confidence,
                )
            )
    return out


def _group(outcomes: Sequence[SourceOutcome]) -> dict[str, Any]:
    """The figures of one group."""
    gold = [x for x in outcomes if x.gold is not None]
    spurious = [x for x in outcomes if x.gold is None]
    known = [x for x in gold if x.known]
    unknown = [x for x in gold if not x.known]
    paired = sum(x.paired for x in known)
    given = sum(x.given for x in known)
    right, exact = sum(x.right for x in known), sum(x.exact for x in known)
    lenient = sum(x.lenient for x in known)
    loose = sum(x.given for x in spurious)
    overclaimed = sum(x.given for x in unknown)
    cues = [x for x in gold if x.cue_known]
    cue_given, cue_right = sum(x.cue_given for x in cues), sum(x.cue_right for x in cues)
    return {
        "detection": prf(sum(x.paired for x in gold), len(spurious), sum(not x.paired for x in gold)),
        "source": prf(right, given - right + loose, len(known) - right),
        "source_strict": prf(right, given - right + loose + overclaimed, len(known) - right),
        "source_exact": prf(exact, given - exact + loose, len(known) - exact),
        "source_accuracy_given_pair": ratio(right, paired),
        "source_exact_accuracy_given_pair": ratio(exact, paired),
        "source_lenient_accuracy_given_pair": ratio(lenient, paired),
        "cue": prf(cue_right, cue_given - cue_right + sum(x.cue_given for x in spurious), len(cues) - cue_right),
        "cue_accuracy_given_pair": ratio(cue_right, cue_given),
        "no_source": {
            "gold": len(unknown),
            "paired": sum(x.paired for x in unknown),
            "abstained": sum(x.paired and not x.given for x in unknown),
            "speaker_given": overclaimed,
        },
        "counts": {
            "gold": len(gold),
            "with_source": len(known),
            "paired": sum(x.paired for x in gold),
            "with_source_paired": paired,
        },
    }


def _by_group(outcomes: Iterable[SourceOutcome]) -> Iterator[tuple[str, list[SourceOutcome]]]:
    """The results of each group, direct and mixed quotations first."""
    groups = collections.defaultdict(list)
    for outcome in outcomes:
        groups[outcome.group].append(outcome)
    yield from sorted(groups.items(), key=lambda item: (item[0] != "direct_mixed", item[0]))


def score_sources(outcomes: Sequence[SourceOutcome]) -> dict[str, Any]:
    """The figures of each group, and how often the kind is right."""
    out: dict[str, Any] = {name: _group(members) for name, members in _by_group(outcomes)}
    kinds = collections.Counter(f"{x.gold_kind}>{x.predicted_kind}" for x in outcomes if x.paired)
    if kinds:
        same = sum(x.paired and x.gold_kind == x.predicted_kind for x in outcomes)
        out["kind_of_pairs"] = dict(sorted(kinds.items()))
        out["kind_accuracy_given_pair"] = ratio(same, kinds.total())
    return out
