"""“No.” The girl's lip trembled. “…,” his voice said.: the owner of the lip or the voice speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.base import Pick, Turn
from quoteattr.resolver.rules import Example, SpeakerSieve
from quoteattr.syntax.noun_phrases import phrase_after
from quoteattr.syntax.possession import possessor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.registry import Registry

__all__ = ["SIEVE"]


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "possessor_of_noun"
    of_the_body: frozenset[str] = NO_WORDS  #: nouns for a part of a person that can be said to speak ("voice", "lips")


def find(phrase: Phrase, _turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The owner of a noun for a thing, in a story; of a voice or the like, in any text."""
    if phrase.kind is not MentionKind.NOMINAL or phrase.name is not None or phrase.members:
        return None
    reading = registry.reading
    part = reading.lowers[phrase.head] in reading.of_rule(Words).of_the_body
    if not part and (not reading.genre.dialogue or reading.flags[phrase.head] & c.SPEAKING_NOUN):
        return None
    owner = possessor(reading, phrase.head, phrase.first) or (_whose(reading, phrase) if part else None)
    return None if owner is None else Pick(antecedent=owner, signal="owner")


def _whose(reading: Reading, phrase: Phrase) -> Phrase | None:
    """The owner after the noun ("the voice of the doctor")."""
    after = phrase.head + 1
    if after >= len(reading.words) or not reading.function[after] & f.GENITIVE:
        return None
    return phrase_after(reading, after + 1, reading.sentence(phrase.head)[1])


SIEVE = SpeakerSieve(
    name="possessor_of_noun",
    claim="The mention is somebody’s voice or the like or, in a story, anything that belongs to somebody: the owner speaks.",
    find=find,
    examples=(Example(text="“Late,” Leo said.\n\n“So?” Ida asked.\n\n“Go.” Leo’s lip trembled.", speaker="Leo"),),
    counterexamples=(Example(text="“Late,” Leo said.\n\n“So?” Ida asked.\n\n“Go,” a neighbour said."),),
)
