"""Roles and those who bear them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.candidates import classes as c
from quoteattr.resolver.entities import latest
from quoteattr.resolver.people import gender_of

if TYPE_CHECKING:
    from quoteattr.candidates.base import Phrase
    from quoteattr.resolver.base import Context

__all__ = ["bearers"]


def bearers(context: Context, phrase: Phrase) -> int | None:
    """The entity mentioned last before the phrase whose titles hold all its words; after it, where nobody was before."""
    reading = context.found.reading
    wanted = {
        reading.lowers[i]
        for i in range(phrase.first, phrase.head + 1)
        if reading.flags[i] & c.WORD and not reading.flags[i] & (c.DETERMINER | c.POSSESSIVE)
    }
    best: tuple[int, int] | None = None
    gender = gender_of(context, phrase)
    for entity in context.cast.titled.get(reading.lowers[phrase.head], ()):
        words = context.cast.title_words[entity]
        who = context.cast.entities[entity]
        if not wanted <= words or not who.accepts(gender):
            continue
        before = latest(who, phrase.first)
        rank = -who.names[0].first - 1 if before is None else before
        if best is None or rank > best[0]:
            best = (rank, entity)
    return best[1] if best else None
