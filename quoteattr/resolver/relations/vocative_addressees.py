"""The people addressed within the quoted words: “You are late, Ivy,” “Sir, the boat is here.”"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import STOPS
from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import MentionKind, SpeakerKind
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.reading.values import Phrase

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name
    from quoteattr.resolver.base import Utterance
    from quoteattr.resolver.registry import Registry

__all__ = ["vocative_addressees"]

LONGEST_TURN = 400  #: tokens of a turn that are read
BREAKS = STOPS | frozenset(";:")  #: punctuation next to which somebody may be addressed


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "vocative_addressees"
    vocatives: frozenset[str] = NO_WORDS  #: nouns by which somebody is addressed ("sir")


def vocative_addressees(utterance: Utterance, speaker: int | None, registry: Registry) -> tuple[Phrase, ...]:
    """The people addressed by name, each once; if there are none, the noun that somebody is addressed by."""
    cast, reading = registry.cast, registry.reading
    result: dict[int, Phrase] = {}
    for k in range(bisect_left(cast.firsts, utterance.first), len(cast.firsts)):
        token = cast.firsts[k]
        if token >= min(utterance.last, utterance.first + LONGEST_TURN):
            break
        name = reading.by_first[token]
        entity = cast.of_name.get(name)
        if entity is None or entity == speaker or entity in result or not _is_person(registry, entity, name):
            continue
        if _is_call(utterance, registry.reading, name.first, name.last):
            result[entity] = Phrase(
                first=name.first,
                last=name.last,
                head=name.last - 1,
                kind=MentionKind.NAME,
                source=(name.first, name.last),
                name=name,
            )
    return tuple(result.values()) or _by_noun(utterance, registry.reading)


def _is_person(registry: Registry, entity: int, name: Name) -> bool:
    """Whether a name is a person's, not that of a place or an organisation."""
    return registry.entities[entity].kind is SpeakerKind.PERSON and not name.is_organisation


def _is_call(utterance: Utterance, reading: Reading, first: int, last: int) -> bool:
    """Whether words address somebody: set off by punctuation from the words around them, and not part of a list."""
    if reading.depth[first] != utterance.level + 1 or last >= utterance.last:
        return False
    before, after = reading.words[first - 1], reading.words[last]
    if _opens_sentence(utterance, reading, first):
        return after == "," and not _goes_on(reading, last + 1)
    if before != "," or _lists(reading, first - 1):
        return False
    return after in BREAKS or last >= utterance.end or (after == "," and not _goes_on(reading, last + 1))


def _opens_sentence(utterance: Utterance, reading: Reading, token: int) -> bool:
    """Whether a token of the quoted words begins a sentence or a part of one."""
    return token == utterance.begin or token in reading.break_set or reading.words[token - 1] in BREAKS


def _lists(reading: Reading, comma: int) -> bool:
    """Whether a name, or a noun with an apposition, comes before the comma ("Anne, Diana", "my sister, Elinor")."""
    if comma in reading.by_last or comma - 1 in reading.owners:
        return True
    return bool(reading.flags[comma - 1] & c.SPEAKING_NOUN)


def _goes_on(reading: Reading, token: int) -> bool:
    """Whether a list or a relative clause continues after the comma ("Anne, Diana and I", "Anne, who")."""
    if token >= len(reading.words):
        return False
    if reading.function[token] & f.SUBJECT_RELATIVE:
        return True
    name = reading.by_first.get(token)
    if name is None or name.last >= len(reading.words):
        return False
    return reading.words[name.last] == "," or bool(reading.function[name.last] & f.COORDINATOR)


def _by_noun(utterance: Utterance, reading: Reading) -> tuple[Phrase, ...]:
    """The noun at the start or end of a quoted piece: “Sir, come in.” “A flower for your coat, father,”."""
    edges = (utterance.first, *(edge for gap in utterance.gaps for edge in gap), utterance.last)
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        begin, end = reading.first_inside(first), last
        while end > begin and reading.flags[end - 1] & c.MARK:
            end -= 1
        for token in (end - 2, begin):
            if not begin <= token < end or reading.lowers[token] not in reading.of_rule[Words].vocatives:
                continue
            end = token + 1
            if _is_call(utterance, reading, token, end):
                return (Phrase(first=token, last=end, head=token, kind=MentionKind.NOMINAL, source=(token, end)),)
    return ()
