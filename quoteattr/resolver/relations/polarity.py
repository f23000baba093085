"""Whether the text asserts that the words were said: "did not say", "declined to say", "had she said", "did he say ...?"."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import Polarity
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.syntax.verbs import VerbWords

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb
    from quoteattr.resolver.relations.surroundings import Surroundings

__all__ = ["nobody", "polarity"]

NEGATION_REACH = 3  #: words from a negation to what it negates ("was not at all willing")


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "polarity"
    choices: frozenset[str] = NO_WORDS  #: verbs of choice, which mean a refusal with "not" after them ("chose not to say")
    habitual: frozenset[str] = NO_WORDS  #: modals that can describe a habit ("he would say")
    inverted: frozenset[str] = NO_WORDS  #: verbs that make a condition when they come before the subject ("had she said")
    perfect: frozenset[str] = NO_WORDS  #: infinitives that make a modal hypothetical ("would have said")
    telling: frozenset[str] = NO_WORDS  #: verbs of speaking that report nothing themselves ("declined to comment")
    willing: frozenset[str] = NO_WORDS  #: adjectives that, when negated, mean a refusal ("not willing to say")


def nobody(reading: Reading, phrase: Phrase) -> bool:
    """Whether a subject means that nobody spoke: "nobody", "none of them", "no minister"; not "the group “No Bridge”"."""
    marked = phrase.name is not None and phrase.name.noun is not None
    return bool(reading.flags[phrase.source[0] if marked else phrase.first] & c.NEGATION)


def polarity(around: Surroundings) -> Polarity:
    """The polarity of a quotation, from its subject, its verb with its auxiliaries, and the clause around them."""
    verb, subject, reading = around.verb, around.source_cue.phrase, around.reading
    if subject is not None and nobody(reading, subject):
        return Polarity.NEGATED
    if verb is None:
        return around.source_cue.polarity
    if around.source_cue.polarity is Polarity.NEGATED or _refuses(around, verb) or _is_refused(reading, verb):
        return Polarity.NEGATED
    if around.source_cue.polarity is Polarity.HYPOTHETICAL and not _is_meant(around, verb):
        return Polarity.HYPOTHETICAL
    return _by_clause(around, verb, subject)


def _refuses(around: Surroundings, verb: Verb) -> bool:
    """Whether the cue is a refusal to say something ("declined to say whether", "chose not to say")."""
    reading = around.reading
    start, last = around.quoted[0]
    chosen = reading.lowers[verb.head] in reading.of_rule[Words].choices and reading.flags[start - 1] & c.NEGATION
    if not chosen and not reading.function[verb.head] & f.REFUSAL:
        return False
    if not around.clause or not reading.function[start] & f.INFINITIVE_MARKER:
        return False
    start += 1
    while start < last and reading.is_adverb(start):
        start += 1
    return start < last and (bool(reading.flags[start] & c.CUE) or reading.lowers[start] in reading.of_rule[Words].telling)


def _is_refused(reading: Reading, verb: Verb) -> bool:
    """Whether a refusal governs the verb ("declined to say", "denied ever saying", "was not willing to say")."""
    before = verb.first - 1
    if before < 0 or not (verb.infinitive or (verb.gerund and verb.bare)):
        return False
    if reading.lowers[before] in reading.of_rule[Words].willing:
        return any(bits & c.NEGATION for bits in reading.flags[max(0, before - NEGATION_REACH) : before])
    return bool(reading.function[before] & f.REFUSAL)


def _is_meant(around: Surroundings, verb: Verb) -> bool:
    """Whether words after a modal were really said: "could only say", or "he would say, “...”" as a habit."""
    reading = around.reading
    group, asked = set(reading.lowers[verb.first : verb.head]), reading.of_rule[Words]
    if group & reading.of_rule[VerbWords].only:
        return True
    habit = bool(group & asked.habitual) and not group & asked.perfect
    return habit and not around.clause and not around.words & reading.pack.lexicon.classes.get("conditional", NO_WORDS)


def _by_clause(around: Surroundings, verb: Verb, subject: Phrase | None) -> Polarity:
    """The polarity that the start of the clause gives: "if Bloom says", "had she said", "did he say ...?", "nor did he say"."""
    reading = around.reading
    start = _clause_start(verb, subject)
    before = start - 1
    if before < 0 or start in reading.break_set:
        return Polarity.ASSERTED
    bits = reading.flags[before]
    if reading.function[before] & f.CONDITIONAL:
        return Polarity.HYPOTHETICAL
    if not bits & (c.AUXILIARY | c.MODAL) or start == verb.first:
        return Polarity.ASSERTED
    if bits & c.NEGATION or (before and reading.flags[before - 1] & c.NEGATION and before not in reading.break_set):
        return Polarity.NEGATED
    return _by_inversion(around, verb, before)


def _clause_start(verb: Verb, subject: Phrase | None) -> int:
    """The first token of a clause: of the subject if it comes before a finite verb, or else of the verb."""
    if subject is None or subject.first >= verb.first or verb.infinitive or verb.gerund:
        return verb.first
    return subject.source[0]


def _by_inversion(around: Surroundings, verb: Verb, helper: int) -> Polarity:
    """The polarity that an auxiliary before the subject gives: of a question or of a condition."""
    reading = around.reading
    first, _ = reading.sentence(verb.head)
    if any(reading.words[i] == "?" for a, b in around.ranges for i in range(max(a, verb.head), b)):
        return Polarity.HYPOTHETICAL if helper == first else Polarity.ASSERTED
    opens = helper == first or not reading.flags[helper - 1] & c.WORD or bool(reading.flags[helper - 1] & c.CONJUNCTION)
    is_condition = opens and reading.lowers[helper] in reading.of_rule[Words].inverted
    return Polarity.HYPOTHETICAL if is_condition else Polarity.ASSERTED
