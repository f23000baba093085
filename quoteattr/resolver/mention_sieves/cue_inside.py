"""“We,” Ben said, “are late.” “We are late,” Ben said. “Run.”"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.candidates.tags import skip_punctuation, tags_after
from quoteattr.resolver.base import Context, Example, Found, MentionSieve, Utterance
from quoteattr.resolver.evidence import evidence

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["SIEVE"]


def find(utterance: Utterance, context: Context, _decided: Sequence[Found | None]) -> Found | None:
    """The tag between two pieces of one turn."""
    for first, last in utterance.gaps:
        start = skip_punctuation(context.found, first, last)
        for tag in tags_after(context.found, start, last, utterance.level):
            return evidence(tag.verb, tag.subject)
    return None


SIEVE = MentionSieve(
    name="cue_inside",
    claim="The only words between two pieces are a reporting verb and its subject: both pieces are one turn of the subject.",
    find=find,
    examples=(
        Example(text="“We,” Ben said, “are late.”", mention="Ben"),
        Example(text="“We are late,” said Ben. “Run.”", mention="Ben"),
    ),
    counterexamples=(Example(text="“We are late.” Ben looked up. “Run.”"),),
)
