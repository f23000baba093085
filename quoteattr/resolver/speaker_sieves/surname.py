"""“…,” Sele said.: a surname refers to the person whose full name ends in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import MentionKind
from quoteattr.resolver.base import Pick, Turn
from quoteattr.resolver.cast.entities import fold
from quoteattr.resolver.rules import Example, SpeakerSieve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.registry import Registry

__all__ = ["SIEVE"]


def find(phrase: Phrase, _turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The entity whose name ends in this word."""
    index = None if phrase.kind is not MentionKind.NAME or phrase.name is None else registry.cast.of_name.get(phrase.name)
    if index is None:
        return None
    words = registry.entities[index].words
    return Pick(entity=index) if words[-1] == fold(registry.reading.nominative(phrase.head)) else None


SIEVE = SpeakerSieve(
    name="surname",
    claim="The mention is one word, the last of a full name or all of one: it refers to the person with that name.",
    find=find,
    examples=(Example(text="Mira Patel came. “Go,” Patel said.", speaker="Mira Patel"),),
    counterexamples=(Example(text="Mira Patel came. “Go,” Mira said."),),
)
