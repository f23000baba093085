"""Adverbials and objects that may come between a verb and the reported words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.syntax.quantities import is_number

if TYPE_CHECKING:

    from quoteattr.reading.base import Reading

__all__ = ["is_light", "is_relative", "past_enclitics"]

NOUN_REACH = 4  #: how many tokens before "that" the article of its noun may be
AFTER_VERB = c.DETERMINER | c.POSSESSIVE | c.PREPOSITION | c.ADVERB | c.PRONOUN  #: what follows a verb, not an adjective


def is_light(reading: Reading, first: int, last: int, *, addressee: bool) -> bool:
    """Whether a range contains only adverbs, adverbials, punctuation and (if allowed) an addressee.

    Only these may come between a cue and the words it introduces: "told reporters on Monday in Lund, ...".
    """
    i = first
    while i < last:
        bits = reading.flags[i]
        if reading.depth[i] != reading.depth[first - 1]:
            return False
        if i > first and is_relative(reading, i):
            return "," not in reading.words[i:last]
        if _is_adverbial(reading, i):
            i += 1
            continue
        if bits & (c.PREPOSITION | c.SUBORDINATOR) and not reading.function[i] & f.CLAUSE_OPENER:
            if reading.function[i] & f.INFINITIVE_MARKER and not _begins_phrase(reading, i + 1, last):
                return False
            i = _after_governed(reading, i + 1, last)
            continue
        if not addressee:
            return False
        after = _after_addressee(reading, i, last)
        if after == i:
            return False
        i, addressee = after, False
    return True


def _is_adverbial(reading: Reading, token: int) -> bool:
    """Whether a token may be there on its own: punctuation, an adverb, a time, a number."""
    bits = reading.flags[token]
    return not bits & c.WORD or reading.is_adverb(token) or bool(bits & (c.TIME | c.PARTICLE)) or reading.words[token].isdigit()


def _begins_phrase(reading: Reading, start: int, last: int) -> bool:
    """Whether a noun phrase follows "to" ("to reporters", "to his wife") rather than an infinitive ("to rebuild")."""
    if start >= last:
        return True
    bits = reading.flags[start]
    nominal = c.DETERMINER | c.POSSESSIVE | c.CAPITAL | c.PRONOUN | c.SPEAKING_NOUN
    return bool(bits & nominal or reading.forms[start] & m.PLURAL)


def _after_governed(reading: Reading, start: int, last: int) -> int:
    """One past the object of a preposition ("in his office", "on the site")."""
    owned = start < last and reading.function[start] & f.POSSESSIVE_OBJECT
    return max(start + 1, _after_object(reading, start + 1, last)) if owned else _after_object(reading, start, last)


def _after_addressee(reading: Reading, start: int, last: int) -> int:
    """One past an addressee ("told his advisers"); ``start`` if there is none ("address his «gap»")."""
    owned = reading.function[start] & f.POSSESSIVE_OBJECT and start + 1 < last
    if owned and reading.depth[start + 1] > reading.depth[start]:
        return start
    return _after_governed(reading, start, last)


def _after_object(reading: Reading, start: int, last: int) -> int:
    """One past the object that begins at ``start``, a noun phrase or pronoun; ``start`` if there is none."""
    if start >= last:
        return start
    if _is_object_alone(reading, start, last):
        return start + 1
    i = start
    noun = c.CUE_NOUN if reading.flags[start] & (c.DETERMINER | c.POSSESSIVE) else 0  # "in a recent interview"
    while i < last and reading.flags[i] & c.WORD and reading.depth[i] == reading.depth[start]:
        bits = reading.flags[i]
        if bits & c.CLOSED or (bits & c.CUE and not bits & noun):
            break
        i += 1
    return i


def _is_object_alone(reading: Reading, token: int, last: int) -> bool:
    """Whether a pronoun is the whole object ("told him", "told her on Monday"), not a possessive ("told her aunt")."""
    if reading.flags[token] & (c.PRONOUN | c.POSSESSIVE) and not reading.function[token] & f.POSSESSIVE_OBJECT:
        return True
    if not reading.function[token] & f.OBJECT:
        return False
    return token + 1 == last or not reading.flags[token + 1] & c.WORD or bool(reading.flags[token + 1] & c.PREPOSITION)


def past_enclitics(reading: Reading, start: int, limit: int) -> int:
    """One past the pronouns attached to a verb that are its objects ("disse-lhe", "queixam-se")."""
    while start < limit and reading.words[start][0] == "-" and _is_object_pronoun(reading, start):
        start += 1
    return start


def _is_object_pronoun(reading: Reading, token: int) -> bool:
    """Whether a token is a pronoun that is never a subject."""
    traits = reading.traits(token)
    return traits is not None and not traits.subject


def is_relative(reading: Reading, that: int) -> bool:
    """Whether "that" is a relative pronoun ("in a speech that lasted two hours"), so that it introduces no report."""
    if that < 2 or that + 2 >= len(reading.flags) or not reading.function[that] & f.THAT:
        return False
    if reading.pack.grammar.drops_subject:  # "contó que oyó un ruido"
        return False
    if not any(reading.function[i] & f.INDEFINITE for i in range(max(0, that - NOUN_REACH), that - 1)):
        return False
    after = reading.flags[that + 2]
    past = bool(reading.forms[that + 1] & m.ANY_PAST)
    return past and bool(after & AFTER_VERB or reading.words[that + 2][0].isdigit() or is_number(reading, that + 2))
