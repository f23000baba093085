"""“…,” said Mira Patel. “…?” asked the clerk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.candidates.tags import skip_punctuation, tags_after
from quoteattr.resolver.base import Context, Example, Found, MentionSieve, Utterance
from quoteattr.resolver.evidence import evidence
from quoteattr.resolver.windows import is_closed_off

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["SIEVE"]


def find(utterance: Utterance, context: Context, _decided: Sequence[Found | None]) -> Found | None:
    """The tag after the quotation that begins with its verb."""
    if is_closed_off(utterance, context):
        return None
    start = skip_punctuation(context.found, utterance.last, utterance.high)
    for tag in tags_after(context.found, start, utterance.high, utterance.level):
        if not tag.inverted:
            return None
        return evidence(tag.verb, tag.subject)
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
