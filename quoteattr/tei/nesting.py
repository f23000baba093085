"""Stretches of a text that may overlap, as elements that nest."""

from __future__ import annotations

import heapq
from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

import attrs

from quoteattr.tei.xml import opening, written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from quoteattr import Span

__all__ = ["Marked", "blocks"]


@attrs.frozen(kw_only=True)
class Marked:
    """A stretch of text that becomes an element."""

    start: int
    end: int
    rank: int  #: of two with the same start and end, the one with the lower rank is outside
    name: str  #: of the element
    attributes: Mapping[str, str]
    id: str = ""  #: its parts are linked by ids made from this one


def blocks(text: str, marked: Iterable[Marked], parts: Sequence[Span]) -> Iterator[str]:
    """The XML of each part of a text. An element that would reach into another one, or into the next part, is split.

    The split element has an id, and ``next`` and ``prev`` between its fragments.

    Args:
        text: the text.
        marked: what becomes an element.
        parts: parts of the text, in order.
    """
    inside = [list(_nested(found)) for found in _by_part(marked, parts)]
    counts = Counter(one.id for found in inside for one in found)
    seen: Counter[str] = Counter()
    for part, found in zip(parts, inside, strict=True):
        yield "".join(_written(text, part, [_linked(one, seen, counts) for one in found]))


def _by_part(marked: Iterable[Marked], parts: Sequence[Span]) -> list[list[Marked]]:
    """For each part, what is in it, cut at its edges."""
    found: list[list[Marked]] = [[] for _ in parts]
    starts = [part.start for part in parts]
    for one in marked:
        number = max(0, bisect_right(starts, one.start) - 1)
        while number < len(parts) and starts[number] < one.end:
            start, end = max(one.start, starts[number]), min(one.end, parts[number].end)
            if start < end:
                found[number].append(attrs.evolve(one, start=start, end=end))
            number += 1
    return found


def _key(one: Marked) -> tuple[int, int, int]:
    """Outer elements before inner ones."""
    return one.start, -one.end, one.rank


def _nested(marked: Sequence[Marked]) -> Iterator[Marked]:
    """The elements of a part in order, split where they would reach out of another one."""
    waiting = [(_key(one), number, one) for number, one in enumerate(marked)]
    heapq.heapify(waiting)
    open_: list[int] = []  # where the open elements end
    while waiting:
        _, number, one = heapq.heappop(waiting)
        while open_ and open_[-1] <= one.start:
            open_.pop()
        if open_ and open_[-1] < one.end:
            rest = attrs.evolve(one, start=open_[-1])
            heapq.heappush(waiting, (_key(rest), number, rest))
            one = attrs.evolve(one, end=open_[-1])
            heapq.heappush(waiting, (_key(one), number, one))
            continue
        open_.append(one.end)
        yield one


def _linked(one: Marked, seen: Counter[str], counts: Mapping[str, int]) -> Marked:
    """An element with its id, and with links to the other fragments if it was split."""
    if not one.id:
        return one
    seen[one.id] += 1
    number, count = seen[one.id], counts[one.id]
    if count == 1:
        return attrs.evolve(one, attributes={"xml:id": one.id, **one.attributes})
    links = {
        "next": f"#{one.id}.{number + 1}" if number < count else "",
        "prev": f"#{one.id}.{number - 1}" if number > 1 else "",
    }
    return attrs.evolve(one, attributes={"xml:id": f"{one.id}.{number}", **one.attributes, **links})


def _written(text: str, part: Span, found: Sequence[Marked]) -> Iterator[str]:
    """The text of a part with its elements."""
    at = part.start
    open_: list[Marked] = []
    for one in found:
        while open_ and open_[-1].end <= one.start:
            yield from (written(text[at : open_[-1].end]), f"</{open_[-1].name}>")
            at = open_.pop().end
        yield from (written(text[at : one.start]), opening(one.name, one.attributes))
        at = one.start
        open_.append(one)
    for one in reversed(open_):
        yield from (written(text[at : one.end]), f"</{one.name}>")
        at = one.end
    yield written(text[at : part.end])
