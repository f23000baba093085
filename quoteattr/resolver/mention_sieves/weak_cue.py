"""“No,” she shrugged. “Fine,” he smiled: verbs that are no speech but stand where a cue stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.candidates.tags import skip_punctuation, tags_after
from quoteattr.resolver.base import Context, Example, Found, MentionSieve, Utterance
from quoteattr.resolver.evidence import evidence

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["SIEVE"]


def find(utterance: Utterance, context: Context, _decided: Sequence[Found | None]) -> Found | None:
    """A tag whose verb is a gesture or a sound."""
    start = skip_punctuation(context.found, utterance.last, utterance.high)
    for tag in tags_after(context.found, start, utterance.high, utterance.level):
        if tag.inverted or "weak" not in tag.verb.frames:
            return None
        return evidence(tag.verb, tag.subject)
    return None


SIEVE = MentionSieve(
    name="weak_cue",
    claim="A subject and a verb of gesture or sound stand right after the quotation: the subject speaks.",
    find=find,
    examples=(Example(text="“No,” Sana shrugged.", mention="Sana"),),
    counterexamples=(Example(text="“No,” Sana said."),),
)
