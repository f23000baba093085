"""The Norvia Water Board met; “…,” the board said.: a noun refers to the organisation whose name ends in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import MentionKind
from quoteattr.resolver.base import Pick, Turn
from quoteattr.resolver.coreference.organisations import named_organisation
from quoteattr.resolver.rules import Example, SpeakerSieve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.registry import Registry

__all__ = ["SIEVE"]


def find(phrase: Phrase, _turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The last mentioned organisation whose name begins or ends in the head of the phrase."""
    if phrase.kind is not MentionKind.NOMINAL:
        return None
    index = named_organisation(registry, phrase)
    return None if index is None else Pick(entity=index)


SIEVE = SpeakerSieve(
    name="organisation",
    claim="The mention is a noun that begins or ends the name of an organisation in the text: it refers to that organisation.",
    find=find,
    examples=(Example(text="The Norvia Water Board met. “Go,” the board said.", speaker="Norvia Water Board"),),
    counterexamples=(Example(text="The Norvia Water Board met. “Go,” the clerk said."),),
)
