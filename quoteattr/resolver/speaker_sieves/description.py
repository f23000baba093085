"""“…,” the clerk said. ... “…,” the clerk added.: the same words, the same speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import MentionKind
from quoteattr.resolver.base import Context, Example, Pick, SpeakerSieve, Turn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.candidates.base import Phrase

__all__ = ["SIEVE"]

FURTHEST = 300  #: turns looked back over


def find(phrase: Phrase, turns: Sequence[Turn], context: Context) -> Pick | None:
    """The latest speaker who was called by the same head noun."""
    reading = context.found.reading
    if phrase.kind is not MentionKind.NOMINAL or phrase.members:
        return None
    head = reading.lowers[phrase.head]
    for turn in reversed(turns[-FURTHEST:-1]):
        if turn.speaker is None:
            continue
        entity = context.cast.entities[turn.speaker]
        if not entity.names and not entity.members and entity.words[-1] == head:
            return Pick(entity=turn.speaker)
    return None


SIEVE = SpeakerSieve(
    name="description",
    claim="The mention has the same head noun as that of an earlier quotation: the same speaker.",
    find=find,
    examples=(Example(text="“Go,” the clerk said.\n\nNobody moved. “Now,” the clerk added.", speaker="clerk"),),
    counterexamples=(Example(text="“Go,” the clerk said."),),
)
