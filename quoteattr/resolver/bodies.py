"""The body behind a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.candidates import classes as c
from quoteattr.candidates.nominals import phrase_after
from quoteattr.models import MentionKind

if TYPE_CHECKING:
    from quoteattr.candidates.base import Phrase
    from quoteattr.resolver.base import Context

__all__ = ["behind", "body_behind"]



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
    from quoteattr.candidates.base import Phrase as Made

    name = context.found.by_first[first]
    return Made(first=first, last=name.last, head=name.last - 1, kind=MentionKind.NAME, source=(first, name.last), name=name)


def body_behind(context: Context, phrase: Phrase) -> int | None:
    """The entity behind a document, where it is named; bodies by noun phrase are left to the runner."""
    body = behind(context, phrase)
    if body is None or body.name is None or context.found.reading.flags[body.head] & c.PRONOUN:
        return None
    return context.cast.of_name.get(body.name)
