"""the «technical» stop: quoted words in a sentence that reports nothing."""

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

SHORTEST_SENTENCE = 4  #: at least this many words with final punctuation count as somebody's sentence


def find(utterance: Utterance, reading: Reading) -> bool:
    """Whether the words are part of a sentence that has no cue for them."""
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
    """Whether the words are an exclamation or a question («Stop!»), and no article makes a noun of them (an «Oh!»)."""
    flags = reading.flags
    article = utterance.first > utterance.left_limit and flags[utterance.first - 1] & c.DETERMINER
    return last in CALLS and bool(flags[utterance.begin] & c.CAPITAL) and not article


def _is_sentence(utterance: Utterance, reading: Reading) -> bool:
    """Whether the words begin like a sentence and are not a title."""
    capital = reading.flags[utterance.begin] & c.CAPITAL
    return bool(capital) and not has_title_case(reading, utterance.begin, utterance.end)


RULE = RejectRule(
    name="scare_quote",
    claim="The words in quotation marks are part of a sentence without a cue for them: nobody is quoted.",
    find=find,
    examples=(Example(text="The «technical» stop took a day.", rejected="technical"),),
    counterexamples=(Example(text="“It was a technical stop,” said Mira."),),
)
