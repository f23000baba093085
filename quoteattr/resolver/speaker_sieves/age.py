"""Ana Reis, 34, won. “…,” the 34-year-old said.: the age shows who is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import Gender, MentionKind
from quoteattr.resolver.base import Pick, Turn
from quoteattr.resolver.coreference.agreement import gender_of, is_definite
from quoteattr.resolver.coreference.roles import latest_of
from quoteattr.resolver.coreference.salience import most_salient, scores
from quoteattr.resolver.rules import Example, SpeakerSieve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.registry import Registry

__all__ = ["SIEVE"]


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "age"
    female: frozenset[str] = NO_WORDS  #: determiners before the age of a woman who is the subject ("die 67-Jährige")
    male: frozenset[str] = NO_WORDS  #: the same for a man ("der 67-Jährige")


def find(phrase: Phrase, turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The last mentioned of those to whose names the text adds that age; if it doesn't, the most salient person."""
    reading = registry.reading
    if phrase.kind is not MentionKind.NOMINAL or not is_definite(registry.reading, phrase):
        return None
    endings = tuple(reading.pack.lexicon.ages)
    for i in range(phrase.first, phrase.head + 1):
        if reading.lowers[i].endswith(endings):
            index = latest_of(registry, phrase, frozenset({reading.lowers[i]}))
            return _most_salient(phrase, i, turns, registry) if index is None else Pick(entity=index)
    return None


def _most_salient(phrase: Phrase, age: int, turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The most salient person, if the age is the head of the phrase and the text gives nobody's age."""
    if age != phrase.head or any(word.endswith(tuple(registry.reading.pack.lexicon.ages)) for word in registry.cast.titled):
        return None
    return most_salient(scores(phrase.first, _gender(registry.reading, phrase), turns, registry))


def _gender(reading: Reading, phrase: Phrase) -> Gender:
    """The gender that the phrase shows."""
    asked, lower = reading.of_rule[Words], reading.lowers[phrase.first]
    if lower in asked.female or lower in asked.male:
        return Gender.FEMALE if lower in asked.female else Gender.MALE
    return gender_of(reading, phrase)


SIEVE = SpeakerSieve(
    name="age",
    claim="The mention is an age (“the 34-year-old”): it refers to the person whose age that is, or whom the text tells about.",
    find=find,
    examples=(
        Example(text="Ana Reis, 34, won the race. “Done,” the 34-year-old said.", speaker="Ana Reis"),
        Example(text="Ana Reis won the race. “Done,” the 34-year-old said.", speaker="Ana Reis"),
    ),
    counterexamples=(Example(text="Ana Reis, 34, won the race. “Done,” a 34-year-old said."),),
)
