"""the «technical» stop: words in marks in a sentence that reports nothing."""

from __future__ import annotations

from quoteattr.candidates import classes as c
from quoteattr.resolver.base import Context, Example, RejectRule, Utterance

__all__ = ["RULE"]

SPOKEN = 4  #: from this many words on, and with a stop at their end, they are a sentence of somebody
FINAL = frozenset({".", "!", "?", "…", "--", "—"})


def find(utterance: Utterance, context: Context) -> bool:
    """A part of a sentence that no cue governs."""
    if not utterance.part_of_sentence:
        return False
    reading = context.found.reading
    end = min(utterance.last, utterance.first + 2 * SPOKEN)
    words = sum(bool(bits & c.WORD) for bits in reading.flags[utterance.first : end])
    return words < SPOKEN or reading.words[utterance.last - 2] not in FINAL


RULE = RejectRule(
    name="scare_quote",
    claim="Some words in marks are woven into a sentence that has no cue for them: they are no quotation of anybody.",
    find=find,
    examples=(Example(text="The «technical» stop took a day.", rejected="technical"),),
    counterexamples=(Example(text="“It was a technical stop,” said Mira."),),
)
