"""Find rows without a label that continue the turn before them."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from quoteattr._punctuation import OPENING_BRACKETS, SPOKEN_ENDS, STROKES
from quoteattr.tokenizer.script.labels import begin_of_words, past_number
from quoteattr.tokenizer.script.signs import is_dense
from quoteattr.tokenizer.script.values import CAPITALS, INTERVIEW, PLAIN, Line, Row, ScriptTurn
from quoteattr.tokenizer.table import MARKS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from quoteattr._markup import Markup

__all__ = ["further"]

_SUBJECT = re.compile(r"(?P<name>[^\W\d_a-z][\w\-]*)\s+[^\W\d_A-Z]")  # a name and a word in lower case
ONE_PARAGRAPH = frozenset({CAPITALS, PLAIN})  #: labels of screenplays: narration follows the words after a blank line


def further(seen: Markup, rows: Sequence[Row], lines: Sequence[Line]) -> Iterator[tuple[int, ScriptTurn]]:
    """The paragraphs that continue the turns of a block, without stage directions."""
    between = _goes_on(lines)
    people = {word for line in lines for word in line.label.full.split()}
    for line, following in itertools.zip_longest(lines, lines[1:]):
        for row in _rows_of(seen, rows, line, following, between=between):
            if _tells(seen, row, people):
                continue
            start = past_number(seen, row.start, row.stop) if line.label.numbered else row.start
            begin = begin_of_words(seen, start, row.stop)
            if begin < row.stop:
                yield row.paragraph, ScriptTurn(start=row.start, begin=begin, stop=row.stop, label=None)


def _tells(seen: Markup, row: Row, people: Collection[str]) -> bool:
    """Whether a row is a stage direction: it begins with the name of a speaker and says what that person does."""
    found = _SUBJECT.match(seen.text, row.start, row.stop)
    return found is not None and found["name"].casefold() in people


def _goes_on(lines: Sequence[Line]) -> bool:
    """Whether the rows between the turns belong to them."""
    return any(line.label.kind in INTERVIEW or line.label.timed for line in lines) or is_dense(lines)


def _rows_of(seen: Markup, rows: Sequence[Row], line: Line, following: Line | None, *, between: bool) -> Iterator[Row]:
    """The rows that continue a turn."""
    if line.label.above:
        return _below(rows, line, following)
    if between and following is not None and line.label.full != following.label.full:
        return _between(seen, rows, line, following)
    return _unfinished(seen, rows, line)


def _below(rows: Sequence[Row], line: Line, following: Line | None) -> Iterator[Row]:
    """The rows that continue the words below a label on a line of its own, up to the next such label or a blank line."""
    one_paragraph = following is None or line.label.alone in ONE_PARAGRAPH
    for number in range(line.number + 1, len(rows) if following is None else following.number):
        row = rows[number]
        if (row.label is not None and row.label.alone) or (row.blank and one_paragraph):
            return
        yield row


def _between(seen: Markup, rows: Sequence[Row], line: Line, following: Line) -> Iterator[Row]:
    """The rows between two turns that continue the first one, up to a heading or the words of somebody else."""
    text = seen.text
    for number in range(line.number + 1, following.number):
        row, before = rows[number], rows[number - 1]
        opening = text[row.start]
        if opening in OPENING_BRACKETS:
            continue
        runs_on = not row.blank and text[before.stop - 1] not in SPOKEN_ENDS
        if opening in MARKS or opening in STROKES or (text[row.stop - 1] not in SPOKEN_ENDS and not runs_on):
            return
        yield row


def _unfinished(seen: Markup, rows: Sequence[Row], line: Line) -> Iterator[Row]:
    """The next rows, if the turn breaks off in a sentence: up to the end of that sentence."""
    text = seen.text
    for number in range(line.number + 1, len(rows)):
        row, before = rows[number], rows[number - 1]
        if row.label is not None or row.blank or text[before.stop - 1] in SPOKEN_ENDS or not text[row.start].islower():
            return
        yield row
