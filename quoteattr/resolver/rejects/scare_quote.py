"""the «technical» stop: words in marks in a sentence that reports nothing."""

from __future__ import annotations

from quoteattr.candidates import classes as c
from quoteattr.models import Ending
from quoteattr.resolver.base import Context, Example, RejectRule, Utterance
from quoteattr.resolver.titles import has_title_case, opens_turn

__all__ = ["RULE"]

SPOKEN = 4  #: from this many words on, and with a stop at their end, they are a sentence of somebody
CALLS = frozenset({"!", "?"})
FINAL = frozenset({".", "!", "?", "…", "--", "—"})


def find(utterance: Utterance, context: Context) -> bool:
    """A part of a sentence that no cue governs."""
    if not utterance.part_of_sentence or opens_turn(utterance, context):
        return False
    reading = context.found.reading
    end = min(utterance.last, utterance.first + 2 * SPOKEN)
    words = sum(bool(bits & c.WORD) for bits in reading.flags[utterance.first : end])
    last = reading.words[utterance.end - 1]
    if _is_call(utterance, context, last) or (last == "," and words >= SPOKEN and _is_sentence(utterance, context)):
        return False
    lost = reading.marked.pieces[utterance.pieces[-1]].ending is Ending.UNCLOSED  # "The menu listed “ soup and tea."
    return words < SPOKEN or last not in FINAL or lost


def _is_call(utterance: Utterance, context: Context, last: str) -> bool:
    """Whether it is a call or a question of somebody («Stop!»), and not named as one (an «Oh!»)."""
    flags = context.found.reading.flags
    article = utterance.first > utterance.low and flags[utterance.first - 1] & c.DETERMINER
    return last in CALLS and bool(flags[utterance.begin] & c.CAPITAL) and not article


def _is_sentence(utterance: Utterance, context: Context) -> bool:
    """Whether it begins as a sentence does, and is no title."""
    capital = context.found.reading.flags[utterance.begin] & c.CAPITAL
    return bool(capital) and not has_title_case(context.found, utterance.begin, utterance.end)


RULE = RejectRule(
    name="scare_quote",
    claim="Some words in marks are woven into a sentence that has no cue for them: they are no quotation of anybody.",
    find=find,
    examples=(Example(text="The «technical» stop took a day.", rejected="technical"),),
    counterexamples=(Example(text="“It was a technical stop,” said Mira."),),
)
