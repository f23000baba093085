"""A noun that is on no list, as the subject of a tag: «– Zaraz – odparł stary kamerdyner.»

Where nouns have no articles, a word in lower case right after the verb is such a noun if its ending fits the gender of the
verb and no other word class is known by its ending.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, Complement, RuleWords
from quoteattr.models import Gender, MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading.features import VerbForm
from quoteattr.reading.values import Phrase
from quoteattr.syntax.animate import gender_told

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb

__all__ = ["unknown_noun"]

#: What the form of a word shows if it isn't a noun in the nominative.
NO_NOUN = m.OBLIQUE | m.MODIFIER | m.ADVERB | m.GERUND | m.INFINITIVE | m.FEMALE | m.MALE
MOST_MODIFIERS = 3  #: adjectives before the noun
QUOTING = frozenset({Complement.QUOTE, Complement.WEAK})


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "unknown_nouns"
    female: frozenset[str] = NO_WORDS  #: last letters of feminine nouns
    male: frozenset[str] = NO_WORDS  #: last letters of masculine nouns
    clitics: frozenset[str] = NO_WORDS  #: small words between the verb and its subject ("się")
    others: frozenset[str] = NO_WORDS  #: words with such letters that aren't nouns


def unknown_noun(reading: Reading, verb: Verb, limit: int) -> Phrase | None:
    """The noun after a verb, after its adjectives; None if the word may be something else."""
    asked = reading.of_rule[Words]
    gender = gender_told(verb)
    letters = {Gender.FEMALE: asked.female, Gender.MALE: asked.male, Gender.UNKNOWN: asked.male | asked.female}[gender]
    if not letters or not verb.complements & QUOTING or VerbForm.PLURAL in verb.forms:
        return None
    start = _past_small(reading, verb.last, limit, asked)
    for i in range(start, min(limit, start + MOST_MODIFIERS + 1)):
        if _is_noun(reading, i, letters) and reading.lowers[i] not in asked.others:
            if gender is Gender.UNKNOWN and not _ends_tag(reading, i + 1):
                return None
            return Phrase(first=start, last=i + 1, head=i, kind=MentionKind.NOMINAL, source=(start, i + 1))
        if not reading.forms[i] & m.MODIFIER or not _is_plain(reading, i):
            return None
    return None


def _past_small(reading: Reading, start: int, limit: int, asked: Words) -> int:
    """One past the small words and adverbs after a verb."""
    while start < limit and (reading.lowers[start] in asked.clitics or _is_manner(reading, start)):
        start += 1
    return start


def _is_manner(reading: Reading, token: int) -> bool:
    """Whether a word is an adverb by its class or its ending."""
    return reading.is_adverb(token) or bool(_is_plain(reading, token) and reading.forms[token] & m.ADVERB)


def _ends_tag(reading: Reading, token: int) -> bool:
    """Whether no word follows, so that a noun isn't part of another phrase."""
    return token >= len(reading.flags) or not reading.flags[token] & c.WORD


def _is_noun(reading: Reading, token: int, letters: frozenset[str]) -> bool:
    """Whether a word may be a noun with one of the last letters."""
    return _is_plain(reading, token) and reading.lowers[token][-1] in letters and not reading.forms[token] & NO_NOUN


def _is_plain(reading: Reading, token: int) -> bool:
    """Whether a word in lower case has no class."""
    return reading.flags[token] == c.WORD and not reading.function[token]
