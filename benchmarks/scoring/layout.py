"""Where paragraphs end and what is in quotation marks, as the measures see it. The library has its own rules."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.corpora import Pair

__all__ = ["paragraph_ends", "quoted_regions"]

#: The quotation marks of a language: each opening mark, and the marks that may close it.
Marks = dict[str, str]

_ENGLISH: Marks = {"“": '”“"', '"': '"”'}
_GERMAN: Marks = {"„": '“”"', "»": "«", "«": "»", "“": "”", '"': '"“”'}
_FRENCH: Marks = {"«": "»", "“": "”", '"': '"'}
_DUTCH: Marks = {"“": "”", "„": "”“", "‘": "’", "«": "»", '"': '"”'}
_ANGLE: Marks = {"«": "»", "“": "”", "„": "“”", '"': '"”'}
_LOW: Marks = {"„": '”“"', "»": "«", "«": "»", "“": "”", '"': '"”'}
_ALIKE: Marks = {"”": "”", "“": "”", "»": "«»", "«": "»", '"': '"'}  # the same mark may open and close

#: Language code -> its quotation marks. Other languages are read as if they were English.
MARKS: dict[str, Marks] = {
    "en": _ENGLISH,
    "de": _GERMAN,
    "fr": _FRENCH,
    "nl": _DUTCH,
    **dict.fromkeys(("es", "it", "no", "pt", "ru", "uk"), _ANGLE),
    **dict.fromkeys(("cs", "pl"), _LOW),
    **dict.fromkeys(("da", "sv"), _ALIKE),
}
#: The quotation marks of an English text that uses single ones for quotations.
SINGLE: Marks = {"‘": "’"}
#: English double quotation marks typed as two characters, and what closes them.
TYPED = {"''": "''", "``": "''"}

#: Characters before a line end that show that the sentence continues.
BROKEN = ",;-\N{EN DASH}\N{EM DASH}\N{NOT SIGN}"
#: A text is hard-wrapped if more than this share of its line ends break a sentence.
WRAPPED = 0.4

_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")
_LINE_END = re.compile(r"\n+")


def _wrapped(text: str) -> bool:
    """Whether the text is hard-wrapped."""
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
    """The offsets of the blank lines if the text is hard-wrapped, else of all line ends."""
    return [found.start() for found in (_BLANK_LINE if _wrapped(text) else _LINE_END).finditer(text)]


def _quotes_with_singles(text: str) -> bool:
    """Whether an English text has far more single than double quotation marks."""
    double = text.count("“") + text.count('"') // 2
    return text.count("‘") > max(3, 2 * double)


def _openers(text: str, lang: str) -> Marks:
    """The opening quotation marks of this text, each with the marks that may close it."""
    if lang == "en" and _quotes_with_singles(text):
        return SINGLE
    return MARKS.get(lang, _ENGLISH)


def _apostrophe(text: str, at: int, end: int) -> bool:
    """Whether the right single mark here is part of a word, or is the apostrophe of a plural (the boys' room)."""
    if text[at] != "\N{RIGHT SINGLE QUOTATION MARK}" or at + 1 >= end:
        return False
    if text[at + 1].isalnum():
        return True
    after = text[at + 1 : at + 3]
    closes = after[0] in "\N{LEFT SINGLE QUOTATION MARK}\n" or not any(c.isalnum() or c == "_" for c in after)
    return text[at - 1].isalnum() and not closes


def _closing(text: str, start: int, end: int, closers: str) -> int:
    """The offset after the closing mark, or ``end`` if there is none."""
    for at in range(start, end):
        if text[at] in closers and not _apostrophe(text, at, end):
            return at + 1
    return end


def _closing_typed(text: str, start: int, end: int, closer: str) -> int:
    """The same for a mark typed as two characters."""
    found = text.find(closer, start, end)
    return end if found < 0 else found + len(closer)


def quoted_regions(text: str, lang: str) -> list[Pair]:
    """Everything in quotation marks, including the marks. An unclosed quotation runs to the end of its paragraph."""
    openers, typed = _openers(text, lang), TYPED if lang == "en" else {}
    out, at = [], 0
    for end in (*paragraph_ends(text), len(text)):
        while at < end:
            two, one = text[at : at + 2], text[at]
            if two in typed:
                after = _closing_typed(text, at + 2, end, typed[two])
            elif one in openers:
                after = _closing(text, at + 1, end, openers[one])
            else:
                at += 1
                continue
            out.append((at, after))
            at = after
        at = end
    return out
