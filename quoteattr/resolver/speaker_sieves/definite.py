"""Leo came with Ida. “…,” the boy said.: in a story a definite noun phrase stands for somebody of the scene."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.candidates import classes as c
from quoteattr.models import Gender, MentionKind
from quoteattr.resolver.base import Context, Example, Pick, SpeakerSieve, Turn
from quoteattr.resolver.people import gender_of
from quoteattr.resolver.salience import most_salient, scores

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.candidates.base import Phrase

__all__ = ["SIEVE"]


def find(phrase: Phrase, turns: Sequence[Turn], context: Context) -> Pick | None:
    """The most salient person of the gender that the noun tells."""
    reading = context.found.reading
    if not context.dialogue or phrase.kind is not MentionKind.NOMINAL or phrase.members:
        return None
    definite = reading.lowers[phrase.first] in reading.closed.definite or bool(reading.flags[phrase.first] & c.POSSESSIVE)
    gender = gender_of(context, phrase)
    if reading.flags[phrase.head] & c.TITLE:  # a role is somebody's own; who bears it is for other sieves
        return None
    if not definite or gender is Gender.UNKNOWN or not reading.flags[phrase.head] & c.PERSON:
        return None
    return most_salient(scores(phrase.first, gender, turns, context))


SIEVE = SpeakerSieve(
    name="definite",
    claim="In a conversation the mention is a definite noun phrase whose noun tells a gender: the most salient such person.",
    find=find,
    examples=(Example(text="“Late,” Leo said.\n\n“So?” Ida asked.\n\n“Go,” the boy said.", speaker="Leo"),),
    counterexamples=(Example(text="“Late,” Leo said.\n\n“So?” Ida asked.\n\n“Go,” a boy said."),),
)
