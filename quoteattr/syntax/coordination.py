"""Where the clause of a coordinated verb begins: "He said that it rained, and urged", "She knew that it was old and cold"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.syntax.light import is_light
from quoteattr.syntax.verbs import verb_at

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["clause_start"]

LONGEST_LIGHT = 12  #: tokens between a verb and the "that" of its clause
SUBORDINATING = c.SUBORDINATOR | c.COMPLEMENTIZER  #: classes that begin a subordinate clause


def clause_start(reading: Reading, first: int, last: int, level: int) -> int:
    """Where the clause of a coordinated verb begins: after the last "while", "that" or ";" before it."""
    parted = last - 2 > first and not reading.flags[last - 2] & c.WORD
    for i in range(last - 2, first, -1):
        bits = reading.flags[i]
        if reading.depth[i] != level or bits & c.PREPOSITION:
            continue
        if reading.words[i] in {";", ":"} or (bits & SUBORDINATING and _holds_coordination(reading, i, parted=parted)):
            return i + 1
    return first


def _holds_coordination(reading: Reading, token: int, *, parted: bool) -> bool:
    """Whether a clause may include a later coordinated verb; ``parted``: whether punctuation precedes the conjunction."""
    if reading.function[token] & f.THAT and (_is_pronoun(reading, token) or _is_reported(reading, token)):
        return False
    if reading.flags[token - 1] & c.CUE:
        return True
    # "a fool who has failed, and urged him": a relative clause ends before the conjunction.
    return not reading.function[token] & f.SUBJECT_RELATIVE and not (parted and reading.flags[token] & c.RELATIVE)


def _is_pronoun(reading: Reading, that: int) -> bool:
    """Whether "that" is an object pronoun, before an adverb or a preposition ("brought that down to")."""
    return that + 1 < len(reading.flags) and bool(
        reading.flags[that + 1] & (c.PREPOSITION | c.ADVERB) or not reading.flags[that + 1] & c.WORD
    )


def _is_reported(reading: Reading, that: int) -> bool:
    """Whether "that" begins a reported clause, so that the subject may have another verb ("admitted that ... but noted")."""
    if not reading.flags[that] & c.COMPLEMENTIZER:
        return False
    cue = that - 1
    if reading.pack.grammar.needs_that:  # «explicó ayer a los periodistas que no hay plan y criticó»
        near = range(that - 1, max(that - LONGEST_LIGHT, 0), -1)
        cue = next((i for i in near if reading.flags[i] & c.CUE), cue)
    verb = verb_at(reading, cue)
    return verb is not None and verb.finite and (verb.last == that or is_light(reading, verb.last, that, addressee=True))
