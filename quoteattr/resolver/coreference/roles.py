"""Roles and those who bear them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c
from quoteattr.resolver.cast.recency import Row
from quoteattr.resolver.coreference.agreement import gender_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.cast.cast import Cast
    from quoteattr.resolver.cast.entities import Entity
    from quoteattr.resolver.context import Context

__all__ = ["bearers", "latest_of"]


def bearers(context: Context, phrase: Phrase) -> int | None:
    """The entity mentioned last before the phrase whose titles hold all its words; after it, where nobody was before."""
    reading = context.reading
    if reading.lowers[phrase.head] not in context.cast.titled or _is_plural(reading, phrase.head):
        return None
    wanted = {
        reading.lowers[i]
        for i in range(phrase.first, phrase.head + 1)
        if reading.flags[i] & c.WORD and not reading.flags[i] & (c.DETERMINER | c.POSSESSIVE)
    }
    return latest_of(context, phrase, frozenset({*wanted, reading.lowers[phrase.head]}))


def _is_plural(reading: Reading, head: int) -> bool:
    """Whether a noun stands for several ("the tenants"), although it is a part of somebody's title."""
    bits = reading.flags[head]
    return bool(bits & c.GROUP) and not bits & (c.PERSON | c.TITLE)


def latest_of(context: Context, phrase: Phrase, words: frozenset[str]) -> int | None:
    """The one with all these titles whose gender fits, and who is mentioned last before the phrase; else first after it."""
    cast = context.cast
    if any(word not in cast.titled for word in words):
        return None
    key = words, gender_of(context.reading, phrase)
    row = cast.role_rows.get(key)
    if row is None:
        row = cast.role_rows[key] = Row(_bearing(cast, words), key[1])
    who = row.latest(phrase.first) or row.first()
    return None if who is None else who.index


def _bearing(cast: Cast, words: frozenset[str]) -> Iterator[Entity]:
    """The entities that bear all these titles, looked for among those that bear the rarest."""
    rarest = min((cast.titled[word] for word in words), key=len)
    return (cast.entities[index] for index in rarest if words <= cast.title_words[index])
