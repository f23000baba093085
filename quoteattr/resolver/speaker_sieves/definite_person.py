"""Leo came with Ida. “…,” the boy said.: in a story, a definite noun phrase refers to somebody in the scene."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import Gender, MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.coreference.agreement import gender_of
from quoteattr.resolver.coreference.newcomers import is_newcomer
from quoteattr.resolver.coreference.salience import most_salient, scores
from quoteattr.resolver.rules import Example, SpeakerSieve

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quoteattr.lang.pack import Pronoun
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.base import Pick, Turn
    from quoteattr.resolver.registry import Registry

__all__ = ["SIEVE"]

RECENT = 8  #: turns in which a relative must have spoken


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "definite_person"
    pointing: frozenset[str] = NO_WORDS  #: demonstratives ("that nobleman")
    courteous: frozenset[str] = NO_WORDS  #: nouns that are also titles but may describe anybody ("the old lady")
    epithets: frozenset[str] = NO_WORDS  #: nouns that are used of somebody already known ("the rascal")
    #: nouns for a person only by sex and age ("hombre", "muchacha"), where the gender of other nouns shows neither
    general: frozenset[str] = NO_WORDS
    young: frozenset[str] = NO_WORDS  #: of these, nouns for somebody young, who has no title ("muchacho")
    manner: frozenset[str] = NO_WORDS  #: prepositions before a gesture ("with a smile") or a description ("with the pipe")


def find(phrase: Phrase, turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The most salient person of the gender that the noun shows."""
    reading = registry.reading
    if phrase.kind is not MentionKind.NOMINAL or phrase.members or not reading.flags[phrase.head] & c.PERSON:
        return None
    pointing = reading.lowers[phrase.first] in reading.of_rule[Words].pointing
    if not (reading.genre.dialogue or pointing):
        return None
    if reading.function[phrase.head] & f.KIN:
        return _relative(phrase, turns, registry)
    if _is_told_apart(reading, phrase.head + 1) or not (pointing or _is_definite(reading, phrase)):
        return None
    if is_newcomer(reading, phrase):
        return None
    return _described(phrase, turns, registry)


def _is_definite(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase begins with the definite article or a possessive."""
    return reading.is_definite(phrase.first) or bool(reading.flags[phrase.first] & c.POSSESSIVE)


def _described(phrase: Phrase, turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The most salient person whom a noun fits; a title is left to the sieves that find the person who has it."""
    reading, words = registry.reading, registry.reading.of_rule[Words]
    head, gender = reading.lowers[phrase.head], gender_of(registry.reading, phrase)
    if head in words.courteous:  # "the lady" is a lady by her gender alone, so that has to be known
        ranked = scores(phrase.first, gender, turns, registry)
        return most_salient({index: score for index, score in ranked.items() if registry.entities[index].gender is gender})
    if reading.flags[phrase.head] & c.TITLE or not (head in words.epithets or _is_general(words, head, gender)):
        return None
    return most_salient(_fitting(scores(phrase.first, gender, turns, registry), head, turns, registry))


def _fitting(ranked: Mapping[int, float], head: str, turns: Sequence[Turn], registry: Registry) -> Mapping[int, float]:
    """Those whom a noun for sex and age fits, and who don't answer themselves."""
    if registry.reading.of_rule[Words].young:
        ranked = {index: score for index, score in ranked.items() if _may_be_called(registry, index, head)} or ranked
    answered = _answered(turns) if registry.reading.index.narration.known else None
    return {index: score for index, score in ranked.items() if index != answered}


def _may_be_called(registry: Registry, index: int, head: str) -> bool:
    """Whether a story may call somebody by a noun for sex and age: a person with a name, but not "don Luis" a boy."""
    entity, young = registry.entities[index], registry.reading.of_rule[Words].young
    return bool(entity.names) and not (head in young and any(name.titled for name in entity.names))


def _answered(turns: Sequence[Turn]) -> int | None:
    """The speaker of the turn right before, whom another answers."""
    if len(turns) < 2:
        return None
    before, here = turns[-2:]
    return before.speaker if before.utterance.last_paragraph + 1 == here.utterance.paragraph else None


def _is_general(words: Words, head: str, gender: Gender) -> bool:
    """Whether a noun may refer to anybody of a gender: "the man", "the girl"; not "the clerk"."""
    return head in words.general if words.general else gender is not Gender.UNKNOWN


def _is_told_apart(reading: Reading, after: int) -> bool:
    """Whether the words after a noun distinguish somebody from others: "the man with the pipe"; not "with a smile"."""
    # In a book, somebody described in this way has usually been named before.
    if reading.genre.long or after + 1 >= len(reading.words) or reading.lowers[after] not in reading.of_rule[Words].manner:
        return False
    return bool(reading.function[after + 1] & f.DEFINITE)


def _relative(phrase: Phrase, turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The most salient person of a relative's gender, except the person whose relative it is."""
    reading = registry.reading
    traits = reading.traits(phrase.first)
    if not reading.is_definite(phrase.first) and not _is_one(traits):
        return None
    gender = gender_of(registry.reading, phrase)
    ranked = scores(phrase.first, gender, turns, registry)
    owner = None if traits is None else most_salient(scores(phrase.first, traits.gender, turns, registry))
    heard = {turn.speaker for turn in turns[-RECENT:]} - ({owner.entity} if owner else set())
    if gender is not Gender.UNKNOWN:
        heard = {index for index in heard if index is not None and registry.entities[index].gender is gender}
    return most_salient({index: score for index, score in ranked.items() if index in heard})


def _is_one(traits: Pronoun | None) -> bool:
    """Whether a possessive pronoun is in the third person singular: "his mother", not "my mother", "their mother"."""
    return traits is not None and traits.person == 3 and not traits.plural


SIEVE = SpeakerSieve(
    name="definite_person",
    claim="The mention is “that man”, or “the man” in a conversation: it refers to the most salient person of that gender.",
    find=find,
    examples=(Example(text="“Late,” Leo said.\n\n“So?” Ida asked.\n\n“Go,” the boy said.", speaker="Leo"),),
    counterexamples=(
        Example(text="“Late,” Leo said.\n\n“So?” Ida asked.\n\n“Go,” a boy said."),
        Example(text="“Late,” Leo said.\n\n“So?” Ida asked.\n\n“Go,” said the boy with the lamp."),
        Example(text="A boy came in. “Late,” Leo said.\n\n“So?” Ida asked.\n\n“Go,” the boy said."),
    ),
)
