"""The values that the steps pass on: labels, rows, lines that may be turns, and turns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from quoteattr.models import Span

__all__ = [
    "ANGLE",
    "ANSWER",
    "CAPITALS",
    "DASHED",
    "INTERVIEW",
    "NAME",
    "NAMES",
    "NICK",
    "PLAIN",
    "QUESTION",
    "ROLE",
    "TIMED",
    "VOICE",
    "Label",
    "Line",
    "Row",
    "ScriptTurn",
]

#: The kind of a label: "Q", "A", "Host", "Lena Fox", "lena" or "Several members".
QUESTION, ANSWER, ROLE, NAME, NICK = "question", "answer", "role", "name", "nick"
INTERVIEW = frozenset({QUESTION, ANSWER})
NAMES = frozenset({ROLE, NAME})
#: The form of a label on a line of its own: "LENA", "Lena Fox" or "[Lena]", "Lena  2:05 PM", "Lena Fox -- Baker".
CAPITALS, PLAIN, TIMED, DASHED = "capitals", "plain", "timed", "dashed"
#: The end of the label in "<lena> why not" and in "<v Lena Fox>Why not?".
ANGLE, VOICE = "<>", "<v>"


@attrs.frozen(kw_only=True)
class ScriptTurn:
    """A turn, or a later paragraph of one."""

    start: int  #: of the extent: the label is included unless it is on a line above
    begin: int  #: of the words
    stop: int  #: their end
    label: Span | None  #: the words of the label that say who speaks; None if a paragraph continues the turn before


@attrs.frozen(kw_only=True)
class Label:
    """A possible label of a turn."""

    kind: str
    span: Span  #: the words that say who speaks
    name: str  #: the same, as a reader sees them
    end: str  #: what ends the label: ":", ".", "]", " " (white space after "Q"), ANGLE or VOICE
    begin: int  #: the first place after it
    alone: str = ""  #: its form, if it is on a line of its own
    timed: bool = False  #: whether a time or ">>" comes before it
    numbered: bool = False  #: whether a line number comes before it

    @property
    def in_capitals(self) -> bool:
        """Whether it is in capitals, apart from a title or an article before it ("Mr. KELL", "The CHAIR")."""
        return " ".join(self.name.split()[self.titled :]).isupper()

    @property
    def titled(self) -> bool:
        """Whether it begins with what may be a title or an article, since it is short: "Mr. KELL", "The CHAIR"."""
        first, *rest = self.name.split()
        return bool(rest) and (first.endswith(".") or len(first) <= len("Mrs"))

    @property
    def above(self) -> bool:
        """Whether it is above the words, and only its own line shows that it is a label."""
        return bool(self.alone) and not self.end

    @property
    def full(self) -> str:
        """The whole name in lower case, with single spaces: the same in all labels that repeat the name."""
        return " ".join(self.name.casefold().split())

    @property
    def key(self) -> str:
        """The last word of the name: "Lena Fox" is "Fox" later on, but "Speaker 1" is not "1"."""
        last = self.full.split()[-1]
        return last if len(last.strip(".#")) > 1 and self.kind != NICK else self.full


@attrs.frozen(kw_only=True)
class Row:
    """A paragraph, or a part of one that begins with a possible label."""

    number: int  #: its place among all rows
    paragraph: int
    start: int
    stop: int
    label: Label | None
    blank: bool  #: whether a blank line comes before it


@attrs.frozen(kw_only=True)
class Line:
    """A row, or a part of one, that may be a turn."""

    top: int  #: the row with the label
    number: int  #: the row with the words
    paragraph: int  #: with the words
    label: Label
    turn: ScriptTurn
    spoken: bool = True  #: whether it ends as speech does
    asks: bool = False
    greets: bool = False
    talks: bool = True  #: whether it contains words that people say to each other
