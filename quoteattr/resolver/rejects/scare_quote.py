"""the «technical» stop: words in marks in a sentence that reports nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._punctuation import CALLS, FINAL_MARKS
from quoteattr.models import Ending
from quoteattr.reading import classes as c
from quoteattr.resolver.rules import Example, RejectRule
from quoteattr.resolver.utterances.titles import has_title_case, opens_turn

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import Utterance

__all__ = ["RULE"]

SHORTEST_SENTENCE = 4  #: from this many words on, and with a stop at their end, they are a sentence of somebody


def find(utterance: Utterance, reading: Reading) -> bool:
    """A part of a sentence that no cue governs."""
    if not utterance.integrated or opens_turn(utterance, reading):
        return False
    end = min(utterance.last, utterance.first + 2 * SHORTEST_SENTENCE)
    words = sum(bool(bits & c.WORD) for bits in reading.flags[utterance.first : end])
    last = reading.words[utterance.end - 1]
    if _is_call(utterance, reading, last) or (last == "," and words >= SHORTEST_SENTENCE and _is_sentence(utterance, reading)):
        return False
    lost = reading.marked.pieces[utterance.pieces[-1]].ending is Ending.UNCLOSED  # "The menu listed “ soup and tea."
    return words < SHORTEST_SENTENCE or last not in FINAL_MARKS or lost


def _is_call(utterance: Utterance, reading: Reading, last: str) -> bool:
    """Whether it is a call or a question of somebody («Stop!»), and not named as one (an «Oh!»)."""
    flags = reading.flags
    article = utterance.first > utterance.left_limit and flags[utterance.first - 1] & c.DETERMINER
    return last in CALLS and bool(flags[utterance.begin] & c.CAPITAL) and not article


def _is_sentence(utterance: Utterance, reading: Reading) -> bool:
    """Whether it begins as a sentence does, and is no title."""
    capital = reading.flags[utterance.begin] & c.CAPITAL
    return bool(capital) and not has_title_case(reading, utterance.begin, utterance.end)


RULE = RejectRule(
    name="scare_quote",
    claim="Some words in marks are woven into a sentence that has no cue for them: they are no quotation of anybody.",
    find=find,
    examples=(Example(text="The «technical» stop took a day.", rejected="technical"),),
    counterexamples=(Example(text="“It was a technical stop,” said Mira."),),
)
