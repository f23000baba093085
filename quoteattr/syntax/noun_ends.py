"""Where a noun phrase ends in languages that write compounds in one word: "is volgens de politie | dicht"."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import classes as c
from quoteattr.reading import function as f

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["ends_noun"]


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "noun_ends"
    inflected: frozenset[str] = NO_WORDS  #: endings of all adjectives between a definite article and a noun ("de nieuwe brug")


def ends_noun(reading: Reading, start: int, token: int, after: int) -> bool:
    """Whether a word must be the noun of its phrase, so that the next one, whose classes are ``after``, doesn't belong to it.

    It is a noun for somebody who speaks, or it follows the definite article and has no ending of an adjective.
    """
    endings = tuple(reading.of_rule[Words].inflected)
    if not endings or token <= start or after & (c.CAPITAL | c.SPEAKING_NOUN):
        return False
    bits = reading.flags[token]
    if bits & c.SPEAKING_NOUN and not bits & c.PERSON:
        return True
    noun = not reading.lowers[token].endswith(endings) and not reading.is_adverb(token)
    return noun and bool(bits & c.PERSON or reading.function[token - 1] & f.DEFINITE)
