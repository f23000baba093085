"""Apostrophes and quotation marks that look alike: what a single mark may be, and how well it would close a quotation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quoteattr._punctuation import APOSTROPHES, straight
from quoteattr.tokenizer.direction import Side
from quoteattr.tokenizer.table import LEFT_SINGLE

if TYPE_CHECKING:
    from collections.abc import Collection

    from quoteattr.tokenizer.scan import Mark

__all__ = ["CERTAIN", "LIKELY", "POSSESSIVE", "closing_cost", "elided", "may_open"]

#: Marks that open and close, or are apostrophes.
_EITHER_WAY = APOSTROPHES | {"`"}
#: No elided word is longer; the bound keeps the work for each mark small.
_WORD = re.compile(r"[^\W_]{1,20}")
#: "'90s", "'68": a year without its century.
_YEAR = re.compile(r"[0-9]{2}s?(?!\w)")
#: Words that have lost their last letters, which no quotation ends with: "o' clock", "an' then", "goin' home".
_CUT = re.compile(r"(?:\b(?:o|th|an|wi|ol|mo|d|n|i|t|me)|in)\Z", re.IGNORECASE)

CERTAIN = 0  #: after punctuation: "‘Wait.’", or where nothing else can be meant
LIKELY = 1  #: after a word
POSSESSIVE = 2  #: after a word that an apostrophe may follow as well: "the girls’ names", "goin’ home"


def elided(text: str, mark: Mark, elisions: Collection[str]) -> bool:
    """Whether a mark stands for letters that a word has lost at its begin ("’tis", "’90s", "rock ’n’ roll").

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
    return word in elisions and not (word == "n" and rest[:1] != "'")


def may_open(mark: Mark, around: tuple[Side, Side]) -> bool:
    """Whether a single mark can open a quotation between its neighbours."""
    left, right = around
    if mark.text == LEFT_SINGLE:
        return left is not Side.WORD or right is Side.WORD
    if mark.text not in _EITHER_WAY:
        return True
    return left not in {Side.WORD, Side.STOP} and right in {Side.WORD, Side.OPENING, Side.DASH, Side.STOP}


def closing_cost(text: str, mark: Mark, around: tuple[Side, Side]) -> int | None:
    """How doubtful it is that a single mark closes a quotation; None where it cannot.

    >>> from quoteattr.tokenizer.scan import Mark
    >>> text = "‘The girls’ names,’ she said"
    >>> closing_cost(text, Mark(10, 11, "’"), (Side.WORD, Side.SPACE)) == POSSESSIVE
    True
    >>> closing_cost(text, Mark(18, 19, "’"), (Side.STOP, Side.SPACE)) == CERTAIN
    True
    """
    left, right = around
    if right is Side.WORD or left in {Side.SPACE, Side.EDGE, Side.OPENING}:
        return None
    if left is not Side.WORD:
        return CERTAIN
    before = text[max(0, mark.start - 6) : mark.start]
    if before[-1] in "sxz" or _CUT.search(before):
        return POSSESSIVE
    return LIKELY
