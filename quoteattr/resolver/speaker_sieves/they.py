"""Residents met at noon. “…,” they said.: the group that spoke or was named last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import Gender, MentionKind, SpeakerKind
from quoteattr.resolver.base import Pick, Turn
from quoteattr.resolver.coreference.plurals import plural_before
from quoteattr.resolver.coreference.salience import most_salient, scores
from quoteattr.resolver.rules import Example, SpeakerSieve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.registry import Registry

__all__ = ["SIEVE"]

SEVERAL = (SpeakerKind.GROUP, SpeakerKind.ORGANISATION)
FURTHEST_GROUP = 2  #: paragraphs back to the words of a group


def find(phrase: Phrase, turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The last plural phrase, or else the group that spoke last, or else the only person, if the text shows no gender."""
    if phrase.kind is not MentionKind.PRONOUN or not _is_they(registry.reading, phrase):
        return None
    antecedent = plural_before(registry.reading, phrase, turns[-1])
    if antecedent is not None:
        return Pick(antecedent=antecedent, signal="noun")
    group = _heard(turns, registry)
    if group is not None:
        return Pick(entity=group, signal="spoke")
    alone = most_salient(scores(phrase.first, Gender.UNKNOWN, turns, registry))
    if alone is None or alone.signal != "only" or registry.entities[alone.entity].gender is not Gender.UNKNOWN:
        return None
    return alone


def _is_they(reading: Reading, pronoun: Phrase) -> bool:
    """Whether a pronoun is "they"; not "we", "many", "who"."""
    traits = reading.traits(pronoun.head)
    return traits is not None and traits.plural and traits.person == 3 and not traits.indefinite and not traits.relative


def _heard(turns: Sequence[Turn], registry: Registry) -> int | None:
    """The group or organisation that spoke right before the last turn."""
    before = turns[-2] if len(turns) > 1 else None
    if before is None or before.speaker is None:
        return None
    near = turns[-1].utterance.paragraph - before.utterance.last_paragraph <= FURTHEST_GROUP
    return before.speaker if near and registry.entities[before.speaker].kind in SEVERAL else None


SIEVE = SpeakerSieve(
    name="they",
    claim="The mention is “they”: it refers to the group named or heard last, or to the only person, if the gender is unknown.",
    find=find,
    examples=(Example(text="Ida Holm and Leo Lund came late. “Done,” they said.", speaker="Ida Holm and Leo Lund"),),
    counterexamples=(Example(text="Ida Holm and Leo Lund came late. “Done,” she said."),),
)
