"""Where paragraphs end, and what stands between quotation marks: as the measures see a text, not as the library does."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.corpora import Pair

__all__ = ["paragraph_ends", "quoted_regions"]

#: Opening marks of English text and what may close each.
DOUBLE = {
    "\N{LEFT DOUBLE QUOTATION MARK}": '\N{RIGHT DOUBLE QUOTATION MARK}\N{LEFT DOUBLE QUOTATION MARK}"',
    '"': '"\N{RIGHT DOUBLE QUOTATION MARK}',
}
SINGLE = {"\N{LEFT SINGLE QUOTATION MARK}": "\N{RIGHT SINGLE QUOTATION MARK}"}

#: Line ends after which a sentence goes on.
BROKEN = ",;-\N{EN DASH}\N{EM DASH}\N{NOT SIGN}"
#: A text is wrapped when more than this share of its line ends break a sentence.
WRAPPED = 0.4

_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")
_LINE_END = re.compile(r"\n+")


def _wrapped(text: str) -> bool:
    """Whether lines end for want of room."""
    ends = broken = 0
    for number, (before, after) in enumerate(itertools.pairwise(text.split("\n"))):
        line = before.rstrip(" \t\r")
        last, first = line[-1:], after.lstrip(" \t")[:1]
        if not last.strip() or not first.strip() or (len(line) == 1 and number):
            continue
        ends += 1
        broken += last.isalnum() or last in BROKEN
    return broken > WRAPPED * ends


def paragraph_ends(text: str) -> list[int]:
    """Offsets of the blank lines where lines are wrapped, else of all line ends."""
    return [found.start() for found in (_BLANK_LINE if _wrapped(text) else _LINE_END).finditer(text)]


def _openers(text: str) -> dict[str, str]:
    """The marks that quote in this text: single ones where they are the more frequent, else double ones."""
    double = text.count("\N{LEFT DOUBLE QUOTATION MARK}") + text.count('"') // 2
    return SINGLE if text.count("\N{LEFT SINGLE QUOTATION MARK}") > max(3, 2 * double) else DOUBLE


def _apostrophe(text: str, at: int, end: int) -> bool:
    """Whether the right single mark here is part of a word, or ends one that goes on (the boys' room)."""
    if text[at] != "\N{RIGHT SINGLE QUOTATION MARK}" or at + 1 >= end:
        return False
    if text[at + 1].isalnum():
        return True
    after = text[at + 1 : at + 3]
    closes = after[0] in "\N{LEFT SINGLE QUOTATION MARK}\n" or not any(c.isalnum() or c == "_" for c in after)
    return text[at - 1].isalnum() and not closes


def _closing(text: str, start: int, end: int, closers: str) -> int:
    """Where the closing mark stands, or the end."""
    for at in range(start, end):
        if text[at] in closers and not _apostrophe(text, at, end):
            return at
    return end


def quoted_regions(text: str) -> list[Pair]:
    """What stands between marks, marks included, in English text; a mark left open reaches to the paragraph's end."""
    openers, out, at = _openers(text), [], 0
    for end in (*paragraph_ends(text), len(text)):
        while at < end:
            closers = openers.get(text[at])
            if closers is None:
                at += 1
                continue
            after = min(_closing(text, at + 1, end, closers) + 1, end)
            out.append((at, after))
            at = after
        at = end
    return out
