"""Ana Reis of Denmark won. “…,” the Dane said.: the country shows who is meant."""

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
    """The last mentioned of those to whose names the text adds that country."""
    reading = registry.reading
    pack = reading.pack
    if phrase.kind is not MentionKind.NOMINAL or not is_definite(registry.reading, phrase):
        return None
    lower = reading.lowers[phrase.head]
    country = pack.lexicon.nationalities.get(lower) or pack.lexicon.nationals.get(lower)
    index = None if country is None else latest_of(registry, phrase, frozenset({country}))
    return None if index is None else Pick(entity=index)


SIEVE = SpeakerSieve(
    name="nationality",
    claim="The mention is a noun for somebody from a country (“the Dane”): it refers to the last person the text places there.",
    find=find,
    examples=(Example(text="Ana Reis of Denmark won the race. “Done,” the Dane said.", speaker="Ana Reis"),),
    counterexamples=(Example(text="Ana Reis of Denmark won the race. “Done,” the Swede said."),),
)
