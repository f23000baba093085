"""Find the labelled turns of a text: its rows, the lines that may be turns, those that are, and the rows that continue them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from quoteattr._markup import BREAKS
from quoteattr._punctuation import SPOKEN_ENDS
from quoteattr.tokenizer.script.further import further
from quoteattr.tokenizer.script.labels import FURNITURE, begin_of_words, label_at
from quoteattr.tokenizer.script.mail import mail
from quoteattr.tokenizer.script.proof import accepted
from quoteattr.tokenizer.script.signs import words_said
from quoteattr.tokenizer.script.values import INTERVIEW, NAME, Label, Line, Row, ScriptTurn
from quoteattr.tokenizer.table import MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteattr._markup import Markup
    from quoteattr.lang.pack import ScriptWords
    from quoteattr.models import Span

__all__ = ["script"]

_LINE = re.compile(rf"[^{BREAKS}]+")
_BLANK = re.compile(r"(?:\r\n|[\n\r])\s*(?:\r\n|[\n\r])")
_WORD = r"[^\W\d_][\w'\N{RIGHT SINGLE QUOTATION MARK}.\-]{0,30}"
#: The next label in the same paragraph, after the end of a sentence.
_INLINE = re.compile(rf"(?<=[.?!\"\N{{HORIZONTAL ELLIPSIS}}\N{{RIGHT DOUBLE QUOTATION MARK}}])\s+(?={_WORD}:\s)")
#: The end of a quotation, with words after it.
_CLOSED = re.compile(rf"[.,?!\N{{HORIZONTAL ELLIPSIS}}](?:{'|'.join(map(re.escape, MARKS))})\s")
READ = 400  #: characters of a turn that are searched for words of talk
MOST_ASIDES = 2  #: rows of directions between a label on a line of its own and the words
_Stretch = tuple[int, int, Label | None]  #: where a row begins and stops, and its label


def script(seen: Markup, paragraphs: Sequence[Span], words: ScriptWords) -> dict[int, list[ScriptTurn]]:
    r"""The turns of each paragraph that has any; none if the text doesn't show that people take turns.

    >>> from quoteattr._markup import markup
    >>> from quoteattr.lang.pack import ScriptWords
    >>> from quoteattr.models import Span
    >>> text = "Q: Why now?\nA: Because."
    >>> words = ScriptWords(questions=frozenset({"q"}), answers=frozenset({"a"}))
    >>> found = script(markup(text), [Span(start=0, end=11), Span(start=12, end=23)], words)
    >>> [text[turn.begin : turn.stop] for turns in found.values() for turn in turns]
    ['Why now?', 'Because.']
    """
    rows = list(_rows(seen, paragraphs, words))
    turns: dict[int, list[ScriptTurn]] = {}
    for block in accepted(list(_lines(seen, rows, words))):
        for line in block:
            turns.setdefault(line.paragraph, []).append(line.turn)
        for number, turn in further(seen, rows, block):
            turns.setdefault(number, []).append(turn)
    for number, turn in mail(seen, paragraphs, words):
        turns.setdefault(number, [turn])
    return {number: _apart(seen, turns[number], paragraphs[number].end) for number in sorted(turns)}


def _apart(seen: Markup, turns: list[ScriptTurn], end: int) -> list[ScriptTurn]:
    """The turns of a paragraph, each up to the next one."""
    turns.sort(key=lambda turn: turn.start)
    limits = [*(turn.start for turn in turns[1:]), end]
    cut = [
        attrs.evolve(turn, stop=seen.stripped(turn.begin, max(limit, turn.begin))[1])
        for turn, limit in zip(turns, limits, strict=True)
    ]
    return [turn for turn in cut if turn.begin < turn.stop]


# Rows


def _rows(seen: Markup, paragraphs: Sequence[Span], words: ScriptWords) -> Iterator[Row]:
    """The paragraphs as rows. One that begins with a label is cut before each later label; numbers and times are left out."""
    text = seen.text
    count = last = 0
    for number, paragraph in enumerate(paragraphs):
        blank = _BLANK.search(text, last, paragraph.start) is not None or seen.line_ends(last, paragraph.start) > 1
        last = paragraph.end
        for start, stop, label in _cut(seen, paragraph, words):
            yield Row(number=count, paragraph=number, start=start, stop=stop, label=label, blank=blank)
            blank = False
            count += 1


def _cut(seen: Markup, paragraph: Span, words: ScriptWords) -> Iterator[_Stretch]:
    """The rows of a paragraph."""
    rows: list[_Stretch] = []
    for found in _LINE.finditer(seen.text, paragraph.start, paragraph.end):
        start, stop = seen.stripped(*found.span())
        row = start, stop, label_at(seen, start, stop, words)
        if not rows and row[2] is None and not _is_furniture(seen, row):
            yield paragraph.start, paragraph.end, None
            return
        if not rows or _begins(seen, row, rows[-1]):
            rows.append(row)
        else:
            first, last, label = rows[-1]
            rows[-1] = first, max(stop, last), label
    yield from (row for row in rows if not _is_furniture(seen, row))


def _begins(seen: Markup, row: _Stretch, before: _Stretch) -> bool:
    """Whether a line begins a row of its own rather than continuing the row before."""
    label, label_before = row[2], before[2]
    if label is not None or _is_furniture(seen, row) or _is_furniture(seen, before):
        return True
    return label_before is not None and bool(label_before.alone)


def _is_furniture(seen: Markup, row: _Stretch) -> bool:
    """Whether a line is the number or the time of a subtitle."""
    start, stop, label = row
    return label is None and FURNITURE.match(seen.text, start, stop) is not None


# Lines that may be turns


def _lines(seen: Markup, rows: Sequence[Row], words: ScriptWords) -> Iterator[Line]:
    """The lines that may be turns: rows with or below a possible label, cut at questions and answers inside them."""
    for row in rows:
        label = row.label
        if label is None:
            continue
        if label.alone:
            line = _below(seen, rows, row, label)
            if line is not None:
                yield _heard(seen, line, words)
            continue
        begin = begin_of_words(seen, label.begin, row.stop)
        if begin < row.stop:
            turn = ScriptTurn(start=row.start, begin=begin, stop=row.stop, label=label.span)
            line = Line(top=row.number, number=row.number, paragraph=row.paragraph, label=label, turn=turn)
            yield from _inside(seen, line, words)


def _below(seen: Markup, rows: Sequence[Row], row: Row, label: Label) -> Line | None:
    """The words below a label on a line of its own."""
    for other in rows[row.number + 1 : row.number + 2 + MOST_ASIDES]:
        begin = begin_of_words(seen, other.start, other.stop)
        if begin < other.stop:
            if other.label is not None and other.label.alone:
                return None
            start = row.start if row.paragraph == other.paragraph else other.start
            turn = ScriptTurn(start=start, begin=begin, stop=other.stop, label=label.span)
            return Line(top=row.number, number=other.number, paragraph=other.paragraph, label=label, turn=turn)
    return None


def _inside(seen: Markup, line: Line, words: ScriptWords) -> Iterator[Line]:
    """The parts of a line, which is cut at the questions and answers inside it."""
    if line.label.kind == NAME:  # "Interview: Q: Why now?"
        inner = _inner(seen, line, line.turn.begin, words)
        line = line if inner is None else inner
    if line.label.kind in INTERVIEW:
        for gap in _INLINE.finditer(seen.text, line.turn.begin, line.turn.stop):
            inner = _inner(seen, line, gap.end(), words)
            if inner is not None and inner.label.kind != line.label.kind:
                yield _heard(seen, attrs.evolve(line, turn=attrs.evolve(line.turn, stop=gap.start())), words)
                line = inner
    yield _heard(seen, line, words)


def _inner(seen: Markup, line: Line, start: int, words: ScriptWords) -> Line | None:
    """The question or answer that begins at a place inside a line."""
    label = label_at(seen, start, line.turn.stop, words)
    if label is None or label.kind not in INTERVIEW or label.alone:
        return None
    begin = begin_of_words(seen, label.begin, line.turn.stop)
    turn = attrs.evolve(line.turn, start=start, begin=begin, label=label.span)
    return attrs.evolve(line, label=label, turn=turn) if begin < turn.stop else None


def _heard(seen: Markup, line: Line, words: ScriptWords) -> Line:
    """The line, with what its words show about it."""
    begin = line.turn.begin
    end = max(begin + 1, seen.back(line.turn.stop))
    said = seen.text[begin : min(end, begin + READ)]
    talk = words_said(said)
    asks = "?" in seen.text[max(begin, end - len("?”)")) : end]
    greets = not words.greetings.isdisjoint(talk)
    return attrs.evolve(
        line,
        spoken=seen.text[end - 1] in SPOKEN_ENDS and not _is_reported(seen.text, begin, end),
        asks=asks,
        greets=greets,
        talks=asks or greets or seen.text[end - 1] == "!" or not words.talk.isdisjoint(talk),
    )


def _is_reported(text: str, begin: int, end: int) -> bool:
    """Whether a stretch begins with a quotation and goes on after it, which means that a narrator speaks."""
    return text[begin] in MARKS and _CLOSED.search(text, begin, end) is not None
