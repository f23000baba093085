"""Where the attribution of an utterance may stand, as ranges of tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quoteattr.resolver.base import Context, Utterance

LONGEST = 150  #: tokens of a sentence that are read beside an utterance

__all__ = ["LONGEST", "is_closed_off", "sentence_after", "window_before"]


def window_before(utterance: Utterance, context: Context) -> tuple[int, int]:
    """What introduces the utterance: its sentence up to it, or the last sentence of a paragraph before that ends in a colon.

    An empty range where nothing does.
    """
    reading = context.found.reading
    first = utterance.first
    if first > utterance.low:
        start = reading.sentence(first - 1)[0]
        if first in reading.break_set and reading.words[first - 1] not in {":", ","}:
            return first, first
        return max(start, utterance.low, first - LONGEST), first
    before = first - 1
    if before < 0 or utterance.level or reading.depth[before]:
        return first, first
    if reading.words[before] not in {":", ",", "--", "—"} and not reading.words[before].isalpha():
        return first, first
    return max(reading.sentence(before)[0], first - LONGEST), first


def is_closed_off(utterance: Utterance, context: Context) -> bool:
    """Whether what follows belongs to the next sentence: words that do not begin their sentence end it."""
    reading = context.found.reading
    before, last = utterance.first - 1, utterance.last
    woven = utterance.first not in reading.break_set and reading.words[before].isalpha()
    introduced = before >= utterance.low and (woven or reading.words[before] in {",", ":"})
    return introduced and last in reading.break_set and reading.words[utterance.end - 1] in {".", "!", "?", "…"}


def sentence_after(utterance: Utterance, context: Context) -> tuple[int, int]:
    """The sentence that begins right after the utterance, within its paragraph; an empty range where there is none."""
    reading = context.found.reading
    start = utterance.last
    if start >= utterance.high:
        return start, start
    return start, min(reading.sentence(start)[1], utterance.high, start + LONGEST)
