"""Ida met Per. “…,” the former said.: the first or the second of two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import MentionKind
from quoteattr.resolver.base import Pick, Turn
from quoteattr.resolver.coreference.salience import latest_two
from quoteattr.resolver.rules import Example, SpeakerSieve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.registry import Registry

__all__ = ["SIEVE"]


def find(phrase: Phrase, _turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The first or second of the two named in one sentence before."""
    reading = registry.reading
    if phrase.kind is not MentionKind.NOMINAL or phrase.members:
        return None
    lower = reading.lowers[phrase.head]
    if lower not in reading.closed.former | reading.closed.latter:
        return None
    two = latest_two(registry, phrase.first)
    return None if two is None else Pick(entity=two[lower in reading.closed.latter])


SIEVE = SpeakerSieve(
    name="former_latter",
    claim="The mention is “the former” or “the latter”: the first or second of the two named in one sentence before.",
    find=find,
    examples=(Example(text="Ida Holm met Leo Lund. “Go,” the latter said.", speaker="Leo Lund"),),
    counterexamples=(Example(text="Ida Holm sat down. “Go,” the latter said."),),
)
