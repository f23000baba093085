"""“…,” the clerk said. ... “…,” the clerk added.: the same description refers to the same speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.resolver.base import Pick, Turn
from quoteattr.resolver.coreference.agreement import is_definite
from quoteattr.resolver.rules import Example, SpeakerSieve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.registry import Registry

__all__ = ["SIEVE"]

MOST_TURNS = 300  #: turns that are looked at, with the last one


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "repeated_description"
    new_ones: frozenset[str] = NO_WORDS  #: determiners that introduce somebody new ("another")


def find(phrase: Phrase, turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The latest speaker who was called by the same head noun."""
    reading = registry.reading
    if phrase.kind is not MentionKind.NOMINAL or phrase.members:
        return None
    if reading.lowers[phrase.first] in reading.of_rule[Words].new_ones:
        return None
    modifiers = _modifiers(phrase, registry.reading)
    if is_definite(registry.reading, phrase):  # "the Danish leader" isn't the Swedish one
        modifiers = modifiers.intersection(reading.pack.lexicon.nationalities)
    heads = reading.bare_nouns(phrase.head)
    for turn in reversed(turns[-MOST_TURNS:]):
        if turn.speaker is None:
            continue
        entity = registry.entities[turn.speaker]
        if not entity.names and not entity.members and entity.words[-1] in heads and modifiers <= set(entity.words):
            return Pick(entity=turn.speaker)
    return None


def _modifiers(phrase: Phrase, reading: Reading) -> set[str]:
    """The words of an indefinite phrase before its head; with words that were not used before, it is somebody else."""
    tokens = range(phrase.first, phrase.head)
    return {reading.lowers[i] for i in tokens if not reading.flags[i] & (c.DETERMINER | c.POSSESSIVE)}


SIEVE = SpeakerSieve(
    name="repeated_description",
    claim="The mention has the same head noun as the mention of an earlier quotation: it refers to the same speaker.",
    find=find,
    examples=(Example(text="“Go,” the clerk said.\n\nNobody moved. “Now,” the clerk added.", speaker="clerk"),),
    counterexamples=(Example(text="“Go,” the clerk said."),),
)
