"""Roles and those who bear them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.candidates import classes as c
from quoteattr.resolver.entities import latest
from quoteattr.resolver.people import gender_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quoteattr.candidates.base import Phrase
    from quoteattr.resolver.base import Context

__all__ = ["bearers", "latest_of"]


def bearers(context: Context, phrase: Phrase) -> int | None:
    """The entity mentioned last before the phrase whose titles hold all its words; after it, where nobody was before."""
    reading = context.found.reading
    wanted = {
        reading.lowers[i]
        for i in range(phrase.first, phrase.head + 1)
        if reading.flags[i] & c.WORD and not reading.flags[i] & (c.DETERMINER | c.POSSESSIVE)
    }
    titled = context.cast.titled.get(reading.lowers[phrase.head], ())
    return latest_of(context, phrase, (index for index in titled if wanted <= context.cast.title_words[index]))


def latest_of(context: Context, phrase: Phrase, entities: Iterable[int]) -> int | None:
    """The one whose gender fits and who is mentioned last before the phrase; after it, where nobody was before."""
    best: tuple[int, int] | None = None
    gender = gender_of(context, phrase)
    for index in entities:
        who = context.cast.entities[index]
        if not who.accepts(gender):
            continue
        before = latest(who, phrase.first)
        rank = -who.names[0].first - 1 if before is None else before
        if best is None or rank > best[0]:
            best = (rank, index)
    return best[1] if best else None
