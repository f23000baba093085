"""Names that begin with an article or a preposition: "Le Monde", "Di Maio", "De la Rúa", "L'Équipe".

In the middle of a sentence, the capital of the article shows such a name. At its start, another place of the text does, or the
name of a paper that the pack knows, or a verb of saying right after a preposition and its name ("Di Maio ha detto").
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import classes as c
from quoteattr.reading import function as f

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

    from quoteattr.reading.base import Reading

__all__ = ["articled_words", "begins_articled", "is_paper"]

#: Words with a capital that an article comes before without being part of a name ("Le Président").
NO_NAME = c.CLOSED | c.TITLE | c.PERSON | c.GROUP | c.DETERMINER | c.TIME
VERBS = c.CUE | c.AUXILIARY


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "articled_names"
    papers: frozenset[str] = NO_WORDS  #: words of the names of papers after an article with a capital ("Le Monde", "El País")


def articled_words(reading: Reading, certain: Iterable[int]) -> frozenset[str] | None:
    """The words, in lower case, that follow an article with a capital at a place that doesn't need one.

    None where names don't begin with articles, or all nouns have capitals.
    """
    if not reading.pack.grammar.gendered or reading.pack.names.noun_capitals:
        return None
    return frozenset(reading.lowers[after] for i in certain if (after := _named(reading, i)) is not None)


def begins_articled(reading: Reading, i: int, ambiguous: AbstractSet[int], known: AbstractSet[str]) -> bool:
    """Whether a word with a capital is the article or preposition with which a name begins.

    Args:
        reading: the text.
        i: the word.
        ambiguous: the words whose capital may be due to their place.
        known: the words that follow an article with a capital elsewhere.
    """
    after = _named(reading, i)
    if after is None:
        return False
    if i not in ambiguous or reading.lowers[after] in known or is_paper(reading, i, after):
        return True
    return not reading.function[i] & f.DEFINITE and _says(reading, after + 1)


def is_paper(reading: Reading, first: int, word: int) -> bool:
    """Whether an article and a word are the name of a paper ("Le Monde")."""
    return bool(reading.function[first] & f.DEFINITE) and reading.lowers[word] in reading.of_rule[Words].papers


def _named(reading: Reading, i: int) -> int | None:
    """The word with a capital after an article or preposition with a capital, past particles ("De la Rúa")."""
    begins = reading.function[i] & f.DEFINITE or reading.flags[i] & (c.PARTICLE | c.CONJUNCTION) == c.PARTICLE  # not "Y Ana"
    if not begins or reading.words[i][1:] != reading.lowers[i][1:]:
        return None
    after = i + 1
    while after < len(reading.flags) and reading.flags[after] & (c.PARTICLE | c.CAPITAL) == c.PARTICLE:
        after += 1
    if after >= len(reading.flags) or after in reading.break_set or reading.depth[after] != reading.depth[i]:
        return None
    barred = 0 if is_paper(reading, i, after) else NO_NAME
    return after if reading.flags[after] & (c.CAPITAL | barred) == c.CAPITAL else None


def _says(reading: Reading, token: int) -> bool:
    """Whether a verb of saying begins at a token."""
    end = min(token + 2, len(reading.flags))
    return token < end and bool(reading.flags[token] & VERBS) and any(bits & c.CUE for bits in reading.flags[token:end])
