"""The body behind a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.candidates import classes as c
from quoteattr.candidates.base import Phrase
from quoteattr.candidates.nominals import phrase_after
from quoteattr.models import MentionKind, SpeakerKind
from quoteattr.resolver.entities import fold, latest

if TYPE_CHECKING:
    from quoteattr.resolver.base import Context

__all__ = ["behind", "body_behind", "named_body"]


def behind(context: Context, phrase: Phrase) -> Phrase | None:
    """The phrase behind a document: what follows "from" or "by", or its possessive."""
    reading = context.found.reading
    link = phrase.head + 1
    if link < phrase.last and reading.lowers[link] in reading.closed.body_links:
        return phrase_after(context.found, link + 1, phrase.last)
    for i in range(phrase.first, phrase.head):
        name = context.found.by_first.get(i)
        if name is not None and reading.possessive(name.last - 1):
            return phrase_after(context.found, i, name.last) or _named(context, i)
    return None


def _named(context: Context, first: int) -> Phrase:
    name = context.found.by_first[first]
    return Phrase(first=first, last=name.last, head=name.last - 1, kind=MentionKind.NAME, source=(first, name.last), name=name)


def body_behind(context: Context, phrase: Phrase) -> int | None:
    """The entity behind a document, where it is named; bodies by noun phrase are left to the runner."""
    body = behind(context, phrase)
    if body is None or context.found.reading.flags[body.head] & c.PRONOUN:
        return None
    return named_body(context, body) if body.name is None else context.cast.of_name.get(body.name)


def named_body(context: Context, phrase: Phrase) -> int | None:
    """The body mentioned last before a noun phrase whose name begins or ends in the head of the phrase."""
    reading = context.found.reading
    if not reading.flags[phrase.head] & c.ORGANISATION:
        return None
    head = fold(reading.words[phrase.head])
    best, nearest = None, -1
    for index in context.cast.by_word.get(head, ()):
        entity = context.cast.entities[index]
        if entity.kind is not SpeakerKind.ORGANISATION or head not in (entity.words[0], entity.words[-1]):
            continue
        last = latest(entity, phrase.first)
        if last is not None and last > nearest:
            best, nearest = index, last
    return best
