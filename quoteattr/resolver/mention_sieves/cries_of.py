"""Cries of “Traitor!” filled the room: many people are heard, and none of them is named."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import function as f
from quoteattr.resolver.base import SourceCue
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.syntax.possession import owner

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "cries_of"
    cries: frozenset[str] = NO_WORDS  #: nouns for what many people are heard to say


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The owner of the noun before "of" and the quotation ("the crowd's cries of"); nobody if it has no owner."""
    utterance = site.utterance
    link = utterance.first - 1
    noun = link - 1
    if noun < utterance.left_limit or not reading.function[link] & f.GENITIVE:
        return None
    if reading.lowers[noun] not in reading.of_rule[Words].cries:
        return None
    return SourceCue(phrase=owner(reading, noun, max(reading.sentence(noun)[0], utterance.left_limit)))


SIEVE = MentionSieve(
    name="cries_of",
    claim="“Cries of”, “shouts of” or “chants of” introduces the quotation: their owner speaks, or nobody if none is named.",
    find=find,
    anywhere=True,
    examples=(Example(text="The crowd’s cries of “Traitor!” filled the room.", mention="The crowd"),),
    counterexamples=(Example(text="Mira shouted, “Traitor!”"),),
)
