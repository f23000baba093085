"""Whether the text asserts that words were said: "did not say", "declined to say", "had she said", "did he say ...?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import Polarity
from quoteattr.reading import classes as c

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb
    from quoteattr.resolver.relations.surroundings import Surroundings

__all__ = ["nobody", "polarity"]

NEGATED = 3  #: words from a negation to what it negates ("was not at all willing")


def nobody(reading: Reading, phrase: Phrase) -> bool:
    """Whether a subject says that nobody spoke: "nobody", "none of them", "no minister"."""
    return bool(reading.flags[phrase.first] & c.NEGATION)


def polarity(place: Surroundings) -> Polarity:
    """What the verb and its helpers say, unless the words around them know better."""
    verb, subject, reading = place.verb, place.made.phrase, place.reading
    if subject is not None and nobody(reading, subject):
        return Polarity.NEGATED
    if verb is None:
        return place.made.polarity
    if place.made.polarity is Polarity.NEGATED or _refuses(place, verb) or _is_refused(reading, verb):
        return Polarity.NEGATED
    if place.made.polarity is Polarity.HYPOTHETICAL and not _is_meant(place, verb):
        return Polarity.HYPOTHETICAL
    return _by_clause(place, verb, subject)


def _refuses(place: Surroundings, verb: Verb) -> bool:
    """Whether the cue is a refusal, and what is refused is to say something ("declined to say whether", "chose not to say")."""
    reading = place.reading
    start, last = place.quoted[0]
    chosen = reading.lowers[verb.head] in reading.closed.choices and reading.flags[start - 1] & c.NEGATION
    if not chosen and reading.lowers[verb.head] not in reading.closed.refusals:
        return False
    if not place.clause or reading.lowers[start] not in reading.closed.infinitive:
        return False
    start += 1
    while start < last and reading.is_adverb(start):
        start += 1
    return start < last and (bool(reading.flags[start] & c.CUE) or reading.lowers[start] in reading.closed.telling)


def _is_refused(reading: Reading, verb: Verb) -> bool:
    """Whether a refusal governs the verb ("declined to say", "denied ever saying", "was not willing to say")."""
    before = verb.first - 1
    if not (verb.infinitive or (verb.gerund and verb.bare)) or before < 0 or reading.depth[before] != reading.depth[verb.head]:
        return False
    if reading.lowers[before] in reading.closed.willing:
        return any(bits & c.NEGATION for bits in reading.flags[max(0, before - NEGATED) : before])
    return reading.lowers[before] in reading.closed.refusals


def _is_meant(place: Surroundings, verb: Verb) -> bool:
    """Whether a modal only tells how words were said: "could only say"; "he would say, “...”", day after day."""
    reading = place.reading
    group = reading.lowers[verb.first : verb.head]
    if any(lower in reading.closed.only for lower in group):
        return True
    habit = any(lower in reading.closed.habitual for lower in group) and not any(
        lower in reading.closed.perfect for lower in group
    )
    return habit and not place.clause and not place.words & reading.closed.conditionals


def _by_clause(place: Surroundings, verb: Verb, subject: Phrase | None) -> Polarity:
    """What the beginning of the clause says: "if Bloom says", "had she said", "did he say ...?", "nor did he say"."""
    reading = place.reading
    start = _clause_start(verb, subject)
    before = start - 1
    if before < 0 or reading.depth[before] != reading.depth[verb.head] or start in reading.break_set:
        return Polarity.ASSERTED
    lower, bits = reading.lowers[before], reading.flags[before]
    if lower in reading.closed.conditionals:
        return Polarity.HYPOTHETICAL
    if not bits & (c.AUXILIARY | c.MODAL) or start == verb.first:
        return Polarity.ASSERTED
    if bits & c.NEGATION or (before and reading.flags[before - 1] & c.NEGATION and before not in reading.break_set):
        return Polarity.NEGATED
    return _by_inversion(place, verb, before)


def _clause_start(verb: Verb, subject: Phrase | None) -> int:
    """The first token of a clause: its subject where that stands before the verb and the verb is finite, else the verb."""
    if subject is None or subject.first >= verb.first or verb.infinitive or verb.gerund:
        return verb.first
    return subject.source[0]


def _by_inversion(place: Surroundings, verb: Verb, helper: int) -> Polarity:
    """What a helper before the subject says: a question, where the sentence ends in its mark; else a condition."""
    reading = place.reading
    first, _ = reading.sentence(verb.head)
    if any(reading.words[i] == "?" for a, b in place.ranges for i in range(max(a, verb.head), b)):
        return Polarity.HYPOTHETICAL if helper == first else Polarity.ASSERTED
    opens = helper == first or not reading.flags[helper - 1] & c.WORD or bool(reading.flags[helper - 1] & c.CONJUNCTION)
    is_condition = opens and reading.lowers[helper] in reading.closed.inverted
    return Polarity.HYPOTHETICAL if is_condition else Polarity.ASSERTED
