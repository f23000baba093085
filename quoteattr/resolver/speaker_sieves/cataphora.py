"""“…,” she said. Marta Silva had waited long.: the name comes after the pronoun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import Gender, MentionKind
from quoteattr.resolver.base import Pick, Turn
from quoteattr.resolver.coreference.agreement import gender_of, is_person
from quoteattr.resolver.coreference.salience import first_after
from quoteattr.resolver.rules import Example, SpeakerSieve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.registry import Registry

__all__ = ["SIEVE"]


def find(phrase: Phrase, turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The first person named as a subject after the pronoun, if the two agree. The sieves before it found nobody earlier."""
    gender = gender_of(registry.reading, phrase)
    if phrase.kind is not MentionKind.PRONOUN or not is_person(registry, phrase) or gender is Gender.UNKNOWN:
        return None
    index = first_after(registry, max(phrase.last, turns[-1].utterance.last), turns[-1].utterance.level)
    return None if index is None or not registry.entities[index].accepts(gender) else Pick(entity=index)


SIEVE = SpeakerSieve(
    name="cataphora",
    claim="The mention is a personal pronoun that agrees with nobody before it: it refers to the subject named right after it.",
    find=find,
    examples=(Example(text="“Done,” she said. Marta Silva had waited long.", speaker="Marta Silva"),),
    counterexamples=(Example(text="“Done,” she said. Leo Brandt had waited long."),),
)
