"""Who can be the subject of a verb of saying. Things don't speak: in a story, the nearest person does instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import Gender, MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.reading.features import VerbForm
from quoteattr.syntax.governed import is_in_case
from quoteattr.syntax.noun_phrases import phrase_after, phrase_before
from quoteattr.syntax.possession import possessor

if TYPE_CHECKING:
    from quoteattr.lang.pack import Pronoun
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb

__all__ = ["agrees_in_gender", "agrees_in_person", "gender_told", "may_speak", "speaking_subject"]

ONLY_FIRST = frozenset({VerbForm.FIRST})
#: Forms of a singular that show the gender of their subject.
GENDERED = frozenset({VerbForm.FEMALE, VerbForm.MALE, VerbForm.NEUTER})
#: The form of a plural that shows no gender, where those of the singular do.
SEVERAL = frozenset({VerbForm.PAST, VerbForm.PLURAL})
#: The gender that a form shows.
TOLD = {VerbForm.FEMALE: Gender.FEMALE, VerbForm.MALE: Gender.MALE}
FURTHEST = 60  #: tokens before the verb that are searched


def may_speak(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase may be somebody who speaks: a name, a pronoun, a noun for people, an organisation or a text."""
    return phrase.kind is not MentionKind.NOMINAL or bool(reading.flags[phrase.head] & c.SPEAKING_NOUN)


def speaking_subject(reading: Reading, subject: Phrase, end: int, limit: int) -> Phrase:
    """The subject, or in a story the nearest person before the verb at ``end`` if the subject is a thing further away.

    In "The words came out wrong, and then Ida drew a breath, and said: “...”", things don't speak.
    """
    if not reading.genre.dialogue or not _is_thing(reading, subject) or subject.source[1] >= end:
        return subject
    level = reading.depth[subject.head]
    for i in range(end - 1, max(limit, end - FURTHEST) - 1, -1):
        person = _person_at(reading, i, limit) if reading.depth[i] == level else None
        if person is not None:
            return person
    return subject


def _is_thing(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase is a noun for a thing: it means neither people nor what they say, and has no owner."""
    if phrase.name is not None or phrase.members or may_speak(reading, phrase):
        return False
    return possessor(reading, phrase.head, phrase.first) is None


def _person_at(reading: Reading, token: int, limit: int) -> Phrase | None:
    """The person whom a name, a subject pronoun or a noun at a token means, if no preposition governs it."""
    bits = reading.flags[token]
    phrase = None
    if bits & c.PRONOUN:
        traits = reading.traits(token)
        if traits is not None and _is_person(traits):
            phrase = phrase_after(reading, token, token + 1)
    elif token in reading.by_first:
        phrase = phrase_after(reading, token, reading.by_first[token].last)
    elif bits & c.PERSON:
        phrase = phrase_before(reading, token + 1, limit)
    if phrase is None or phrase.last - 1 in reading.owners:
        return None
    before = phrase.source[0] - 1
    governed = before >= limit and reading.flags[before] & c.PREPOSITION and not reading.flags[before] & c.SUBORDINATOR
    return None if governed else phrase


def _is_person(traits: Pronoun) -> bool:
    """Whether a pronoun is a subject that means one person who isn't spoken to: "I", "he", "she"."""
    nobody = traits.plural or traits.indefinite or traits.relative
    return traits.subject and traits.animate and traits.person != 2 and not nobody


def agrees_in_person(reading: Reading, verb: Verb, subject: Phrase) -> bool:
    """Whether a form of the first person alone has "I" as its subject: "er sage" reports what he says."""
    if not verb.bare or verb.forms != ONLY_FIRST:
        return True
    traits = reading.traits(subject.head) if subject.kind is MentionKind.PRONOUN else None
    return traits is not None and traits.person != 3


def agrees_in_gender(reading: Reading, verb: Verb, subject: Phrase) -> bool:
    """Whether a past form that shows the gender of its subject fits a phrase ("сказала Вера"; not "сказал Вера")."""
    if subject.members:
        return True
    return not is_in_case(reading, subject) and _fits_gender(reading, verb, subject)


def _fits_gender(reading: Reading, verb: Verb, subject: Phrase) -> bool:
    """Whether a phrase has the gender or the number that a verb shows."""
    if not verb.forms & GENDERED:
        return not (verb.forms == SEVERAL and _is_one(reading, subject))
    traits = reading.traits(subject.head) if subject.kind is MentionKind.PRONOUN else None
    if traits is not None and not traits.relative and traits.plural:
        return False
    gender = _gender(reading, subject) if traits is None else traits.gender
    told = {gender for form, gender in TOLD.items() if form in verb.forms}
    return not told or gender in {Gender.UNKNOWN, *told}


def _is_one(reading: Reading, subject: Phrase) -> bool:
    """Whether a phrase is certainly singular: «он», the name of a person, a noun in the nominative singular."""
    if subject.kind is MentionKind.PRONOUN:
        traits = reading.traits(subject.head)
        return traits is not None and not (traits.plural or traits.relative) and traits.person != 2
    if subject.kind is MentionKind.NAME:
        return subject.name is not None and bool(reading.flags[subject.name.core] & c.FIRST_NAME)
    # With articles, a noun may have one form for singular and plural ("die Anwohner sagten").
    return not reading.pack.grammar.articles and _is_one_person(reading, subject)


def _is_one_person(reading: Reading, subject: Phrase) -> bool:
    """Whether a noun for a person or a document is in the nominative singular."""
    bits, lower = reading.flags[subject.head], reading.lowers[subject.head]
    counted = reading.words[subject.first][0].isdigit() or reading.function[subject.first] & (f.COUNT | f.PLURAL_DETERMINER)
    person = bits & (c.PERSON | c.DOCUMENT) and not bits & c.GROUP  # names of organisations may be plurals («odbory»)
    return bool(person) and lower in reading.index.classes and not (counted or reading.function[subject.head] & f.ALONE)


def gender_told(verb: Verb) -> Gender:
    """The gender of the subject that the form of a verb shows ("powiedziała": female)."""
    told = {gender for form, gender in TOLD.items() if form in verb.forms}
    return told.pop() if len(told) == 1 else Gender.UNKNOWN


def _gender(reading: Reading, subject: Phrase) -> Gender:
    """The gender of the person whom a name or a noun means, as far as the word shows it."""
    names, lexicon = reading.pack.names, reading.pack.lexicon
    if subject.name is None or subject.name.is_role:
        return lexicon.persons.get(reading.lowers[subject.head], Gender.UNKNOWN)
    if subject.name.is_organisation:
        return Gender.UNKNOWN
    first = names.first_names.get(reading.lowers[subject.name.core], Gender.UNKNOWN)
    if first is not Gender.UNKNOWN:
        return first
    word = reading.lowers[subject.head]
    return next((gender for ending, gender in names.gender_endings.items() if word.endswith(ending)), Gender.UNKNOWN)
