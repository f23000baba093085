"""Words in a possible noun phrase that are more likely verbs or adverbs, so that the phrase ends before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.lang.pack import Subject
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["ends_before", "has_article", "is_deed", "is_gerund", "is_told", "is_verb"]

DETERMINING = c.DETERMINER | c.POSSESSIVE | c.CAPITAL  #: words that an article may follow in one phrase ("all the")


def has_article(reading: Reading, first: int, token: int) -> bool:
    """Whether a phrase ends in a noun with its article as an ending, and neither it nor the first word is a verb ("åpnet")."""
    if not reading.forms[token] & m.DEFINITE or (reading.function[token] | reading.function[first]) & f.MOODS:
        return False
    if first < token and reading.forms[first] & m.ANY_PAST:
        return False  # "räckte impulsivt handen"
    return not reading.flags[token] & (c.CUE | c.CLOSED | c.ADVERB | c.TIME)


def is_told(reading: Reading, token: int) -> bool:
    """Whether a word in lower case, where a noun may have one too, is a finite verb and no noun ("skyndte Detektiven")."""
    told = reading.index.narration
    if told.known and (told.is_past(reading.words[token]) or told.is_ongoing(reading.words[token])):
        return not reading.flags[token] & (c.SPEAKING_NOUN | c.CUE_NOUN)
    if not reading.function[token] & f.MOODS or reading.pack.names.noun_capitals:
        return False
    return not reading.flags[token] & (c.SPEAKING_NOUN | c.DETERMINER | c.POSSESSIVE)


def is_deed(reading: Reading, token: int) -> bool:
    """Whether an irregular past form says what the people before it did ("Protesters wore shirts")."""
    return bool(reading.forms[token] & m.IRREGULAR_PAST and token and reading.flags[token - 1] & (c.GROUP | c.PERSON))


def is_gerund(reading: Reading, token: int) -> bool:
    """Whether a word says what somebody does, where a gerund is never an adjective: «decía una riendo»; not «el mando»."""
    if not (reading.forms[token] & m.GERUND and reading.pack.grammar.drops_subject) or reading.flags[token] & c.SPEAKING_NOUN:
        return False
    return not reading.flags[token - 1] & c.DETERMINER or bool(reading.function[token - 1] & f.ALONE)


def _says_what_it_did(reading: Reading, token: int) -> bool:
    """Whether a verb says what an owned thing or several people did ("her hands shook as", "many left the hall")."""
    if not reading.forms[token] & (m.ANY_PAST | m.PLURAL) or token < 1:
        return False
    past = bool(reading.forms[token] & m.ANY_PAST)
    after = reading.flags[token + 1] if token + 1 < len(reading.flags) else 0
    has_object = bool(after & (c.DETERMINER | c.POSSESSIVE))
    if reading.function[token - 1] & f.ALONE:
        return past and has_object
    if token < 2 or not (token - 2 in reading.owners or reading.flags[token - 2] & c.POSSESSIVE):
        return False
    # A present form may be a plural noun: "Ida's letter makes the case", but "Ida's road signs".
    return has_object or (past and (not after & c.WORD or bool(after & (c.CLOSED | c.ADVERB))))


def is_verb(reading: Reading, token: int) -> bool:
    """Whether a word in a possible phrase is more likely a verb or adverb: a cue that isn't a noun, a gerund, a word in -ly."""
    bits = reading.flags[token]
    if bits & c.SPEAKING_NOUN:
        return False
    if reading.function[token] & f.MOODS:
        return True
    if (bits & c.CUE and not reading.forms[token] & m.PLURAL) or _says_what_it_did(reading, token):
        return True
    if token + 1 < len(reading.flags) and reading.flags[token + 1] & c.PERSON:
        return False  # "an elderly gentleman"
    return bool(reading.forms[token] & m.ADVERB) and reading.is_adverb(token)


def is_adverbial(bits: int) -> bool:
    """Whether a word's classes show that it is an adverbial or begins another phrase, and isn't part of a name."""
    return bool(bits & (c.TIME | c.DETERMINER | c.ADVERB)) and not bits & c.CAPITAL


def ends_before(reading: Reading, start: int, token: int) -> bool:
    """Whether a phrase that begins at ``start`` ends before a verb, or before an adverbial after a noun."""
    if token > start + 1 and is_adverbial(reading.flags[token]):
        return True
    did = reading.forms[token] & m.PAST and reading.flags[token - 1] & c.ORGANISATION  # "The bank raised prices, saying"
    return bool(token > start and did) or is_verb(reading, token) or _begins_phrase(reading, start, token)


def _begins_phrase(reading: Reading, start: int, token: int) -> bool:
    """Whether an article begins another phrase after a word without a determiner («sottovoce il padre»)."""
    if token != start + 1 or reading.pack.grammar.subject is Subject.BEFORE or reading.flags[start] & DETERMINING:
        return False
    return bool(reading.function[token] & (f.DEFINITE | f.INDEFINITE))
