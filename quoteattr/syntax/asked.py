"""Participle clauses before a tag that say when its words are said: «Von Journalisten gefragt, antwortete sie, ...»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.lang.pack import Subject
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading.features import VerbForm
from quoteattr.syntax.verb_second import is_finite_word

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["is_asked"]

LONGEST = 8  #: tokens of such a clause


def is_asked(reading: Reading, first: int, last: int) -> bool:
    """Whether a range is such a clause: its participle is last where verbs are second, else first, and its only verb."""
    if reading.pack.grammar.subject is Subject.BEFORE or last - first > LONGEST:
        return False
    asked = last - 1 if reading.pack.grammar.verb_second else first
    return _is_participle(reading, asked) and not any(i != asked and _is_verb(reading, i, first) for i in range(first, last))


def _is_participle(reading: Reading, token: int) -> bool:
    """Whether a word may be the participle of a verb of saying."""
    cue = reading.index.cues.get(reading.lowers[token])
    return cue is not None and VerbForm.PARTICIPLE in cue.forms


def _is_verb(reading: Reading, token: int, first: int) -> bool:
    """Whether a word may be a finite verb; a word after an article is a noun («par la *presse*»)."""
    if token > first and (reading.flags[token - 1] & c.DETERMINER or reading.flags[token] & c.CAPITAL):
        return False
    return is_finite_word(reading, token) or bool(reading.forms[token] & m.PAST)
