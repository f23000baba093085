"""Whom the words quoted call by name: “You are late, Ivy,” “Sir, the boat is here.”"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from quoteattr.candidates import classes as c
from quoteattr.candidates.base import Phrase
from quoteattr.models import MentionKind, SpeakerKind

if TYPE_CHECKING:
    from quoteattr.candidates.names import Name
    from quoteattr.resolver.base import Context, Utterance

__all__ = ["called"]

LONGEST = 400  #: tokens of a turn that are read
STOPS = frozenset({".", "!", "?", "…", ";", ":"})


def called(utterance: Utterance, speaker: int | None, context: Context) -> tuple[Phrase, ...]:
    """Those called by name, each once; where there is none, the noun by which somebody is called."""
    cast, found = context.cast, context.found
    result: dict[int, Phrase] = {}
    for k in range(bisect_left(cast.firsts, utterance.first), len(cast.firsts)):
        token = cast.firsts[k]
        if token >= min(utterance.last, utterance.first + LONGEST):
            break
        name = found.by_first[token]
        entity = cast.of_name.get(name)
        if entity is None or entity == speaker or entity in result or not _is_person(context, entity, name):
            continue
        if _is_call(utterance, context, name.first, name.last):
            result[entity] = Phrase(
                first=name.first,
                last=name.last,
                head=name.last - 1,
                kind=MentionKind.NAME,
                source=(name.first, name.last),
                name=name,
            )
    return tuple(result.values()) or _by_noun(utterance, context)


def _is_person(context: Context, entity: int, name: Name) -> bool:
    """Whether a name is that of somebody, not of a place or a body."""
    return context.cast.entities[entity].kind is SpeakerKind.PERSON and not name.is_body


def _is_call(utterance: Utterance, context: Context, first: int, last: int) -> bool:
    """Whether words stand as a call: parted by marks from what is before and behind, and no part of a list."""
    reading = context.found.reading
    if reading.depth[first] != utterance.level + 1 or last >= utterance.last:
        return False
    before, after = reading.words[first - 1], reading.words[last]
    opens = first == utterance.begin or first in reading.break_set or before in STOPS
    ends = after in STOPS or last >= utterance.end
    if opens:
        return after == "," and not _goes_on(context, last + 1)
    if before != "," or not (ends or after == ",") or first < utterance.begin + 2:
        return False
    return not _lists(context, first - 1) and not (after == "," and _goes_on(context, last + 1))


def _lists(context: Context, comma: int) -> bool:
    """Whether a name, or a noun that the words explain, stands before the comma ("Anne, Diana", "my sister, Elinor")."""
    reading = context.found.reading
    if comma in context.found.by_last or reading.possessive(comma - 1):
        return True
    return bool(reading.flags[comma - 1] & c.SPEAKING_NOUN)


def _goes_on(context: Context, token: int) -> bool:
    """Whether a list or a relative clause goes on behind the comma ("Anne, Diana and I", "Anne, who")."""
    reading = context.found.reading
    if token >= len(reading.words):
        return False
    if reading.lowers[token] in reading.closed.subject_relatives:
        return True
    name = context.found.by_first.get(token)
    if name is None or name.last >= len(reading.words):
        return False
    return reading.words[name.last] == "," or reading.lowers[name.last] in reading.closed.coordinators


def _by_noun(utterance: Utterance, context: Context) -> tuple[Phrase, ...]:
    """The noun at the beginning or the end of a piece: “Sir, come in.” “A flower for your coat, father,”."""
    reading = context.found.reading
    edges = (utterance.first, *(edge for gap in utterance.gaps for edge in gap), utterance.last)
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        begin, end = reading.first_inside(first), last
        while end > begin and reading.flags[end - 1] & c.MARK:
            end -= 1
        for token in (end - 2, begin):
            if not begin <= token < end or reading.lowers[token] not in reading.closed.vocatives:
                continue
            end = token + 1
            if _is_call(utterance, context, token, end):
                return (Phrase(first=token, last=end, head=token, kind=MentionKind.NOMINAL, source=(token, end)),)
    return ()
