"""Anna Roth is the minister; “…,” the minister said.: a role refers to the person who has it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import MentionKind, SpeakerKind
from quoteattr.reading import function as f
from quoteattr.resolver.base import Pick, Turn
from quoteattr.resolver.cast.entities import fold
from quoteattr.resolver.coreference.roles import bearers, heard
from quoteattr.resolver.rules import Example, SpeakerSieve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.registry import Registry

__all__ = ["SIEVE"]

MOST_NAMESAKES = 20  #: people with a word in their name among whom one with no other word is looked for
MOST_TURNS = 100  #: turns that are looked at, with the last one


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "role"
    distributive: frozenset[str] = NO_WORDS  #: determiners of nobody in particular ("every", "any")


def find(phrase: Phrase, turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The last mentioned of those whose titles contain the words of the role; in a conversation, of those who have spoken."""
    if phrase.kind is not MentionKind.NOMINAL or _is_new(phrase, registry.reading):
        return None
    known = None if phrase.name is None else registry.cast.of_name.get(phrase.name)
    if known is not None:
        return Pick(entity=known, signal="capital")
    index = bearers(registry, phrase)
    if index is None:
        index = _capitalised(registry, phrase)
    if index is not None and registry.reading.genre.dialogue and not registry.has_spoken(index):
        spoke = heard(registry, phrase, turns[-MOST_TURNS:])
        index = index if spoke is None else spoke
    return None if index is None else Pick(entity=index)


def _capitalised(registry: Registry, phrase: Phrase) -> int | None:
    """The one person whose name is the noun with a capital, where titles are small: "de Duivel" and then "de duivel"."""
    reading = registry.reading
    if not reading.pack.names.small_titles or not reading.is_definite(phrase.first) or phrase.head - phrase.first > 1:
        return None
    namesakes = registry.cast.by_word.get(fold(reading.lowers[phrase.head]), ())[:MOST_NAMESAKES]
    found = [index for index in namesakes if _is_bare(registry, index)]
    return found[0] if len(found) == 1 else None


def _is_bare(registry: Registry, index: int) -> bool:
    """Whether an entity is a person with a name of one word."""
    entity = registry.entities[index]
    return entity.kind is SpeakerKind.PERSON and len(entity.words) == 1 and entity.courtesy is None


def _is_new(phrase: Phrase, reading: Reading) -> bool:
    """Whether a phrase introduces somebody or means nobody in particular; in a report, "a spokesman" may have been named."""
    if reading.lowers[phrase.first] in reading.of_rule[Words].distributive:
        return True
    return reading.genre.dialogue and bool(reading.function[phrase.first] & f.INDEFINITE)


SIEVE = SpeakerSieve(
    name="role",
    claim="The mention is a role, and the text names somebody with that role: it refers to the last such person mentioned.",
    find=find,
    examples=(Example(text="Prime Minister Anna Roth came. “Go,” the prime minister said.", speaker="Anna Roth"),),
    counterexamples=(Example(text="Anna Roth came. “Go,” the clerk said."),),
)
