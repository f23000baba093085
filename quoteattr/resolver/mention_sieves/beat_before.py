"""Ola was angry. “Never.”"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.resolver.base import SourceCue
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.utterances.surroundings import has_unread_tag, may_act
from quoteattr.syntax.main_clause import clause_subject

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The subject of the sentence before the quotation, if it can be somebody who acts."""
    utterance = site.utterance
    if has_unread_tag(utterance, reading):
        return None
    last = utterance.first
    first = max(reading.sentence(last - 1)[0], utterance.left_limit)
    if reading.depth[first] > utterance.level:
        return None
    phrase = clause_subject(reading, first, last, utterance.level)
    if phrase is None or not may_act(reading, phrase, last):
        return None
    return SourceCue(phrase=phrase)


SIEVE = MentionSieve(
    name="beat_before",
    claim="The sentence right before the quotation, in the same paragraph, is about one person: that person speaks.",
    find=find,
    of_person=True,
    examples=(Example(text="Ola was angry. “Never.”", mention="Ola"),),
    counterexamples=(Example(text="The road was long. “Never.”"),),
)
