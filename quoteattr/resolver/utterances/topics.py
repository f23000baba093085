"""Quoted words that a verb of saying is about, where their capitals show no name: "sprach von „Wortbruch“"."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import function as f
from quoteattr.syntax.verbs import verbs_between

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import Utterance

__all__ = ["is_spoken_of"]

LONGEST_SUBJECT = 12  #: tokens between a verb and what it is about


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "topics"
    about: frozenset[str] = NO_WORDS  #: words between a verb of saying and its topic, if nouns have capitals ("von", "als")


def is_spoken_of(utterance: Utterance, reading: Reading) -> bool:
    """Whether a verb of saying and a preposition or the indefinite article precede quoted words, which aren't a name then."""
    about, before = reading.of_rule[Words].about, utterance.first - 1
    if not about or before < utterance.left_limit or _is_compound(reading, utterance.last):
        return False
    if reading.function[before] & f.INDEFINITE and before > utterance.left_limit:
        before -= reading.lowers[before - 1] in about
    elif reading.lowers[before] not in about:
        return False
    first = max(utterance.left_limit, reading.sentence(before)[0], before - LONGEST_SUBJECT)
    return any(verb.finite for verb in verbs_between(reading, first, before, utterance.level))


def _is_compound(reading: Reading, after: int) -> bool:
    """Whether a hyphen right after the quoted words makes them part of a noun ("einem „Spiegel“-Bericht")."""
    return after < len(reading.words) and reading.words[after][0] == "-"
