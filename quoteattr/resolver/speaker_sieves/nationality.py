"""Ana Reis of Denmark won. “…,” the Dane said.: the country shows who is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
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


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "nationality"
    heads: frozenset[str] = NO_WORDS  #: words in the titles of those who lead a country ("president")
    leaders: frozenset[str] = NO_WORDS  #: nouns for any of them ("leader")


def find(phrase: Phrase, _turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The last mentioned of those to whose names the text adds that country."""
    reading = registry.reading
    pack = reading.pack
    if phrase.kind is not MentionKind.NOMINAL or not is_definite(registry.reading, phrase):
        return None
    lower = reading.lowers[phrase.head]
    if lower in reading.of_rule[Words].leaders:
        return _leader(phrase, registry)
    country = pack.lexicon.nationalities.get(lower) or pack.lexicon.nationals.get(lower)
    index = None if country is None else latest_of(registry, phrase, frozenset({country}))
    return None if index is None else Pick(entity=index)


def _leader(phrase: Phrase, registry: Registry) -> Pick | None:
    """The last mentioned of those who lead the country before the noun ("the Danish leader")."""
    reading = registry.reading
    country = reading.pack.lexicon.nationalities.get(reading.lowers[phrase.head - 1])
    if country is None or country not in registry.cast.titled:
        return None
    heads = sorted(reading.of_rule[Words].heads)
    found = (latest_of(registry, phrase, frozenset({country, head})) for head in heads if head in registry.cast.titled)
    index = next((index for index in found if index is not None), None)
    return None if index is None else Pick(entity=index)


SIEVE = SpeakerSieve(
    name="nationality",
    claim="The mention is a noun for somebody from a country (“the Dane”) or its leader: the last such person in the text.",
    find=find,
    examples=(
        Example(text="Ana Reis of Denmark won the race. “Done,” the Dane said.", speaker="Ana Reis"),
        Example(text="Danish Prime Minister Ana Reis came. “Done,” the Danish leader said.", speaker="Ana Reis"),
    ),
    counterexamples=(Example(text="Ana Reis of Denmark won the race. “Done,” the Swede said."),),
)
