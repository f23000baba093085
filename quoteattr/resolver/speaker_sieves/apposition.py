"""“…,” said the prime minister, Anna Roth.: the name in apposition shows who is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.resolver.base import Pick, Turn
from quoteattr.resolver.rules import Example, SpeakerSieve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.registry import Registry

__all__ = ["SIEVE"]


def find(phrase: Phrase, _turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The entity of the name in apposition."""
    if phrase.apposed is None or phrase.apposed.name is None:
        return None
    index = registry.cast.of_name.get(phrase.apposed.name)
    return None if index is None else Pick(entity=index)


SIEVE = SpeakerSieve(
    name="apposition",
    claim="The mention has a name in apposition: it refers to the person with that name.",
    find=find,
    examples=(Example(text="“Go,” said the prime minister, Anna Roth.", speaker="Anna Roth"),),
    counterexamples=(Example(text="“Go,” said the prime minister."),),
)
