"""Norvia Rail Company apologised. “…,” it said.: “it” refers to the most salient organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.resolver.coreference.salience import most_salient, organisations
from quoteattr.resolver.rules import Example, SpeakerSieve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.base import Pick, Turn
    from quoteattr.resolver.registry import Registry

__all__ = ["SIEVE"]


def find(phrase: Phrase, turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The most salient organisation, document or group before the pronoun."""
    traits = registry.reading.traits(phrase.head)
    if traits is None or traits.animate:
        return None
    return most_salient(organisations(phrase.first, turns, registry))


SIEVE = SpeakerSieve(
    name="organisation_it",
    claim="The mention is “it”: it refers to the most salient organisation, document or group before it.",
    find=find,
    examples=(Example(text="Norvia Rail Company apologised. “We erred,” it said.", speaker="Norvia Rail Company"),),
    counterexamples=(Example(text="Mira came. “We erred,” she said."),),
)
