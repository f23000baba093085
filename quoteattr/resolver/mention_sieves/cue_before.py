"""Mira said, “…”. Hal Moss, a nurse, told reporters on Monday: “…”. She went on to say: “…”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.lang.pack import Complement
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.source_cues import source_cue
from quoteattr.resolver.utterances.surroundings import LONGEST_SENTENCE
from quoteattr.syntax.animate import gender_told, speaking_subject
from quoteattr.syntax.inverted import subject_after
from quoteattr.syntax.light import is_light
from quoteattr.syntax.main_clause import clause_subject, perceived
from quoteattr.syntax.sides import subject_beside
from quoteattr.syntax.tags import is_of_quoted
from quoteattr.syntax.verbs import verb_at

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb
    from quoteattr.resolver.base import SourceCue
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]

QUOTING = frozenset({Complement.PERSON, Complement.QUOTE})  #: complements of verbs that quoted words can follow



def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The last reporting verb before the quotation, if only an addressee and adverbials come between them."""
    first, last = site.before
    return None if _is_in_phrase(reading, first, last) else _introducing(site, reading, first, last)


def _introducing(site: UtteranceSite, reading: Reading, first: int, last: int) -> SourceCue | None:
    """The verb that introduces the words, with its subject."""
    colon = reading.words[last - 1] == ":"
    nearest: Verb | None = None  # the last verb, if an earlier one has its subject ("stwierdził, że wygrał, i dodał: „...”")
    for verb in reversed(site.verbs_before):
        if verb.passive and not is_of_quoted(reading, verb):
            continue
        if not _introduces(verb, gestures=colon and reading.pack.grammar.verb_second):
            continue
        if not colon and not is_light(reading, verb.end, last, addressee=True):
            return None
        subject = _subject(reading, verb, first, last)
        if subject is not None:
            subject = speaking_subject(reading, subject, verb.first, first)
            return None if _is_reported(reading, subject, verb, last) else source_cue(_last_of(nearest, verb), subject)
        nearest = nearest or (verb if _is_joined(reading, verb, first) else None)
    return None


def _is_in_phrase(reading: Reading, first: int, last: int) -> bool:
    """Whether a determiner right before quoted words makes them a part of its phrase ("in his “Technique of the Drama”")."""
    bits = reading.flags[last - 1]
    if not bits & (c.DETERMINER | c.POSSESSIVE):
        return False
    if not bits & c.PRONOUN:
        return True
    governed = last - 2 >= first and reading.flags[last - 2] & c.PREPOSITION
    return bool(governed) and not reading.function[last - 1] & f.POSSESSIVE_OBJECT  # not "said to her “Go.”"


def _is_joined(reading: Reading, verb: Verb, first: int) -> bool:
    """Whether a conjunction joins a verb without a subject to an earlier one, where verbs need no subject."""
    if not (reading.pack.grammar.drops_subject and verb.agrees_alone and verb.tensed):
        return False
    before = verb.first - 1
    while before > first and reading.is_adverb(before):
        before -= 1
    return bool(reading.flags[before] & c.CONJUNCTION)


def _last_of(nearest: Verb | None, verb: Verb) -> Verb:
    """The nearest verb to the quotation, if it may have the subject of an earlier verb; else that one."""
    return verb if nearest is None or gender_told(nearest) is not gender_told(verb) else nearest


def _introduces(verb: Verb, *, gestures: bool) -> bool:
    """Whether quoted words can follow a verb; in some languages also a gesture before a colon ("und lachte: „...“")."""
    if Complement.WEAK in verb.complements:
        return gestures
    return bool(verb.complements & QUOTING)


def _subject(reading: Reading, verb: Verb, first: int, last: int) -> Phrase | None:
    """The subject of a verb in the words that introduce the quotation."""
    beside = subject_beside(reading, verb, first, last)
    return beside or perceived(reading, verb, first) or _elsewhere(reading, verb, first, last)


def _is_reported(reading: Reading, subject: Phrase, verb: Verb, last: int) -> bool:
    """Whether the quotation and its verb are part of what another verb reports ("said it regretted “any delay”")."""
    before = subject.source[0] - 1
    if last > verb.last or before < 0 or not reading.flags[before] & c.CUE:
        return False
    outer = verb_at(reading, before)
    return outer is not None and outer.finite and Complement.CLAUSE in outer.complements and outer.last == before + 1


def _elsewhere(reading: Reading, verb: Verb, first: int, last: int) -> Phrase | None:
    """The subject after an inverted verb ("In short, explained Bea: “...”"), or in the sentence before ("Adding: “...”")."""
    if verb.first == first and verb.gerund and first > reading.paragraph(first)[0]:
        start = max(reading.sentence(first - 1)[0], first - LONGEST_SENTENCE)
        return clause_subject(reading, start, first, reading.depth[first])
    if verb.first > first and reading.words[verb.first - 1] != ",":
        return None
    subject = subject_after(reading, verb.last, last)
    return subject if subject is not None and (verb.first == first or subject.source[1] >= last - 1) else None


SIEVE = MentionSieve(
    name="cue_before",
    claim="A subject and its reporting verb introduce the quotation: the subject speaks.",
    find=find,
    examples=(
        Example(text="Mira said, “Go.”", mention="Mira"),
        Example(text="Hal Moss, a nurse, told reporters on Monday: “Wait.”", mention="Hal Moss"),
    ),
    counterexamples=(Example(text="Mira laughed at him. “Go.”"),),
)
