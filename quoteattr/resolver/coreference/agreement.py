"""Which phrases refer to one person, and of which gender."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import Gender, MentionKind, SpeakerKind
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.resolver.cast.genders import determined, told_by_verb
from quoteattr.resolver.coreference.owners import is_part_of_body, owner_of_part
from quoteattr.syntax.agreeing import gender_shown

if TYPE_CHECKING:
    from quoteattr.lang.pack import Pronoun
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb
    from quoteattr.resolver.registry import Registry

__all__ = ["OwnWords", "fits_verb", "gender_of", "is_definite", "is_person", "kind_of", "owner_gender"]

NO_PERSON = c.ORGANISATION | c.GROUP | c.DOCUMENT  #: nouns whose verb shows no person's gender


@attrs.frozen(kw_only=True, eq=False)
class OwnWords(RuleWords):
    """Word lists of the language pack for pronouns in phrases that name their source by them."""

    rule: ClassVar[str] = "own_source"
    anybody: frozenset[str] = NO_WORDS  #: of a person of any gender ("su", "eigenen")
    female: frozenset[str] = NO_WORDS  #: of a woman ("ihrer", "haar")
    male: frozenset[str] = NO_WORDS  #: of a man ("seiner", "zijn")


def is_person(registry: Registry, phrase: Phrase) -> bool:
    """Whether a phrase refers to one person."""
    reading = registry.reading
    if phrase.members:
        return False
    if phrase.kind is MentionKind.PRONOUN:
        return owner_gender(reading, phrase) is not None or _is_of_one(reading.traits(phrase.head))
    if phrase.name is not None:
        index = registry.cast.of_name.get(phrase.name)
        return index is not None and registry.entities[index].kind is SpeakerKind.PERSON
    if is_part_of_body(reading, phrase):
        owner = owner_of_part(reading, phrase)
        # "His voice rose" says less than "he rose" about whose turn it is: the order of the turns is a better sign.
        return owner is not None and owner.kind is not MentionKind.PRONOUN and is_person(registry, owner)
    return bool(reading.flags[phrase.head] & c.PERSON)


def _is_of_one(traits: Pronoun | None) -> bool:
    """Whether a pronoun refers to one person, not to the one spoken to."""
    return traits is not None and traits.animate and not (traits.plural or traits.indefinite) and traits.person != 2


def fits_verb(reading: Reading, phrase: Phrase, verb: Verb) -> bool:
    """Whether a phrase can have the gender that a verb, or an adjective behind it, shows of its subject."""
    return len({gender_shown(reading, verb), gender_of(reading, phrase), Gender.UNKNOWN}) <= 2


def is_definite(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase begins with the definite article."""
    first = phrase.source[0] if phrase.name is not None else phrase.first
    return reading.is_definite(first)


def gender_of(reading: Reading, phrase: Phrase) -> Gender:
    """The gender of a noun phrase or pronoun, by its head."""
    owner = owner_gender(reading, phrase)
    if owner is not None:
        return owner
    traits = reading.traits(phrase.head)
    if traits is not None:
        return traits.gender
    gender = reading.pack.lexicon.persons.get(reading.lowers[phrase.head], Gender.UNKNOWN)
    if gender is not Gender.UNKNOWN:
        return gender
    shown = determined(reading, phrase.first)
    if shown is not Gender.UNKNOWN or reading.flags[phrase.head] & NO_PERSON:
        return shown
    return told_by_verb(reading, phrase.first, phrase.last)


def owner_gender(reading: Reading, phrase: Phrase) -> Gender | None:
    """The gender of the person whom a possessive or the like refers to, as the only word of a source; None for other words."""
    if phrase.kind is not MentionKind.PRONOUN or phrase.source == (phrase.first, phrase.last):
        return None
    lower, asked = reading.lowers[phrase.head], reading.of_rule[OwnWords]
    if lower in asked.female:
        return Gender.FEMALE
    if lower in asked.male:
        return Gender.MALE
    return Gender.UNKNOWN if lower in asked.anybody else None


def kind_of(reading: Reading, phrase: Phrase) -> SpeakerKind:
    """The kind of speaker that a noun phrase without a name refers to."""
    bits = reading.flags[phrase.head]
    for bit, kind in (
        (c.PERSON, SpeakerKind.PERSON),
        (c.ORGANISATION, SpeakerKind.ORGANISATION),
        (c.DOCUMENT, SpeakerKind.DOCUMENT),
        (c.GROUP, SpeakerKind.GROUP),
    ):
        if bits & bit:
            return kind
    traits = reading.traits(phrase.head)
    plural = reading.forms[phrase.head] & m.PLURAL if traits is None else traits.plural
    return SpeakerKind.GROUP if plural else SpeakerKind.UNKNOWN
