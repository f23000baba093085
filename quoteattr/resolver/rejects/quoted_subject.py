"""“Nearly there” is a dangerous thought: quoted words that the sentence around them describes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._punctuation import FINAL_MARKS
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.rules import Example, RejectRule
from quoteattr.syntax.possession import owner_of_words

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import Utterance

__all__ = ["RULE"]

#: Words that begin what somebody said ("was all she said", "was what he meant")
TELLING = c.DETERMINER | c.PRONOUN | c.POSSESSIVE | c.RELATIVE | c.CAPITAL


def find(utterance: Utterance, reading: Reading) -> bool:
    """Whether quoted words begin a sentence, don't end in punctuation, and “be” follows without “all” or “what”."""
    after = utterance.last
    if len(utterance.pieces) > 1 or after + 1 >= utterance.right_limit or not reading.function[after] & f.BE:
        return False
    told = reading.flags[after + 1] & TELLING and not reading.function[after + 1] & f.ARTICLE
    if utterance.first not in reading.break_set or told or owner_of_words(reading, after, utterance.right_limit):
        return False
    return reading.words[utterance.end - 1] not in FINAL_MARKS | {","}


RULE = RejectRule(
    name="quoted_subject",
    claim="The quoted words are the subject of “is” or “was”, and nobody’s words: they are a phrase.",
    find=find,
    examples=(Example(text="“Nearly there” is a dangerous thought. “I know,” said Ann.", rejected="Nearly there"),),
    counterexamples=(Example(text="“It is late.” Was it Ann who said so?"), Example(text="“It is late” was Ann’s answer.")),
)
