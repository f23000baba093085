"""Mentions of people by their role in the narration of a story (“de bisschop zweeg”), where roles look like other nouns."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading.values import Name, Phrase
from quoteattr.resolver.coreference.roles import latest_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.reading.base import Reading
    from quoteattr.resolver.registry import Registry

__all__ = ["roles_before"]


def roles_before(registry: Registry, token: int, most: int, furthest: int) -> list[tuple[int, Name]]:
    """The roles mentioned before a token, at most so many and so far, each with the entity that has it, the latest first."""
    told = _described(registry)
    k = bisect_left(told, token, key=lambda one: one[1].core)
    return [one for one in reversed(told[max(k - most, 0) : k]) if token - one[1].last <= furthest]


def _described(registry: Registry) -> list[tuple[int, Name]]:
    """All roles in the narration of a story that somebody named in it has, each with the entity, in text order."""
    if registry.described is None:
        reading = registry.reading
        names = reading.pack.names
        knows = reading.genre.dialogue and (names.small_titles or names.noun_capitals)
        registry.described = list(_told(registry, reading)) if knows else []
    return registry.described


def _told(registry: Registry, reading: Reading) -> Iterator[tuple[int, Name]]:
    """The same, read from the text."""
    titled = registry.cast.titled
    for i, bits in enumerate(reading.flags):
        if not i or not bits & (c.PERSON | c.TITLE) or reading.depth[i] or reading.lowers[i] not in titled:
            continue
        if not reading.is_definite(i - 1) or _is_in_name(reading, i):
            continue
        phrase = Phrase(first=i - 1, last=i + 1, head=i, kind=MentionKind.NOMINAL, source=(i - 1, i + 1))
        index = latest_of(registry, phrase, frozenset({reading.lowers[i]}))
        if index is not None:
            yield index, Name(i - 1, i, i + 1, is_organisation=False, is_role=True)


def _is_in_name(reading: Reading, token: int) -> bool:
    """Whether a word is part of a name or of a title before one."""
    k = bisect_right(reading.names, token, key=lambda name: name.first) - 1
    return k >= 0 and token < reading.names[k].last
