"""The subject of a verb, on a side of the verb where the grammar allows one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.lang.pack import Subject
from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.syntax.animate import may_speak
from quoteattr.syntax.bodies import body_of
from quoteattr.syntax.main_clause import coordinated_subject, subject_of
from quoteattr.syntax.manner import after_manner
from quoteattr.syntax.noun_phrases import phrase_after, phrase_before
from quoteattr.syntax.tags import means_thing, stated_behind, stated_in, subject_behind
from quoteattr.syntax.verb_second import (
    final_subject,
    first_constituent,
    opening_phrase,
    relative_comma,
    relative_subject,
)
from quoteattr.syntax.verbs import verbs_between

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb

__all__ = ["subject_beside"]


def subject_beside(reading: Reading, verb: Verb, first: int, limit: int) -> Phrase | None:
    """The subject of a verb in the clause from ``first`` to ``limit``."""
    grammar = reading.pack.grammar
    if grammar.subject is Subject.BEFORE:
        return subject_of(reading, verb, first)
    second = _second(reading, verb, first, limit) if grammar.verb_second and verb.finite else None
    if second is not None:
        return second
    if grammar.verb_final and verb.finite and _is_final(reading, verb):
        final = _of_final(reading, verb, first) or final_subject(reading, verb, first)
        if final is not None:
            return final
        comma = relative_comma(reading, verb, first)
        if comma is not None:
            return _antecedent(reading, verb, comma, first)
    return _either(reading, verb, first, limit)


def _second(reading: Reading, verb: Verb, first: int, limit: int) -> Phrase | None:
    """The subject of a verb that comes second: before a relative clause that ends before it, or a pronoun after it."""
    bracketed = _in_bracket(reading, verb, first)
    if bracketed is not None:
        return bracketed
    parted = relative_subject(reading, verb, first)
    if parted is None and _is_second_to_adverb(reading, verb, first):
        behind = subject_behind(reading, verb, limit)
        if behind is not None and behind.source[0] == verb.last:
            return behind
    if parted is not None or not _is_pronoun_behind(reading, verb, first, limit):
        return parted
    return stated_in(reading, verb, first) or subject_behind(reading, verb, limit)


def _in_bracket(reading: Reading, verb: Verb, first: int) -> Phrase | None:
    """Somebody who fills a verb's bracket, if no other subject is right before it ("Toen hij weg was had Jan gezegd:")."""
    if verb.tail is None or not reading.flags[verb.first] & c.AUXILIARY:
        return None
    phrase = phrase_after(reading, verb.last, verb.tail[0])
    if phrase is None or phrase.source != (verb.last, verb.tail[0]) or phrase.kind is MentionKind.PRONOUN:
        return None
    before = phrase_before(reading, verb.first, first)
    if before is not None and not _is_governed(reading, before):
        return None
    return phrase if phrase.name is not None or reading.flags[phrase.head] & c.PERSON else None


def _is_second_to_adverb(reading: Reading, verb: Verb, first: int) -> bool:
    """Whether an adverb alone opens the clause of a verb, so that the subject is after it ("er nickte, und dann sagte Per")."""
    adverb = verb.first if reading.is_adverb(verb.first) else verb.first - 1
    if adverb < first or not (reading.is_adverb(adverb) or reading.flags[adverb] & (c.TIME | c.ADVERB)):
        return False
    before = adverb - 1
    return before < first or not reading.flags[before] & c.WORD or bool(reading.flags[before] & c.CONJUNCTION)


def _either(reading: Reading, verb: Verb, first: int, limit: int) -> Phrase | None:
    """The subject before a verb, or else behind it."""
    second = reading.pack.grammar.verb_second
    shared = _of_first_predicate(reading, verb, first, limit) if second else None
    return shared or _on_a_side(reading, verb, first, limit)


def _on_a_side(reading: Reading, verb: Verb, first: int, limit: int) -> Phrase | None:
    """The same for a verb that is the first predicate of its sentence."""
    # Where both sides are allowed, a phrase after a preposition isn't the subject ("am Montag sagte sie").
    before = None if verb.impersonal else subject_of(reading, verb, first)
    second = reading.pack.grammar.verb_second
    behind = _behind_thing(reading, verb, limit) if before is not None and second and means_thing(reading, before) else None
    if behind is not None:
        return behind
    if before is not None and _is_governed(reading, before):
        # «explicó a los periodistas que no hay plan y criticó»
        before = first_constituent(reading, before, first) if second else coordinated_subject(reading, verb, first)
    if before is not None:
        return before
    return _behind(reading, verb, first, limit) or body_of(reading, verb, first, limit)


def _behind_thing(reading: Reading, verb: Verb, limit: int) -> Phrase | None:
    """The subject after a verb whose object, a pronoun for a thing, comes first ("Det sier Kari Lund"), or its text."""
    return stated_behind(reading, verb, limit) or (subject_behind(reading, verb, limit) if verb.finite else None)


