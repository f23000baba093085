"""Recognising the title of a work by its form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._punctuation import FINAL_MARKS
from quoteattr.reading import classes as c

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import Utterance

__all__ = ["has_title_case", "is_title", "opens_turn"]

LONGEST_TITLE = 30  #: the most tokens in a title
LONGEST_SMALL_WORD = 3  #: the most letters in a word that may be lower-case in a title
ONE_WORD = 3  #: tokens of one word with its quotation marks


def is_title(utterance: Utterance, reading: Reading, *, announced: bool = False) -> bool:
    """Whether quoted words are capitalised as in a title, and aren't a sentence (unless ``announced`` by a noun for a work)."""
    if utterance.last - utterance.first > LONGEST_TITLE or len(utterance.pieces) > 1:
        return False
    inside = announced or utterance.integrated
    if not inside and _is_spoken(utterance, reading):
        return False
    tokens = [i for i in range(utterance.begin, utterance.end) if reading.flags[i] & c.WORD]
    fewest = 1 if inside else 2  # a single word on its own may be all that somebody says
    if len(tokens) < fewest or not reading.flags[tokens[0]] & c.CAPITAL:
        return False
    return all(_suits_title(reading, i) for i in tokens)


def _suits_title(reading: Reading, token: int) -> bool:
    """Whether a word is written as in a title: with a capital, short, or with a digit («Seven Days of the 3rd Army»)."""
    word = reading.words[token]
    return bool(reading.flags[token] & c.CAPITAL) or len(word) <= LONGEST_SMALL_WORD or word[0].isdigit()


def has_title_case(reading: Reading, first: int, last: int) -> bool:
    """Whether most long words in a range, not counting the first, are capitalised («Rivers of the Cold North»)."""
    long_ones = [i for i in range(first + 1, last) if reading.flags[i] & c.WORD and len(reading.words[i]) > LONGEST_SMALL_WORD]
    return 2 * sum(bool(reading.flags[i] & c.CAPITAL) for i in long_ones) > len(long_ones)


def opens_turn(utterance: Utterance, reading: Reading) -> bool:
    """Whether several quoted words open a paragraph in a text with conversation, so that they are speech."""
    several = utterance.last - utterance.first > ONE_WORD
    return several and reading.genre.dialogue and utterance.first == reading.paragraph(utterance.first)[0]


def _is_spoken(utterance: Utterance, reading: Reading) -> bool:
    """Whether quoted words are a sentence: they end in final punctuation, or begin their paragraph."""
    if reading.words[utterance.end - 1] in FINAL_MARKS or utterance.first == reading.paragraph(utterance.first)[0]:
        return True
    return utterance.first in reading.break_set and _is_stopped(utterance, reading)


def _is_stopped(utterance: Utterance, reading: Reading) -> bool:
    """Whether in a story the full stop is after the mark («Nee». «Waarom?»)."""
    return reading.genre.dialogue and reading.words[utterance.last : utterance.last + 1] == ["."]
