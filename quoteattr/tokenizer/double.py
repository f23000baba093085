"""Decide whether double marks open or close: by shape and by the habit of the text, straight ones by their neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.tokenizer.direction import Direction, Side, costs, read
from quoteattr.tokenizer.table import (
    COMMAS,
    LEFT_DOUBLE,
    LEFT_GUILLEMET,
    LEFT_SINGLE_GUILLEMET,
    LOW_DOUBLE,
    MARKS,
    RIGHT_DOUBLE,
    RIGHT_GUILLEMET,
    RIGHT_SINGLE_GUILLEMET,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from quoteattr.tokenizer.scan import Mark

__all__ = ["Stack", "Usage", "confusable", "decide", "read_straight"]

_STRAIGHT = frozenset({'"', "\N{FULLWIDTH QUOTATION MARK}", "''"})
#: Marks that look like quotation marks on or above the line; a writer may type one in place of another.
_TYPEWRITTEN = _STRAIGHT | {
    LEFT_DOUBLE, RIGHT_DOUBLE, LOW_DOUBLE, "\N{DOUBLE HIGH-REVERSED-9 QUOTATION MARK}", "``", COMMAS,
}  # fmt: skip
_POINT_LEFT = frozenset({LEFT_GUILLEMET, LEFT_SINGLE_GUILLEMET})
_GUILLEMETS = _POINT_LEFT | {RIGHT_GUILLEMET, RIGHT_SINGLE_GUILLEMET}
#: How much more one reading must cost than the other to overrule the shape of a mark.
_CLEARLY = 4
#: The cost of the opposite of what the shape of a mark says.
_AGAINST_SHAPE = 3.0


@attrs.frozen
class Usage:
    """How a whole text uses its quotation marks."""

    inward: bool  #: guillemets point inward (»...«)
    singles: bool  #: single marks are the usual quotation marks
    same_side: frozenset[str]  #: marks that mostly close, but here open too (”...”)


@attrs.define
class Stack:
    """Open quotations, and how many there are of each opening mark, so that the whole stack need not be searched."""

    openers: Mapping[str, tuple[str, ...]]  #: closing mark -> the marks that it closes
    open: list[int] = attrs.field(factory=list)  #: indices of marks
    texts: list[str] = attrs.field(factory=list)
    counts: dict[str, int] = attrs.field(factory=dict)

    def push(self, at: int, mark: str) -> None:
        """Open a quotation."""
        self.open.append(at)
        self.texts.append(mark)
        self.counts[mark] = self.counts.get(mark, 0) + 1

    def pop(self) -> int:
        """Leave the innermost open quotation and return the index of its opening mark."""
        self.counts[self.texts.pop()] -= 1
        return self.open.pop()

    def has(self, mark: str) -> bool:
        """Whether a mark closes any open quotation."""
        return any(self.counts.get(opener) for opener in self.openers.get(mark, ()))

    def matches(self, mark: str) -> bool:
        """Whether a mark closes the innermost open quotation."""
        return bool(self.texts) and self.texts[-1] in self.openers.get(mark, ())


def decide(mark: str, around: tuple[Side, Side], stack: Stack, usage: Usage) -> Direction:
    """What a mark does, if its shape usually shows that."""
    opening, closing = costs(around)
    if mark in _GUILLEMETS:
        return _guillemet(mark, opening - closing, stack, inward=usage.inward)
    if mark == LEFT_DOUBLE:
        lower = stack.counts.get(LOW_DOUBLE)
        closes = closing <= opening if lower else opening - closing >= _CLEARLY and bool(stack.open)
        return Direction.CLOSE if closes else Direction.OPEN
    if mark == RIGHT_DOUBLE and closing - opening >= _CLEARLY and not stack.open:
        return Direction.OPEN
    return Direction(MARKS[mark].role.value)


def _guillemet(mark: str, leaning: float, stack: Stack, *, inward: bool) -> Direction:
    """What a guillemet does: by the habit of the text, or against it if its neighbours and open quotations say so."""
    opens = (mark in _POINT_LEFT) != inward
    if opens and leaning >= _CLEARLY and stack.open:
        return Direction.CLOSE
    if not opens and leaning <= -_CLEARLY and not stack.has(mark):
        return Direction.OPEN
    return Direction.OPEN if opens else Direction.CLOSE


def _biased(mark: str, cost: tuple[float, float], present: Collection[str]) -> tuple[float, float]:
    """The cost of a mark with a direction: that of its neighbours, plus that of going against its shape.

    A left-hand mark may close a low one at no extra cost.
    """
    opening, closing = cost
    if mark == RIGHT_DOUBLE:
        return (opening + (_AGAINST_SHAPE if LEFT_DOUBLE in present or LOW_DOUBLE in present else 0), closing)
    if mark == LEFT_DOUBLE:
        return (opening, closing + (0 if LOW_DOUBLE in present else _AGAINST_SHAPE))
    return (opening, closing + 2 * _AGAINST_SHAPE)


def read_straight(
    text: str, marks: Sequence[Mark], around: Sequence[tuple[Side, Side]], same_side: frozenset[str], *, continued: bool
) -> dict[int, Direction]:
    """Directions of the marks that look like quotation marks on or above the line, if some are ambiguous; else none.

    Args:
        text: the text.
        marks: those of the paragraph.
        around: the sides of each.
        same_side: marks that open and close in this text.
        continued: whether the next paragraph begins with a mark.
    """
    unclear = _STRAIGHT | same_side
    chosen = [at for at, mark in enumerate(marks) if mark.text in _TYPEWRITTEN or mark.text in same_side]
    present = {marks[at].text for at in chosen}
    if present.isdisjoint(unclear):
        return {}
    cost = []
    digits = []
    for at in chosen:
        mark = marks[at]
        plain = mark.text in unclear
        cost.append(costs(around[at]) if plain else _biased(mark.text, costs(around[at]), present))
        digits.append(plain and text[max(0, mark.start - 1)].isdigit())
    return dict(zip(chosen, read(cost, digits, continued=continued), strict=True))


def confusable(opener: str, closer: str) -> bool:
    """Whether a writer may have closed one mark with the other by mistake.

    >>> confusable("“", '"'), confusable("「", '"')
    (True, False)
    """
    return {opener, closer} <= _TYPEWRITTEN | _GUILLEMETS