def _behind(reading: Reading, verb: Verb, first: int, limit: int) -> Phrase | None:
    """The subject after a verb, or the text that says something; if the verb is second, maybe all words before it."""
    if verb.gerund and not reading.pack.grammar.verb_second:
        return _of_inverted(reading, verb, first, limit)
    if not verb.finite or verb.impersonal:
        return None
    behind = stated_in(reading, verb, first) or subject_behind(reading, verb, limit)
    if behind is None and verb.first == first and reading.pack.grammar.drops_subject:
        return after_manner(reading, verb, limit)  # «Dijo en una ocasión Inés: ...»
    return opening_phrase(reading, verb, first) if behind is None and reading.pack.grammar.verb_second else behind


def _of_first_predicate(reading: Reading, verb: Verb, first: int, limit: int) -> Phrase | None:
    """The subject behind an earlier verb that a verb right after a comma shares («..., sagte Moll, räumte aber ein»)."""
    if not verb.finite or verb.first <= first or reading.words[verb.first - 1] != ",":
        return None
    return None if subject_behind(reading, verb, limit) is not None else _of_inverted(reading, verb, first, limit)


def _of_inverted(reading: Reading, verb: Verb, first: int, limit: int) -> Phrase | None:
    """The subject after the verb of the clause that a gerund goes with («..., dijo Ana Ruiz, añadiendo que»)."""
    told = [one for one in verbs_between(reading, first, verb.first, reading.depth[verb.head]) if one.finite]
    return subject_behind(reading, told[-1], min(limit, verb.first)) if told else None


def _is_governed(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase can't be a subject: a preposition comes before it, or a determiner shows that it is an object."""
    start = phrase.source[0]
    if reading.function[start] & f.OBLIQUE:
        return True
    before = reading.flags[start - 1] if start else 0
    if before & c.TIME and not reading.pack.grammar.articles:
        return False  # «накануне директор заявил»: an adverb before a nominative
    return bool(before & c.PREPOSITION)


def _is_final(reading: Reading, verb: Verb) -> bool:
    """Whether a verb ends its clause."""
    after = verb.end
    return after >= len(reading.flags) or not reading.flags[after] & c.WORD or after in reading.break_set


def _of_final(reading: Reading, verb: Verb, first: int) -> Phrase | None:
    """The name after a relative pronoun with a preposition ("in dem Per Holm sagt, er sei")."""
    phrase = subject_of(reading, verb, first)
    if phrase is None or phrase.name is None:
        return None
    start = phrase.source[0]
    if phrase.first != start + 1 or not start or not reading.function[start] & f.OBLIQUE:
        return None
    named = reading.flags[start - 1] & c.PREPOSITION
    return attrs.evolve(phrase, source=(phrase.first, phrase.source[1])) if named else None


def _antecedent(reading: Reading, verb: Verb, comma: int, first: int) -> Phrase | None:
    """The phrase that a relative clause belongs to, if its verb introduces words ("eine Frau, die rief: „...“")."""
    introduces = verb.end < len(reading.words) and reading.words[verb.end] == ":"
    return phrase_before(reading, comma, first) if introduces else None


def _follows_subject(reading: Reading, verb: Verb, first: int) -> bool:
    """Whether somebody right before a verb is its subject, and a pronoun after it begins a clause ("Nils sier han går")."""
    if reading.pack.grammar.verb_final or reading.pack.grammar.clause_comma:
        return False
    before = subject_of(reading, verb, first)
    if before is None or before.source[1] != verb.first or _is_governed(reading, before) or means_thing(reading, before):
        return False
    return may_speak(reading, before)


def _is_pronoun_behind(reading: Reading, verb: Verb, first: int, limit: int) -> bool:
    """Whether a pronoun that can only be a subject follows a verb ("sagte er")."""
    if not verb.finite or verb.last >= limit:
        return False
    traits = reading.traits(verb.last)
    if traits is None or not traits.subject or traits.relative or traits.indefinite:
        return False
    if reading.pack.grammar.verb_final and verb.first - 1 > first and reading.function[verb.first - 1] & f.COORDINATOR:
        return False  # "trat ein und fuhr sie an": the subject is that of the first verb
    return not (_follows_subject(reading, verb, first) or _is_object_behind(reading, verb, first))


def _is_object_behind(reading: Reading, verb: Verb, first: int) -> bool:
    """Whether a pronoun of two cases follows a verb behind somebody who can be its subject ("Der Leiter nannte sie alt")."""
    traits, grammar = reading.traits(verb.last), reading.pack.grammar
    two_cases = reading.lowers[verb.last] in reading.pack.lexicon.plural_pronouns or (traits is not None and not traits.animate)
    if not (grammar.verb_final and two_cases):
        return False
    before = subject_of(reading, verb, first)
    if before is None or before.source[1] != verb.first or _is_governed(reading, before):
        return False
    return before.kind is MentionKind.NAME or bool(reading.flags[before.head] & (c.PERSON | c.GROUP | c.ORGANISATION))
