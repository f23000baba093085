"""One pass over a text and its marks that writes well-formed HTML, however the marks overlap.

A mark is a stretch of the text with the start tag of its element. Where marks cross each other, or the end of a paragraph, the
element is closed and opened again: a mark becomes one or more elements, its *fragments*. Each fragment says what it contains in
``data-start`` and ``data-end``, in code points of the text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from quoteattr.view.escape import inline

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["Mark", "markup", "paragraphs"]

#: What ends a paragraph: line ends with nothing but white space between them, or a paragraph separator.
_BLANK = re.compile(r"(?:\r\n?|\n)(?:[^\S\r\n]*(?:\r\n?|\n))+|\u2029")
_LINE = re.compile("\r\n?|[\n\v\f\x85\u2028]")
LONGEST = 4000  #: characters of a paragraph that is not split at its line ends; browsers lay out short ones faster


class Mark(NamedTuple):
    """A stretch of text in an element of its own, or an element without text at one place."""

    start: int
    end: int  #: for an element without text, the end of what it announces: an outer one comes first
    tag: str  #: name and attributes of a ``span``, as in ``class="cue"``; or a whole element without text
    once: str = ""  #: attributes of the first fragment only
    is_empty: bool = False


class _Open(NamedTuple):
    """An open element: its mark, and where its fragment ends."""

    mark: Mark
    until: int


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    r"""The paragraphs of a text, each with the line ends after it: joined, they are the text.

    >>> list(paragraphs("One\ntwo\n\nThree"))
    [(0, 9), (9, 14)]
    """
    for start, end in _pieces(text, 0, len(text), _BLANK):
        if end - start > LONGEST:
            yield from _pieces(text, start, end, _LINE)
        else:
            yield start, end


def _pieces(text: str, start: int, end: int, after: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """The stretch from ``start`` to ``end``, cut after each match."""
    for found in after.finditer(text, start, end):
        yield start, found.end()
        start = found.end()
    if start < end:
        yield start, end


def markup(text: str, marks: Iterable[Mark]) -> str:
    """The text as HTML: a ``p`` for each paragraph, with the elements of the marks inside.

    >>> print(markup("abc", [Mark(0, 2, 'class="a"'), Mark(1, 3, 'class="b"')]))  # doctest: +NORMALIZE_WHITESPACE
    <p data-start="0" data-end="3"><span class="a" data-start="0" data-end="2">a<span class="b" data-start="1"
     data-end="2">b</span></span><span class="b" data-start="2" data-end="3">c</span></p>
    """
    # At one place an outer element comes before an inner one, and one without text before the one that it announces.
    order = sorted(marks, key=lambda mark: (mark.start, -mark.end, not mark.is_empty))
    writer = _Writer(text)
    first = 0
    for start, end in paragraphs(text):
        last = first
        while last < len(order) and order[last].start < end:
            last += 1
        writer.write(start, end, order[first:last])
        first = last
    return "".join(writer.out)


class _Writer:
    """Writes one paragraph after the other, and keeps the marks that go on in the next one."""

    def __init__(self, text: str) -> None:
        self.out: list[str] = []
        self._text = text
        self._going_on: list[Mark] = []  #: from the outermost to the innermost
        self._stack: list[_Open] = []

    def write(self, start: int, end: int, marks: Sequence[Mark]) -> None:
        """Write a paragraph, with the marks that begin in it, in their order."""
        self.out.append(f'<p data-start="{start}" data-end="{end}">')
        going_on, self._going_on = self._going_on, []
        for mark in going_on:
            self._open(mark, start, end)
        at = start
        for mark in marks:
            at = self._go_to(mark.start, at, end)
            if mark.is_empty:
                self.out.append(mark.tag)
            else:
                self._open(mark, at, end, mark.once)
        self._go_to(end, at, end)
        self.out.append("</p>")

    def _go_to(self, stop: int, at: int, end: int) -> int:
        """Write the text between two places, and close the fragments that end there. Returns the second place."""
        # The fragment on top ends first: none ends later than the one around it.
        while self._stack and self._stack[-1].until <= stop:
            self._text_to(self._stack[-1].until, at)
            at = self._stack[-1].until
            self._close(at, end)
        self._text_to(stop, at)
        return stop

    def _text_to(self, stop: int, at: int) -> None:
        if at < stop:
            self.out.append(inline(self._text, at, stop))

    def _open(self, mark: Mark, at: int, end: int, once: str = "") -> None:
        """Open a fragment, which ends with its mark, with the fragment around it, or with the paragraph."""
        until = min(mark.end, self._stack[-1].until if self._stack else end)
        self.out.append(f'<span {mark.tag}{once} data-start="{at}" data-end="{until}">')
        self._stack.append(_Open(mark, until))

    def _close(self, at: int, end: int) -> None:
        """Close the fragments that end here. Their marks that go on are opened again, here or in the next paragraph."""
        cut: list[Mark] = []
        while self._stack and self._stack[-1].until == at:
            one = self._stack.pop()
            self.out.append("</span>")
            if one.mark.end > at:
                cut.append(one.mark)
        cut.reverse()
        if at == end:
            self._going_on = cut
            return
        for mark in cut:
            self._open(mark, at, end)
