"""The entity named last before a token, among those that share a title, a role or a noun."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quoteattr.models import Gender
    from quoteattr.resolver.cast.entities import Entity

__all__ = ["Row"]


class Row:
    """The names of some entities in text order, without those ruled out by gender.

    The gender of an entity may become known while the text is read, but never changes after that. An entity that is ruled out
    stays so, and its names are skipped when they come up again.
    """

    def __init__(self, entities: Sequence[Entity], who: Iterable[int], gender: Gender) -> None:
        """Keep the names of those in ``who`` who may be of that gender as far as is known; ``entities`` are all entities."""
        named = ((name.last, index) for index in who if entities[index].accepts(gender) for name in entities[index].names)
        names = sorted(named, key=lambda one: one[0])
        self._entities = entities
        self._gender = gender
        self._lasts = [last for last, _ in names]
        self._owners = [index for _, index in names]
        self._before = list(range(-1, len(names) - 1))  # for each place, the last one before it that may not be ruled out
        self._head = 0  # all places before this one are ruled out

    def latest(self, token: int) -> int | None:
        """The entity whose name is the last to end before a token; None if there is none."""
        at = bisect_right(self._lasts, token) - 1
        passed = []
        while at >= 0 and self._is_out(at):
            passed.append(at)
            at = self._before[at]
        for place in passed:
            self._before[place] = at
        return self._owners[at] if at >= 0 else None

    def first(self) -> int | None:
        """The entity named first; None if there is none."""
        while self._head < len(self._owners) and self._is_out(self._head):
            self._head += 1
        return self._owners[self._head] if self._head < len(self._owners) else None

    def _is_out(self, place: int) -> bool:
        return not self._entities[self._owners[place]].accepts(self._gender)
