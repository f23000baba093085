"""Whether the rest of a tag begins a second report, so that the quotation before it ends: "..., he said, adding that"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.lang.pack import Complement
from quoteattr.models import Act
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.reading.features import VerbForm
from quoteattr.syntax.verbs import verbs_between

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb

__all__ = ["only_adverbials"]


def only_adverbials(reading: Reading, first: int, end: int) -> bool:
    """Whether the rest of a tag begins no second report ("..., adding", "and then said")."""
    for verb in verbs_between(reading, first, end, reading.depth[end - 1]):
        if verb.head > first and (reading.words[end - 1] == ":" or _begins_report(reading, verb, end)):
            return False
        open_ended = verb.last >= end - 1 or reading.function[verb.last] & f.THAT
        if verb.gerund and verb.bare and open_ended and _begins_clause(reading, verb):
            return False  # "..., adding", "adding that ..."
    return True


def _begins_clause(reading: Reading, verb: Verb) -> bool:
    """Whether a gerund begins its clause: after a comma or "and"; not in "when they had finished joking"."""
    before = verb.first - 1
    return not reading.flags[before] & c.WORD or bool(reading.flags[before] & c.CONJUNCTION)


def _begins_report(reading: Reading, verb: Verb, end: int) -> bool:
    """Whether a verb reports what follows: after "and" or "that"; not "and thanking his hosts", "who waited", "when asked"."""
    before = verb.first - 1
    bits, link = reading.flags[before], reading.function[before]
    if bits & c.CONJUNCTION:
        return verb.finite
    if link & f.SUBJECT_RELATIVE:  # "who said he would. «B»" ends before the next piece
        return verb.act is Act.SPEECH and Complement.CLAUSE in verb.complements and end not in reading.break_set
    if link & f.THAT:  # "a film that showed him": not a report
        return bool(reading.flags[before - 1] & (c.CLOSED | c.CUE | c.CUE_NOUN))
    return bool(bits & c.COMPLEMENTIZER) and not (verb.bare and VerbForm.PARTICIPLE in verb.forms)
