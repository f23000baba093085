"""Words before a verb whose subject comes after it: "Onderweg rookte hij". They aren't the subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c
from quoteattr.reading import function as f

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["is_fronted", "is_verb_form"]


def is_fronted(reading: Reading, token: int) -> bool:
    """Whether a finite verb and a pronoun that is its subject follow a word ("Onderweg rookte hij", "Ziek was-ie")."""
    subject = token + 2
    if not reading.pack.grammar.verb_second or subject >= len(reading.words):
        return False
    pronoun = reading.pack.lexicon.pronouns.get(reading.lowers[subject])
    return pronoun is not None and pronoun.subject and is_verb_form(reading, token + 1)


def is_verb_form(reading: Reading, token: int) -> bool:
    """Whether a word in lower case is a finite verb or an auxiliary."""
    bits = reading.flags[token]
    finite = reading.function[token] & f.INDICATIVE or bits & (c.AUXILIARY | c.MODAL | c.CUE)
    return bool(finite) and not bits & (c.CAPITAL | c.DETERMINER | c.POSSESSIVE)
