"""Words for how, when or to whom something is said, between a verb and its subject or before both in a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.lang.pack import Subject
from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.reading.features import VerbForm
from quoteattr.syntax.inverted import subject_after
from quoteattr.syntax.light import past_enclitics
from quoteattr.syntax.phrases import match_phrase
from quoteattr.syntax.subjects import agrees

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb

__all__ = ["LONGEST_ADVERBIAL", "after_manner", "is_manner", "is_manner_before", "past_governed", "past_time"]

#: What begins another phrase after the words that a preposition governs.
PHRASE_STARTS = c.DETERMINER | c.POSSESSIVE | c.CAPITAL | c.PREPOSITION | c.COMPLEMENTIZER | c.RELATIVE
LONGEST_ADVERBIAL = 10  #: tokens between an inverted verb and its subject
LONGEST_TIME = 4  #: tokens before "later" in a time ("un par de minutos después")
LONGEST_MANNER = 6  #: tokens before an inverted verb
NO_MANNER = c.CAPITAL | c.CUE | c.SPEAKING_NOUN | c.CLOSED & ~(c.PREPOSITION | c.PRONOUN)
#: Classes of words that are known to be something else than an adverb.
NO_UNKNOWN = c.CLOSED | c.CAPITAL | c.CUE | c.SPEAKING_NOUN | c.DETERMINER | c.POSSESSIVE


def after_manner(reading: Reading, verb: Verb, limit: int) -> Phrase | None:
    """The subject after words for how or to whom something is said ("dijo con voz muy baja la criada")."""
    if reading.pack.grammar.subject is Subject.BEFORE:
        return None
    start = at = past_enclitics(reading, verb.last, limit)
    limit = min(limit, start + LONGEST_ADVERBIAL)
    while at < limit and (after := _past_manner(reading, at, limit)) > at:
        at = after
    subject = subject_after(reading, at, limit) if start < at < limit else None
    return subject if subject is not None and _is_speaker(reading, subject) and agrees(reading, verb, subject) else None


def past_time(reading: Reading, start: int, limit: int) -> int:
    """One past a fixed adverbial, or a time and "later" («dijo *diez minutos después* Inés»); else the token itself."""
    end = match_phrase(reading, "adverbials", start, limit)
    if end > start:
        return end if end < limit else start
    for i in range(start, min(limit - 1, start + LONGEST_TIME)):
        bits = reading.flags[i]
        if not bits & c.WORD or bits & (c.CAPITAL | c.TIME) == c.CAPITAL or reading.function[i] & f.DEFINITE:
            return start
        end = match_phrase(reading, "afterwards", i + 1, limit)
        if end > i + 1:
            return end if bits & c.TIME and end < limit else start
    return start


def past_governed(reading: Reading, start: int, limit: int) -> int:
    """One past a preposition that is an adverb too, and its phrase ("répondit après une pause le père"); else 0."""
    both = reading.flags[start] & (c.PREPOSITION | c.ADVERB) == c.PREPOSITION | c.ADVERB
    determined = start + 1 < limit and reading.function[start + 1] & (f.DEFINITE | f.INDEFINITE)
    return _past_manner(reading, start, limit) if both and determined else 0


def _past_manner(reading: Reading, at: int, limit: int) -> int:
    """One past an adverb, a time, a gerund, or a preposition and its phrase; else the token itself."""
    if is_manner(reading, at) or reading.flags[at] & c.TIME or _precedes_article(reading, at, limit):
        return at + 1
    governs = reading.flags[at] & c.PREPOSITION and at + 1 < limit
    return _past_object(reading, at + 1, limit) if governs else at


def _past_object(reading: Reading, at: int, limit: int) -> int:
    """One past the phrase after a preposition, whose first word may be its determiner."""
    barred = m.DEFINITE if reading.function[at] & f.INDEFINITE else 0  # "efter en stund fadern"
    after = at + 1
    while after < limit and not _begins_another(reading, after) and not reading.forms[after] & barred:
        after += 1
    return _past_body(reading, at, after) or _past_noun(reading, after, limit)


def _past_noun(reading: Reading, after: int, limit: int) -> int:
    """One past a noun with a capital at a token, where all nouns have one; else the token itself."""
    noun = reading.pack.names.noun_capitals and after < limit and not reading.flags[after - 1] & (c.CAPITAL | c.PRONOUN)
    return after + (noun and reading.flags[after] & c.CAPITAL and after not in reading.by_first)


def _past_body(reading: Reading, governed: int, token: int) -> int | None:
    """One past the name of the organisation or text right before it («en la cadena SER»; not «en un blog Ana Ruiz»)."""
    name = reading.by_first.get(token) if reading.pack.grammar.drops_subject else None
    if name is None or name.titled or reading.flags[name.core] & c.FIRST_NAME:
        return None
    body = reading.flags[token - 1] & (c.ORGANISATION | c.DOCUMENT)
    return name.last if body and not reading.function[governed] & f.INDEFINITE else None


def _begins_another(reading: Reading, token: int) -> bool:
    """Whether no word of a phrase is at a token, but a preposition, a capital, a title («al fin don Eugenio»), "that"."""
    return token in reading.by_first or reading.flags[token] & (c.WORD | PHRASE_STARTS) != c.WORD


def is_manner(reading: Reading, token: int) -> bool:
    """Whether a word is an adverb or a gerund."""
    if reading.flags[token] & (c.CAPITAL | c.PREPOSITION):
        return False  # "dopo un attimo"
    return reading.is_adverb(token) or bool(reading.forms[token] & m.GERUND)


def _precedes_article(reading: Reading, token: int, limit: int) -> bool:
    """Whether an unknown word comes before an article, so that it can't be the noun («disse sottovoce il padre»)."""
    cue = reading.index.cues.get(reading.lowers[token])
    gerund = cue is not None and VerbForm.GERUND in cue.forms
    if token + 1 >= limit or not (gerund or reading.flags[token] & (c.WORD | NO_UNKNOWN) == c.WORD):
        return False
    return bool(reading.function[token + 1] & (f.DEFINITE | f.INDEFINITE)) and reading.depth[token] == reading.depth[token + 1]


def _is_speaker(reading: Reading, subject: Phrase) -> bool:
    """Whether a phrase is the name of somebody or begins with an article or owner, so that it isn't a second adverbial."""
    start = subject.source[0]
    determined = reading.function[start] & (f.DEFINITE | f.INDEFINITE) or reading.flags[start] & c.POSSESSIVE
    return subject.kind is MentionKind.NAME or bool(determined or reading.forms[subject.head] & m.DEFINITE)


def is_manner_before(reading: Reading, start: int, end: int) -> bool:
    """Whether only words in lower case for how something is said come before a verb («po chwili cicho odparł Jan»)."""
    if end - start > LONGEST_MANNER:
        return False
    name = reading.by_first.get(start)
    if name is not None and name.is_organisation and start > 0 and reading.function[start - 1] & f.AS_REPORTED:
        start = name.last  # «Jak ČTK sdělila mluvčí policie»
    words = range(start, end)
    return all(reading.words[i] == "," or reading.flags[i] & (c.WORD | NO_MANNER) == c.WORD for i in words)
