"""Find the paragraphs of a text.

There are two layouts. In most texts every line end ends a paragraph. In hard-wrapped ones (plain-text books, mail) lines are
broken at a fixed width, and a paragraph ends at a blank line or before an indented line. Markup is skipped: a line of markup
alone is blank, and a tag that readers see as the end of a line or paragraph ("<br>", "<p>") is one here.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from quoteattr._markup import BREAKS
from quoteattr._punctuation import CLOSERS, SENTENCE_ENDS
from quoteattr.models import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr._markup import Markup

__all__ = ["hard_wrapped", "paragraphs"]

_BREAK = re.compile(f"\r\n|[{BREAKS}]")
#: The content of a line, without white space at its edges.
_LINE = re.compile(rf"\S(?:[^{BREAKS}]*\S)?")
#: May end a sentence; most lines of a wrapped text end with something else.
_TERMINAL = SENTENCE_ENDS | CLOSERS | frozenset(
    ":*_\N{EM DASH}\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{RIGHT CORNER BRACKET}"
)
#: A line that consists of one of these alone belongs to the next line.
_ALONE = frozenset('"\N{LEFT DOUBLE QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}') | frozenset(
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{LEFT CORNER BRACKET}"
)
#: In running text of European languages about every second word begins with a small letter, in German somewhat fewer;
#: paragraphs almost never do.
_LOWER_SHARE = 0.25
#: For scripts without small letters: the share of line ends that must be inside a sentence.
_BROKEN_SHARE = 0.6
#: In characters; in a text without small letters, a longer line was not wrapped.
_LONGEST = 100

#: Begins a line that is always a paragraph of its own: an item of a list, or a name or topic on a social network.
_ITEM = re.compile(r"[*@#](?=\S)|\* ")

_Line = tuple[int, int, bool, bool]  # start, end, whether a blank line comes before it, whether it is indented


def _lines(seen: Markup) -> list[_Line]:
    """The lines that are not blank, in order."""
    lines: list[_Line] = []
    last = 0
    for start, end, indented in _stretches(seen):
        breaks = len(_BREAK.findall(seen.text, last, start)) + seen.line_ends(last, start)
        lines.append((start, end, breaks > 1 or not lines, indented))
        last = end
    return lines


def _stretches(seen: Markup) -> Iterator[tuple[int, int, bool]]:
    """The stretches between line ends, without white space and markup at their edges, and whether each is indented."""
    text = seen.text
    for found in _LINE.finditer(text):
        start, end = found.span()
        indented = start > 0 and text[start - 1] not in BREAKS
        if not seen.starts:
            yield start, end, indented
            continue
        for part in seen.parts(start, end):
            yield *part, indented
            indented = False


def hard_wrapped(seen: Markup) -> bool:
    r"""Whether most single line ends of a text break a sentence.

    >>> from quoteattr._markup import markup
    >>> text = "The ferry left at noon and\nnobody on the quay had\nseen the captain."
    >>> hard_wrapped(markup(text))
    True
    >>> text = "The ferry left at noon.\nNobody had seen the captain."
    >>> hard_wrapped(markup(text))
    False
    """
    return _wrapped(seen.text, _lines(seen))


def _wrapped(text: str, lines: list[_Line]) -> bool:
    singles = lower = cased = broken = 0
    for (before_start, before_end, _, _), (start, _, blank, _) in pairwise(lines):
        if blank or _ITEM.match(text, start):
            continue
        singles += 1
        first = text[start] if text[start].isalnum() else text[start + 1 : start + 2]
        lower += first.islower()
        cased += first.islower() or first.isupper()
        broken += text[before_end - 1] not in _TERMINAL and before_end - before_start <= _LONGEST
    if cased * 2 >= singles:
        return bool(singles) and lower >= _LOWER_SHARE * singles
    return broken >= _BROKEN_SHARE * singles


def paragraphs(seen: Markup) -> tuple[Span, ...]:
    r"""The paragraphs of a text, without white space and markup at their edges, in order.

    >>> from quoteattr._markup import markup
    >>> text = "One.\n\nTwo.\r\nThree. <p>Four.</p>"
    >>> [span.of(text) for span in paragraphs(markup(text))]
    ['One.', 'Two.', 'Three.', 'Four.']
    >>> text = "“We waited\nfor the boat,” she\nsaid.\n\nIt came."
    >>> len(paragraphs(markup(text)))
    2
    """
    text = seen.text
    lines = _lines(seen)
    wrapped = _wrapped(text, lines)
    by_indent = _indented(text, lines) if wrapped else frozenset()
    found: list[tuple[int, int]] = []
    for number, (start, end, blank, _) in enumerate(lines):
        joined = wrapped or (found and found[-1][1] - found[-1][0] == 1 and text[found[-1][0]] in _ALONE)
        if blank or number in by_indent or not joined or _ITEM.match(text, start):
            found.append((start, end))
        else:
            found[-1] = (found[-1][0], end)
    return tuple(Span(start=start, end=end) for start, end in found)


def _indented(text: str, lines: list[_Line]) -> frozenset[int]:
    """The lines whose indentation begins a paragraph; none if blank lines mostly do, because verse is indented too."""
    found = {
        number
        for number, (before, line) in enumerate(pairwise(lines), 1)
        if line[3] and not line[2] and not before[3] and text[before[1] - 1] in _TERMINAL
    }
    return frozenset(found) if len(found) > sum(line[2] for line in lines[1:]) else frozenset()
