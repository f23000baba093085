"""—¡Vete! —gritó indignada: an adjective behind a verb shows the gender of a subject that is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import Gender
from quoteattr.reading import classes as c
from quoteattr.syntax.animate import gender_told

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb

__all__ = ["gender_shown"]

FURTHEST = 4  #: tokens behind the verb that are read
SHORTEST = 5  #: letters of an adjective that an ending shows
NO_ADJECTIVE = c.CLOSED | c.DETERMINER | c.POSSESSIVE | c.CAPITAL | c.SPEAKING_NOUN | c.DOCUMENT | c.CUE_NOUN | c.TIME


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "agreeing"
    female: frozenset[str] = NO_WORDS  #: endings of adjectives and participles that modify a woman ("ada", "osa")
    male: frozenset[str] = NO_WORDS  #: endings of those that modify a man ("ado", "oso")


def gender_shown(reading: Reading, verb: Verb) -> Gender:
    """The gender that a verb or an adjective behind it shows of its subject; unknown if none does."""
    told = gender_told(verb)
    return told if told is not Gender.UNKNOWN else _by_adjective(reading, verb.end)


def _by_adjective(reading: Reading, start: int) -> Gender:
    """The gender of the first word behind a verb that isn't an adverb or a comma, if it may be an adjective."""
    asked = reading.of_rule[Words]
    if not asked.female:
        return Gender.UNKNOWN
    for i in range(start, min(start + FURTHEST, len(reading.words))):
        if reading.words[i] == "," or reading.is_adverb(i):
            continue
        if reading.flags[i] & NO_ADJECTIVE or len(reading.words[i]) < SHORTEST:
            return Gender.UNKNOWN
        return _of_ending(asked, reading.lowers[i])
    return Gender.UNKNOWN


def _of_ending(asked: Words, word: str) -> Gender:
    """The gender that the ending of an adjective shows."""
    if word.endswith(tuple(asked.female)):
        return Gender.FEMALE
    return Gender.MALE if word.endswith(tuple(asked.male)) else Gender.UNKNOWN
