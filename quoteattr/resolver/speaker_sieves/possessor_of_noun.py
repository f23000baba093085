"""“No.” The girl's lip trembled. “…,” his voice said.: what somebody owns stands for the owner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.resolver.base import Pick, Turn
from quoteattr.resolver.rules import Example, SpeakerSieve
from quoteattr.syntax.possession import possessor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.context import Context

__all__ = ["SIEVE"]


def find(phrase: Phrase, _turns: Sequence[Turn], context: Context) -> Pick | None:
    """The owner of a noun that is nobody itself, in a story."""
    if not context.reading.genre.dialogue or phrase.name is not None or phrase.members:
        return None
    if phrase.kind is not MentionKind.NOMINAL:
        return None
    if context.reading.flags[phrase.head] & c.SPEAKING_NOUN:
        return None
    owner = possessor(context.reading, phrase.head, phrase.first)
    return None if owner is None else Pick(antecedent=owner, signal="owner")


SIEVE = SpeakerSieve(
    name="possessor_of_noun",
    claim="In a story the mention is what somebody has or does, such as a voice, an eye, an answer: its owner speaks.",
    find=find,
    examples=(Example(text="“Late,” Leo said.\n\n“So?” Ida asked.\n\n“Go.” Leo’s lip trembled.", speaker="Leo"),),
    counterexamples=(Example(text="“Late,” Leo said.\n\n“So?” Ida asked.\n\n“Go,” a neighbour said."),),
)
