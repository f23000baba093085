"""Leo sat. “…,” he said.: the most salient person of that gender before the pronoun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import MentionKind
from quoteattr.resolver.coreference.agreement import gender_of, is_person
from quoteattr.resolver.coreference.salience import most_salient, scores, with_rival
from quoteattr.resolver.rules import Example, SpeakerSieve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.base import Pick, Turn
    from quoteattr.resolver.registry import Registry

__all__ = ["SIEVE"]


def find(phrase: Phrase, turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The most salient person before the pronoun who agrees with it."""
    if phrase.kind is not MentionKind.PRONOUN or not is_person(registry, phrase):
        return None
    pick = most_salient(scores(phrase.first, gender_of(registry.reading, phrase), turns, registry))
    return with_rival(pick, phrase.first, registry)


SIEVE = SpeakerSieve(
    name="pronoun",
    claim="The mention is a personal pronoun: it refers to the most salient person before it who agrees with it in gender.",
    find=find,
    examples=(Example(text="Leo sat down. “Done,” he said.", speaker="Leo"),),
    counterexamples=(Example(text="Leo sat down. “Done,” Leo said."),),
)
