"""“No.” The girl's lip trembled. “…,” his voice said.: the owner of the lip or the voice speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.base import Pick, Turn
from quoteattr.resolver.coreference.owners import is_part_of_body, owner_of_part
from quoteattr.resolver.rules import Example, SpeakerSieve
from quoteattr.syntax.possession import possessor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.registry import Registry

__all__ = ["SIEVE"]


def find(phrase: Phrase, _turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The owner of a noun for a thing, in a story; of a voice or the like, in any text."""
    if phrase.kind is not MentionKind.NOMINAL or phrase.name is not None or phrase.members:
        return None
    reading = registry.reading
    if is_part_of_body(reading, phrase):
        owner = owner_of_part(reading, phrase)
    elif not reading.genre.dialogue or reading.flags[phrase.head] & c.SPEAKING_NOUN or reading.function[phrase.head] & f.KIN:
        return None
    else:
        owner = possessor(reading, phrase.head, phrase.first)
    return None if owner is None else Pick(antecedent=owner, signal="owner")


SIEVE = SpeakerSieve(
    name="possessor_of_noun",
    claim="The mention is somebody’s voice or the like or, in a story, anything that belongs to somebody: the owner speaks.",
    find=find,
    examples=(Example(text="“Late,” Leo said.\n\n“So?” Ida asked.\n\n“Go.” Leo’s lip trembled.", speaker="Leo"),),
    counterexamples=(Example(text="“Late,” Leo said.\n\n“So?” Ida asked.\n\n“Go,” a neighbour said."),),
)
