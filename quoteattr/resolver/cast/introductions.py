"""Nouns that the cast doesn't have yet: “Je me nomme Jeanne Morel”, dit la voisine. “Ana Reis, palinóloga en Lisk,”."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import attrs

from quoteattr.models import MentionKind, SpeakerKind
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.cast.narrators import names_own
from quoteattr.syntax.appositions import unlisted_role
from quoteattr.syntax.tags import skip_punctuation, tags_after

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.reading.base import Reading
    from quoteattr.resolver.cast.cast import Cast

__all__ = ["with_introduced"]

NO_PERSON = c.ORGANISATION | c.GROUP | c.DOCUMENT
FURTHEST = 60  #: tokens from a name to the tag of the words around it


def with_introduced(reading: Reading, cast: Cast) -> Cast:
    """The cast in which people also have unlisted nouns next to their names, and those of the tags before they tell these."""
    pairs = chain(_introduced(reading, cast), _unlisted(reading, cast))
    found = [(index, noun) for index, noun in pairs if noun not in cast.titled]
    if not found:
        return cast
    titled = {word: [*who] for word, who in cast.titled.items()}
    title_words = {index: {*words} for index, words in cast.title_words.items()}
    for index, noun in found:
        titled.setdefault(noun, []).append(index)
        title_words.setdefault(index, set()).add(noun)
    return attrs.evolve(cast, titled=titled, title_words=title_words)


def _introduced(reading: Reading, cast: Cast) -> Iterator[tuple[int, str]]:
    """Those who tell their names in a quotation, each with the noun of the tag behind it."""
    for name in reading.names:
        level = reading.depth[name.first]
        index = cast.of_name.get(name)
        if index is None or not level or name.first < 3 or cast.entities[index].kind is not SpeakerKind.PERSON:
            continue
        if names_own(reading, name.first):
            noun = _noun_of_tag(reading, name.last, level - 1)
            if noun is not None:
                yield index, noun


def _unlisted(reading: Reading, cast: Cast) -> Iterator[tuple[int, str]]:
    """People with the nouns next to their names that the pack doesn't have."""
    for name in reading.names:
        index = cast.of_name.get(name)
        if index is not None and cast.entities[index].kind is SpeakerKind.PERSON:
            noun = unlisted_role(reading, name)
            if noun is not None:
                yield index, reading.lowers[noun]


def _noun_of_tag(reading: Reading, token: int, level: int) -> str | None:
    """The noun for a person in the tag behind the quotation that a token is in, if it is the subject."""
    end = min(reading.paragraph(token - 1)[1], token + FURTHEST)
    begin = next((i for i in range(token, end) if reading.depth[i] <= level), end)
    tag = next(tags_after(reading, skip_punctuation(reading, begin, end), end, level), None)
    if tag is None or tag.subject.kind is not MentionKind.NOMINAL or tag.subject.name is not None or tag.subject.members:
        return None
    head = tag.subject.head
    if reading.flags[head] & NO_PERSON or reading.function[head] & f.KIN or not reading.is_definite(tag.subject.first):
        return None
    return reading.lowers[head]
