"""“…,” said Mira Patel. “…?” asked the clerk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.source_cues import source_cue
from quoteattr.resolver.utterances.surroundings import is_closed_off, is_told_before
from quoteattr.syntax.tags import skip_punctuation, tags_after

if TYPE_CHECKING:

    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import SourceCue, Utterance

__all__ = ["SIEVE"]


def find(utterance: Utterance, reading: Reading) -> SourceCue | None:
    """The tag after the quotation that begins with its verb."""
    if is_closed_off(utterance, reading) or is_told_before(utterance, reading):
        return None
    start = skip_punctuation(reading, utterance.last, utterance.right_limit)
    for tag in tags_after(reading, start, utterance.right_limit, utterance.level):
        if not tag.inverted:
            return None
        return source_cue(tag.verb, tag.subject)
    return None


SIEVE = MentionSieve(
    name="cue_after_inverted",
    claim="A reporting verb and then its subject stand right after the quotation: the subject speaks.",
    find=find,
    examples=(
        Example(text="“Go,” said Mira Patel, who joined in May after a year abroad.", mention="Mira Patel"),
        Example(text="“Who is there?” asked the cabman.", mention="the cabman"),
    ),
    counterexamples=(Example(text="“Go,” Mira Patel said."),),
)
