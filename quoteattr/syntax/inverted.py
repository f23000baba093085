"""The subject after a verb (inversion), with its apposition: "said the mayor, Ada Lund"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr._punctuation import CLAUSE_ENDS, PAUSES
from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.syntax.naming import participle_before
from quoteattr.syntax.noun_phrases import phrase_after

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase

__all__ = ["are_joined", "joined", "named_beside", "subject_after"]

CLAUSE_REACH = 8  #: words after a phrase in which the verb of its clause must come
ROLE_REACH = 4  #: words before the head of a role without an article
APPOSITION_STARTS = c.DETERMINER | c.RELATIVE | c.POSSESSIVE | c.SPEAKING_NOUN


def subject_after(reading: Reading, start: int, limit: int) -> Phrase | None:
    """The subject that begins at ``start``, after its verb, with coordination and apposition."""
    phrase = phrase_after(reading, start, limit)
    if phrase is None or phrase.kind is MentionKind.PRONOUN:
        return phrase
    if _is_time(reading, phrase):
        return None
    link = phrase.source[1]
    if link + 1 < limit and reading.function[link] & f.COORDINATOR:
        other = phrase_after(reading, link + 1, limit)
        if other is not None and are_joined(reading, phrase, other) and not _governs(reading, other, limit):
            return joined((phrase, other))
    comma = _comma_behind(reading, phrase, limit)
    if comma is not None:
        return _with_apposition(reading, phrase, comma, limit)
    return phrase


def _is_time(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase says when or how often something is said ("zei enkele malen"), and isn't who says it."""
    nouns = reading.flags[phrase.head] & (c.TIME | c.SPEAKING_NOUN | c.CAPITAL)
    return phrase.name is None and nouns == c.TIME


def _comma_behind(reading: Reading, phrase: Phrase, limit: int) -> int | None:
    """The comma after a phrase; where verbs are second, also after its place or owner ("ordføreren i Lund, Ida Ek,")."""
    link = phrase.source[1]
    if link + 1 < limit and reading.words[link] == ",":
        return link
    is_role = phrase.kind is MentionKind.NOMINAL and reading.flags[phrase.head] & c.PERSON
    if not (reading.pack.grammar.verb_second and is_role):
        return None
    end = _past_place(reading, link, limit)
    named = end + 1 < limit and reading.words[end] == "," and end > link
    apposed = phrase_after(reading, end + 1, limit) if named else None
    return end if apposed is not None and apposed.name is not None else None


def _past_place(reading: Reading, link: int, limit: int) -> int:
    """One past an owner, or a preposition and the capitalised words behind it; the token itself if there are none."""
    if link + 1 < limit and reading.flags[link] & c.POSSESSIVE:
        return link + 1  # "forsvareren hennes"
    if link + 1 >= limit or not reading.flags[link] & c.PREPOSITION:
        return link
    end = link + 1
    while end < limit and reading.flags[end] & c.CAPITAL:
        end += 1
    return end if end > link + 1 else link


def are_joined(reading: Reading, one: Phrase, other: Phrase) -> bool:
    """Whether two phrases may speak together: both names, nouns or organisations, or a name and people ("Ida and her aunt")."""
    if one.kind is other.kind:
        return True
    if other.name is not None and other.name.is_organisation and reading.flags[one.head] & (c.ORGANISATION | c.GROUP):
        return True  # "the government and the NRP"
    people = other.kind is MentionKind.NOMINAL and reading.flags[other.head] & (c.PERSON | c.GROUP)
    return one.kind is MentionKind.NAME and bool(people) and bool(reading.flags[other.first] & c.POSSESSIVE)


def _governs(reading: Reading, phrase: Phrase, limit: int) -> bool:
    """Whether a verb follows, which makes the phrase the subject of another clause."""
    after = phrase.source[1]
    if after < limit and reading.flags[after] & (c.AUXILIARY | c.MODAL | c.CUE):
        return True
    if not reading.pack.grammar.verb_second:
        return False
    for i in range(after, min(limit, after + CLAUSE_REACH)):  # "zei Anna en de knoppen op haar jas glommen"
        if reading.words[i] in CLAUSE_ENDS or reading.depth[i] != reading.depth[phrase.head]:
            return False
        if reading.function[i] & f.INDICATIVE or reading.flags[i] & (c.AUXILIARY | c.MODAL):
            return True
    return False


