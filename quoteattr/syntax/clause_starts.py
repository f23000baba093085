"""Where a clause may begin: at its start, after punctuation or a word that opens one, or after a comma and "and"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.lang.pack import Subject
from quoteattr.reading import classes as c
from quoteattr.reading import function as f

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase

__all__ = ["begins_clause", "follows_comma", "is_clause_start"]


def is_clause_start(reading: Reading, phrase: Phrase, limit: int, *, nearest: bool) -> bool:
    """Whether a phrase begins its clause; ``nearest``: no other phrase is nearer to the verb of the clause."""
    before = phrase.source[0] - 1
    if begins_clause(reading, before, limit) and not follows_comma(reading, phrase, limit):
        return True
    return nearest and _joins_clauses(reading, before, limit)


def begins_clause(reading: Reading, before: int, limit: int) -> bool:
    """Whether a clause may begin after the token ``before``: at the start, or after punctuation or a word that opens one."""
    if before < limit:
        return True
    bits = reading.flags[before]
    return not bits & c.WORD or bool(bits & (c.COMPLEMENTIZER | c.SUBORDINATOR | c.CUE))


def _joins_clauses(reading: Reading, token: int, limit: int) -> bool:
    """Whether a conjunction after a comma joins clauses ("Il se tut, et la dame, au bout d'un moment, reprit")."""
    if reading.pack.grammar.subject is not Subject.BOTH or token <= limit:
        return False
    return bool(reading.function[token] & f.COORDINATOR) and reading.words[token - 1] == ","


def follows_comma(reading: Reading, phrase: Phrase, limit: int) -> bool:
    """Whether a comma comes before the phrase, which may then be part of the apposition itself."""
    before = phrase.source[0] - 1
    return before >= limit and reading.words[before] == ","
