"""Ida met Per. “…,” the former said.: the first or the second of two."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import MentionKind
from quoteattr.resolver.base import Pick, Turn
from quoteattr.resolver.coreference.salience import latest_two
from quoteattr.resolver.rules import Example, SpeakerSieve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.registry import Registry

__all__ = ["SIEVE"]


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "former_latter"
    former: frozenset[str] = NO_WORDS  #: words that refer to the first of two
    latter: frozenset[str] = NO_WORDS  #: words that refer to the second of two


def find(phrase: Phrase, _turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The first or second of two people named in one earlier sentence."""
    reading = registry.reading
    if phrase.kind is MentionKind.NAME or phrase.members:
        return None
    lower = reading.lowers[phrase.head]
    if lower not in reading.of_rule[Words].former | reading.of_rule[Words].latter:
        return None
    two = latest_two(registry, phrase.first)
    return None if two is None else Pick(entity=two[lower in reading.of_rule[Words].latter])


SIEVE = SpeakerSieve(
    name="former_latter",
    claim="The mention is “the former” or “the latter”: it refers to the first or second of two named in one earlier sentence.",
    find=find,
    examples=(Example(text="Ida Holm met Leo Lund. “Go,” the latter said.", speaker="Leo Lund"),),
    counterexamples=(Example(text="Ida Holm sat down. “Go,” the latter said."),),
)
