"""Whether words contain a verb: finite forms and infinitives, recognised by their form and by the words next to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.syntax.verbs import VerbWords, verb_at

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["ClauseWords", "begins_infinitive", "governs_object", "has_verb", "is_finite", "is_predicate"]

NO_VERBS = c.DETERMINER | c.POSSESSIVE | c.PRONOUN | c.CAPITAL
NO_DEEDS = c.ADVERB | c.TIME | NO_VERBS | c.CLOSED


@attrs.frozen(kw_only=True, eq=False)
class ClauseWords(RuleWords):
    """Word lists of the language pack that are used to find the end of a clause."""

    rule: ClassVar[str] = "clause"
    adversative: frozenset[str] = NO_WORDS  #: conjunctions that set one clause against another


def has_verb(reading: Reading, first: int, last: int) -> bool:
    """Whether a range may contain a finite verb outside its subordinate clauses."""
    inner = 0  # verbs that belong to relative clauses
    helped = False  # whether the previous word is an auxiliary of a verb already counted
    for i in range(first, last):
        if (i > first and _is_subordinate(reading, i)) or (reading.words[i] == "," and _new_clause(reading, i, first, last)):
            return False
        if _begins_relative(reading, i, first):
            inner += 1
        elif not helped and _holds_verb(reading, i, first):
            if not inner:
                return True
            inner -= not _tells_clause(reading, i, last)
        helped = bool(reading.flags[i] & (c.AUXILIARY | c.MODAL)) or (helped and reading.is_adverb(i))
    return False


def _tells_clause(reading: Reading, token: int, last: int) -> bool:
    """Whether a verb of saying has a clause with a verb of its own ("a speech in which he said the mill was old")."""
    verb = verb_at(reading, token)
    if verb is None or verb.lemma not in reading.of_rule[VerbWords].saying or verb.last >= last:
        return False
    return bool(reading.flags[verb.last] & (c.DETERMINER | c.PRONOUN | c.CAPITAL))


def _holds_verb(reading: Reading, token: int, first: int) -> bool:
    """Whether a word may be a verb, or is in quotation marks that open in the range and may contain one."""
    return _may_be_verb(reading, token, first) or reading.depth[token] != reading.depth[first]


def _begins_relative(reading: Reading, token: int, first: int) -> bool:
    """Whether a relative clause begins, with a pronoun ("who") or without one ("a lead she has")."""
    pointing = reading.function[token] & f.THAT and reading.flags[token - 1] & c.PREPOSITION  # "in that step, the crew"
    return bool(reading.flags[token] & c.RELATIVE and token > first and not pointing) or _is_bare_relative(reading, token)


def _is_subordinate(reading: Reading, token: int) -> bool:
    """Whether a subordinate clause begins ("he said it best when asked"), except after a comma ("the crew, when asked,")."""
    bits = reading.flags[token]
    if bits & c.SUBORDINATOR and not bits & (c.PREPOSITION | c.ADVERB | c.RELATIVE):
        return True
    breaks = reading.function[token] & f.CLAUSE_BREAK and not bits & c.PREPOSITION
    return bool(breaks) and reading.words[token - 1] != ","


def _is_bare_relative(reading: Reading, token: int) -> bool:
    """Whether a relative clause without a pronoun begins: "a lead she has", "the fish they sell"."""
    pronoun = reading.traits(token)
    noun = reading.flags[token - 1]
    return pronoun is not None and pronoun.subject and bool(noun & c.WORD) and not noun & c.CLOSED


def _new_clause(reading: Reading, comma: int, first: int, last: int) -> bool:
    """Whether another clause begins after a comma: ", but the crew", or ", and the crew" when it isn't a list."""
    i = comma + 1
    if i + 1 >= last or not reading.flags[i] & c.CONJUNCTION:
        return False
    if reading.lowers[i] in reading.of_rule[ClauseWords].adversative or "," not in reading.words[first:comma]:
        return not reading.flags[i + 1] & c.NEGATION
    pronoun = reading.traits(i + 1)
    return pronoun is not None and pronoun.subject


