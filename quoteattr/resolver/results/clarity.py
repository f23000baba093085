"""How clear the choice of each speaker was. Confidences depend on it."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from quoteattr.models import Gender, GenderEvidence, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from quoteattr.resolver.cast.entities import Entity
    from quoteattr.resolver.decisions import Decision, Outcome

__all__ = ["signals_of"]

MORE_THAN_BESIDE = 3  #: one more than the two quotations before and after, to see whether there are others
KNOWN = "known"  #: the signal of a pronoun with several candidates, if the gender of one alone is known
ALONE = "alone"  #: the signal of somebody new, if the text names nobody else whom the mention might mean


def signals_of(outcome: Outcome) -> Mapping[Decision, str]:
    """The signal of each decision: that of the rule, or a clearer one that is known now that all decisions are made."""
    clarity = _Clarity(outcome)
    return {decision: clarity.signal(place, decision) for place, decision in enumerate(outcome.decisions)}


class _Clarity:
    """Finds out how clear the decisions about one text are."""

    def __init__(self, outcome: Outcome) -> None:
        self._entities = outcome.registry.entities
        self._first_names = outcome.registry.reading.pack.names.first_names
        self._decisions = outcome.decisions
        self._named: dict[tuple[SpeakerKind, Gender], frozenset[int]] = {}  # of a mention -> the named ones it may mean

    def signal(self, place: int, decision: Decision) -> str:
        """The signal of the decision at a place among all."""
        if decision.speaker_rule == "pronoun" and self._is_known(decision):
            return KNOWN
        if decision.speaker_rule == "new" and self._is_alone(place, decision):
            return ALONE
        return decision.signal

    def _is_known(self, decision: Decision) -> bool:
        """Whether "she" refers to the only candidate whose gender is known, and known from more than pronouns."""
        ranked = decision.pick.ranked if decision.pick else {}
        return len(ranked) > 1 and [index for index in ranked if self._is_sure(self._entities[index])] == [decision.speaker]

    def _is_sure(self, entity: Entity) -> bool:
        """Whether a name, a title or the like shows a gender; a pronoun alone may refer to somebody else."""
        if entity.gender is Gender.UNKNOWN:
            return False
        return entity.evidence is not GenderEvidence.PRONOUN or entity.words[0] in self._first_names

    def _is_alone(self, place: int, decision: Decision) -> bool:
        """Whether the text names nobody whom somebody new might be, except for those who speak right before or after."""
        if decision.speaker is None:
            return False
        return self._fitting(self._entities[decision.speaker]) <= set(self._beside(place))

    def _fitting(self, mention: Entity) -> frozenset[int]:
        """The first of those whom the text names and whom a mention of a kind and a gender may mean: people, or all others."""
        key = (mention.kind, mention.gender)
        if key not in self._named:
            named = (one for one in self._entities if one.names and one.accepts(mention.gender))
            fitting = (one.index for one in named if _alike(one.kind, mention.kind))
            self._named[key] = frozenset(islice(fitting, MORE_THAN_BESIDE))
        return self._named[key]

    def _beside(self, place: int) -> Iterator[int]:
        """The speakers of the quotations before and after; somebody who answers is somebody else."""
        for other in (*self._decisions[max(0, place - 1) : place], *self._decisions[place + 1 : place + 2]):
            if other.speaker is not None:
                yield other.speaker


def _alike(one: SpeakerKind, other: SpeakerKind) -> bool:
    """Whether two kinds may be of one speaker: both are people, neither is, or one of them is open."""
    return SpeakerKind.UNKNOWN in {one, other} or (one is SpeakerKind.PERSON) is (other is SpeakerKind.PERSON)
