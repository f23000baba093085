"""Words behind or before a noun that belong to it, though their case doesn't show it: «związek zawodowy», «mluvčí policie»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c
from quoteattr.reading import forms as m

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name

__all__ = ["follows_its_noun", "is_apart", "is_body_of", "is_own_name", "may_be_genitive"]

#: Words before a noun that may be in another case.
NO_ADJECTIVES = c.DETERMINER | c.POSSESSIVE | c.NATIONALITY | c.TITLE
NO_POSTPOSED = c.CLOSED | c.CUE | c.CAPITAL | c.DETERMINER | c.ADVERB


def is_apart(reading: Reading, start: int, noun: int) -> bool:
    """Whether a word right before a noun is in another case («z westchnieniem oberżysta»)."""
    if noun == start or reading.forms[noun] & m.OBLIQUE or may_be_genitive(reading, noun):
        return False
    before = reading.forms[noun - 1]
    return bool(before & m.OBLIQUE and not before & m.MODIFIER) and not reading.flags[noun - 1] & NO_ADJECTIVES


def is_own_name(reading: Reading, name: Name, head: int, *, person: bool) -> bool:
    """Whether a name right behind a noun is that of the body, or one before the person's name («kapitan Sparty Jan Novák»)."""
    if name.first != head + 1 or reading.flags[name.core] & c.FIRST_NAME:
        return False
    return not person or name.last in reading.by_first


def follows_its_noun(reading: Reading, token: int) -> bool:
    """Whether an adjective in the nominative stands right behind a noun for a body («związek zawodowy»)."""
    if reading.flags[token] & NO_POSTPOSED or reading.forms[token - 1] & m.OBLIQUE:
        return False
    if not reading.flags[token - 1] & (c.ORGANISATION | c.GROUP) or (token > 1 and reading.flags[token - 2] & c.PREPOSITION):
        return False
    return bool(reading.forms[token] & m.MODIFIER)


def is_body_of(reading: Reading, token: int) -> bool:
    """Whether a noun for a body right behind one for a person is its genitive, though it looks like a nominative."""
    # «mluvčí policie», «mluvčí pražské policie»
    noun = token - 2 if reading.forms[token - 1] & m.MODIFIER and reading.forms[token - 1] & m.GENITIVE else token - 1
    body = reading.flags[token] & (c.ORGANISATION | c.GROUP | c.DOCUMENT) and not reading.flags[token] & c.PERSON
    return bool(body) and noun >= 0 and bool(reading.flags[noun] & c.PERSON)


def may_be_genitive(reading: Reading, token: int) -> bool:
    """Whether a noun in a form that isn't its nominative singular may be a genitive («редактор газеты»)."""
    return reading.lowers[token] not in reading.index.classes
