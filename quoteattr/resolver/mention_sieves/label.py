"""Q: Why now?¶A: Because the rent went up.¶LENA FOX (laughing): Why not?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.resolver.base import SourceCue, Utterance
from quoteattr.resolver.cast.labels import LONGEST, label_of, label_phrase
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.source_cues import mark_cue

if TYPE_CHECKING:

    from quoteattr.reading.base import Reading

__all__ = ["SIEVE"]


def find(utterance: Utterance, reading: Reading) -> SourceCue | None:
    """The label that the turn begins with; the colon behind it is the cue."""
    label = label_of(utterance, reading)
    phrase = None if label is None else label_phrase(reading, label)
    if phrase is None:
        return None
    content = reading.marked.pieces[utterance.pieces[0]].content
    last = utterance.last if content is None else reading.token_at(content.start)
    colon = next((i for i in range(phrase.last, min(phrase.last + LONGEST, last)) if reading.words[i] == ":"), None)
    return SourceCue(phrase=phrase, cue=None if colon is None else mark_cue(colon, ":"))


SIEVE = MentionSieve(
    name="label",
    claim="In an interview or a play the turn begins with a label: whoever it names speaks.",
    find=find,
    examples=(
        Example(text="Host: Why did you leave?\n\nLena Fox: Because the rent went up.", mention="Lena Fox"),
        Example(text="Q: Why did you leave?\n\nA: Because the rent went up.", mention="A"),
    ),
    counterexamples=(
        Example(text="Venue: the old mill.\n\nDate: the first of May."),
        Example(text="Anna Roth: “We are ready.”"),
    ),
)
