"""“…,” Ida said.¶“…,” said the other.: of two people who talk, the one who did not just speak."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import MentionKind
from quoteattr.reading import function as f
from quoteattr.resolver.base import Pick, Turn
from quoteattr.resolver.coreference.agreement import gender_of
from quoteattr.resolver.coreference.salience import most_salient, scores
from quoteattr.resolver.rules import Example, SpeakerSieve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.registry import Registry

__all__ = ["SIEVE"]

RECENT_TURNS = 8  #: turns, with the last one, in which the other person may have spoken


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "counterpart"
    others: frozenset[str] = NO_WORDS  #: "the other"
    counterparts: frozenset[str] = NO_WORDS  #: nouns for somebody who is together with somebody else ("his companion")


def find(phrase: Phrase, turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The latest speaker in the conversation, or else the most salient person, except the one whose counterpart is meant."""
    reading = registry.reading
    if not reading.genre.dialogue or phrase.kind is MentionKind.NAME or phrase.members:
        return None
    first = _first(phrase, turns, registry)
    if first is None:
        return None
    ranked = scores(phrase.first, gender_of(reading, phrase), turns, registry)
    ranked = {index: score for index, score in ranked.items() if index not in {first, registry.cast.narrator}}
    for turn in reversed(turns[-RECENT_TURNS:]):
        if turn.speaker in ranked and turn.utterance.level == turns[-1].utterance.level:
            return Pick(entity=turn.speaker, signal="two", ranked=ranked)
    return most_salient(ranked)


def _first(phrase: Phrase, turns: Sequence[Turn], registry: Registry) -> int | None:
    """The person whose counterpart is meant: the last speaker for "the other", for "her companion" whoever "she" is."""
    reading = registry.reading
    words = reading.of_rule[Words]
    head = reading.lowers[phrase.head]
    if head in words.others:
        plain = reading.function[phrase.first] & f.DEFINITE and phrase.head == phrase.first + 1
        alone = phrase.head == phrase.first and not reading.pack.grammar.articles
        return _before(turns) if plain or alone else None
    traits = reading.traits(phrase.first)
    if head not in words.counterparts or traits is None or traits.person != 3 or traits.plural:
        return None
    owner = most_salient(scores(phrase.first, traits.gender, turns, registry))
    return None if owner is None else owner.entity


def _before(turns: Sequence[Turn]) -> int | None:
    """The speaker of the previous turn in another paragraph."""
    here = turns[-1].utterance
    for turn in reversed(turns[-RECENT_TURNS:]):
        if turn.utterance.level == here.level and turn.utterance.last_paragraph < here.paragraph:
            return turn.speaker
    return None


SIEVE = SpeakerSieve(
    name="counterpart",
    claim="In a conversation, the mention is “the other” or “his companion”: it refers to the one who did not just speak.",
    find=find,
    examples=(Example(text="“Late,” Leo said.\n\n“So?” Ida asked.\n\n“Go.”\n\n“No,” said the other.", speaker="Ida"),),
    counterexamples=(Example(text="“Go,” the other said."),),
)
