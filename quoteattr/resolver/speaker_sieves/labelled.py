"""Q: Why now?¶A: Because.¶Q: Is that all?: the same label refers to the same speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.resolver.base import Pick, Turn
from quoteattr.resolver.cast.labels import label_key, label_of
from quoteattr.resolver.rules import Example, SpeakerSieve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.registry import Registry

__all__ = ["SIEVE"]


def find(phrase: Phrase, turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The entity of the label, if the mention is a label."""
    label = label_of(turns[-1].utterance, registry.reading)
    if label is None or phrase.first != registry.reading.token_at(label.start):
        return None
    index = registry.cast.labels.get(label_key(registry.reading, label))
    return None if index is None else Pick(entity=index)


SIEVE = SpeakerSieve(
    name="labelled",
    claim="The mention is the label of a turn: the same label refers to the same speaker, and “A” to the person interviewed.",
    find=find,
    examples=(
        Example(text="Q: Why did you leave?\n\nA: Because the rent went up.", speaker="A"),
        Example(text="An interview with Lena Fox.\n\nQ: Why leave?\n\nA: Because the rent went up.", speaker="Lena Fox"),
    ),
    counterexamples=(Example(text="“Go,” said Lena Fox."),),
)
