"""The Norvia Water Board met; “…,” the board said.: a noun for a body stands for the body so named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.candidates import classes as c
from quoteattr.models import MentionKind, SpeakerKind
from quoteattr.resolver.base import Context, Example, Pick, SpeakerSieve, Turn
from quoteattr.resolver.clusters import fold, latest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.candidates.base import Phrase

__all__ = ["SIEVE"]


def find(phrase: Phrase, _turns: Sequence[Turn], context: Context) -> Pick | None:
    """The body mentioned last whose name ends in the head of the phrase."""
    reading = context.found.reading
    if phrase.kind is not MentionKind.NOMINAL or not reading.flags[phrase.head] & c.ORGANISATION:
        return None
    head = fold(reading.words[phrase.head])
    best, nearest = None, -1
    for index in context.cast.by_word.get(head, ()):
        entity = context.cast.entities[index]
        if entity.kind is not SpeakerKind.ORGANISATION or head not in (entity.words[0], entity.words[-1]):
            continue
        last = latest(entity, phrase.first)
        if last is not None and last > nearest:
            best, nearest = index, last
    return None if best is None else Pick(entity=best)


SIEVE = SpeakerSieve(
    name="organisation",
    claim="The mention is a noun for a body, and the text names one so: it stands for that body.",
    find=find,
    examples=(Example(text="The Norvia Water Board met. “Go,” the board said.", speaker="Norvia Water Board"),),
    counterexamples=(Example(text="The Norvia Water Board met. “Go,” the clerk said."),),
)
