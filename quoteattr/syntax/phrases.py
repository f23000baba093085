"""Fixed phrases of the language pack where they occur in a text, and occasions such as interviews."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import classes as c
from quoteattr.reading import function as f

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["OpinionWords", "is_intermediary", "is_interview", "match_phrase"]

RELAY_PHRASE = 4  #: words from "through" to the noun for the intermediary, inclusive
OCCASION_PHRASE = 7  #: words from "in" to the noun for the interview, inclusive


@attrs.frozen(kw_only=True, eq=False)
class OccasionWords(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "occasions"
    intermediaries: frozenset[str] = NO_WORDS  #: nouns for somebody who speaks for another ("interpreter")
    interview_links: frozenset[str] = NO_WORDS  #: words between an interview and the interviewer ("with")
    interviews: frozenset[str] = NO_WORDS  #: nouns for occasions on which somebody speaks to a reporter
    surveys: frozenset[str] = NO_WORDS  #: nouns for documents with findings ("in a poll, ...", "Report: ...")
    through: frozenset[str] = NO_WORDS  #: words before an intermediary ("through")


@attrs.frozen(kw_only=True, eq=False)
class OpinionWords(RuleWords):
    """Word lists of the language pack for clauses with somebody's opinion."""

    rule: ClassVar[str] = "for_whom"
    opinion: frozenset[str] = NO_WORDS  #: prepositions before the one who thinks so («Para Ruiz, es «un error»»)


def match_phrase(reading: Reading, field: str, token: int, limit: int) -> int:
    """One past the phrase from the pack's ``field`` that begins at ``token``; ``token`` if none does."""
    if token >= limit:
        return token
    lowers = reading.lowers
    for words in reading.index.begins[field].get(lowers[token], ()):
        end = token + len(words)
        if end <= limit and tuple(lowers[token:end]) == words:
            return end
    return token


def is_interview(reading: Reading, token: int, limit: int) -> bool:
    """Whether a phrase for an interview begins at a token ("in a brief interview with Radio Lund")."""
    if not reading.function[token] & f.OCCASION:
        return False
    for i in range(token + 1, min(limit - 1, token + OCCASION_PHRASE)):
        if reading.lowers[i] in reading.of_rule[OccasionWords].interviews:
            return reading.lowers[i + 1] in reading.of_rule[OccasionWords].interview_links
        if not reading.flags[i] & c.WORD or reading.flags[i] & (c.PREPOSITION | c.AUXILIARY | c.MODAL):
            return False
    return False


def is_intermediary(reading: Reading, token: int, limit: int) -> bool:
    """Whether a phrase for an intermediary begins at a token ("through a spokeswoman", "via her lawyer")."""
    asked = reading.of_rule[OccasionWords]
    if reading.lowers[token] not in asked.through:
        return False
    return any(lower in asked.intermediaries for lower in reading.lowers[token + 1 : min(limit, token + RELAY_PHRASE)])
