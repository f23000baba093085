"""“No,” she shrugged. “Fine,” he smiled: verbs that are no speech but stand where a cue stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.source_cues import source_cue
from quoteattr.resolver.utterances.surroundings import is_closed_off
from quoteattr.syntax.tags import skip_punctuation, tags_after

if TYPE_CHECKING:

    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import SourceCue, Utterance

__all__ = ["SIEVE"]


def find(utterance: Utterance, reading: Reading) -> SourceCue | None:
    """A tag whose verb is a gesture or a sound."""
    if is_closed_off(utterance, reading):
        return None
    start = skip_punctuation(reading, utterance.last, utterance.right_limit)
    for tag in tags_after(reading, start, utterance.right_limit, utterance.level):
        if tag.inverted or "weak" not in tag.verb.complements:
            return None
        return source_cue(tag.verb, tag.subject)
    return None


SIEVE = MentionSieve(
    name="weak_cue",
    claim="A subject and a verb of gesture or sound stand right after the quotation: the subject speaks.",
    find=find,
    examples=(Example(text="“No,” Sana shrugged.", mention="Sana"),),
    counterexamples=(Example(text="“No,” Sana said."),),
)
