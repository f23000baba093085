"""“…,” said Mira Patel. “…?” asked the clerk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.source_cues import source_cue

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import SourceCue
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]


def find(site: UtteranceSite, _reading: Reading) -> SourceCue | None:
    """The tag after the quotation, if it begins with its verb."""
    if site.is_closed_off or site.is_told_before:
        return None
    tag = site.tag
    return source_cue(tag.verb, tag.subject) if tag is not None and tag.inverted else None


SIEVE = MentionSieve(
    name="cue_after_inverted",
    claim="A reporting verb and then its subject follow right after the quotation: the subject speaks.",
    find=find,
    examples=(
        Example(text="“Go,” said Mira Patel, who joined in May after a year abroad.", mention="Mira Patel"),
        Example(text="“Who is there?” asked the cabman.", mention="the cabman"),
    ),
    counterexamples=(Example(text="“Go,” Mira Patel said."),),
)