def _may_be_verb(reading: Reading, token: int, first: int) -> bool:
    """Whether a word is a known verb form or has the ending of one, and is where a verb may be."""
    bits = reading.flags[token]
    if bits & (c.AUXILIARY | c.MODAL):
        return True
    if bits & c.CAPITAL or token in reading.by_first:
        return False
    before = reading.flags[token - 1] if token > first else 0
    if before & (c.PREPOSITION | c.DETERMINER | c.POSSESSIVE | c.NEGATION | c.CONJUNCTION):
        return False
    if token > first and reading.function[token - 1] & f.INFINITIVE_MARKER:
        return False
    if _is_past(reading, token) or (bits & c.CUE and not reading.forms[token] & m.GERUND):
        return True
    return bool(reading.forms[token] & m.PLURAL) and _may_be_third_person(reading, token)


def _is_past(reading: Reading, token: int) -> bool:
    """Whether a word shows a mood or has a past form ("came"), other than as the last part of a compound ("red-eyed")."""
    if reading.function[token] & f.MOODS:
        return True
    form = reading.forms[token]
    return bool(form & m.IRREGULAR_PAST) or (bool(form & m.PAST) and "-" not in reading.lowers[token][-4:])


def _may_be_third_person(reading: Reading, token: int) -> bool:
    """Whether a word in "-s" may be a verb rather than a plural: it follows a singular noun, and more words follow."""
    if not token or token + 1 >= len(reading.flags) or not reading.flags[token + 1] & c.WORD:
        return False
    if reading.flags[token] & NO_DEEDS:
        return False
    subject = reading.flags[token - 1]
    return bool(subject & c.WORD and (subject & c.CAPITAL or not reading.forms[token - 1] & m.PLURAL))


def is_finite(reading: Reading, token: int) -> bool:
    """Whether a finite verb group begins at a token."""
    if reading.flags[token] & (c.AUXILIARY | c.MODAL):
        helped = reading.flags[token - 1] & (c.AUXILIARY | c.MODAL)
        return not helped and not reading.function[token - 1] & f.INFINITIVE_MARKER
    return is_predicate(reading, token) or _did(reading, token)


def _did(reading: Reading, token: int) -> bool:
    """Whether a token is a form that can only be past ("came late"), or a verb form with its object."""
    form = reading.forms[token]
    if form & m.IRREGULAR_PAST:
        return not reading.flags[token] & c.CAPITAL
    if form & m.PLURAL and not _may_be_third_person(reading, token):
        return False
    return bool(form & (m.PLURAL | m.PAST)) and governs_object(reading, token)


def is_predicate(reading: Reading, token: int) -> bool:
    """Whether a finite verb or an auxiliary is at a token, so that a new predicate begins."""
    if reading.flags[token] & (c.AUXILIARY | c.MODAL):
        return True
    verb = verb_at(reading, token)
    return verb is not None and verb.tensed and verb.finite


def governs_object(reading: Reading, token: int) -> bool:
    """Whether a word in a verb form comes before a determiner or pronoun: "ranks it", "made the list"."""
    after = reading.flags[token + 1] if token + 1 < len(reading.flags) else 0
    form = bool(reading.forms[token] & (m.PLURAL | m.ANY_PAST | m.GERUND))
    governed = after & (c.DETERMINER | c.PRONOUN | c.POSSESSIVE) and not after & c.RELATIVE
    return form and not reading.flags[token] & NO_DEEDS and bool(governed)


def begins_infinitive(reading: Reading, token: int) -> bool:
    """Whether a token is "to" before a verb, not before a place, person or number ("to the court", "to $20 million")."""
    after = token + 1
    if after >= len(reading.flags) or not reading.function[token] & f.INFINITIVE_MARKER:
        return False
    if reading.flags[after] & NO_VERBS:
        return False
    plural = reading.forms[after] & m.SURE_PLURAL
    return reading.depth[after] > reading.depth[token] or (reading.words[after][:1].isalpha() and not plural)
