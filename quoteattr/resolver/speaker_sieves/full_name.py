"""“…,” said John Sele.: a name of several words refers to the person who has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import MentionKind
from quoteattr.resolver.base import Pick, Turn
from quoteattr.resolver.rules import Example, SpeakerSieve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.registry import Registry

__all__ = ["SIEVE"]


def find(phrase: Phrase, _turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The entity of a name of several words."""
    name = phrase.name
    if name is None or phrase.kind is not MentionKind.NAME or name.last - name.core == 1:
        return None
    index = registry.cast.of_name.get(name)
    return None if index is None else Pick(entity=index)


SIEVE = SpeakerSieve(
    name="full_name",
    claim="The mention is a name of several words: it refers to the person with that name.",
    find=find,
    examples=(Example(text="“Go,” said Mira Patel.", speaker="Mira Patel"),),
    counterexamples=(Example(text="“Go,” said Mira."),),
)
