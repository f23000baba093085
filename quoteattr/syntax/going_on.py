"""—¿Vienes? dijo Inés, cerrando la puerta, que es tarde: after its tag, a narrator goes on to the next comma or full stop."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import CLAUSE_ENDS, SENTENCE_ENDS
from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["after_narration", "before_relative"]

MOST_CLAUSES = 6  #: clauses of the narrator after a tag
LONGEST_LINK = 14  #: tokens of a relative clause that are searched for its verb
GOING_ON = frozenset(",;")


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "going_on"
    told: frozenset[str] = NO_WORDS  #: verb forms in which a narrator tells something of a speaker ("había", "parecía")


def after_narration(reading: Reading, end: int, last: int) -> int:
    """One past the clauses of a narrator that begin at a comma right behind a tag; ``end`` itself if speech goes on there."""
    for _ in range(MOST_CLAUSES):
        told = _narrated(reading, end + 1, last) if end + 1 < last and reading.words[end] in GOING_ON else None
        if told is None:
            return end
        end = told
        while end < last and reading.words[end] not in CLAUSE_ENDS:
            end += 1
    return end


def before_relative(reading: Reading, first: int, last: int) -> int:
    """Where a relative clause at the end of a subject begins, which may be spoken («Sabed, dijo Inés, que me voy»)."""
    if not reading.of_rule[Words].told:
        return last
    return next((i for i in range(first, last - 1) if reading.words[i] == "," and reading.flags[i + 1] & c.RELATIVE), last)


def _narrated(reading: Reading, start: int, last: int) -> int | None:
    """A token in the clause of a narrator that begins at ``start``: its first or, in a relative clause, its verb; else None."""
    if reading.flags[start] & c.CAPITAL:
        return None
    begins = start + bool(reading.flags[start] & (c.PREPOSITION | c.CONJUNCTION))
    if begins >= last:
        return None
    if reading.lowers[start] in reading.pack.writing.goes_on or reading.forms[begins] & m.GERUND:
        return begins
    if reading.flags[begins] & c.RELATIVE:
        return _told(reading, begins + 1, last)
    if _is_manner_alone(reading, start, last):
        return start
    governs = begins + 1 < last and reading.flags[begins + 1] & c.PREPOSITION
    return begins if reading.forms[begins] & m.PARTICIPLE and governs else None


def _is_manner_alone(reading: Reading, token: int, last: int) -> bool:
    """Whether one word for how something is said ends a sentence or the turn («Iré, dijo Inés, dulcemente. Mañana.»)."""
    if token + 1 < last and reading.words[token + 1] not in SENTENCE_ENDS:
        return False
    return bool(reading.forms[token] & (m.ADVERB | m.PARTICIPLE)) and bool(reading.of_rule[Words].told)


def _told(reading: Reading, start: int, last: int) -> int | None:
    """The first verb of a narrator among the first words of a relative clause, in the same sentence; None if there is none."""
    told = reading.of_rule[Words].told
    for i in range(start, min(start + LONGEST_LINK, last)):
        if reading.lowers[i] in told:
            return i
        if reading.words[i] in SENTENCE_ENDS:
            return None
    return None
