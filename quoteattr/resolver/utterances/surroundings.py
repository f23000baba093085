"""Where the attribution of an utterance may stand, as ranges of tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.base import Utterance

LONGEST = 150  #: tokens of a sentence that are read beside an utterance

__all__ = ["LONGEST", "is_closed_off", "may_act", "sentence_after", "window_before"]


def window_before(utterance: Utterance, reading: Reading) -> tuple[int, int]:
    """What introduces the utterance: its sentence up to it, or the last sentence of a paragraph before that ends in a colon.

    An empty range where nothing does.
    """
    first = utterance.first
    if first > utterance.left_limit:
        start = reading.sentence(first - 1)[0]
        if first in reading.break_set and reading.words[first - 1] not in {":", ","}:
            return first, first
        return max(start, utterance.left_limit, first - LONGEST), first
    before = first - 1
    if before < 0 or utterance.level or reading.depth[before]:
        return first, first
    if reading.words[before] not in {":", ",", "--", "—"} and not reading.words[before].isalpha():
        return first, first
    return max(reading.sentence(before)[0], first - LONGEST), first


def is_closed_off(utterance: Utterance, reading: Reading) -> bool:
    """Whether what follows belongs to the next sentence: words that do not begin their sentence end it."""
    before, last = utterance.first - 1, utterance.last
    integrated = utterance.first not in reading.break_set and reading.words[before].isalpha()
    introduced = before >= utterance.left_limit and (integrated or reading.words[before] in {",", ":"})
    return introduced and last in reading.break_set and reading.words[utterance.end - 1] in {".", "!", "?", "…"}


def sentence_after(utterance: Utterance, reading: Reading) -> tuple[int, int]:
    """The sentence that begins right after the utterance, within its paragraph; an empty range where there is none."""
    start = utterance.last
    if start >= utterance.right_limit:
        return start, start
    return start, min(reading.sentence(start)[1], utterance.right_limit, start + LONGEST)


def may_act(reading: Reading, phrase: Phrase, limit: int) -> bool:
    """Whether a verb may follow a phrase before a limit."""
    after = phrase.source[1]
    if after >= limit or reading.possessive(phrase.last - 1):
        return False
    return bool(reading.flags[after] & c.WORD) or reading.words[after] == ","
