"""The layout of quoted words in plain text with hard line breaks: indents and lines of verse."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from quoteattr._markup import BREAKS

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import Utterance

__all__ = ["ends_early", "is_inset", "is_verse"]

WIDTH_REACH = 4  #: paragraphs on either side that show the width of the text
MARGIN_REACH = 30  #: paragraphs on either side that show its left margin
INDENT = 2  #: the fewest spaces before an indented line
ROOM = 2  #: the fewest characters free at the end of a line on which the next word would have fitted


def _lines_of(reading: Reading, paragraph: int) -> list[str]:
    """The lines of a paragraph, as the reader sees them."""
    extent = reading.paragraphs[paragraph]
    return reading.markup.lines(extent.start, extent.end)


def _around(paragraph: int, reach: int) -> slice:
    """The paragraphs near one, including itself."""
    return slice(max(0, paragraph - reach), paragraph + reach + 1)


def _indent(reading: Reading, paragraph: int) -> int:
    """How many spaces come before the first line of a paragraph."""
    start = end = reading.paragraphs[paragraph].start
    while start and reading.text[start - 1] in " \t":
        start -= 1
    return end - start


def is_inset(utterance: Utterance, reading: Reading) -> bool:
    """Whether all lines of the paragraph that a quotation opens are indented, in a text where few paragraphs are.

    Indented words below a name don't count: they are that person's turn.
    """
    number = utterance.paragraph
    if reading.marked.pieces[utterance.pieces[0]].label is not None:
        return False
    if not reading.of_paragraphs(_is_set_in)[number] or reading.paragraph(utterance.first)[0] != utterance.first:
        return False
    if not all(line[:INDENT].isspace() for line in _lines_of(reading, number)[1:]):
        return False
    near = reading.of_paragraphs(_is_set_in)[_around(number, MARGIN_REACH)]
    return 2 * sum(near) <= len(near)


def _is_set_in(reading: Reading, paragraph: int) -> bool:
    """Whether the first line of a paragraph is indented."""
    return _indent(reading, paragraph) >= INDENT


def _width(reading: Reading, paragraph: int) -> int:
    """The length of the longest line of a paragraph."""
    return max(map(len, _lines_of(reading, paragraph)), default=0)


def ends_early(reading: Reading, paragraph: int, line: str, following: str) -> bool:
    """Whether a line has room for the first word of the next one, so that its end is intended."""
    width = max(reading.of_paragraphs(_width)[_around(paragraph, WIDTH_REACH)])
    words = following.split(maxsplit=1)
    return bool(words) and len(line.rstrip()) + len(words[0]) + 1 + ROOM <= width


def is_verse(utterance: Utterance, reading: Reading) -> bool:
    """Whether quoted words are lines that each begin with a capital and end before the right margin."""
    for index in utterance.pieces:
        content = reading.marked.pieces[index].content
        shown = reading.markup.lines(content.start, content.end) if content else []
        lines = [line for line in shown if line.strip()]
        if len(lines) > 1 and _begins_line(reading, reading.marked.pieces[index].extent.start):
            capitals = all(_begins_with_capital(line) for line in lines[1:])
            return capitals and all(ends_early(reading, utterance.paragraph, *two) for two in pairwise(lines))
    return False


def _begins_line(reading: Reading, start: int) -> bool:
    """Whether nothing comes before a position on its line."""
    while start and reading.text[start - 1] in " \t":
        start -= 1
    return not start or reading.text[start - 1] in BREAKS


def _begins_with_capital(line: str) -> bool:
    return next((letter.isupper() for letter in line if letter.isalpha()), False)
