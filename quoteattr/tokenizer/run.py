"""The order of the tokenizer's steps, and from what they found to the tree of pieces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import Ending, Issue, Span
from quoteattr.tokenizer.base import Marked, Piece
from quoteattr.tokenizer.continuation import continue_pieces
from quoteattr.tokenizer.dash import dialogue, stretches
from quoteattr.tokenizer.found import Found
from quoteattr.tokenizer.habits import habits
from quoteattr.tokenizer.pair import conventions, pair
from quoteattr.tokenizer.scan import Mark, scan
from quoteattr.tokenizer.table import MARKS, closers

if TYPE_CHECKING:
    import re
    from collections.abc import Collection, Sequence

__all__ = ["tokenize"]


def tokenize(text: str, paragraphs: Sequence[Span], pairs: Sequence[tuple[str, str]], elisions: Collection[str]) -> Marked:
    """The pieces of a text between marks, and the marks without partner.

    Args:
        text: any string.
        paragraphs: its paragraphs, in order; no piece goes beyond one.
        pairs: opening and closing marks of the language, the most usual first; all others known come after them.
        elisions: words that begin with an apostrophe, without it ("tis").

    >>> text = "“He told me ‘never again’ and left,” Jo said."
    >>> for piece in tokenize(text, [Span(start=0, end=len(text))], [("“", "”")], ()).pieces:
    ...     print(piece.depth, piece.style, piece.content.of(text))
    0 curly_double He told me ‘never again’ and left,
    1 curly_single never again
    """
    marks = scan(text)
    known = conventions(closers(pairs), elisions, habits(text, marks, pairs))
    turns = dialogue(text, paragraphs, sum(not MARKS[mark.text].single for mark in marks), pairs)
    pieces: list[Piece] = []
    issues: list[Issue] = []
    open_: tuple[int, ...] = ()
    rooms = _by_paragraph(marks, paragraphs)
    for number, (paragraph, inside) in enumerate(zip(paragraphs, rooms, strict=True)):
        if not inside and number not in turns:
            open_ = ()
            continue
        paired = pair(text, paragraph, inside, known, _first(paragraphs, rooms, number + 1))
        issues += paired.issues
        if number in turns:
            paired.found.extend(_spoken(text, paragraph, turns[number]))
        first = len(pieces)
        _plant(text, paired.found, pieces)
        open_ = continue_pieces(pieces, first, open_, paragraph)
    return Marked(pieces=tuple(pieces), issues=_runs(issues))


def _spoken(text: str, paragraph: Span, turn: re.Match[str]) -> list[Found]:
    """The stretches of a dialogue turn."""
    found = stretches(text, paragraph, turn)
    return [Found(one.start, one.begin, one.end, one.end, "dash", "dash", closed=True) for one in found]


def _by_paragraph(marks: Sequence[Mark], paragraphs: Sequence[Span]) -> list[list[Mark]]:
    """The marks of each paragraph."""
    rooms: list[list[Mark]] = []
    at = 0
    for paragraph in paragraphs:
        while at < len(marks) and marks[at].start < paragraph.start:
            at += 1
        first = at
        while at < len(marks) and marks[at].start < paragraph.end:
            at += 1
        rooms.append(list(marks[first:at]))
    return rooms


def _first(paragraphs: Sequence[Span], rooms: Sequence[Sequence[Mark]], number: int) -> tuple[str, ...]:
    """The marks that a paragraph begins with."""
    found: list[str] = []
    if number < len(rooms):
        at = paragraphs[number].start
        for mark in rooms[number]:
            if mark.start != at:
                break
            found.append(mark.text)
            at = mark.end
    return tuple(found)


def _plant(text: str, found: list[Found], pieces: list[Piece]) -> None:
    """Add the quotations of a paragraph to the tree, parents first; what crosses another is cut or left out."""
    found.sort(key=lambda one: (one.start, -one.end))
    stack: list[tuple[int, int, int]] = []  # index of the piece, end of its extent, end of its content
    turn: int | None = None
    for one in found:
        while stack and stack[-1][1] <= one.start:
            stack.pop()
        limit = stack[-1][2] if stack else one.end
        if one.end > limit and one.closed:
            continue
        content = _stripped(text, one.begin, min(one.stop, limit))
        if content is None and not one.closed:
            continue
        end = one.end if content is None or one.closed else content.end
        pieces.append(
            Piece(
                extent=Span(start=one.start, end=end),
                content=content,
                style=one.style,
                rule="nested" if stack and one.rule == "pair" else one.rule,
                ending=Ending.CLOSED if one.closed else Ending.UNCLOSED,
                depth=len(stack),
                parent=stack[-1][0] if stack else None,
                continues=turn if one.rule == "dash" else None,
            )
        )
        stack.append((len(pieces) - 1, end, min(one.stop, end)))
        if one.rule == "dash" and turn is None:
            turn = len(pieces) - 1


def _stripped(text: str, start: int, end: int) -> Span | None:
    """A span without white space at its edges."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start=start, end=end) if start < end else None


def _runs(issues: Sequence[Issue]) -> tuple[Issue, ...]:
    """Issues in text order, those of adjacent marks made one."""
    runs: list[Issue] = []
    for issue in sorted(issues, key=lambda issue: issue.span):
        if runs and runs[-1].kind is issue.kind and runs[-1].span.end == issue.span.start:
            last = runs.pop()
            span = Span(start=last.span.start, end=issue.span.end)
            runs.append(Issue(kind=issue.kind, span=span, count=last.count + issue.count))
        else:
            runs.append(issue)
    return tuple(runs)
