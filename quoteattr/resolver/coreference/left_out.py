"""«No vendré», dijo. —Nie —powiedziała. Who speaks if the subject of a verb is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import Gender, MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading.features import VerbForm
from quoteattr.resolver.base import Pick
from quoteattr.resolver.coreference.agreement import fits_verb, gender_of
from quoteattr.resolver.coreference.salience import most_salient, scores, with_rival
from quoteattr.resolver.coreference.subjects import subject_before
from quoteattr.syntax.agreeing import gender_shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb
    from quoteattr.resolver.base import Turn
    from quoteattr.resolver.registry import Registry

__all__ = ["continued_subject", "is_listener", "most_salient_before", "spoke_before", "told_by_gender"]

MOST_TURNS = 6  #: how many turns to look back
FURTHEST_LISTENER = 3  #: tokens from a verb to the name of the listener
WHO_SPEAKS = c.PERSON | c.ORGANISATION | c.GROUP


def continued_subject(verb: Verb, turns: Sequence[Turn], reading: Reading) -> Phrase | None:
    """The subject of the sentence before, if it can be that of the verb; in a report, it usually is.

    In a story people take turns, so it must be in the paragraph of the quotation.
    """
    subject = subject_before(reading.sentence(verb.first)[0], turns[-1], reading)
    if subject is None or subject.kind is MentionKind.PRONOUN:
        return None
    if _is_plural(reading, subject) != (VerbForm.PLURAL in verb.forms):
        return None
    if reading.genre.dialogue and reading.paragraph_index(subject.head) != turns[-1].utterance.paragraph:
        return None
    if subject.kind is MentionKind.NOMINAL and not reading.flags[subject.head] & WHO_SPEAKS:
        return None
    return subject if fits_verb(reading, subject, verb) else None


def spoke_before(subject: Phrase, turns: Sequence[Turn], reading: Reading) -> int | None:
    """The speaker of an earlier turn whose source is in the sentence of a subject."""
    sentence = reading.sentence_index(subject.head)
    for turn in reversed(turns[-MOST_TURNS:-1]):
        source = turn.source_cue and turn.source_cue.phrase
        if source and reading.sentence_index(source.head) == sentence:
            return turn.speaker
    return None


def _is_plural(reading: Reading, subject: Phrase) -> bool:
    """Whether a subject has a plural verb: several people, or a noun in the plural."""
    nominal = subject.kind is MentionKind.NOMINAL and subject.name is None
    return bool(subject.members) or (nominal and bool(reading.forms[subject.head] & m.PLURAL))


def told_by_gender(verb: Verb, turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The subject or the most salient person before a verb whose gender its form shows; None if it shows none."""
    gender = gender_shown(registry.reading, verb)
    if gender is Gender.UNKNOWN:
        return None
    noun = subject_before(verb.first, turns[-1], registry.reading)
    if noun is not None and _is_person(registry.reading, noun, gender):
        return Pick(antecedent=noun, signal="noun")
    return most_salient_before(verb, turns, registry)


def _is_person(reading: Reading, subject: Phrase, gender: Gender) -> bool:
    """Whether a phrase is a noun for one person that may have a gender."""
    if subject.kind is not MentionKind.NOMINAL or subject.name is not None or subject.members:
        return False
    return gender_of(reading, subject) in {gender, Gender.UNKNOWN} and bool(reading.flags[subject.head] & c.PERSON)


def most_salient_before(verb: Verb, turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The most salient person before a verb, of the gender that its form shows, if it shows one; never the narrator."""
    listeners = _listeners(verb, registry) | {registry.cast.narrator}
    ranked = scores(verb.head, gender_shown(registry.reading, verb), turns, registry)
    ranked = {index: score for index, score in ranked.items() if index not in listeners}
    return with_rival(most_salient(ranked), verb.head, registry)


def is_listener(subject: Phrase, verb: Verb, registry: Registry) -> bool:
    """Whether somebody is named as the listener of a verb, so that somebody else speaks."""
    return subject.name is not None and registry.cast.of_name.get(subject.name) in _listeners(verb, registry)


def _listeners(verb: Verb, registry: Registry) -> set[int]:
    """Those whose names right behind a verb are in a case that no subject has: «zeptal se Petra», «сказал Петру»."""
    reading = registry.reading
    near = range(verb.end, min(verb.end + FURTHEST_LISTENER, reading.sentence(verb.head)[1]))
    names = (reading.by_first[i] for i in near if i in reading.by_first and reading.by_first[i].is_oblique)
    return {index for name in names if (index := registry.cast.of_name.get(name)) is not None}
