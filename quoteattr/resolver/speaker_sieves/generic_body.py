"""Halden Foods closed its bakery; “…,” the company said.: a noun for an organisation refers to the most salient of its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.resolver.coreference.agreement import is_definite
from quoteattr.resolver.coreference.organisations import may_be_called
from quoteattr.resolver.coreference.salience import most_salient, organisations
from quoteattr.resolver.rules import Example, SpeakerSieve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.base import Pick, Turn
    from quoteattr.resolver.registry import Registry

__all__ = ["SIEVE"]


def find(phrase: Phrase, turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The most salient organisation that the noun can refer to."""
    reading = registry.reading
    # With the article alone: a modifier distinguishes one organisation from another ("the German company").
    if not is_definite(registry.reading, phrase) or phrase.head != phrase.first + 1 or phrase.last != phrase.head + 1:
        return None
    sorts = reading.pack.lexicon.organisation_refers_to.get(reading.lowers[phrase.head])
    if sorts is None:
        return None
    ranked = organisations(phrase.first, turns, registry)
    return most_salient({index: score for index, score in ranked.items() if may_be_called(registry, index, sorts)})


SIEVE = SpeakerSieve(
    name="generic_body",
    claim="The mention is a noun for a kind of organisation (“the company”): it refers to the most salient one of that kind.",
    find=find,
    examples=(Example(text="Halden Foods closed its bakery. “Go,” the company said.", speaker="Halden Foods"),),
    counterexamples=(Example(text="The Ministry of Trade closed its office. “Go,” the company said."),),
)
