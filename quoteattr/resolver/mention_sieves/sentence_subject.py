"""When Varga wrapped up — “I will rebuild it, all of it!” — the hall rose: a whole sentence inside a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.resolver.base import SourceCue
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.syntax.main_clause import clause_subject

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]

LONGEST_SENTENCE = 40  #: tokens of the sentence that are read before the marks


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The subject of the sentence into which the words are woven, if it comes before them."""
    utterance = site.utterance
    last = utterance.first
    first = max(reading.sentence(last - 1)[0], utterance.left_limit, last - LONGEST_SENTENCE)
    phrase = clause_subject(reading, first, last, utterance.level)
    return None if phrase is None else SourceCue(phrase=phrase)


SIEVE = MentionSieve(
    name="sentence_subject",
    claim="A whole sentence in marks is woven into another one without a cue: the subject of that one speaks.",
    find=find,
    integrated=True,
    examples=(Example(text="Varga wrapped up with “I will rebuild it, all of it!” and left the hall.", mention="Varga"),),
    counterexamples=(Example(text="Varga wrapped up with a «technical» stop."),),
)
