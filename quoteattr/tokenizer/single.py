"""Pair single marks, which look like apostrophes: each opening mark takes the least doubtful closing mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.tokenizer.apostrophe import POSSESSIVE, closing_cost, elided, may_open
from quoteattr.tokenizer.direction import Side
from quoteattr.tokenizer.table import LEFT_SINGLE, LOW_SINGLE, MARKS, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quoteattr.lang.pack import Writing
    from quoteattr.tokenizer.scan import Mark

__all__ = ["SinglePairs", "pair_singles"]



@attrs.define
class SinglePairs:
    """Pairs of single marks, as indices into the marks of the paragraph."""

    pairs: list[tuple[int, int]] = attrs.field(factory=list)
    unclosed: list[int] = attrs.field(factory=list)  #: opening marks that no mark closes


@attrs.define
class _Open:
    """A quotation that waits for its closing mark."""

    at: int
    best: int | None = None  #: the closing mark that fits best so far
    cost: int = 9


def pair_singles(
    text: str,
    marks: Sequence[Mark],
    around: Sequence[tuple[Side, Side]],
    chosen: Iterable[int],
    writing: Writing,
) -> SinglePairs:
    """Pair the single marks of a paragraph that are in the same double quotation, or in none.

    Args:
        text: the text.
        marks: all marks of the paragraph.
        around: the sides of each.
        chosen: indices of the marks to pair, in order.
        writing: how the language is written, which shows where apostrophes may be.
    """
    result = SinglePairs()
    stack: list[_Open] = []
    for at in chosen:
        mark = marks[at]
        opens = may_open(mark, around[at]) and not elided(text, mark, writing.elisions)
        if not opens or (stack and _closes_low(marks[stack[-1].at], mark, around[at])):
            if stack:
                _offer(at, closing_cost(text, mark, around[at], writing), stack, result)
            continue
        if stack and stack[-1].best is not None:
            _settle(stack.pop(), result)
        if not stack or MARKS[mark.text].role is Role.OPEN:
            stack.append(_Open(at))
    while stack:
        _settle(stack.pop(), result)
    return result


def _closes_low(opener: Mark, mark: Mark, around: tuple[Side, Side]) -> bool:
    """Whether a left-hand mark closes a quotation that a low one opened."""
    return opener.text == LOW_SINGLE and mark.text == LEFT_SINGLE and around[0] is not Side.SPACE


def _offer(at: int, cost: int | None, stack: list[_Open], result: SinglePairs) -> None:
    """Let a mark close the innermost open quotation: at once if that is certain, else only if no better one follows."""
    top = stack[-1]
    if cost is None:
        return
    if cost < top.cost:
        top.best, top.cost = at, cost
    if top.cost < POSSESSIVE:
        _settle(stack.pop(), result)


def _settle(top: _Open, result: SinglePairs) -> None:
    """Close with the best mark found."""
    if top.best is None:
        result.unclosed.append(top.at)
    else:
        result.pairs.append((top.at, top.best))
