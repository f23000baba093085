"""Ana Reis, 34, won. “…,” the 34-year-old said.: the age shows who is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import MentionKind
from quoteattr.resolver.base import Pick, Turn
from quoteattr.resolver.coreference.agreement import is_definite
from quoteattr.resolver.coreference.roles import latest_of
from quoteattr.resolver.rules import Example, SpeakerSieve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.registry import Registry

__all__ = ["SIEVE"]


def find(phrase: Phrase, _turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The last mentioned of those to whose names the text adds that age."""
    reading = registry.reading
    if phrase.kind is not MentionKind.NOMINAL or not is_definite(registry.reading, phrase):
        return None
    endings = tuple(reading.pack.lexicon.ages)
    for i in range(phrase.first, phrase.head + 1):
        if reading.lowers[i].endswith(endings):
            index = latest_of(registry, phrase, frozenset({reading.lowers[i]}))
            return None if index is None else Pick(entity=index)
    return None


SIEVE = SpeakerSieve(
    name="age",
    claim="The mention is an age (“the 34-year-old”), and the text gives that age after a name: it refers to that person.",
    find=find,
    examples=(Example(text="Ana Reis, 34, won the race. “Done,” the 34-year-old said.", speaker="Ana Reis"),),
    counterexamples=(Example(text="Ana Reis, 34, won the race. “Done,” a 34-year-old said."),),
)
