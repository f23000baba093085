"""Varga criticised the plan. The senator endorsed her rival."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, Complement, RuleWords
from quoteattr.models import Act, MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.resolver.base import CueSite, Report
from quoteattr.resolver.rules import Example, Frame
from quoteattr.syntax.animate import may_speak
from quoteattr.syntax.extent import object_end
from quoteattr.syntax.noun_phrases import phrase_after
from quoteattr.syntax.phrases import is_intermediary, is_interview
from quoteattr.syntax.quantities import number_after
from quoteattr.syntax.tags import names_thing
from quoteattr.syntax.verbs import VerbWords, verbs_between

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb

__all__ = ["FRAME"]

REPORT_REACH = 5  #: tokens from a relative pronoun in which a verb of saying makes its clause a report
SOMEBODY = c.PERSON | c.GROUP | c.ORGANISATION
NO_OBJECTS = c.PREPOSITION | c.CONJUNCTION | c.SUBORDINATOR | c.AUXILIARY | c.MODAL | c.NEGATION
#: Complements of verbs whose topic may be a noun phrase
GOVERNING = frozenset(Complement) - {Complement.PERSON, Complement.QUOTE, Complement.RAISING, Complement.WEAK}
#: Complements of verbs that report nothing with a noun phrase ("smiled", "seemed")
OTHERWISE = frozenset({Complement.WEAK, Complement.RAISING})


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "object_phrase"
    manual: frozenset[str] = NO_WORDS  #: verbs that report only with an addressee ("pressed Moll", not "pressed a button")
    requests: frozenset[str] = NO_WORDS  #: verbs whose object is what somebody asks for ("called for a vote")
    personal: frozenset[str] = NO_WORDS  #: prepositions before a person who is the object («acusó al ministro de mentir»)
    topic_links: frozenset[str] = NO_WORDS  #: prepositions between a verb of saying and its topic ("about", "of")


def find(site: CueSite, reading: Reading) -> Report | None:
    """The object of the verb, to the end of its clause."""
    verb, source_cue, limit = site.verb, site.source_cue, site.limit
    if verb is None or source_cue is None or source_cue.cue is None or not _governs(reading, verb):
        return None
    if names_thing(reading, verb, source_cue.phrase):
        return None
    start = _start(site, reading, verb)
    if start >= limit or not _begins(reading, verb, start, limit):
        return None
    end = _end(reading, verb, start, limit)
    if end - start == 1 and _is_no_topic(reading, verb, start):
        return None
    if not _is_said(reading, verb, start, end):
        source_cue = attrs.evolve(source_cue, cue=attrs.evolve(source_cue.cue, act=Act.THOUGHT))
    return Report(source_cue=source_cue, ranges=((start, end),), frame=FRAME.name)


def _start(site: CueSite, reading: Reading, verb: Verb) -> int:
    """Where the topic may begin; the limit if a verb reports only with an addressee, and there is none ("pressed a button")."""
    first = _past_subject(site, verb.last) + _is_linked(reading, verb, site.limit)
    start = _past_addressee(reading, verb, first, site.limit)
    if start == first == verb.last and verb.lemma in reading.of_rule[Words].manual:
        return site.limit
    return _past_adverbs(reading, verb, start, site.limit)


def _end(reading: Reading, verb: Verb, start: int, limit: int) -> int:
    """Where the topic ends: before the last part of a verb in two parts ("wies die Vorwürfe zurück")."""
    end = _without_report(reading, start, _without_occasion(reading, start, object_end(reading, start, limit)))
    return verb.tail[0] if verb.tail is not None and start < verb.tail[0] < end else end


def _is_no_topic(reading: Reading, verb: Verb, token: int) -> bool:
    """Whether a single word isn't what a verb reports: "rallies for backing Moll", «zeptala se»."""
    return not verb.finite or bool(reading.function[token] & f.OBJECT and not reading.pack.grammar.articles)


def _past_subject(site: CueSite, start: int) -> int:
    """Where an object may begin: after the subject, if that follows the verb ("negó Inés la acusación")."""
    subject = site.source_cue and site.source_cue.phrase
    return subject.source[1] if subject and subject.source[0] <= start < subject.source[1] else start


def _past_adverbs(reading: Reading, verb: Verb, start: int, limit: int) -> int:
    """Where an object may begin after a time or an adverb right after a verb of judging («acusó ayer al ministro»)."""
    if Complement.OBJECT not in verb.complements or not reading.pack.grammar.needs_that:
        return start
    while start < limit and (reading.is_adverb(start) or reading.flags[start] & c.TIME):
        start += 1
    return start


def _governs(reading: Reading, verb: Verb) -> bool:
    """Whether the object of a verb is what somebody talks about: "praised the plan", not "maintained the road"."""
    if verb.lemma in reading.of_rule[VerbWords].other_sense:
        return False
    return bool(verb.complements & GOVERNING) and not verb.complements & OTHERWISE


def _is_linked(reading: Reading, verb: Verb, limit: int) -> bool:
    """Whether a preposition links the verb with its topic: "spoke about it", "admitted to lying", not "spoke on Monday"."""
    link = verb.last
    if link + 1 >= limit or Complement.OBJECT in verb.complements:
        return False
    if reading.function[link] & f.INFINITIVE_MARKER and reading.forms[link + 1] & m.GERUND:
        return Complement.CLAUSE in verb.complements
    if reading.lowers[link] not in reading.of_rule[Words].topic_links:
        return False
    return not reading.flags[link + 1] & c.TIME


