"""How clear the choice of a speaker was, as far as confidences depend on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.models import Gender
    from quoteattr.resolver.decisions import Decision, Outcome

__all__ = ["Clarity"]

ALONE = "alone"  #: the signal of somebody new, if the text names nobody else whom the mention might mean


class Clarity:
    """The signals of the decisions about one text, known once all of them are made."""

    def __init__(self, outcome: Outcome) -> None:
        """Keep the decisions of a text, in text order."""
        self._entities = outcome.registry.entities
        self._decisions = outcome.decisions
        self._place = {id(decision): k for k, decision in enumerate(outcome.decisions)}
        self._people: dict[Gender, frozenset[int]] = {}  # gender of a mention -> the people who may be meant

    def of(self, decision: Decision) -> str:
        """The signal of a decision: that of the rule, or whether somebody new could be nobody else ("the clerk")."""
        if decision.speaker_rule != "new" or decision.speaker is None:
            return decision.signal
        entity = self._entities[decision.speaker]
        if entity.kind is SpeakerKind.PERSON and self._named(entity.gender) <= set(self._beside(decision)):
            return ALONE
        return decision.signal

    def _named(self, gender: Gender) -> frozenset[int]:
        """The people whom the text names and who may have a gender."""
        if gender not in self._people:
            named = (one for one in self._entities if one.names and one.kind is SpeakerKind.PERSON)
            self._people[gender] = frozenset(one.index for one in named if one.accepts(gender))
        return self._people[gender]

    def _beside(self, decision: Decision) -> Iterator[int]:
        """The speakers of the quotations before and after; somebody who answers is somebody else."""
        place = self._place[id(decision)]
        for other in self._decisions[max(0, place - 1) : place + 2]:
            if other is not decision and other.speaker is not None:
                yield other.speaker
