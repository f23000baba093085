"""The mayor said it was «over»."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, Complement, RuleWords
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.resolver.base import CueSite, Report
from quoteattr.resolver.rules import Example, Frame
from quoteattr.syntax.extent import clause_end, has_marks
from quoteattr.syntax.finite import has_verb
from quoteattr.syntax.noun_phrases import phrase_after
from quoteattr.syntax.quantities import number_after
from quoteattr.syntax.verbs import VerbWords

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb

__all__ = ["FRAME"]

SHORTEST_CLAUSE = 3  #: tokens of a clause
LONGEST_OBJECT = 7  #: tokens of an object that another predicate follows
VERB_REACH = 8  #: tokens in which the clause must have its verb, after cues that mean something else with a noun
SUBJECTS = c.DETERMINER | c.POSSESSIVE | c.PRONOUN | c.CAPITAL | c.SPEAKING_NOUN
HELPERS = c.AUXILIARY | c.MODAL  #: words that begin another predicate of the same subject after "but"
OBJECTS = c.DETERMINER | c.POSSESSIVE | c.PRONOUN
NO_SUBJECTS = c.PREPOSITION | c.CONJUNCTION | c.SUBORDINATOR | c.AUXILIARY | c.MODAL | c.NEGATION | c.RELATIVE


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "zero_that"
    sayable: frozenset[str] = NO_WORDS  #: nouns and pronouns that can be the object of "say" ("say the same thing")


def find(site: CueSite, reading: Reading) -> Report | None:
    """The clause that follows the verb without "that"."""
    verb, source_cue, limit = site.verb, site.source_cue, site.limit
    if verb is None or source_cue is None or not _governs_clause(reading, verb):
        return None
    start = site.start
    if start + 1 >= limit or not _may_start(reading, start, reading.depth[site.token]):
        return None
    end = clause_end(reading, start, limit)
    stated = verb.lemma in reading.of_rule[VerbWords].saying and _is_stated(reading, start, end)
    if end - start + bool(start in reading.owners or stated) < SHORTEST_CLAUSE:  # "it's late" are three words
        return None
    # "maintained he was" reports, "maintained a lead that was" does not: the verb has to be near
    near = min(end, start + VERB_REACH) if verb.lemma in reading.of_rule[VerbWords].other_sense else end
    if not stated and not _begins_clause(reading, start, near):
        return None
    return Report(source_cue=source_cue, ranges=((start, end),), frame=FRAME.name)


def _governs_clause(reading: Reading, verb: Verb) -> bool:
    """Whether a clause without "that" may follow a verb."""
    return Complement.CLAUSE in verb.complements and not reading.pack.grammar.needs_that


def _may_start(reading: Reading, token: int, level: int) -> bool:
    """Whether a clause without "that" may begin at a token: a word, after a comma where the grammar needs one."""
    if reading.pack.grammar.clause_comma and reading.words[token - 1] != ",":
        return False
    return reading.depth[token] == level and bool(reading.flags[token] & c.WORD)


def _begins_clause(reading: Reading, start: int, end: int) -> bool:
    """Whether a subject begins at ``start`` and its verb can follow."""
    start = number_after(reading, start, end)
    if _is_subject(reading, start):
        return True
    bits = reading.flags[start]
    subject = phrase_after(reading, start, end)
    if subject is None and not bits & SUBJECTS and (bits & NO_SUBJECTS or reading.is_adverb(start)):
        return False
    after = _past_word(reading, start, end) if subject is None else _verb_in(reading, subject)
    if _goes_on(reading, start, end) or (subject is not None and _is_object(reading, after, end)):
        return False
    return (has_marks(reading, start, end) and bool(bits & SUBJECTS)) or has_verb(reading, after, end)


def _past_word(reading: Reading, start: int, end: int) -> int:
    """The first token that can be the verb after a word that begins no phrase: not the noun of "her run"."""
    return start + 1 + bool(reading.flags[start] & c.POSSESSIVE and start + 2 < end)


def _is_object(reading: Reading, after: int, end: int) -> bool:
    """Whether another predicate or clause follows a phrase, which is an object: "wrote a letter and left", "... when he"."""
    following = after + 1
    while following < end and reading.is_adverb(following):
        following += 1
    if following >= end:
        return False
    if reading.flags[after] & c.SUBORDINATOR:
        return _is_subject(reading, following)
    is_verb = reading.forms[following] & m.ANY_PAST and not reading.flags[following] & c.CAPITAL
    return bool(reading.flags[after] & c.CONJUNCTION and is_verb)


def _is_subject(reading: Reading, token: int) -> bool:
    """Whether a word is almost always the subject of a clause: "there", "he", "it's"; not "it"."""
    if reading.function[token] & f.EXISTENTIAL:
        return True
    if reading.function[token] & f.THAT and token + 1 < len(reading.flags) and reading.flags[token + 1] & HELPERS:
        return True  # "said that would not be true"
    pronoun = reading.traits(token)
    return pronoun is not None and pronoun.subject and (pronoun.animate or token in reading.owners)


def _is_stated(reading: Reading, start: int, end: int) -> bool:
    """Whether more than a noun phrase follows "say", which rarely has one as its object ("people misunderstand it")."""
    subject = phrase_after(reading, start, end)
    head, after = (start, start + 1) if subject is None else (subject.head, subject.source[1])
    barred = reading.flags[head] & NO_SUBJECTS and not reading.flags[head] & c.DETERMINER
    if reading.lowers[head] in reading.of_rule[Words].sayable or barred:
        return False
    if after >= end:
        return has_verb(reading, start + 1, end)
    if reading.is_adverb(after) and after + 1 == end:
        return False  # "said it twice"
    bits = reading.flags[after]
    return bool(bits & OBJECTS or (bits & c.WORD and not bits & (c.CLOSED | c.TIME)))


def _verb_in(reading: Reading, subject: Phrase) -> int:
    """The first token that can be the verb: after the subject, or its last word before an object ("the fee violated her")."""
    head = subject.head
    governs = head + 1 < len(reading.flags) and reading.flags[head + 1] & OBJECTS
    if head > subject.first and governs and reading.forms[head] & m.PAST:
        return head
    return subject.source[1]


def _goes_on(reading: Reading, start: int, end: int) -> bool:
    """Whether a second predicate of the cue's subject follows a plain object ("did not mention the fire but did note")."""
    for i in range(start + 1, min(end - 1, start + LONGEST_OBJECT)):
        if reading.flags[i] & c.CONJUNCTION and reading.flags[i + 1] & HELPERS:
            noun = start + bool(reading.flags[start] & (c.DETERMINER | c.POSSESSIVE))
            return not has_verb(reading, noun + 1, i)
    return False


FRAME = Frame(
    name="zero_that",
    claim="A reporting verb is followed by a clause without “that” but with its own subject: the clause is reported.",
    find=find,
    examples=(Example(text="The mayor said it was «over».", mention="The mayor"),),
    counterexamples=(Example(text="The mayor said so."),),
)
