"""A noun that no list has, as the subject of a tag: «– Zaraz – odparł stary kamerdyner.»

Where nouns have no articles, a word in small letters right behind the verb is such a noun if its ending fits the gender of the
verb and no other word class is known by its ending.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, Complement, RuleWords
from quoteattr.models import Gender, MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading.values import Phrase
from quoteattr.syntax.animate import gender_told

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb

__all__ = ["unknown_noun"]

#: What the form of a word shows that is no noun in the nominative.
NO_NOUN = m.OBLIQUE | m.MODIFIER | m.ADVERB | m.GERUND | m.FEMALE | m.MALE
MOST_MODIFIERS = 3  #: adjectives before the noun
QUOTING = frozenset({Complement.QUOTE, Complement.WEAK})


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "unknown_nouns"
    female: frozenset[str] = NO_WORDS  #: last letters of feminine nouns
    male: frozenset[str] = NO_WORDS  #: last letters of masculine nouns
    clitics: frozenset[str] = NO_WORDS  #: small words between the verb and its subject ("się")
    others: frozenset[str] = NO_WORDS  #: words with such letters that are no nouns


def unknown_noun(reading: Reading, verb: Verb, limit: int) -> Phrase | None:
    """The noun behind a verb, after its adjectives; None if the word may be something else."""
    asked = reading.of_rule(Words)
    letters = {Gender.FEMALE: asked.female, Gender.MALE: asked.male}.get(gender_told(verb), NO_WORDS)
    if not letters or not verb.complements & QUOTING:
        return None
    start = verb.last
    while start < limit and reading.lowers[start] in asked.clitics:
        start += 1
    for i in range(start, min(limit, start + MOST_MODIFIERS + 1)):
        if _is_noun(reading, i, letters) and reading.lowers[i] not in asked.others:
            return Phrase(first=start, last=i + 1, head=i, kind=MentionKind.NOMINAL, source=(start, i + 1))
        if not reading.forms[i] & m.MODIFIER or not _is_plain(reading, i):
            return None
    return None


def _is_noun(reading: Reading, token: int, letters: frozenset[str]) -> bool:
    """Whether a word may be a noun with one of the last letters."""
    return _is_plain(reading, token) and reading.lowers[token][-1] in letters and not reading.forms[token] & NO_NOUN


def _is_plain(reading: Reading, token: int) -> bool:
    """Whether a word in small letters has no class."""
    return reading.flags[token] == c.WORD and not reading.function[token]
