"""Distinguish apostrophes from quotation marks: what a single mark may be, and how well it would close a quotation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quoteattr._punctuation import APOSTROPHES, straight
from quoteattr.tokenizer.direction import Side
from quoteattr.tokenizer.table import LEFT_SINGLE

if TYPE_CHECKING:
    from collections.abc import Collection

    from quoteattr.lang.pack import Writing
    from quoteattr.tokenizer.scan import Mark

__all__ = ["CERTAIN", "LIKELY", "POSSESSIVE", "closing_cost", "elided", "may_open"]

#: Marks that open and close, or are apostrophes.
_EITHER_WAY = APOSTROPHES | {"`"}
#: A word that may be elided; the limit on its length keeps the work for each mark small.
_WORD = re.compile(r"[^\W_]{1,20}")
#: "'90s", "'68": a year without its century.
_YEAR = re.compile(r"[0-9]{2}s?(?!\w)")
#: The end of a word, long enough to show whether it has lost its last letters.
_WORD_BEFORE = re.compile(r"\w{1,6}\Z")

CERTAIN = 0  #: after punctuation ("‘Wait.’"), or if it can be nothing else
LIKELY = 1  #: after a word
POSSESSIVE = 2  #: after a word that may also have an apostrophe: "the girls’ names", "goin’ home"


def elided(text: str, mark: Mark, elisions: Collection[str]) -> bool:
    """Whether a mark replaces the first letters of a word ("’tis", "’90s", "rock ’n’ roll").

    >>> from quoteattr.tokenizer.scan import Mark
    >>> elided("In the ’90s", Mark(7, 8, "’"), {"tis"}), elided("‘Tisn’t", Mark(0, 1, "‘"), {"tisn't"})
    (True, True)
    """
    if _YEAR.match(text, mark.end):
        return True
    found = _WORD.match(text, mark.end)
    if not found:
        return False
    word = found.group().lower()
    rest = straight(text[found.end() : found.end() + 3]).lower()
    tail = _WORD.match(rest[1:]) if rest[:1] == "'" else None
    if tail and word + "'" + tail.group() in elisions:
        return True
    return word in elisions or (rest[:1] == "'" and word + "'" in elisions)


def may_open(mark: Mark, around: tuple[Side, Side]) -> bool:
    """Whether a single mark can open a quotation between its neighbours."""
    left, right = around
    if mark.text == LEFT_SINGLE:
        return left is not Side.WORD or right is Side.WORD
    if mark.text not in _EITHER_WAY:
        return True
    return left not in {Side.WORD, Side.STOP} and right in {Side.WORD, Side.OPENING, Side.DASH, Side.STOP}


def closing_cost(text: str, mark: Mark, around: tuple[Side, Side], writing: Writing) -> int | None:
    """How doubtful it is that a single mark closes a quotation; None if it cannot.

    >>> from quoteattr.lang.pack import Writing
    >>> from quoteattr.tokenizer.scan import Mark
    >>> text, writing = "‘The girls’ names,’ she said", Writing(pairs=(), bare_possessive="s")
    >>> closing_cost(text, Mark(10, 11, "’"), (Side.WORD, Side.SPACE), writing) == POSSESSIVE
    True
    >>> closing_cost(text, Mark(18, 19, "’"), (Side.STOP, Side.SPACE), writing) == CERTAIN
    True
    """
    left, right = around
    if right is Side.WORD or left in {Side.SPACE, Side.EDGE, Side.OPENING}:
        return None
    if left is not Side.WORD:
        return CERTAIN
    word = _WORD_BEFORE.search(text, max(0, mark.start - 6), mark.start)
    return POSSESSIVE if word and _may_go_on(word.group(), writing) else LIKELY


def _may_go_on(word: str, writing: Writing) -> bool:
    """Whether an apostrophe may follow a word: that of an owner, or one that replaces its last letters ("goin’ home")."""
    if word[-1] in writing.bare_possessive:
        return True
    lower = word.lower()
    return lower in writing.cut or lower.endswith(tuple(writing.cut_endings))
