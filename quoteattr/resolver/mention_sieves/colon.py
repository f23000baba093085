"""Minister: “No comment.” The mayor was blunt: “…”. The sign on the door: “…”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.resolver.base import SourceCue
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.source_cues import mark_cue
from quoteattr.syntax.animate import speaking_subject
from quoteattr.syntax.main_clause import clause_subject
from quoteattr.syntax.noun_phrases import phrase_before

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The label before the colon, or else the subject of the sentence that the colon ends."""
    first, last = site.before
    if last - first < 2 or reading.words[last - 1] != ":":
        return None
    label = phrase_before(reading, last - 1, first)
    if label is None or label.source[0] != first:
        label = clause_subject(reading, first, last - 1, site.utterance.level)
        label = label and speaking_subject(reading, label, last - 1, first)
    return None if label is None else SourceCue(phrase=label, cue=mark_cue(last - 1, ":"))


SIEVE = MentionSieve(
    name="colon",
    claim="The quotation follows a colon, without a reporting verb: the label or the subject of the sentence before it speaks.",
    find=find,
    examples=(
        Example(text="The mayor was blunt: “No comment.”", mention="The mayor"),
        Example(text="Anna Roth: “We are ready.”", mention="Anna Roth"),
    ),
    counterexamples=(Example(text="It was quiet. “No comment.”"),),
)
