"""“A must” (The Courier). “Work hard” (Lena Fox)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._punctuation import SENTENCE_ENDS
from quoteattr.resolver.base import SourceCue
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.syntax.noun_phrases import phrase_after

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]

LONGEST_NAME = 9  #: tokens of a name in brackets
ENDS = SENTENCE_ENDS | frozenset(",;")


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """A name alone in brackets after a quotation, if the quotation begins its sentence."""
    utterance = site.utterance
    opener, end = utterance.last, utterance.right_limit
    if utterance.first not in reading.break_set or opener >= end or reading.words[opener] != "(":
        return None
    closer = next((i for i in range(opener + 2, min(end, opener + LONGEST_NAME)) if reading.words[i] == ")"), None)
    if closer is None or (closer + 1 < end and reading.words[closer + 1] not in ENDS):
        return None
    phrase = phrase_after(reading, opener + 1, closer)
    if phrase is None or phrase.name is None or phrase.source[1] != closer:
        return None
    return SourceCue(phrase=phrase)


SIEVE = MentionSieve(
    name="bracket_source",
    claim="The quotation begins a sentence, and a name alone in brackets follows it: that name is the source.",
    find=find,
    examples=(Example(text="“Work hard” (Lena Fox).", mention="Lena Fox"),),
    counterexamples=(Example(text="“Work hard” (in the old days)."),),
)
