"""Forms of verbs that have no subject: «napisano w liście», «píše se ve zprávě»."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading.features import VerbForm

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.index import Cue

__all__ = ["is_impersonal"]


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "impersonal"
    stated: frozenset[str] = NO_WORDS  #: lemmas that have no subject beside one of ``reflexive`` («píše se ve zprávě»)
    reflexive: frozenset[str] = NO_WORDS  #: reflexive pronouns ("se")


def is_impersonal(reading: Reading, cue: Cue, first: int, last: int) -> bool:
    """Whether a verb from ``first`` to ``last`` has no subject, by its form or by the reflexive pronoun beside it."""
    if VerbForm.IMPERSONAL in cue.forms:
        return True
    asked = reading.of_rule[Words]
    if cue.lemma not in asked.stated:
        return False
    beside = range(max(first - 1, 0), min(last + 1, len(reading.lowers)))
    return any(reading.lowers[i] in asked.reflexive and not _governs(reading, i) for i in beside)


def _governs(reading: Reading, token: int) -> bool:
    """Whether a reflexive pronoun is a preposition here («říká se smíchem»)."""
    governs = reading.flags[token] & c.PREPOSITION and token + 1 < len(reading.forms)
    return bool(governs and reading.forms[token + 1] & m.OBLIQUE)
