"""Quoted words that are part of a sentence without being one: «technical» in “the «technical» stop”."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from quoteattr._punctuation import CALLS, FINAL_MARKS
from quoteattr.models import Ending
from quoteattr.reading import classes as c
from quoteattr.resolver.utterances.titles import has_title_case, opens_turn

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import Utterance

__all__ = ["count_words", "is_fragment", "is_lost"]

SHORTEST_SENTENCE = 4  #: at least this many words with final punctuation count as somebody's sentence


def is_fragment(utterance: Utterance, reading: Reading) -> bool:
    """Whether quoted words are part of the sentence around them, and not a sentence, exclamation or question themselves."""
    if not utterance.integrated or opens_turn(utterance, reading):
        return False
    long = count_words(utterance, reading, SHORTEST_SENTENCE) >= SHORTEST_SENTENCE
    last = reading.words[utterance.end - 1]
    if _is_call(utterance, reading, last) or (last == "," and long and _is_sentence(utterance, reading)):
        return False
    return not long or last not in FINAL_MARKS or is_lost(utterance, reading)


def is_lost(utterance: Utterance, reading: Reading) -> bool:
    """Whether a mark in a sentence has no partner, so that it quotes nothing ("The menu listed “ soup and tea.")."""
    return reading.marked.pieces[utterance.pieces[-1]].ending is Ending.UNCLOSED


def count_words(utterance: Utterance, reading: Reading, most: int) -> int:
    """The number of words, counted up to ``most``."""
    flags = reading.flags
    return sum(1 for _ in islice((i for i in range(utterance.first, utterance.last) if flags[i] & c.WORD), most))


def _is_call(utterance: Utterance, reading: Reading, last: str) -> bool:
    """Whether the words are an exclamation or a question («Stop!»), without an article that makes them a noun (an «Oh!»)."""
    flags = reading.flags
    article = utterance.first > utterance.left_limit and flags[utterance.first - 1] & c.DETERMINER
    return last in CALLS and bool(flags[utterance.begin] & c.CAPITAL) and not article


def _is_sentence(utterance: Utterance, reading: Reading) -> bool:
    """Whether the words begin like a sentence and are not a title."""
    capital = reading.flags[utterance.begin] & c.CAPITAL
    return bool(capital) and not has_title_case(reading, utterance.begin, utterance.end)
