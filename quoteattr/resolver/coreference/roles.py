"""Roles, and the entities that have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.resolver.cast.entities import latest as last_named
from quoteattr.resolver.cast.recency import Row
from quoteattr.resolver.coreference.agreement import gender_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteattr.models import Gender
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.base import Turn
    from quoteattr.resolver.cast.cast import Cast
    from quoteattr.resolver.registry import Registry

__all__ = ["bearers", "heard", "latest_of"]

FURTHEST_NAME = 1500  #: how many tokens before a role somebody who acts must have been named
NO_TITLES: frozenset[str] = frozenset()


def bearers(registry: Registry, phrase: Phrase) -> int | None:
    """The last entity mentioned before a phrase whose titles include all its words; if there is none, the first after it."""
    wanted = _wanted(registry, phrase)
    return None if wanted is None else latest_of(registry, phrase, wanted)


def heard(registry: Registry, phrase: Phrase, turns: Sequence[Turn]) -> int | None:
    """The last speaker of some turns whose titles include all words of a phrase."""
    wanted = _wanted(registry, phrase)
    if wanted is None:
        return None
    gender = gender_of(registry.reading, phrase)
    speakers = (turn.speaker for turn in reversed(turns) if turn.speaker is not None)
    titled = (one for one in speakers if wanted <= registry.cast.title_words.get(one, NO_TITLES))
    return next((one for one in titled if registry.entities[one].accepts(gender)), None)


def _wanted(registry: Registry, phrase: Phrase) -> frozenset[str] | None:
    """The words of a role that somebody's titles have to include; None if the phrase isn't one person's role."""
    reading = registry.reading
    titled = registry.cast.titled
    head = next((word for word in reading.bare_nouns(phrase.head) if word in titled), None)
    if head is None or _is_plural(reading, phrase, head) or _is_body(reading, phrase.head):
        return None
    others = (
        reading.lowers[i]
        for i in range(phrase.first, phrase.head)
        if reading.flags[i] & c.WORD and not reading.flags[i] & (c.DETERMINER | c.POSSESSIVE)
    )
    return frozenset({*others, head})


def _is_plural(reading: Reading, phrase: Phrase, noun: str) -> bool:
    """Whether a phrase is plural ("the tenants", "biologerna"), although its noun is also part of somebody's title."""
    bits, lower = reading.flags[phrase.head], reading.lowers[phrase.head]
    if bits & c.GROUP:
        return not bits & (c.PERSON | c.TITLE)
    if noun == lower:
        return False
    verb = reading.is_plural_verb(phrase.first - 1) or reading.is_plural_verb(phrase.last)  # «сказали директора»
    return verb or lower.endswith(reading.pack.lexicon.plural_cases)


def _is_body(reading: Reading, head: int) -> bool:
    """Whether a noun with its article as an ending is an organisation, though part of a title ("politiets talsmand")."""
    bits = reading.flags[head]
    return bool(reading.forms[head] & m.DEFINITE and bits & c.ORGANISATION) and not bits & (c.PERSON | c.TITLE)


def latest_of(registry: Registry, phrase: Phrase, words: frozenset[str]) -> int | None:
    """The last entity before a phrase with all these titles and a fitting gender; if there is none, the first after it."""
    cast = registry.cast
    if any(word not in cast.titled for word in words):
        return None
    key = words, gender_of(registry.reading, phrase)
    row = registry.role_rows.get(key)
    if row is None:
        row = registry.role_rows[key] = Row(registry.entities, _bearing(cast, words), key[1])
    latest = row.latest(phrase.first)
    if latest is None:
        return row.first()
    acting = None if latest in cast.actors or registry.has_spoken(latest) else _in_scene(registry, phrase.first, key)
    return latest if acting is None else acting


def _in_scene(registry: Registry, token: int, key: tuple[frozenset[str], Gender]) -> int | None:
    """In a story, the last with these titles who acts in it, if not far from a token; only where titles have no capital.

    After a list of portraits of bishops, "de bisschop" is still the one whom the story is about.
    """
    if not (registry.reading.genre.dialogue and registry.reading.pack.names.small_titles):
        return None
    row = registry.acting_rows.get(key)
    if row is None:
        acting = (index for index in _bearing(registry.cast, key[0]) if index in registry.cast.actors)
        row = registry.acting_rows[key] = Row(registry.entities, acting, key[1])
    index = row.latest(token)
    end = None if index is None else last_named(registry.entities[index], token)
    return index if end is not None and token - end <= FURTHEST_NAME else None


def _bearing(cast: Cast, words: frozenset[str]) -> Iterator[int]:
    """The entities that have all these titles, found by checking those with the rarest one."""
    rarest = min((cast.titled[word] for word in words), key=len)
    return (index for index in rarest if words <= cast.title_words[index])
