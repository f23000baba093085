"""“…,” Mira said. “…,” the clerk, a tall man, whispered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.passive import quotes_as_saying
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.source_cues import source_cue
from quoteattr.resolver.utterances.surroundings import is_closed_off, is_told_before, window_before
from quoteattr.syntax.tags import skip_punctuation, tags_after
from quoteattr.syntax.verbs import verb_at

if TYPE_CHECKING:

    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import SourceCue, Utterance

__all__ = ["SIEVE"]


def find(utterance: Utterance, reading: Reading) -> SourceCue | None:
    """The first tag after the quotation whose subject stands before its verb."""
    if is_closed_off(utterance, reading) or is_told_before(utterance, reading) or _is_subordinate(utterance, reading):
        return None
    start = skip_punctuation(reading, utterance.last, utterance.right_limit)
    for tag in tags_after(reading, start, utterance.right_limit, utterance.level):
        if tag.inverted or "weak" in tag.verb.complements:
            return None
        # "state radio quoted Keita as saying": the subject only relays.
        relayed = quotes_as_saying(reading, tag.verb, tag.subject, utterance.right_limit)
        return relayed or source_cue(tag.verb, tag.subject)
    return None


def _is_subordinate(utterance: Utterance, reading: Reading) -> bool:
    """Whether a clause that opens the sentence holds the words and their verb: "When Varga said “yes,” the hall rose"."""
    first, last = window_before(utterance, reading)
    if first >= last or not reading.flags[first] & c.SUBORDINATOR or reading.function[first] & f.AS_REPORTED:
        return False
    verb = verb_at(reading, last - 1 - (reading.words[last - 1] == ","))
    return verb is not None and verb.finite and "quote" in verb.complements


SIEVE = MentionSieve(
    name="cue_after",
    claim="A subject and its reporting verb stand right after the quotation: the subject speaks.",
    find=find,
    examples=(
        Example(text="“We open at nine,” Dana said.", mention="Dana"),
        Example(text="«The well is dry», the old clerk, a tall man from Lund, whispered.", mention="the old clerk"),
    ),
    counterexamples=(Example(text="“We open at nine.” Dana closed the window."),),
)
