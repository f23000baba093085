"""Texts that end early: after each word of the language pack, in a few frames, with or without a few more characters.

A rule that looks at the word after the one it knows must sometimes meet the end of the text.
"""

from __future__ import annotations

import functools
import itertools
import math
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from quoteattr.lang import load

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ENDINGS", "FRAMES", "count", "ending_of", "words"]

#: "{}" is replaced by the word.
FRAMES = (
    "{}",
    "Dana {}",
    "He said {}",
    "“We go,” {}",
    "“We go,” Dana said {}",
    "“We go,” Dana said in an interview {}",
    "“We go,” Dana said in an interview with {}",
    "Dana Holm, {}",
    "It rained. {} said",
    "The {} Holm said",
)
ENDINGS = (
    "", " ", "“", "”", '"', "«", "»", "’", "(", ")", "—", "…", ",", ".", ":", "\u200b", "\u200e", "\u200f", "\u2060", "\ufeff",
    "\xad", "&ldquo;", "<i>", " “Fo", "\n", " “fo”", " that",
)  # fmt: skip
STEP = 0.618  #: the step between consecutive texts, as a share of all: the golden ratio keeps neighbours apart
#: First names are ten thousand words that differ only in gender, so this many of each gender are enough.
MOST_NAMES = 20
#: Fields of a pack that contain no words of the language.
NO_WORDS = frozenset({"certainty", "endings", "features"})


@functools.cache
def words() -> tuple[str, ...]:
    """Every word and phrase of the English pack in sorted order, but only a few of the first names."""
    pack = load("en")
    parts = [attrs.asdict(part, recurse=False) for part in (pack.writing, pack.lexicon, pack.names)]
    fields = {name: value for part in parts for name, value in part.items() if name not in NO_WORDS}
    names: dict[object, list[str]] = {}
    for name, gender in sorted(fields.pop("first_names").items()):
        names.setdefault(gender, []).append(name)
    few = {name for known in names.values() for name in known[:MOST_NAMES]}
    listed = (*fields.pop("classes").values(), *fields.pop("phrases").values())
    of_rules = (words for rule in pack.rules.values() for words in rule.values())
    return tuple(sorted(few | {word for value in (*fields.values(), *listed, *of_rules) for word in _words(value)}))


def _words(value: object) -> Iterator[str]:
    """The words in a field: the members of a set, the keys of a table, and any words in its values."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from value
    elif isinstance(value, Iterable):
        yield from itertools.chain.from_iterable(_words(one) for one in value)
    elif attrs.has(type(value)):
        cls: Any = type(value)
        yield from itertools.chain.from_iterable(_words(getattr(value, field.name)) for field in attrs.fields(cls))


def count() -> int:
    """The number of such texts."""
    return len(words()) * len(FRAMES) * len(ENDINGS)


def ending_of(seed: int, number: int) -> str:
    """The text with this number. Consecutive texts differ, and the first ``count()`` numbers all have different texts."""
    total = count()
    step = next(step for step in itertools.count(int(total * STEP) + seed) if math.gcd(step, total) == 1)
    rest, ending = divmod(number * step % total, len(ENDINGS))
    word, frame = divmod(rest, len(FRAMES))
    text = FRAMES[frame].format(words()[word])
    return text[:1].upper() + text[1:] + ENDINGS[ending] if number % 2 else text + ENDINGS[ending]
