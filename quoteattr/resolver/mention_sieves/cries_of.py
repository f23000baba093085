"""Cries of “Traitor!” filled the room: many are heard, and nobody is named for the words."""

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
    """Words of the language pack that are asked for here."""

    rule: ClassVar[str] = "cries_of"
    cries: frozenset[str] = NO_WORDS  #: nouns for what many are heard to say


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The owner of the cries that "of" joins with the quotation; nobody where they have none."""
    utterance = site.utterance
    link = utterance.first - 1
    noun = link - 1
    if noun < utterance.left_limit or not reading.function[link] & f.GENITIVE:
        return None
    if reading.lowers[noun] not in reading.of_rule(Words).cries:
        return None
    return SourceCue(phrase=owner(reading, noun, max(reading.sentence(noun)[0], utterance.left_limit)))


SIEVE = MentionSieve(
    name="cries_of",
    claim="The quotation is what cries, shouts or chants are of: whoever they belong to speaks, and nobody else.",
    find=find,
    anywhere=True,
    examples=(Example(text="The crowd’s cries of “Traitor!” filled the room.", mention="The crowd"),),
    counterexamples=(Example(text="Mira shouted, “Traitor!”"),),
)
