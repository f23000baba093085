"""Words that may begin a noun phrase, among them articles that look like prepositions («selon *des* témoins»)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.reading.fixed_phrases import phrase_before_token

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["may_begin"]

NO_STARTS = c.CLOSED & ~c.PRONOUN | c.ADVERB | c.TIME


def may_begin(reading: Reading, token: int) -> bool:
    """Whether a word that isn't a name may begin a noun phrase."""
    bits = reading.flags[token]
    return bool(bits & c.WORD) and (not bits & NO_STARTS or _is_partitive(reading, token))


def _is_partitive(reading: Reading, token: int) -> bool:
    """Whether a word, elsewhere "of the", comes between a verb or a phrase for a source and a noun for several people."""
    if not 0 < token < len(reading.flags) - 1 or not reading.function[token] & f.PLURAL_DETERMINER:
        return False
    people = reading.flags[token + 1] & c.SPEAKING_NOUN
    if not people or not (reading.flags[token + 1] & c.GROUP or reading.forms[token + 1] & m.PLURAL):
        return False
    return bool(reading.flags[token - 1] & c.CUE) or phrase_before_token(reading, "source_phrases", token)
