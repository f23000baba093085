"""Heroes without a name: somebody whom a story calls by the same noun all through it ("'t dichtertje", "the stranger")."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import function as f
from quoteattr.reading.values import Name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.reading.base import Reading

__all__ = ["heroes"]

FEWEST = 15  #: mentions of a hero
SHARE = 2  #: how many times as often the most frequent name may occur


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "heroes"
    anybody: frozenset[str] = NO_WORDS  #: nouns for people that tell no two of them apart ("man", "lady", "friend")


def heroes(reading: Reading) -> list[Name]:
    """The mentions of those whom a story tells about without ever naming them, as roles."""
    found: list[Name] = []
    fewest = _fewest(reading)
    for noun in _frequent(reading, fewest):
        every = list(_places(reading, noun))
        places = [i for i in every if _is_told(reading, i)]
        if len(places) >= fewest and not any(_is_named(reading, i) for i in every):
            found.extend(Name(i, i, i + 1, is_organisation=False, is_role=True) for i in places)
    return found


def _fewest(reading: Reading) -> float:
    """The fewest mentions of a hero: half as many as the most frequent name has."""
    top = Counter(reading.lowers[name.last - 1] for name in reading.names).most_common(1)
    return max(FEWEST, top[0][1] / SHARE if top else 0)


def _frequent(reading: Reading, fewest: float) -> list[str]:
    """The nouns for one person that occur as often, in alphabetical order."""
    counts = Counter(reading.lowers)
    often = (word for word in counts.keys() & reading.pack.lexicon.persons.keys() if counts[word] >= fewest)
    anybody = reading.of_rule[Words].anybody
    return sorted(word for word in often if word not in anybody and not reading.index.function.get(word, 0) & f.KIN)


def _places(reading: Reading, word: str) -> Iterator[int]:
    """The tokens that are a word."""
    at = -1
    for _ in range(reading.lowers.count(word)):
        at = reading.lowers.index(word, at + 1)
        yield at


def _is_told(reading: Reading, token: int) -> bool:
    """Whether the narration has a noun right after the definite article, as no part of a name."""
    if not token or reading.depth[token] or token in reading.by_first or not reading.is_definite(token - 1):
        return False
    return token + 1 not in reading.by_last


def _is_named(reading: Reading, token: int) -> bool:
    """Whether a name is right beside a noun and its article: "de dichter Vos", "Vos, de dichter"."""
    name = reading.by_first.get(token)
    if token + 1 in reading.by_first or (name is not None and name.titled):
        return True
    comma = token - 2
    return comma > 0 and reading.words[comma] == "," and comma in reading.by_last
