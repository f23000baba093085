"""Ola was angry. “Never.”"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c
from quoteattr.resolver.base import SourceCue
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.utterances.surroundings import may_act
from quoteattr.syntax.main_clause import clause_subject

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The subject of the sentence before the quotation, if it can be somebody who acts."""
    utterance = site.utterance
    if _has_unread_tag(site, reading):
        return None
    last = utterance.first
    first = max(reading.sentence(last - 1)[0], utterance.left_limit)
    if reading.depth[first] > utterance.level:
        return None
    phrase = clause_subject(reading, first, last, utterance.level)
    if phrase is None or not may_act(reading, phrase, last):
        return None
    return SourceCue(phrase=phrase)


def _has_unread_tag(site: UtteranceSite, reading: Reading) -> bool:
    """Whether the sentence goes on behind a comma after the words, so that a tag follows that no other sieve can read."""
    utterance, words = site.utterance, reading.words
    after = utterance.last
    inside = words[utterance.end - 1] == ","
    if after >= utterance.right_limit or not (inside or words[after] == ","):
        return False
    after += not inside
    if after >= utterance.right_limit or after in reading.break_set or not words[after][0].islower():
        return False
    return not reading.flags[after] & c.CONJUNCTION


SIEVE = MentionSieve(
    name="beat_before",
    claim="The sentence right before the quotation, in the same paragraph, is about one person: that person speaks.",
    find=find,
    of_person=True,
    examples=(Example(text="Ola was angry. “Never.”", mention="Ola"),),
    counterexamples=(Example(text="The road was long. “Never.”"),),
)
