"""“…,” Mira said.: a first name refers to the person whose full name begins with it."""

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
    """The entity of a name that is not a surname."""
    index = None if phrase.kind is not MentionKind.NAME or phrase.name is None else registry.cast.of_name.get(phrase.name)
    return None if index is None else Pick(entity=index)


SIEVE = SpeakerSieve(
    name="first_name",
    claim="The mention is one word, the first of a full name: it refers to the person with that name.",
    find=find,
    examples=(Example(text="Mira Patel came. “Go,” Mira said.", speaker="Mira Patel"),),
    counterexamples=(Example(text="Mira Patel came. “Go,” Patel said."),),
)
