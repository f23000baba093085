"""“…,” a statement from the committee said.: the organisation that issued a document speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c
from quoteattr.resolver.base import Pick, Turn
from quoteattr.resolver.coreference.organisations import entity_behind
from quoteattr.resolver.rules import Example, SpeakerSieve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.registry import Registry

__all__ = ["SIEVE"]


def find(phrase: Phrase, _turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The organisation that the document comes from, if the text names it."""
    if not registry.reading.flags[phrase.head] & (c.DOCUMENT | c.CUE_NOUN):
        return None
    index = entity_behind(registry, phrase)
    return None if index is None else Pick(entity=index)


SIEVE = SpeakerSieve(
    name="document_body",
    claim="The mention is a document and names the organisation it comes from: that organisation speaks.",
    find=find,
    examples=(Example(text="“Go,” a statement from Norvia Rail said.", speaker="Norvia Rail"),),
    counterexamples=(Example(text="“Go,” the letter said."),),
)
