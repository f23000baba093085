"""Modifiers between a noun and its verb: "a nurse who knows Ada Lund said", "a lawyer representing the county told".

These are relative clauses without commas, and participles with objects and adverbials (Huddleston and Pullum 2002, The
Cambridge Grammar of the English Language, chapters 12 and 14). The subject is the noun before them, not the last inside them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import NAME_JOINERS
from quoteattr.lang.pack import NO_WORDS, Complement, RuleWords
from quoteattr.models import Act, MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.reading.features import VerbForm
from quoteattr.syntax.noun_phrases import phrase_before

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase

__all__ = ["is_participle", "modified_before"]

LONGEST_MODIFIER = 15  #: the most tokens in a modifier
SOMEBODY = c.PERSON | c.GROUP | c.ORGANISATION
#: Classes of words that begin another clause, so that no modifier extends over them.
CLAUSES = c.SUBORDINATOR | c.COMPLEMENTIZER


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "postmodifiers"
    relative_starts: frozenset[str] = NO_WORDS  #: words that may begin a relative clause after a person without a comma


def modified_before(reading: Reading, end: int, last: int, limit: int) -> Phrase | None:
    """The noun phrase whose modifier ends before ``last``; the words from ``end`` on are known to be in the modifier."""
    depth = reading.depth[last - 1]
    if end < last and _governs_clause(reading, end - 1):
        return None
    relative_starts = reading.of_rule[Words].relative_starts
    verbal = False  # a finite verb was found, so only a relative clause is possible
    for i in range(end - 1, max(limit, end - LONGEST_MODIFIER), -1):
        bits = reading.flags[i]
        if reading.depth[i] != depth or not _is_inside(reading, i):
            return None
        if reading.lowers[i] in relative_starts or _is_relative_that(reading, i):
            return _head(reading, i, last, limit, restrictive=True)
        head = None if verbal else _reduced(reading, i, last, limit)
        if head is not None or _subordinates(bits):
            return head
        verbal = verbal or _may_be_finite(reading, i)
    return None


def _is_relative_that(reading: Reading, token: int) -> bool:
    """Whether "that" is a relative pronoun between a noun for people and an auxiliary ("groups that have backed him say")."""
    if not token or not reading.function[token] & f.THAT:
        return False
    return bool(reading.flags[token - 1] & SOMEBODY and reading.flags[token + 1] & (c.AUXILIARY | c.MODAL))


def _reduced(reading: Reading, token: int, last: int, limit: int) -> Phrase | None:
    """The noun before a participle that modifies it ("a lawyer representing the county")."""
    return _head(reading, token, last, limit, restrictive=False) if is_participle(reading, token) else None


def _subordinates(bits: int) -> bool:
    """Whether a word begins a subordinate clause ("because", "that") and isn't a preposition."""
    return bool(bits & CLAUSES) and not bits & c.PREPOSITION


def _governs_clause(reading: Reading, token: int) -> bool:
    """Whether a phrase directly follows a verb of saying, as the subject of a reported clause ("who say costs have")."""
    cue = reading.index.cues.get(reading.lowers[token])
    if cue is None or cue.act is not Act.SPEECH:
        return False
    return Complement.CLAUSE in cue.complements and Complement.OBJECT not in cue.complements


def is_participle(reading: Reading, token: int) -> bool:
    """Whether a word may be a participle that modifies the noun before it ("living in", "quoted by")."""
    bits = reading.flags[token]
    if bits & (c.CAPITAL | c.SPEAKING_NOUN):
        return False
    if reading.forms[token] & m.GERUND:
        return not bits & c.DETERMINER
    if not reading.forms[token] & m.PAST or token + 1 >= len(reading.flags):
        return False
    return _is_linked(reading, token + 1)


def _is_linked(reading: Reading, after: int) -> bool:
    """Whether a preposition or a time after a participle may belong to it ("polls released Sunday", «publicado la semana»)."""
    bits = reading.flags[after]
    if bits & c.DETERMINER and reading.function[after] & f.TIME_LINK and after + 1 < len(reading.flags):
        return bool(reading.flags[after + 1] & c.TIME)
    return bool(bits & (c.PREPOSITION | c.TIME)) and not reading.function[after] & f.INFINITIVE_MARKER


def _may_be_finite(reading: Reading, token: int) -> bool:
    """Whether a word may be the verb of a clause or one of its auxiliaries."""
    if reading.flags[token] & (c.AUXILIARY | c.MODAL):
        return True
    cue = reading.index.cues.get(reading.lowers[token])
    if cue is not None:
        return VerbForm.PAST in cue.forms and not is_participle(reading, token)
    return bool(reading.forms[token] & m.PAST) and not is_participle(reading, token)


def _head(reading: Reading, modifier: int, last: int, limit: int, *, restrictive: bool) -> Phrase | None:
    """The noun before a modifier; before a participle it must be able to speak and begin a clause."""
    outer = phrase_before(reading, modifier, limit)
    if outer is None or outer.kind is MentionKind.PRONOUN:
        return None
    if not restrictive and not (_speaks(reading, outer) and _begins_clause(reading, outer.source[0] - 1, limit)):
        return None
    return attrs.evolve(outer, source=(outer.source[0], last))


def _is_inside(reading: Reading, i: int) -> bool:
    """Whether a token is a word, or a sign that joins two."""
    return bool(reading.flags[i] & c.WORD) or reading.words[i] in NAME_JOINERS


def _speaks(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase without a name is for people who can speak ("officials briefed on it", "those asked")."""
    speaks = reading.flags[phrase.head] & c.SPEAKING_NOUN or reading.function[phrase.head] & f.ALONE
    return phrase.kind is MentionKind.NOMINAL and bool(speaks)


def _begins_clause(reading: Reading, before: int, limit: int) -> bool:
    """Whether a clause may begin after a token."""
    bits = reading.flags[before] if before >= limit else 0
    return not bits & c.WORD or bool(bits & (CLAUSES | c.CUE | c.CONJUNCTION) and not bits & c.PREPOSITION)
