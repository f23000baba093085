"""How lines are shown: wrapped to the width of a terminal, with colour, or as they are."""

from __future__ import annotations

import os
import re
import sys
import unicodedata
from contextlib import suppress
from itertools import groupby
from typing import TYPE_CHECKING

import attrs

from quoteattr.command.streams import is_terminal, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import TextIO

    #: Words, and what they are: a key of :data:`CODES`, or "".
    Piece = tuple[str, str]

__all__ = ["CODES", "Screen", "cells", "columns", "counted", "cut", "screen_for"]

PLACE, SPEAKER, KIND, ASIDE = "place", "speaker", "kind", "aside"
#: What each part of a line looks like: bold, dim, or in a hue that everybody can see. The words say the same without it.
CODES = {PLACE: "36", SPEAKER: "1", KIND: "2", ASIDE: "2"}
_WHOLE = {PLACE, KIND}  #: parts that are never broken: a terminal that finds a place must find all of it
_USUAL = 80
_NARROWEST = 12  #: fewest columns for words, however narrow the terminal is
_SPACES = re.compile("( +)")
_HANGUL_INSIDE = range(0x1160, 0x1200)  #: vowels and final consonants, which join the letter before them


@attrs.frozen(kw_only=True)
class Screen:
    """Where lines are shown."""

    terminal: bool = False  #: whether a person reads there
    width: int | None = None  #: columns; lines aren't wrapped if None
    color: bool = False

    def lines(self, indent: str, pieces: Iterable[Piece], hang: str | None = None) -> Iterator[str]:
        """A line with its colours, safe to print, wrapped if there is a width.

        Args:
            indent: what it begins with.
            pieces: its words.
            hang: what the lines after the first begin with; like ``indent`` if None.
        """
        safe = [(shown(text), style) for text, style in pieces]
        after = indent if hang is None else hang
        rows = [safe]
        if self.width is not None:
            rows = _wrapped(safe, max(self.width - cells(indent), _NARROWEST), max(self.width - cells(after), _NARROWEST))
        for number, row in enumerate(rows):
            yield (after if number else indent) + self._painted(row)

    def _painted(self, row: Iterable[Piece]) -> str:
        """The words of a row, with codes for colours around those that have one."""
        texts = ((style, "".join(text for text, _ in some)) for style, some in groupby(row, key=lambda piece: piece[1]))
        return "".join(f"\x1b[{CODES[style]}m{text}\x1b[m" if style and self.color else text for style, text in texts)


def screen_for(stream: TextIO | None, color: str, environment: Mapping[str, str] = os.environ) -> Screen:
    """How lines are shown on a stream.

    Args:
        stream: where they are written; None for a file.
        color: ``"always"``, ``"never"``, or ``"auto"``: on a terminal, unless NO_COLOR is set, or anywhere if FORCE_COLOR is.
        environment: the variables of the process.
    """
    terminal = is_terminal(stream)
    return Screen(
        terminal=terminal,
        width=columns(stream, environment) if stream is not None and terminal else None,
        color=color == "always" or (color == "auto" and _has_colors(environment, terminal=terminal)),
    )


def _has_colors(environment: Mapping[str, str], *, terminal: bool) -> bool:
    """Whether colours are wanted and shown."""
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR", "0") != "0":
        return True
    if sys.platform == "win32":  # only the newer terminal understands the codes without being asked to
        return terminal and "WT_SESSION" in environment
    return terminal and environment.get("TERM", "dumb") != "dumb"


# Widths


def columns(terminal: TextIO, environment: Mapping[str, str] = os.environ) -> int:
    """The width of a terminal: that of COLUMNS if it is set, and 80 if it is not known."""
    wanted = environment.get("COLUMNS", "")
    if wanted.isdecimal() and int(wanted):
        return int(wanted)
    with suppress(OSError):
        return os.get_terminal_size(terminal.fileno()).columns or _USUAL
    return _USUAL


def cells(text: str) -> int:
    """How many columns of a terminal a text takes: two for wide characters, none for those that combine.

    >>> cells("Zoë"), cells("Zoe\u0308"), cells("東京")
    (3, 3, 4)
    """
    return len(text) if text.isascii() else sum(map(_cells, text))


def _cells(char: str) -> int:
    """The columns of a character."""
    if char < "\u0300":
        return 1
    if unicodedata.category(char) in {"Mn", "Me", "Cf"} or ord(char) in _HANGUL_INSIDE:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def cut(text: str, width: int) -> str:
    """A text that takes at most some columns, with "…" if it is cut.

    >>> cut("quotation", 5), cut("東京", 3)
    ('quot…', '東…')
    """
    if cells(text) <= width:
        return text
    room = width - 1
    for end, char in enumerate(text):
        room -= _cells(char)
        if room < 0:
            return f"{text[:end]}…"
    return text


def counted(count: int, noun: str) -> str:
    """A number with its noun.

    >>> counted(1, "speaker"), counted(2, "speaker")
    ('1 speaker', '2 speakers')
    """
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


# Wrapping


class _Rows:
    """Rows of words that fill a width."""

    def __init__(self, width: int, others: int) -> None:
        """Begin with an empty row; the others may have another width."""
        self.rows: list[list[Piece]] = [[]]
        self._width = width
        self._others = others
        self._taken = 0

    def add(self, word: str, style: str) -> None:
        """Add a word or spaces. A row ends at a space or next to a wide character; a word that is longer is broken."""
        needed = cells(word)
        fits = needed <= self._width - self._taken
        if word.isspace():
            if self._taken:
                self._put(word, style, needed)
        elif fits or style in _WHOLE or (needed <= self._others and needed == len(word)):
            self._begin_unless(fits=fits)
            self._put(word, style, needed)
        else:
            for char in word:
                self._begin_unless(fits=_cells(char) <= self._width - self._taken)
                self._put(char, style, _cells(char))

    def _begin_unless(self, *, fits: bool) -> None:
        """Begin a new row if something doesn't fit in this one."""
        if not fits and self._taken:
            while self.rows[-1][-1][0].isspace():
                self.rows[-1].pop()
            self.rows.append([])
            self._taken, self._width = 0, self._others

    def _put(self, word: str, style: str, needed: int) -> None:
        """Add to the last row."""
        self.rows[-1].append((word, style))
        self._taken += needed


def _wrapped(pieces: Iterable[Piece], width: int, others: int) -> list[list[Piece]]:
    """The pieces on as many rows as they need: the first has one width, the others another."""
    made = _Rows(width, others)
    for text, style in pieces:
        for word in [text] if style in _WHOLE else filter(None, _SPACES.split(text)):
            made.add(word, style)
    return made.rows
