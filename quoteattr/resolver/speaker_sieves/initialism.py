"""The Norvia Rail Union (NRU) met; “…,” the NRU said.: an initialism refers to the full name that it abbreviates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import MentionKind
from quoteattr.resolver.base import Pick, Turn
from quoteattr.resolver.cast.short_forms import letters_of
from quoteattr.resolver.rules import Example, SpeakerSieve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.registry import Registry

__all__ = ["SIEVE"]


def find(phrase: Phrase, _turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The entity of an initialism, if it has a name of several words."""
    if phrase.kind is not MentionKind.NAME or phrase.name is None or letters_of(registry.reading, phrase.name) is None:
        return None
    index = registry.cast.of_name.get(phrase.name)
    return None if index is None or len(registry.entities[index].words) == 1 else Pick(entity=index)


SIEVE = SpeakerSieve(
    name="initialism",
    claim="The mention is the initials of a name in the text: it refers to the organisation with that name.",
    find=find,
    examples=(Example(text="The Norvia Rail Union met on Monday. “Go,” the NRU said.", speaker="Norvia Rail Union"),),
    counterexamples=(Example(text="The Norvia Rail Board met on Monday. “Go,” the NRU said."),),
)
