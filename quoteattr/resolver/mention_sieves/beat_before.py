"""Ola was angry. “Never.”"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.candidates.tags import clause_subject
from quoteattr.resolver.base import Context, Example, Found, MentionSieve, Utterance
from quoteattr.resolver.people import acts

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["SIEVE"]


def find(utterance: Utterance, context: Context, _decided: Sequence[Found | None]) -> Found | None:
    """The subject of the sentence before the quotation, if it is one person who does something."""
    reading = context.found.reading
    last = utterance.first
    if last <= utterance.low:
        return None
    first = max(reading.sentence(last - 1)[0], utterance.low)
    if reading.depth[first] > utterance.level:
        return None
    phrase = clause_subject(context.found, first, last, utterance.level)
    if phrase is None or not acts(context, phrase, last):
        return None
    return Found(phrase=phrase)


SIEVE = MentionSieve(
    name="beat_before",
    claim="A sentence about one person stands right before the quotation, in its paragraph: that person speaks.",
    find=find,
    examples=(Example(text="Ola was angry. “Never.”", mention="Ola"),),
    counterexamples=(Example(text="The road was long. “Never.”"),),
)
