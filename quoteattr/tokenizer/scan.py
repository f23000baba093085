"""Find the quotation marks of a text in one pass, leaving out apostrophes between letters and marks inside markup."""

from __future__ import annotations

import re

import attrs

from quoteattr._markup import TAG, character
from quoteattr._punctuation import APOSTROPHES, character_class
from quoteattr.tokenizer.table import COMMAS, ENTITIES, MARKS

__all__ = ["Mark", "scan"]


@attrs.frozen
class Mark:
    """A quotation mark, or three or more equal ones in a row, which count as one."""

    start: int  #: in code points of the text
    end: int
    text: str  #: the mark itself, even if the text has a character reference: a key of the table of marks
    count: int = 1  #: how many equal marks it consists of


_APOSTROPHES = character_class(APOSTROPHES)
_OTHERS = "".join(mark for mark in MARKS if len(mark) == 1 and mark not in _APOSTROPHES)
#: It begins with a set of characters, so that everything else is skipped fast. A run of equal marks is one match. An
#: apostrophe between letters or digits doesn't match. A tag matches as a whole, so that the marks inside it are not found; so
#: does the value of an attribute outside a tag ('charset="utf-8"').
_FIND = re.compile(
    rf"([{_OTHERS}{_APOSTROPHES}&<])"
    rf"(?:(?<=\w=\")(?P<value>[^\"\n<>]*\")|(?<=[{_OTHERS}])\1*"
    rf"|(?<=[{_APOSTROPHES}])(?:\1+|(?!\w)|(?<!\w.))"
    rf"|(?<=&)(?:{'|'.join(ENTITIES)}|\#[0-9]{{1,7}}|\#[xX][0-9a-fA-F]{{1,6}});"
    rf"|(?<=<){TAG.removeprefix('<')})"
)
#: Two commas that begin a word. Lists have them too, but before a space, and after a word.
_COMMAS = re.compile(rf"(?<![^\s(\[]){COMMAS}(?=[^\s,])")
#: Single mark -> the double mark that two of them make.
_DOUBLED = {"'": "''", "`": "``"}
#: Whether two make a double mark, length of the run -> the lengths of its marks from the left, if it opens.
_SPLITS = {(True, 2): (2,), (True, 3): (2, 1), (False, 2): (1, 1)}


def _run(start: int, end: int, mark: str, *, before_word: bool) -> list[Mark]:
    """The marks of a run of equal characters, as pairs and single ones.

    Two apostrophes are a double mark; three are a double mark with a single one inside. Three or more of any other mark, and
    longer runs, count as one mark, because no text opens three quotations at one place.
    """
    lengths = _SPLITS.get((mark in _DOUBLED, end - start))
    if not lengths:
        return [Mark(start, end, mark, end - start)]
    marks = []
    for length in lengths if before_word else reversed(lengths):
        marks.append(Mark(start, start + length, mark if length == 1 else _DOUBLED[mark]))
        start += length
    return marks


def scan(text: str) -> list[Mark]:
    """The marks of a text, in order.

    They include quotation marks of all shapes, apostrophes at the edge of a word and HTML character references for marks, but
    not the marks around attributes in markup.

    >>> [(mark.start, mark.text) for mark in scan("‘Don’t,’ she said. &laquo;No&raquo;")]
    [(0, '‘'), (7, '’'), (19, '«'), (28, '»')]
    >>> scan('<a href="/map">here</a> charset="utf-8"')
    []
    """
    marks: list[Mark] = []
    for found in _FIND.finditer(text):
        start, end = found.span()
        mark = text[start]
        if found["value"] is not None:
            continue
        if end - start == 1:
            marks.append(Mark(start, end, mark))
        elif mark == "&":
            entity = character(text[start + 1 : end - 1])
            if entity in MARKS:
                marks.append(Mark(start, end, entity))
        elif mark != "<":
            marks += _run(start, end, mark, before_word=text[end : end + 1].isalnum())
    return sorted([*marks, *_commas(text)], key=lambda mark: mark.start) if COMMAS in text else marks


def _commas(text: str) -> list[Mark]:
    """The pairs of commas that open a quotation: ,,No'', she said."""
    return [Mark(found.start(), found.end(), COMMAS) for found in _COMMAS.finditer(text)]
