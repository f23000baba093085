"""Verbs before the infinitive of a reporting verb: it begins, goes on or is repeated: «volvió a decir», «se mit à crier»."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import function as f
from quoteattr.reading.features import VerbForm

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["aspect_before", "leads_to_infinitive"]


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "aspect"
    links: frozenset[str] = NO_WORDS  #: prepositions between such a verb and the infinitive («volvió *a* decir»)


def aspect_before(reading: Reading, infinitive: int) -> int | None:
    """The verb of aspect that an infinitive belongs to, right before it or before a preposition; None if there is none."""
    before = _past_objects(reading, infinitive - 1)
    if before > 0 and reading.lowers[before] in reading.of_rule[Words].links:
        before = _past_objects(reading, before - 1)
    if before < 0 or not reading.function[before] & f.ASPECT or reading.depth[before] != reading.depth[infinitive]:
        return None
    cue = reading.index.cues.get(reading.lowers[infinitive])
    return before if cue is not None and VerbForm.INFINITIVE in cue.forms else None


def leads_to_infinitive(reading: Reading, token: int) -> bool:
    """Whether a verb of aspect belongs to the infinitive of a reporting verb that follows («volvió a decir»; not «volvió»)."""
    if not reading.function[token] & f.ASPECT:
        return False
    after = range(token + 1, min(token + 4, len(reading.lowers)))
    return any(aspect_before(reading, i) == token for i in after)


def _past_objects(reading: Reading, token: int) -> int:
    """The token before the pronouns attached to a verb by a hyphen ("limitou*-se* a dizer")."""
    while token >= 0 and reading.words[token][0] == "-":
        token -= 1
    return token