def _is_bare_role(reading: Reading, first: int, limit: int) -> bool:
    """Whether a role of several words without an article begins ("communications director for Norvia Rail")."""
    for i in range(first, min(limit, first + ROLE_REACH)):
        bits = reading.flags[i]
        if not bits & c.WORD or bits & (c.CLOSED | c.ADVERB | c.TIME) or reading.forms[i] & m.PARTICIPLE:
            return False
        if bits & c.PERSON:
            return i > first
    return False


def _with_apposition(reading: Reading, phrase: Phrase, comma: int, limit: int) -> Phrase:
    """The phrase with its source extended over an apposition or relative clause that follows."""
    first = comma + 1
    limit = min(limit, reading.sentence(comma)[1])
    if not _opens_apposition(reading, first, limit) or _is_of_others(reading, phrase, first):
        return phrase
    end = first
    while end < limit and reading.words[end] not in PAUSES and reading.depth[end] == reading.depth[comma]:
        end += 1
    if end < limit and (reading.words[end] == ";" or reading.depth[end] > reading.depth[comma]):
        return phrase  # "according to the ministry, the port «will close»"
    while end > first and not reading.flags[end - 1] & c.WORD:
        end -= 1
    if _has_own_verb(reading, first, end):
        return phrase  # "according to the ministry, the port will close"
    apposed = _name_beside(reading, phrase, first, end)
    return named_beside(reading, phrase, apposed, (phrase.source[0], max(end, phrase.source[1])))


def _name_beside(reading: Reading, phrase: Phrase, first: int, end: int) -> Phrase | None:
    """The name in the apposition to a role or an office: at its start or after a party ("Green councillor Ada Holm")."""
    apposed = phrase_after(reading, first, end)
    if apposed is None or not (phrase.kind is MentionKind.NOMINAL or _is_office(reading, phrase)):
        return None
    if reading.flags[first] & (c.DETERMINER | c.POSSESSIVE):  # "a driver named Ida Lund"; not "his aunt Ada Lund"
        return apposed if apposed.name is not None and participle_before(reading, apposed.name) is not None else None
    return apposed if first in reading.by_first or apposed.name is not None else None


def _opens_apposition(reading: Reading, first: int, limit: int) -> bool:
    """Whether an apposition or relative clause may begin: with a name, an article, "who", an age or a bare role."""
    if first in reading.by_first or reading.flags[first] & APPOSITION_STARTS:
        return True
    return reading.words[first][:1].isdigit() or _is_bare_role(reading, first, limit)


def _is_of_others(reading: Reading, phrase: Phrase, first: int) -> bool:
    """Whether a plural follows the name of one person, so that it isn't in apposition («Il est, dit Anne, des jours noirs»)."""
    plural = reading.function[first] & f.PLURAL_DETERMINER and reading.index.narration.known
    return bool(plural) and phrase.kind is MentionKind.NAME and not phrase.members


def _has_own_verb(reading: Reading, first: int, last: int) -> bool:
    """Whether an auxiliary comes before any relative pronoun, so that this is a clause rather than an apposition."""
    for i in range(first, last):
        if reading.flags[i] & (c.RELATIVE | c.SUBORDINATOR):
            return False
        if reading.flags[i] & (c.AUXILIARY | c.MODAL):
            return True
    return False


def joined(members: tuple[Phrase, ...]) -> Phrase:
    """One phrase made of two or more joined by a conjunction."""
    first, last = members[0], members[-1]
    return attrs.evolve(
        first, last=last.last, head=last.head, source=(first.source[0], last.source[1]), name=None, members=members
    )


def named_beside(reading: Reading, phrase: Phrase, apposed: Phrase | None, source: tuple[int, int]) -> Phrase:
    """A phrase with its apposition; for an office in capitals, the name in apposition is the one meant."""
    if apposed is not None and apposed.kind is MentionKind.NAME and _is_office(reading, phrase):
        return attrs.evolve(apposed, source=source)
    return attrs.evolve(phrase, source=source, apposed=apposed)


def _is_office(reading: Reading, phrase: Phrase) -> bool:
    """Whether a name is a role with a place or an organisation ("Minister of Transport", "CEO of Lisk Rail")."""
    if phrase.name is None or phrase.first + 1 >= phrase.last:
        return False
    of = reading.function[phrase.first + 1] & f.GENITIVE
    return phrase.name.is_role or bool(of and reading.flags[phrase.first] & c.PERSON)
