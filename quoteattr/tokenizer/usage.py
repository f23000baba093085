"""Find out how a text uses its quotation marks, which a single paragraph may not show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.tokenizer.double import Usage
from quoteattr.tokenizer.elision import is_elided
from quoteattr.tokenizer.table import (
    LEFT_DOUBLE,
    LEFT_GUILLEMET,
    LOW_DOUBLE,
    MARKS,
    RIGHT_DOUBLE,
    RIGHT_GUILLEMET,
    SINGLE_OPENERS,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr._markup import Markup
    from quoteattr.tokenizer.scan import Mark

__all__ = ["usage"]

#: A mark that mostly closes -> the marks that mostly open before it.
_OPENING = {RIGHT_DOUBLE: {LEFT_DOUBLE, LOW_DOUBLE}, RIGHT_GUILLEMET: {LEFT_GUILLEMET}}
#: As many opening single marks as this may be apostrophes.
_FEW = 2


def usage(seen: Markup, marks: Sequence[Mark], pairs: Sequence[tuple[str, str]]) -> Usage:
    """How a text uses its quotation marks.

    Args:
        seen: the text and its markup.
        marks: all its marks.
        pairs: those of the language; they decide if the text doesn't.

    >>> from quoteattr._markup import markup
    >>> from quoteattr.tokenizer.scan import scan
    >>> text = "»Komm«, sagte sie, »es regnet.«"
    >>> usage(markup(text), scan(text), [])
    Usage(inward=True, singles=False, same_side=frozenset())
    """
    votes = singles = doubles = 0
    for mark in marks:
        if not MARKS[mark.text].single:
            doubles += 1
        elif mark.text in SINGLE_OPENERS:
            singles += _word_begins(seen, mark)
        votes += _inward(seen, mark)
    if not votes:
        votes = _first_of(pairs)
    present = {mark.text for mark in marks}
    same_side = frozenset(mark for mark, others in _OPENING.items() if mark in present and present.isdisjoint(others))
    return Usage(inward=votes > 0, singles=singles > max(_FEW, doubles // 2), same_side=same_side)


def _inward(seen: Markup, mark: Mark) -> int:
    """1 for a guillemet that points inward (»...«), -1 for one that points outward, 0 for any other mark."""
    if mark.text not in {LEFT_GUILLEMET, RIGHT_GUILLEMET}:
        return 0
    if is_elided(seen.text, mark.start):
        return -1
    before_word = _word_begins(seen, mark) - _word_ends(seen, mark)
    return before_word if mark.text == RIGHT_GUILLEMET else -before_word


def _first_of(pairs: Sequence[tuple[str, str]]) -> int:
    """Which way guillemets point in the language: 1 for inward, -1 for outward, 0 if it has none."""
    for pair in pairs:
        if pair in {(LEFT_GUILLEMET, RIGHT_GUILLEMET), (RIGHT_GUILLEMET, LEFT_GUILLEMET)}:
            return 1 if pair[0] == RIGHT_GUILLEMET else -1
    return 0


def _word_begins(seen: Markup, mark: Mark) -> bool:
    """Whether a word comes after a mark and none before it."""
    return seen.after(mark.end).isalnum() and not seen.before(mark.start).isalnum()


def _word_ends(seen: Markup, mark: Mark) -> bool:
    """Whether a word, with or without a full stop, comes before a mark and none after it."""
    before = seen.before(mark.start)
    return bool(before) and not before.isspace() and not seen.after(mark.end).isalnum()
