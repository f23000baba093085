"""The addressees named next to a quotation: "told reporters", "said to her brother", "wrote in a letter to the court"."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, Complement, RuleWords
from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.relations.surroundings import MessageWords, behind_phrase
from quoteattr.syntax.noun_phrases import object_pronoun, phrase_after

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.relations.surroundings import Surroundings

__all__ = ["named_addressees"]

MOST_MEMBERS = 4  #: members of a list
LISTENS = c.PERSON | c.ORGANISATION | c.GROUP


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "addressee"
    reflexives: frozenset[str] = NO_WORDS  #: pronouns for the subject itself ("sich")
    to: frozenset[str] = NO_WORDS  #: prepositions before a listener, with their articles ("a", "alla", "au")


def named_addressees(around: Surroundings) -> tuple[Phrase, ...]:
    """The addressees named next to the quotation."""
    if not around.ranges:
        return ()
    found = _objects(around) or _recipients(around) or _with_others(around, behind_phrase(around, "address_phrases"))
    source = around.source_cue.phrase
    return tuple(one for one in found if source is None or one.head != source.head)


def _objects(around: Surroundings) -> tuple[Phrase, ...]:
    """The listeners after the verb: "told reporters", "said to her brother", "said Mira to the crowd"."""
    verb, subject, reading = around.verb, around.source_cue.phrase, around.reading
    if verb is None:
        return ()
    start, inverted = verb.last, False
    if subject is not None and subject.first >= verb.last:
        start, inverted = subject.source[1], True
    limit = around.limit(start)
    start = _behind_adverbs(reading, start, limit)
    if start < limit and reading.lowers[start] in reading.of_rule[Words].to:
        phrase = _listener(around.reading, start + 1, limit)
    elif start < limit and _is_indirect_object(reading, start):
        phrase = _listener(reading, start, limit)
    elif inverted or start != verb.last or Complement.PERSON not in verb.complements:
        return ()
    else:
        phrase = _listener(around.reading, start, limit)
    return _with_others(around, phrase)


def _is_indirect_object(reading: Reading, token: int) -> bool:
    """Whether the case of a determiner or pronoun shows who is told something ("sagte er dem Sender", "sagte er ihm")."""
    if not reading.pack.grammar.verb_second or reading.lowers[token] in reading.of_rule[Words].reflexives:
        return False
    return bool(reading.function[token] & (f.OBLIQUE | f.OBJECT))


def _behind_adverbs(reading: Reading, start: int, limit: int) -> int:
    """The first token after adverbs and times ("said quietly to her brother", "said Monday to the crowd")."""
    while start < limit and (reading.is_adverb(start) or reading.flags[start] & c.TIME):
        start += 1
    return start


def _listener(reading: Reading, start: int, limit: int) -> Phrase | None:
    """The phrase at a token, if it can be a listener; not a question, a plan or a verb."""
    phrase = phrase_after(reading, start, limit)
    if phrase is None:
        return object_pronoun(reading, start, limit)
    if phrase.kind is MentionKind.PRONOUN:
        return phrase if reading.function[start] & f.OBJECT else None
    bits = reading.flags[phrase.head]
    things = c.WORD if reading.pack.grammar.gendered else c.DOCUMENT | c.CUE_NOUN | c.TIME
    if phrase.kind is MentionKind.NOMINAL and bits & things and not bits & LISTENS:
        return None  # where "to" has other uses, only nouns for people listen («al oído», "zum Thema")
    return phrase


def _with_others(around: Surroundings, phrase: Phrase | None) -> tuple[Phrase, ...]:
    """The phrase and those coordinated with it: "Ruiz, Nina Falk and the clerk"."""
    if phrase is None:
        return ()
    reading = around.reading
    limit = around.limit(phrase.first)
    members, end = [phrase], phrase.source[1]
    while end + 1 < limit and len(members) < MOST_MEMBERS:
        joined = reading.function[end] & f.COORDINATOR
        other = _listener(reading, end + 1, limit) if joined or reading.words[end] == "," else None
        if other is None or _governs(reading, other.source[1], limit):
            break
        members.append(other)
        end = other.source[1]
        if joined:
            return tuple(map(_bare, members))
    return (_bare(phrase),)


def _governs(reading: Reading, after: int, limit: int) -> bool:
    """Whether a verb follows, so that the phrase before it is the subject of another clause."""
    return after < limit and bool(reading.flags[after] & (c.AUXILIARY | c.MODAL | c.CUE))


def _bare(phrase: Phrase) -> Phrase:
    """The phrase without a place or other addition after its head ("reporters on the quay")."""
    if phrase.kind is MentionKind.NAME:
        return phrase
    return attrs.evolve(phrase, last=phrase.head + 1, source=(phrase.source[0], phrase.head + 1))


def _recipients(around: Surroundings) -> tuple[Phrase, ...]:
    """The recipients of the message: "wrote in a letter to the court"."""
    reading = around.reading
    for i, limit in around.places(reading.of_rule[MessageWords].missives):
        if i + 1 < limit and reading.lowers[i + 1] in reading.of_rule[Words].to:
            phrase = _listener(around.reading, i + 2, limit)
            if phrase is not None:
                return _with_others(around, phrase)
    return ()
