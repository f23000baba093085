"""Adjectives with a capital before a noun without one, where cases show that they agree: «Белый дом», «Верховный суд».

Such an adjective isn't a name by itself. With a noun for an organisation or for people it is a noun phrase, else a name.
Where nouns have genders and adjectives follow them, the adjective of a name may have a small letter: "la Guardia costiera".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from quoteattr.reading.base import Reading

__all__ = ["adjective_end", "attribute_end"]

NO_NOUNS = c.CLOSED | c.CUE | c.ADVERB | c.TIME | c.DETERMINER | c.POSSESSIVE | c.CAPITAL | c.TITLE
VERBAL = m.FEMALE | m.MALE | m.PAST | m.GERUND | m.INFINITIVE | m.ADVERB | m.MODIFIER


def attribute_end(reading: Reading, first: int, last: int, surnames: AbstractSet[str]) -> int:
    """One past the noun that a capitalised adjective belongs to, or ``first`` if the noun alone is the name; else ``last``."""
    if reading.pack.grammar.articles or last - first > 1 or last >= len(reading.flags) or reading.lowers[first] in surnames:
        return last
    if not reading.adjoins(last) or last in reading.break_set or not _agree(reading, first, last):
        return last
    if reading.flags[last] & c.SPEAKING_NOUN:
        return first
    return last if _may_be_verb(reading, last) else last + 1


def adjective_end(reading: Reading, first: int, last: int) -> int:
    """One past the adjective in lower case that belongs to a name after the definite article; else ``last``."""
    grammar, flags = reading.pack.grammar, reading.flags
    if not (grammar.gendered and grammar.articles) or grammar.verb_second or last - first > 1 or last + 1 >= len(flags):
        return last
    if not first or not reading.function[first - 1] & f.ARTICLE or _is_person(flags[first]):
        return last
    return last + 1 if _is_adjective(reading, last) and not _governs(reading, last + 1) else last


def _is_adjective(reading: Reading, token: int) -> bool:
    """Whether a word in lower case right after another may be its adjective."""
    bits = reading.flags[token]
    plain = bits & c.WORD and not bits & (NO_NOUNS | c.SPEAKING_NOUN)
    return bool(plain and reading.forms[token] & m.MODIFIER) and reading.adjoins(token)


def _is_person(bits: int) -> bool:
    """Whether a word names a person: a title, a first name, a role that isn't an organisation too ("policía")."""
    return bool(bits & (c.TITLE | c.FIRST_NAME)) or bits & (c.PERSON | c.ORGANISATION) == c.PERSON


def _governs(reading: Reading, token: int) -> bool:
    """Whether the word before a token is rather a verb, which its object follows ("la Juventus domina il torneo")."""
    bits = reading.flags[token]
    return bool(bits & (c.DETERMINER | c.POSSESSIVE)) and not bits & c.PREPOSITION


def _agree(reading: Reading, adjective: int, noun: int) -> bool:
    """Whether two words may be an adjective and its noun in the same case."""
    shown, other = reading.forms[adjective], reading.forms[noun]
    if not shown & (m.MODIFIER | m.OBLIQUE) or reading.flags[adjective] & (c.FIRST_NAME | c.PERSON | c.TITLE):
        return False
    if not reading.flags[noun] & c.WORD or reading.flags[noun] & NO_NOUNS:
        return False
    # «Zdaniem Kowalskiego umowa»: a genitive before a nominative
    genitive = shown & (m.MODIFIER | m.OBLIQUE) == m.OBLIQUE
    apart = genitive and not other & m.OBLIQUE and reading.lowers[noun] in reading.index.classes
    return not (apart or (shown & m.MODIFIER and other & m.OBLIQUE))


def _may_be_verb(reading: Reading, token: int) -> bool:
    """Whether a word without a class may be a verb or an adverb rather than a noun, or the adjective is a surname here."""
    if reading.forms[token] & VERBAL or not reading.flags[token - 1] & c.CAPITAL:
        return True
    return not reading.lowers[token - 1].endswith(reading.pack.names.attribute_endings)
