"""Q: Why now?¶A: Because the rent went up.¶LENA FOX (laughing): Why not?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.lang.pack import ScriptWords
from quoteattr.resolver.base import SourceCue
from quoteattr.resolver.cast.labels import LONGEST_LABEL, label_of, label_phrase
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.source_cues import mark_cue, verb_cue
from quoteattr.syntax.verbs import verb_at

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import CueWords
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The label at the start of the turn; the cue is the verb after it ("Lena Fox wrote:"), or the colon."""
    utterance = site.utterance
    label = label_of(utterance, reading)
    phrase = None if label is None else label_phrase(reading, label)
    if phrase is None:
        return None
    content = reading.marked.pieces[utterance.pieces[0]].content
    last = utterance.last if content is None else reading.token_at(content.start)
    return SourceCue(phrase=phrase, cue=_cue(reading, phrase.last, min(phrase.last + LONGEST_LABEL, last)))


def _cue(reading: Reading, first: int, last: int) -> CueWords | None:
    """The cue between a label and the quoted words."""
    colon = next((i for i in range(first, last) if reading.words[i] == ":"), None)
    if colon is None:
        return None
    writes = reading.of_rule[ScriptWords].writes
    verbs = (verb_at(reading, i) for i in range(first, colon) if reading.lowers[i] in writes)
    return next((verb_cue(verb) for verb in verbs if verb is not None), mark_cue(colon, ":"))


SIEVE = MentionSieve(
    name="label",
    claim="In an interview or a play, the turn begins with a label: the person it names speaks.",
    find=find,
    wordless=True,
    examples=(
        Example(text="Host: Why did you leave?\n\nLena Fox: Because the rent went up.", mention="Lena Fox"),
        Example(text="Q: Why did you leave?\n\nA: Because the rent went up.", mention="A"),
        Example(text="On Monday, Lena Fox wrote:\n\n> The rent went up.\n\nI see.", mention="Lena Fox"),
    ),
    counterexamples=(
        Example(text="Venue: the old mill.\n\nDate: the first of May."),
        Example(text="Anna Roth: “We are ready.”"),
    ),
)
