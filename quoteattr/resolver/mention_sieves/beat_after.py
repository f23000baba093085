"""“Late.” Ivy shut the door."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.candidates.nominals import phrase_after
from quoteattr.resolver.base import Context, Example, Found, MentionSieve, Utterance
from quoteattr.resolver.people import acts
from quoteattr.resolver.windows import sentence_after

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["SIEVE"]


def find(utterance: Utterance, context: Context, _decided: Sequence[Found | None]) -> Found | None:
    """The subject of the sentence after the quotation, if it is one person who does something."""
    first, last = sentence_after(utterance, context)
    while first < last and context.found.reading.words[first] in {"—", "–", "--", ","}:
        first += 1
    phrase = phrase_after(context.found, first, last)
    if phrase is None or not acts(context, phrase, last):
        return None
    return Found(phrase=phrase)


SIEVE = MentionSieve(
    name="beat_after",
    claim="A sentence about one person stands right after the quotation, in its paragraph: that person speaks.",
    find=find,
    examples=(Example(text="“You are late.” Ivy shut the door.", mention="Ivy"),),
    counterexamples=(Example(text="“You are late.” The door was shut."),),
)
