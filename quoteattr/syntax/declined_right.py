"""Phrases after a verb in languages with cases and no articles: past objects, adverbs and prepositions with their nouns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading.values import Phrase
from quoteattr.syntax import governed as g
from quoteattr.syntax.declined import HEADS, declined_after, is_oblique, modifies

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.reading.base import Reading

__all__ = ["direct_after", "directs", "quoted_after"]

FURTHEST_SUBJECT = 14  #: tokens between a verb and its subject


def direct_after(reading: Reading, start: int, limit: int) -> Phrase | None:
    """The first phrase in the nominative after a verb, past objects, adverbs and prepositions with their nouns."""
    i = start
    limit = min(limit, start + FURTHEST_SUBJECT)
    while i < limit and i not in reading.break_set:
        if reading.depth[i] > reading.depth[start - 1]:  # «сообщил «Вестям» депутат Иван Лунд»
            i = g.past_marked(reading, i, limit, reading.depth[start - 1]) or limit
            continue
        phrase = None if reading.flags[i] & c.PREPOSITION else declined_after(reading, i, limit)
        if phrase is not None and _may_be_subject(reading, phrase):
            return _in_full(reading, phrase, i)
        if phrase is None and _is_unknown_noun(reading, start, i, limit):
            return _alone(i)
        after = _past_adverbial(reading, i, limit) if phrase is None else _past_object(reading, phrase)
        if after == i:
            return None
        i = after
    return None


def quoted_after(reading: Reading, start: int, limit: int) -> Phrase | None:
    """The object right after a verb of quoting, who is the speaker («цитирует Лунда агентство»)."""
    phrase = declined_after(reading, start, limit)
    return phrase if phrase is not None and is_oblique(reading, phrase) else None


def _may_be_subject(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase after a verb is in the nominative and not the listener."""
    return not is_oblique(reading, phrase) and not _is_told_to(reading, phrase)


def _past_object(reading: Reading, phrase: Phrase) -> int:
    """One past a phrase that isn't a subject. A role after the name of a listener isn't part of it."""
    return phrase.last if _is_told_to(reading, phrase) else phrase.source[1]


def _past_adverbial(reading: Reading, token: int, limit: int) -> int:
    """One past an adverb, an object, a date or a preposition with its noun; the token itself if there is none."""
    if reading.flags[token] & c.PREPOSITION:
        return _past_governed(reading, token + 1, limit)
    if g.is_object(reading, token) or reading.is_adverb(token) or reading.flags[token] & c.TIME or g.is_plain(reading, token):
        return token + 1
    if reading.forms[token] & m.GERUND:
        return token + 1  # «сказал улыбаясь старик»
    return g.skips_date(reading, token, limit)


def _is_told_to(reading: Reading, phrase: Phrase) -> bool:
    """Whether a name after a verb is that of the listener."""
    name = phrase.name
    if name is None or name.first != phrase.source[0] or name.last >= len(reading.flags):
        return False
    behind = declined_after(reading, name.last, reading.sentence(name.first)[1])
    return behind is not None and not is_oblique(reading, behind) and g.is_listener(reading, name, behind)


def directs(reading: Reading, first: int, last: int, level: int) -> Iterator[Phrase]:
    """The phrases in the nominative in a range that are names, pronouns for people or nouns for speakers."""
    i = first
    while i < last:
        if reading.depth[i] != level:
            i += 1
            continue
        if reading.flags[i] & c.PREPOSITION and i not in reading.by_first:
            i = max(i + 1, _past_governed(reading, i + 1, last))
            continue
        phrase = declined_after(reading, i, last)
        if phrase is None:
            i += 1
            continue
        if not is_oblique(reading, phrase) and _may_act(reading, phrase):
            yield phrase
        i = phrase.source[1]


def _may_act(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase is neither a pronoun for a thing nor a relative pronoun."""
    traits = reading.traits(phrase.head) if phrase.kind is MentionKind.PRONOUN else None
    return traits is None or (traits.animate and not traits.relative)


def _in_full(reading: Reading, phrase: Phrase, start: int) -> Phrase:
    """The phrase read again without a limit, since it may be longer than the range that was searched for a subject."""
    return declined_after(reading, start, reading.sentence(start)[1]) or phrase


def _is_unknown_noun(reading: Reading, start: int, token: int, limit: int) -> bool:
    """Whether a word that has no class ends its clause and may be a noun in the nominative («сказала варшавянка»)."""
    if token > start and not (reading.is_adverb(token - 1) or g.is_object(reading, token - 1)):
        return False
    bits, after = reading.flags[token], token + 1
    if bits & ~c.NOT_A_NAME != c.WORD or reading.function[token] or reading.forms[token] or reading.index.tells_genitive:
        return False  # where endings show a genitive, ``unknown_nouns`` knows more
    closed = after >= limit or not reading.flags[after] & c.WORD or after in reading.break_set
    return closed or bool(reading.flags[after] & (c.PREPOSITION | c.CONJUNCTION) or reading.forms[after] & m.OBLIQUE)


def _past_governed(reading: Reading, start: int, limit: int) -> int:
    """One past the noun that a preposition governs."""
    phrase = declined_after(reading, start, limit)
    if phrase is not None:
        named = phrase.name is not None and phrase.name.noun is None and not is_oblique(reading, phrase)
        return phrase.last if named else phrase.source[1]
    i = start
    while i < limit and _is_governed_modifier(reading, i):
        i += 1
    plain = i < limit and reading.flags[i] & (c.WORD | c.CUE | c.CAPITAL) == c.WORD
    return i + (plain and not (i > start and _begins_subject(reading, i)))


def _begins_subject(reading: Reading, token: int) -> bool:
    """Whether a noun or an adjective in the nominative begins another phrase."""
    if reading.forms[token] & m.MODIFIER:
        return True
    return bool(reading.flags[token] & HEADS) and not reading.forms[token] & m.OBLIQUE


def _is_governed_modifier(reading: Reading, token: int) -> bool:
    """Whether an adjective in another case than the nominative comes before a noun."""
    oblique = reading.forms[token] & m.OBLIQUE and not reading.flags[token] & HEADS
    return bool(oblique) and modifies(reading, token)


def _alone(token: int) -> Phrase:
    """The phrase of one noun."""
    return Phrase(first=token, last=token + 1, head=token, kind=MentionKind.NOMINAL, source=(token, token + 1))
