"""Which phrases stand for one person, and of which gender."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.candidates import classes as c
from quoteattr.models import Gender, MentionKind, SpeakerKind

if TYPE_CHECKING:
    from quoteattr.candidates.base import Phrase
    from quoteattr.resolver.base import Context

__all__ = ["acts", "gender_of", "is_definite", "is_person", "kind_of"]


def is_person(context: Context, phrase: Phrase) -> bool:
    """Whether a phrase stands for one person."""
    reading = context.found.reading
    if phrase.members:
        return False
    if phrase.kind is MentionKind.PRONOUN:
        traits = reading.lexicon.pack.pronouns[reading.lowers[phrase.head]]
        return traits.animate and not (traits.plural or traits.indefinite) and traits.person != 2
    if phrase.name is not None:
        index = context.cast.of_name.get(phrase.name)
        return index is not None and context.cast.entities[index].kind is SpeakerKind.PERSON
    return bool(reading.flags[phrase.head] & c.PERSON)


def acts(context: Context, phrase: Phrase, limit: int) -> bool:
    """Whether the phrase stands for one person and a verb may follow it."""
    reading = context.found.reading
    after = phrase.source[1]
    if not is_person(context, phrase) or after >= limit or reading.possessive(phrase.last - 1):
        return False
    return bool(reading.flags[after] & c.WORD) or reading.words[after] == ","


def is_definite(context: Context, phrase: Phrase) -> bool:
    """Whether the definite article begins the phrase."""
    reading = context.found.reading
    first = phrase.source[0] if phrase.name is not None else phrase.first
    return reading.lowers[first] in reading.closed.definite


def gender_of(context: Context, phrase: Phrase) -> Gender:
    """The gender of a noun phrase or pronoun, by its head."""
    reading = context.found.reading
    low = reading.lowers[phrase.head]
    traits = reading.lexicon.pack.pronouns.get(low)
    if traits is not None:
        return traits.gender
    return reading.lexicon.pack.persons.get(low, Gender.UNKNOWN)


def kind_of(context: Context, phrase: Phrase) -> SpeakerKind:
    """What a noun phrase without a name stands for."""
    reading = context.found.reading
    bits, low = reading.flags[phrase.head], reading.lowers[phrase.head]
    for bit, kind in (
        (c.PERSON, SpeakerKind.PERSON),
        (c.ORGANISATION, SpeakerKind.ORGANISATION),
        (c.DOCUMENT, SpeakerKind.DOCUMENT),
        (c.GROUP, SpeakerKind.GROUP),
    ):
        if bits & bit:
            return kind
    traits = reading.lexicon.pack.pronouns.get(low)
    plural = low.endswith("s") if traits is None else traits.plural
    return SpeakerKind.GROUP if plural else SpeakerKind.UNKNOWN
