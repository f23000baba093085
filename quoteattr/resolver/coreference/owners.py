"""Whose voice or hands a phrase is about: “No.” The girl's lip trembled. “…,” said the voice of the doctor."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import Gender, MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.syntax.noun_phrases import phrase_after
from quoteattr.syntax.possession import possessor

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase

__all__ = ["gender_by_body", "is_part_of_body", "owner_of_part"]

REACH = 6  #: tokens from a subject to a part of its body ("shook his grey head")


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "owners"
    of_the_body: frozenset[str] = NO_WORDS  #: nouns for a part of a person that can be said to speak or act ("voice", "lips")


def is_part_of_body(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase is about a part of a person ("Ida's hands", "the voice of the doctor")."""
    if phrase.kind is not MentionKind.NOMINAL or phrase.name is not None or phrase.members:
        return False
    return reading.lowers[phrase.head] in reading.of_rule[Words].of_the_body


def owner_of_part(reading: Reading, phrase: Phrase) -> Phrase | None:
    """The phrase for the person to whom a part of the body belongs."""
    return possessor(reading, phrase.head, phrase.first) or _whose(reading, phrase)


def _whose(reading: Reading, phrase: Phrase) -> Phrase | None:
    """The owner after the noun ("the voice of the doctor")."""
    after = phrase.head + 1
    if after >= len(reading.words) or not reading.function[after] & f.GENITIVE:
        return None
    return phrase_after(reading, after + 1, reading.sentence(phrase.head)[1])


def gender_by_body(reading: Reading, subject: Phrase) -> Gender:
    """The gender that a subject's own body shows ("The clerk shook his head", "The nurse folded her arms")."""
    parts, first = reading.of_rule[Words].of_the_body, subject.source[1]
    for i in range(first, min(first + REACH, len(reading.words) - 1)):
        pronoun = reading.traits(i) if reading.flags[i] & c.POSSESSIVE else None
        if pronoun is not None:
            return pronoun.gender if not parts.isdisjoint(reading.lowers[i + 1 : i + 3]) else Gender.UNKNOWN
        if not reading.flags[i] & c.WORD:
            break
    return Gender.UNKNOWN