def _past_addressee(reading: Reading, verb: Verb, start: int, limit: int) -> int:
    """Where the topic begins after the person addressed ("warned Moll about the cost"); ``limit`` if there is none."""
    if start >= limit or Complement.PERSON not in verb.complements or Complement.OBJECT in verb.complements:
        return start  # "thanked Moll for the map"
    phrase = phrase_after(reading, start, limit)
    if not _is_addressee(reading, start, phrase):
        return start
    link = start + 1 if phrase is None else phrase.source[1]
    return link + 1 if link < limit and reading.lowers[link] in reading.of_rule[Words].topic_links else limit


def _is_addressee(reading: Reading, start: int, phrase: Phrase | None) -> bool:
    """Whether somebody who may be told something begins here: a name, a noun for people, "him"; not "they will win"."""
    if phrase is None:
        traits = reading.traits(start)
        return traits is not None and not traits.subject
    return phrase.kind is not MentionKind.NOMINAL or bool(reading.flags[phrase.head] & SOMEBODY)


def _without_occasion(reading: Reading, start: int, end: int) -> int:
    """The end of the object, before any interview it was mentioned in or intermediary who passed it on."""
    flags = reading.flags
    for i in range(start + 1, end):
        if is_intermediary(reading, i, end):
            return i
        if is_interview(reading, i, end):  # "his remarks in an interview" are one object
            whole = flags[i - 1] & (c.CUE_NOUN | c.DOCUMENT) and not any(bits & c.PREPOSITION for bits in flags[start:i])
            return end if whole else i
    return end


def _without_report(reading: Reading, start: int, end: int) -> int:
    """The end of the object, before a relative clause that reports something itself ("a speech in which he said")."""
    for i in range(start + 2, end):
        if not (reading.flags[i] & c.RELATIVE and reading.flags[i - 1] & c.PREPOSITION):
            continue
        verb = next(verbs_between(reading, i + 1, min(end, i + REPORT_REACH), reading.depth[i]), None)
        if verb is not None and verb.finite and verb.takes_that and verb.act is Act.SPEECH:
            return i - 1
    return end


def _is_said(reading: Reading, verb: Verb, start: int, end: int) -> bool:
    """Whether words are reported, not only an attitude: "called for a vote", "denied taking it", "accused him of"."""
    if verb.lemma in reading.of_rule[Words].requests:
        return True
    after = start == verb.last or reading.function[start - 1] & f.INFINITIVE_MARKER
    gerund = after and reading.forms[start] & m.GERUND
    if Complement.CLAUSE in verb.complements and gerund and end > start + 1:
        return True
    return Complement.OBJECT in verb.complements and _is_judged(reading, start, end)


def _is_judged(reading: Reading, start: int, end: int) -> bool:
    """Whether a judgement of the object is given ("accused him of lying")."""
    start += reading.lowers[start] in reading.of_rule[Words].personal
    phrase = phrase_after(reading, start, end)
    after = start + 1 if phrase is None else _past_initials(reading, phrase.last, end)
    if after >= end - 1 or not reading.function[after] & f.JUDGING or reading.flags[after + 1] & c.TIME:
        return False
    # "of" gives the judgement of a person ("accused him of lying"), but the owner of a thing ("praised the nerve of his side").
    return not reading.function[after] & f.GENITIVE or _is_somebody(reading, start, phrase)


def _past_initials(reading: Reading, token: int, end: int) -> int:
    """One past the short form of a name in brackets: "accused the Bank of Lisk (BoL) of theft"; else ``token``."""
    bracketed = token + 2 < end and reading.words[token] == "(" and reading.words[token + 2] == ")"
    return token + 3 if bracketed else token


def _is_somebody(reading: Reading, start: int, phrase: Phrase | None) -> bool:
    """Whether an object can be a person: a pronoun, a name, a noun for people."""
    if phrase is None:
        return bool(reading.flags[start] & c.PRONOUN)
    return may_speak(reading, phrase)


def _begins(reading: Reading, verb: Verb, start: int, limit: int) -> bool:
    """Whether the topic begins at a token: a noun phrase, a deed, or a question after a preposition ("on whether he won")."""
    asks = start > verb.last and reading.function[start] & f.QUESTION_WORD
    counted = number_after(reading, start, limit) > start  # "reported at least six cases"
    return bool(asks) or counted or _begins_object(reading, start) or _begins_deed(reading, verb, start, limit)


def _begins_object(reading: Reading, token: int) -> bool:
    """Whether a noun phrase can begin at a token."""
    bits = reading.flags[token]
    governed = bits & NO_OBJECTS and not bits & c.DETERMINER and reading.lowers[token] not in reading.of_rule[Words].personal
    if not bits & c.WORD or governed or _is_time(reading, token):
        return False
    return not reading.function[token] & f.FIRST_PERSON and not reading.is_adverb(token)


def _begins_deed(reading: Reading, verb: Verb, token: int, limit: int) -> bool:
    """Whether a gerund with "having" follows a verb of saying: "denied having sold it"."""
    if Complement.CLAUSE not in verb.complements or token + 1 >= limit:
        return False
    having = reading.flags[token] & c.AUXILIARY and reading.forms[token] & m.GERUND
    return bool(having and reading.flags[token + 1] & c.WORD)


def _is_time(reading: Reading, token: int) -> bool:
    """Whether words are a time and not an object ("noted this week")."""
    flags = reading.flags
    if flags[token] & c.DETERMINER and token + 1 < len(flags):
        token += 1
    return bool(flags[token] & c.TIME)


FRAME = Frame(
    name="object_phrase",
    claim="A verb of judgement, support or mention has a noun phrase as its object or after “about”: an attitude is reported.",
    find=find,
    examples=(Example(text="Varga criticised the plan.", mention="Varga"),),
    counterexamples=(Example(text="Varga left the room."), Example(text="Varga held a rally in Lisk.")),
)
