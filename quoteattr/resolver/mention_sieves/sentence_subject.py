"""When Varga wrapped up — “I will rebuild it, all of it!” — the hall rose: a whole sentence inside a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.resolver.base import SourceCue
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.utterances.fragments import is_fragment
from quoteattr.syntax.main_clause import clause_subject

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]

LONGEST_SENTENCE = 40  #: tokens of the sentence that are read before the quotation


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The subject of the sentence around the quotation, if it comes first and the quotation is a sentence itself."""
    utterance = site.utterance
    if is_fragment(utterance, reading):
        return None
    last = utterance.first
    first = max(reading.sentence(last - 1)[0], utterance.left_limit, last - LONGEST_SENTENCE)
    phrase = clause_subject(reading, first, last, utterance.level)
    return None if phrase is None else SourceCue(phrase=phrase)


SIEVE = MentionSieve(
    name="sentence_subject",
    claim="A whole quoted sentence is part of another sentence that has no cue: the subject of the outer sentence speaks.",
    find=find,
    integrated=True,
    examples=(Example(text="Varga wrapped up with “I will rebuild it, all of it!” and left the hall.", mention="Varga"),),
    counterexamples=(Example(text="Varga wrapped up with a «technical» stop."),),
)
