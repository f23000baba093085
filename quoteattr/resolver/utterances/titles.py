"""How the title of a work looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import Utterance

__all__ = ["has_title_case", "is_title", "opens_turn"]

LONGEST = 30  #: tokens of a title
SHORT = 3  #: letters of a word that may be lower-case in a title
ONE_WORD = 3  #: tokens of a word in marks
FINAL = frozenset({".", "!", "?", "…", "--", "—"})


def is_title(utterance: Utterance, reading: Reading, *, announced: bool = False) -> bool:
    """Whether every long word in the marks is capitalised, and they are no sentence (but behind a noun for a work they may)."""
    if utterance.last - utterance.first > LONGEST or len(utterance.pieces) > 1:
        return False
    if not announced and not utterance.integrated and _is_spoken(utterance, reading):
        return False
    tokens = [i for i in range(utterance.begin, utterance.end) if reading.flags[i] & c.WORD]
    if not tokens or not reading.flags[tokens[0]] & c.CAPITAL:
        return False
    if len(tokens) == 1 and not (announced or utterance.integrated):
        return False
    return all(reading.flags[i] & c.CAPITAL or len(reading.words[i]) <= SHORT or reading.words[i][0].isdigit() for i in tokens)


def has_title_case(reading: Reading, first: int, last: int) -> bool:
    """Whether most long words of a range after its first one are capitalised («Rivers of the Cold North»)."""
    long_ones = [i for i in range(first + 1, last) if reading.flags[i] & c.WORD and len(reading.words[i]) > SHORT]
    return 2 * sum(bool(reading.flags[i] & c.CAPITAL) for i in long_ones) > len(long_ones)


def opens_turn(utterance: Utterance, reading: Reading) -> bool:
    """Whether several words in marks open a paragraph of a text that is conversation: then somebody speaks there."""
    several = utterance.last - utterance.first > ONE_WORD
    return several and reading.genre.dialogue and utterance.first == reading.paragraph(utterance.first)[0]


def _is_spoken(utterance: Utterance, reading: Reading) -> bool:
    """Whether the marks hold a sentence: it ends in a stop, or begins its paragraph."""
    return reading.words[utterance.end - 1] in FINAL or utterance.first == reading.paragraph(utterance.first)[0]
