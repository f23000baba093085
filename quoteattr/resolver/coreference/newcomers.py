"""People whom a story has just introduced by a description: “A thin man came in.¶“Good evening,” said the man.”"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import classes as c
from quoteattr.reading import function as f

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase

__all__ = ["is_newcomer"]


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "newcomers"
    presenting: frozenset[str] = NO_WORDS  #: verb forms before somebody who is new in a scene ("I döra *sto* gutten")


LOOK_BACK = 250  #: tokens before a description that are searched
LONGEST_DESCRIPTION = 4  #: words from an article to its noun


def is_newcomer(reading: Reading, phrase: Phrase) -> bool:
    """Whether the narration before introduces somebody by the words of a phrase: "a thin man", not "he was a thin man"."""
    if reading.genre.long:  # in a book, somebody described in this way has usually been named before
        return False
    words = set(reading.lowers[phrase.first + 1 : phrase.head + 1])
    heads = reading.bare_nouns(phrase.head)
    for i in range(phrase.first - 1, max(phrase.first - LOOK_BACK, 0), -1):
        if reading.lowers[i] in heads and not reading.depth[i]:
            if _is_presented(reading, i):
                return True
            first = _article(reading, i)
            if first is not None:
                return words <= set(reading.lowers[first : i + 1]) and not _describes(reading, first, i)
    return False


def _is_presented(reading: Reading, noun: int) -> bool:
    """Whether a verb of position or of coming right before a noun brings somebody in: "I döra sto gutten"."""
    presenting = reading.of_rule[Words].presenting
    return bool(presenting) and noun > 1 and reading.lowers[noun - 1] in presenting and not reading.flags[noun - 2] & c.PRONOUN


def _article(reading: Reading, noun: int) -> int | None:
    """The article of a noun, if it is indefinite, or definite with a modifier after it ("the taxi man")."""
    for i in range(noun - 1, max(noun - 1 - LONGEST_DESCRIPTION, -1), -1):
        if reading.function[i] & f.INDEFINITE or (reading.function[i] & f.DEFINITE and i < noun - 1):
            return i
        if not reading.flags[i] & c.WORD or reading.flags[i] & (c.CLOSED | c.DETERMINER | c.POSSESSIVE):
            return None
    return None


def _describes(reading: Reading, article: int, noun: int) -> bool:
    """Whether a noun phrase describes somebody already mentioned: after a form of "be", a comma or "as", or before a name."""
    before = article - 1
    if not {noun + 1, noun + 2}.isdisjoint(reading.by_first):
        return True
    if before < 0 or article in reading.break_set:
        return False
    comma = reading.words[before] == ","
    return comma or bool(reading.function[before] & (f.BE | f.AS_REPORTED))
