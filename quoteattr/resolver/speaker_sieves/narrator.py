"""“…,” I said.: the narrator is one person throughout the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import MentionKind
from quoteattr.resolver.base import Pick, Turn
from quoteattr.resolver.coreference.turn_holders import turn_holder
from quoteattr.resolver.rules import Example, SpeakerSieve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.registry import Registry

__all__ = ["SIEVE"]


def find(phrase: Phrase, turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The narrator, for a pronoun in the first person singular; in a script, the speaker of the turn that contains it."""
    reading = registry.reading
    if phrase.kind is not MentionKind.PRONOUN:
        return None
    traits = reading.traits(phrase.head)
    if traits is None or traits.person != 1 or traits.plural:
        return None
    holder = turn_holder(turns, registry)
    if holder is not None:
        return Pick(entity=holder)
    narrator = registry.cast.narrator
    return Pick(entity=narrator, signal="named" if registry.entities[narrator].names else "")


SIEVE = SpeakerSieve(
    name="narrator",
    claim="The mention is “I”: the narrator speaks, one person throughout the text, whose name may be given in the byline.",
    find=find,
    examples=(
        Example(text="“Go,” I said.", speaker="I"),
        Example(text="By Lena Fox\n\nRain fell.\n\n“Go,” I told the crow.", speaker="Lena Fox"),
    ),
    counterexamples=(Example(text="“Go,” she said."),),
)
