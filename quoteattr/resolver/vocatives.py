"""Whom an utterance names: as the one addressed, or at all. Those it addresses do not speak it."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from quoteattr.candidates import classes as c

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.candidates.names import Name
    from quoteattr.resolver.base import Context, Turn

__all__ = ["addressed", "named"]

LONGEST = 400  #: tokens of an utterance that are read from its start and from its end


def named(context: Context, turn: Turn) -> set[int]:
    """The entities named inside a turn."""
    return {index for name in _names(context, turn) if (index := context.cast.of_name.get(name)) is not None}


def addressed(context: Context, turn: Turn) -> set[int]:
    """The entities a turn calls by name, between commas or at an end: "You are late, Ivy," "Ivy, come in"."""
    return {
        index
        for name in _names(context, turn)
        if _is_vocative(context, turn, name) and (index := context.cast.of_name.get(name)) is not None
    }


def _names(context: Context, turn: Turn) -> Iterator[Name]:
    utterance, firsts = turn.utterance, context.cast.firsts
    low = bisect_left(firsts, utterance.first)
    high = bisect_left(firsts, min(utterance.last, utterance.first + LONGEST), low)
    for name in context.found.names[low:high]:
        if context.found.reading.depth[name.first] == utterance.level + 1:
            yield name


def _is_vocative(context: Context, turn: Turn, name: Name) -> bool:
    reading, utterance = context.found.reading, turn.utterance
    token = name.first
    before, after = reading.words[token - 1], reading.words[name.last] if name.last < utterance.last else "."
    starts = token == utterance.begin or token in reading.break_set
    ends = after in {".", "!", "?", "…"} or name.last >= utterance.end
    if starts:
        return after == "," or (after == "!" and bool(reading.flags[token] & (c.FIRST_NAME | c.TITLE)))
    return before == "," and (ends or after in {",", ";"})
