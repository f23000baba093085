"""Decide whether marks of ambiguous shape open or close, by their neighbours and the least costly reading of the paragraph.

A straight mark between a space and a letter opens; one between a full stop and a space closes. Elsewhere (stray spaces
inside the marks, ``Stop."Now``, dashes) the neighbours don't decide, and after a writer's slip they are misleading. So every
reading has a cost, and the reading of the whole paragraph with the lowest total wins: one odd mark costs less than reversing
all the marks after it.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING
from unicodedata import combining

from quoteattr._punctuation import OPENING_BRACKETS, STROKES
from quoteattr.tokenizer.elision import is_elided

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr._markup import Markup
    from quoteattr.tokenizer.scan import Mark

__all__ = ["Direction", "Side", "costs", "read", "sides"]


class Side(enum.Enum):
    """What is next to a mark, skipping other marks."""

    EDGE = "edge"  #: the start or end of the paragraph
    SPACE = "space"
    WORD = "word"
    OPENING = "opening"  #: an opening bracket
    STOP = "stop"  #: any other punctuation
    INTRO = "intro"  #: a colon
    DASH = "dash"


class Direction(enum.Enum):
    """What a mark does."""

    OPEN = "open"
    CLOSE = "close"
    NONE = "none"  #: not a quotation mark: an inch, a second, a stray mark


_DASHES = STROKES
#: Signs that come right before a word.
_SIGNS = frozenset("$#@_*&\N{POUND SIGN}\N{EURO SIGN}~=")
_OPENING = OPENING_BRACKETS | frozenset("/\N{INVERTED EXCLAMATION MARK}\N{INVERTED QUESTION MARK}")

#: Left side -> right side -> the cost of opening there, the cost of closing there.
_E, _S, _W, _O, _P, _I, _D = Side.EDGE, Side.SPACE, Side.WORD, Side.OPENING, Side.STOP, Side.INTRO, Side.DASH
_COSTS: dict[Side, dict[Side, tuple[float, float]]] = {
    _E: {_E: (4, 4), _S: (0, 6), _W: (0, 6), _O: (0, 6), _P: (0, 5), _I: (1, 5), _D: (0, 6)},
    _S: {_E: (6, 0), _S: (1, 1), _W: (0, 5), _O: (0, 5), _P: (2, 1), _I: (2, 1), _D: (1, 2)},
    _W: {_E: (6, 0), _S: (5, 0), _W: (2, 2), _O: (4, 1), _P: (5, 0), _I: (5, 0), _D: (4, 0)},
    _O: {_E: (6, 0), _S: (1, 3), _W: (0, 5), _O: (0, 4), _P: (1, 2), _I: (2, 2), _D: (0, 3)},
    _P: {_E: (6, 0), _S: (4, 0), _W: (1, 1), _O: (2, 1), _P: (4, 0), _I: (4, 0), _D: (4, 0)},
    _I: {_E: (5, 0), _S: (2, 1), _W: (0, 3), _O: (0, 3), _P: (1, 2), _I: (2, 2), _D: (0, 2)},
    _D: {_E: (6, 0), _S: (3, 0), _W: (0.5, 1), _O: (0.5, 1), _P: (2, 0), _I: (3, 0), _D: (1, 1)},
}

#: The cost of opening a quotation inside one with the same marks.
_NEST = 3.0
#: The cost of closing a quotation that was never opened.
_UNOPENED = 3.5
#: The cost of not being a quotation mark; after a digit it may be an inch or a second.
_STRAY, _PRIME = 4.0, 0.7
#: The cost of running to the paragraph's end; less if the next paragraph opens with the same mark.
_UNCLOSED, _CONTINUED = 2.5, 0.3
#: How much more the one direction must cost than the other to be ruled out.
_CLEAR = 4.0
#: How many depths are distinguished while reading.
_DEPTHS = 3


def _left(at: int, start: int, seen: Markup) -> Side:
    """The side before a mark."""
    return _side(seen.before(at)) if seen.back(at) > start else Side.EDGE


def _side(character: str) -> Side:
    if character.isalnum() or combining(character):
        return Side.WORD
    if character.isspace():
        return Side.SPACE
    if character in _DASHES:
        return Side.DASH
    if character in _OPENING:
        return Side.OPENING
    if character == ":":
        return Side.INTRO
    return Side.STOP


def sides(seen: Markup, start: int, end: int, marks: Sequence[Mark]) -> list[tuple[Side, Side]]:
    """What is to the left and right of each mark of a paragraph, skipping adjacent marks and markup.

    Args:
        seen: the text and its markup.
        start: where the paragraph begins.
        end: where it ends.
        marks: those of the paragraph, in order.
    """
    lefts: list[Side] = []
    last, side = -1, Side.EDGE
    for mark in marks:
        if is_elided(seen.text, mark.start):
            side = Side.OPENING
        elif seen.back(mark.start) != last:
            side = _left(mark.start, start, seen)
        lefts.append(side)
        last = mark.end
    rights: list[Side] = []
    last, side = -1, Side.EDGE
    for mark in reversed(marks):
        if seen.skip(mark.end) != last:
            side = _right(mark.end, end, seen)
        rights.append(side)
        last = mark.start
    return list(zip(lefts, reversed(rights), strict=True))


def _right(at: int, end: int, seen: Markup) -> Side:
    """The side after a mark; leading dots and signs ("... and", "$5", "#go") belong to the word after them."""
    at = seen.skip(at)
    if at >= end:
        return Side.EDGE
    following = seen.after(at)
    if following == "\N{HORIZONTAL ELLIPSIS}" or seen.text.startswith("..", at):
        return Side.DASH
    return Side.WORD if following in _SIGNS else _side(following)


def costs(around: tuple[Side, Side]) -> tuple[float, float]:
    """The costs, from 0 to 6, of opening and of closing between two sides.

    >>> costs((Side.SPACE, Side.WORD)), costs((Side.STOP, Side.SPACE))
    ((0, 5), (4, 0))
    """
    return _COSTS[around[0]][around[1]]


def _simple(cost: Sequence[tuple[float, float]]) -> bool:
    """Whether the marks open and close alternately, each as its neighbours suggest."""
    if len(cost) % 2:
        return False
    opens = all(opening <= closing for opening, closing in cost[::2])
    return opens and all(closing <= opening for opening, closing in cost[1::2])


def _clear(cost: Sequence[tuple[float, float]], *, continued: bool) -> list[Direction]:
    """What the neighbours of all marks say, if each is clear and quotations inside one are all closed; else nothing."""
    directions: list[Direction] = []
    depth = 0
    for opening, closing in cost:
        opens = opening < closing
        depth += 1 if opens else -1
        if abs(opening - closing) < _CLEAR or not 0 <= depth < _DEPTHS or (not depth and len(directions) + 1 < len(cost)):
            return []
        directions.append(Direction.OPEN if opens else Direction.CLOSE)
    return directions if depth == int(continued) else []


def read(cost: Sequence[tuple[float, float]], digits: Sequence[bool], *, continued: bool) -> list[Direction]:
    """The least costly reading of the marks of a paragraph.

    Args:
        cost: for each mark, the costs of opening and of closing there.
        digits: for each mark, whether a digit comes right before it.
        continued: whether the next paragraph begins with the same mark.

    >>> [direction.value for direction in read([(0, 5), (5, 0), (1, 1), (4, 0)], [False] * 4, continued=False)]
    ['open', 'close', 'open', 'close']
    """
    if _simple(cost):
        return [Direction.CLOSE if number % 2 else Direction.OPEN for number in range(len(cost))]
    clear = _clear(cost, continued=continued)
    if clear:
        return clear
    best: list[float] = [0.0] + [float("inf")] * (_DEPTHS - 1)
    steps: list[list[tuple[int, Direction]]] = []
    for both, digit in zip(cost, digits, strict=True):
        best, back = _step(best, both, _PRIME if digit else _STRAY)
        steps.append(back)
    left_open = _CONTINUED if continued else _UNCLOSED
    depth = min(range(_DEPTHS), key=lambda depth: best[depth] + depth * left_open)
    directions: list[Direction] = []
    for back in reversed(steps):
        depth, direction = back[depth]
        directions.append(direction)
    directions.reverse()
    return directions


def _step(best: list[float], cost: tuple[float, float], none: float) -> tuple[list[float], list[tuple[int, Direction]]]:
    """Read one mark: for each depth after it, the lowest total, and the depth before it with the direction that leads there."""
    opening, closing = cost
    after: list[float] = []
    back: list[tuple[int, Direction]] = []
    for depth in range(_DEPTHS):
        ways = [(best[depth] + none, depth, Direction.NONE)]
        if depth:
            ways.append((best[depth - 1] + opening + (_NEST if depth > 1 else 0), depth - 1, Direction.OPEN))
        else:
            ways.append((best[0] + closing + _UNOPENED, 0, Direction.CLOSE))
        if depth + 1 < _DEPTHS:
            ways.append((best[depth + 1] + closing, depth + 1, Direction.CLOSE))
        total, before, direction = min(ways, key=lambda way: way[0])
        after.append(total)
        back.append((before, direction))
    return after, back
