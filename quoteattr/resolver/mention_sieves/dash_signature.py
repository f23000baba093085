"""“Work hard.” — Lena Fox"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._punctuation import STROKES
from quoteattr.models import MentionKind
from quoteattr.resolver.base import SourceCue
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.source_cues import mark_cue
from quoteattr.syntax.noun_phrases import phrase_after

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]

SIGNS = STROKES | {"~"}
LONGEST_SIGNATURE = 12  #: tokens of a signature


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The name after a dash that ends the paragraph, or that is alone in the next one."""
    utterance = site.utterance
    dash, end = utterance.last, utterance.right_limit
    if dash >= end:
        end = reading.paragraph(dash)[1]
    if not dash < end - 1 <= dash + LONGEST_SIGNATURE:
        return None
    if reading.words[dash] not in SIGNS or reading.depth[dash] > utterance.level:
        return None
    phrase = phrase_after(reading, dash + 1, end)
    if phrase is None or phrase.kind is not MentionKind.NAME or end - phrase.source[1] > LONGEST_SIGNATURE // 2:
        return None
    return SourceCue(phrase=phrase, cue=mark_cue(dash, "—"))


SIEVE = MentionSieve(
    name="dash_signature",
    claim="A dash and a name follow the quotation and end the paragraph, like a signature: that name is the source.",
    find=find,
    examples=(Example(text="“Work hard.” — Lena Fox", mention="Lena Fox"),),
    counterexamples=(Example(text="“Work hard.” Lena Fox laughed."),),
)
