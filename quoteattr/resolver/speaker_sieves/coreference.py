"""Leo sat down beside Sam. “…,” he said.: the coreference of another analysis shows which of the two “he” is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.analysis import Layer
from quoteattr.models import MentionKind
from quoteattr.resolver.base import Pick, Turn
from quoteattr.resolver.rules import Example, SpeakerSieve
from quoteattr.syntax.noun_phrases import phrase_after

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.registry import Registry

__all__ = ["SIEVE"]


def find(phrase: Phrase, _turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The entity named in the mention's chain; for a pronoun in a chain without names, the first noun phrase of the chain."""
    if phrase.kind is MentionKind.NAME:
        return None
    chain = registry.context.chains.of(phrase)
    if chain is None:
        return None
    entity = registry.of_chain.get(chain)
    if entity is not None:
        return Pick(entity=entity)
    antecedent = _described(chain, registry) if phrase.kind is MentionKind.PRONOUN else None
    return None if antecedent is None else Pick(antecedent=antecedent)


def _described(chain: int, registry: Registry) -> Phrase | None:
    """The first mention of a chain that quoteattr also reads as a noun phrase."""
    for first, last in registry.context.chains.ranges[chain]:
        phrase = phrase_after(registry.reading, first, last)
        if phrase is not None and phrase.kind is MentionKind.NOMINAL and phrase.source[1] >= last:
            return phrase
    return None


SIEVE = SpeakerSieve(
    name="coreference",
    claim="The mention is a pronoun or noun phrase in a coreference chain: it refers to what the chain names.",
    find=find,
    examples=(
        Example(text="Leo sat down beside Sam. “Done,” he said.", speaker="Sam"),
        Example(text="Nadia Roth came in. Ida Berg rose. “Sit,” the visitor said.", speaker="Nadia Roth"),
        Example(text="The old clerk nodded to the porter. “Done,” he said.", speaker="porter"),
    ),
    counterexamples=(
        Example(text="Leo sat down beside Sam. “Done,” Sam said."),
        Example(text="Leo sat down beside Sam. “Done,” she said."),
    ),
    needs=frozenset({Layer.CLUSTERS}),
)
