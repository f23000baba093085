"""Clauses in which the verb is the second phrase, and subordinate ones in which it is last ("weil sie es sagte")."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr._punctuation import CLAUSE_ENDS
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.syntax.brackets import is_possessive
from quoteattr.syntax.noun_phrases import phrase_after, phrase_before
from quoteattr.syntax.preverbal import PreverbalWords

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb

__all__ = [
    "begins_main_clause", "final_subject", "first_constituent", "is_finite_word", "judges_object", "leaves_clause",
    "opening_phrase", "relative_comma", "relative_subject", "second_subject",
]  # fmt: skip

LONGEST_FIRST = 16  #: tokens of the first phrase of a clause
LONGEST_CLAUSE = 30  #: tokens from a conjunction to the verb that ends its clause
PHRASES = c.DETERMINER | c.POSSESSIVE | c.PRONOUN | c.CAPITAL  #: classes of words with which an object begins
OPENERS = c.SUBORDINATOR | c.COMPLEMENTIZER | c.RELATIVE
NO_OPENERS = c.CONJUNCTION | c.SUBORDINATOR


def is_finite_word(reading: Reading, token: int) -> bool:
    """Whether a word is a finite verb: a form that shows its mood, an auxiliary or a verb of saying."""
    bits = reading.flags[token]
    if bits & c.CAPITAL and token not in reading.break_set:
        return False
    if is_possessive(reading, token):
        return False
    if reading.function[token] & f.MOODS or bits & (c.AUXILIARY | c.MODAL):
        return True
    return bool(bits & c.CUE) and not bits & (c.ADVERB | c.PREPOSITION)


def begins_main_clause(reading: Reading, start: int, limit: int) -> bool:
    """Whether a main clause begins: its verb comes soon, with other words after it ("er komme morgen"), or right after "er"."""
    level = reading.level(start)
    first = reading.first_inside(start)
    if reading.flags[first] & NO_OPENERS and not reading.flags[first] & c.PREPOSITION:
        return False
    for i in range(first + 1, min(limit, first + LONGEST_FIRST)):
        if reading.words[i] in CLAUSE_ENDS and reading.depth[i] == level:
            return False
        if is_finite_word(reading, i):
            after = i + 1
            return reading.traits(first) is not None or (after < limit and bool(reading.flags[after] & (c.WORD | c.MARK)))
    return False


def leaves_clause(reading: Reading, start: int, conjunction: int, limit: int) -> bool:
    """Whether a verb right after a conjunction can't be in a clause that its verb ends («dass er kommt, und ging hinaus»)."""
    verb, grammar = conjunction + 1, reading.pack.grammar
    if not (grammar.verb_final and reading.function[start] & f.THAT) or verb + 1 >= limit or not is_finite_word(reading, verb):
        return False
    return bool(reading.flags[verb + 1] & PHRASES) and not reading.flags[verb] & (c.PRONOUN | c.CAPITAL)


def judges_object(reading: Reading, token: int) -> bool:
    """Whether the words after "as" are quoted, or have no verb where verbs end subordinate clauses ("als verpasste Chance")."""
    if token + 1 >= len(reading.words) or reading.depth[token + 1] > reading.depth[token]:
        return token + 1 < len(reading.words)
    end = min(reading.sentence(token)[1], token + LONGEST_FIRST)
    rest = next((i for i in range(token + 1, end) if reading.words[i] in CLAUSE_ENDS | {","}), end)
    return reading.pack.grammar.verb_final and not any(is_finite_word(reading, i) for i in range(token + 1, rest))


def relative_comma(reading: Reading, verb: Verb, limit: int) -> int | None:
    """The comma before the relative clause that a verb ends ("die Frau, die dies sagte,"); None if it ends none."""
    after = verb.end
    if after < len(reading.words) and reading.flags[after] & c.WORD and after not in reading.break_set:
        return None
    level = reading.depth[verb.head]
    for i in range(verb.first - 1, max(limit, verb.first - LONGEST_CLAUSE) - 1, -1):
        if reading.depth[i] != level:
            return None
        if reading.words[i] in CLAUSE_ENDS:
            start = i + 1
            start += bool(reading.flags[start] & c.PREPOSITION)
            if reading.words[i] != "," or not reading.function[start] & (f.DEFINITE | f.SUBJECT_RELATIVE):
                return None
            phrase = phrase_after(reading, start, verb.first)
            return i if phrase is None or phrase.source[1] < verb.first else None
    return None


def relative_subject(reading: Reading, verb: Verb, limit: int) -> Phrase | None:
    """The subject before a verb with a relative clause that only a comma ends ("Ouders die wachten, zeggen"); else None."""
    comma = verb.first - 1
    if comma <= limit or reading.words[comma] != "," or reading.depth[comma] != reading.depth[verb.head]:
        return None
    phrase = phrase_after(reading, reading.first_inside(limit), comma)
    if phrase is None or phrase.source[1] >= comma or reading.function[phrase.source[0]] & f.OBLIQUE:
        return None
    relative = reading.flags[phrase.source[1]] & c.RELATIVE and reading.flags[comma - 1] & c.WORD
    return attrs.evolve(phrase, source=(phrase.source[0], comma)) if relative else None


def final_subject(reading: Reading, verb: Verb, limit: int) -> Phrase | None:
    """The subject of a verb that ends a subordinate clause: the first phrase after its conjunction; None in other clauses."""
    after = verb.end
    if after < len(reading.words) and reading.flags[after] & c.WORD and after not in reading.break_set:
        return None
    level = reading.depth[verb.head]
    for i in range(verb.first - 1, max(limit, verb.first - LONGEST_CLAUSE) - 1, -1):
        if reading.depth[i] != level or reading.words[i] in CLAUSE_ENDS:
            return None
        if (reading.flags[i] & OPENERS or reading.function[i] & f.AS_REPORTED) and not reading.flags[i] & c.DETERMINER:
            return _first_phrase(reading, i + 1, verb.first)
    return None


def first_constituent(reading: Reading, governed: Phrase, limit: int) -> Phrase | None:
    """The phrase that opens a clause, with the preposition and the phrase after it: "Erik Ek i Hydro sier".

    Only one phrase comes before the verb, so that the second one belongs to the first.
    """
    link = governed.source[0] - 1
    if link <= limit or not reading.flags[link] & c.PREPOSITION:
        return None
    phrase = phrase_before(reading, link, limit)
    if phrase is None or reading.function[phrase.source[0]] & f.OBLIQUE:
        return None
    before = phrase.source[0] - 1
    opens = before < limit or not reading.flags[before] & c.WORD or bool(reading.flags[before] & NO_OPENERS)
    return attrs.evolve(phrase, source=(phrase.source[0], governed.source[1])) if opens else None


def opening_phrase(reading: Reading, verb: Verb, first: int) -> Phrase | None:
    """All words before a verb, if they are a phrase with more attached to it: "Kommunens chef för parker och vägar säger"."""
    words = range(first, verb.first)
    if reading.pack.grammar.verb_final or not words:
        return None
    if any(_may_be_finite(reading, i) or not reading.flags[i] & c.WORD for i in words):
        return None
    phrase = phrase_after(reading, first, verb.first)
    if phrase is None or phrase.source[0] != first or not reading.flags[phrase.source[1]] & (c.PREPOSITION | c.CONJUNCTION):
        return None
    return attrs.evolve(phrase, source=(first, verb.first))


def second_subject(reading: Reading, first: int, last: int, level: int) -> Phrase | None:
    """The subject of the last main clause in a range, right before or after its verb."""
    for i in range(last - 1, first - 1, -1):
        if reading.depth[i] != level or not _may_be_finite(reading, i) or _is_last(reading, i, last):
            continue
        if reading.function[i] & f.REPORTED_MOOD:
            continue  # "Hans dachte, es sei ein Tier, und sprach"
        subject = _beside(reading, i, first, last)
        if subject is not None and _may_act(reading, subject):
            return subject
    if reading.pack.grammar.verb_final:
        opening = _opening_pronoun(reading, first, last) or _acting(reading, first, last)
    else:
        opening = _opening(reading, first, last)
    return opening if opening is not None and _may_act(reading, opening) else None


def _opening_pronoun(reading: Reading, first: int, last: int) -> Phrase | None:
    """The pronoun that opens a clause, unless the mood of its verb shows a report («Sie seien alt: „...“»)."""
    traits, after = reading.traits(first) if first < last else None, first + 1
    if traits is None or (traits.person == 3 and after < len(reading.function) and reading.function[after] & f.REPORTED_MOOD):
        return None
    return _pronoun(reading, first, last)


def _acting(reading: Reading, first: int, last: int) -> Phrase | None:
    """The phrase that opens a range, before an unknown word in lower case that must be its verb ("Die Leute sehen es so")."""
    phrase = phrase_after(reading, first, last) if first < last else None
    if phrase is None or phrase.source[0] != first or phrase.source[1] + 1 >= last or reading.function[first] & f.OBLIQUE:
        return None
    verb = phrase.source[1]
    plain = reading.flags[verb] & (c.WORD | c.CAPITAL | c.CLOSED | c.CUE) == c.WORD and not reading.is_adverb(verb)
    return phrase if plain and _may_act(reading, phrase) and reading.depth[verb] == reading.depth[first] else None


def _opening(reading: Reading, first: int, last: int) -> Phrase | None:
    """The phrase that opens a range without a finite verb that is known ("Ulf Berg (S)", "Gubben teg")."""
    if any(_may_be_finite(reading, i) for i in range(first, last)):
        return None
    opening = phrase_after(reading, first, last)
    return opening if opening is not None and opening.source[0] == first else None


def _beside(reading: Reading, verb: int, first: int, last: int) -> Phrase | None:
    """The subject before a verb or after it; after an apposition that a comma ends, the phrase that opens the range."""
    if verb > first and reading.words[verb - 1] == "," and not _follows_quotation(reading, verb):
        return None if _is_second_predicate(reading, verb, first) else _past_comma(reading, verb, first, last)
    before = _before(reading, verb, first)
    if before is not None and (_may_act(reading, before) or reading.pack.grammar.verb_final):
        return before  # "Det mener Per Holm og foreslår, at"
    return _pronoun(reading, verb + 1, last) or _behind(reading, verb + 1, last)


def _past_comma(reading: Reading, verb: int, first: int, last: int) -> Phrase | None:
    """The subject of a verb after a comma: the phrase that opens the range, or else one behind the verb."""
    opens = _opens_clause(reading, first)
    subject = None if opens else _first_phrase(reading, first, verb)
    if subject is None:
        subject = _pronoun(reading, verb + 1, last)
    told = not opens and any(_is_told(reading, i, verb) for i in range(first, verb))  # "Toen stond ze op, vouwde"
    return subject if subject is not None or told else _behind(reading, verb + 1, last)


def _is_told(reading: Reading, token: int, limit: int) -> bool:
    """Whether a word is the verb of a clause, not the last word of one ("Um ihn zu retten, sprang er auf")."""
    return _may_be_finite(reading, token) and not _is_last(reading, token, limit)


def _is_second_predicate(reading: Reading, verb: int, first: int) -> bool:
    """Whether a main clause comes before the comma, where verbs end subordinate ones ("trat er ein, grüßte und fragte")."""
    if not reading.pack.grammar.verb_final:
        return False
    level, start = reading.depth[verb], max(first, verb - LONGEST_CLAUSE)
    inner = _opens_clause(reading, start)
    for i in range(start, verb - 1):
        if reading.words[i] == ",":
            inner = _opens_clause(reading, i + 1) or bool(reading.function[i + 1] & (f.DEFINITE | f.SUBJECT_RELATIVE))
        elif not inner and reading.depth[i] == level and is_finite_word(reading, i) and not _is_last(reading, i, verb):
            return True
    return False


def _opens_clause(reading: Reading, token: int) -> bool:
    """Whether a word begins a subordinate clause, which the verb of the main clause follows ("Als Per kam, fuhr sie auf")."""
    opens = reading.flags[token] & OPENERS or reading.function[token] & f.AS_REPORTED
    return bool(opens) and not is_finite_word(reading, token + 1)  # "Toen stond ze op": an adverb


def _follows_quotation(reading: Reading, verb: int) -> bool:
    """Whether quoted words end at the comma before a verb (”Ja”, säger Anna och tillägger att)."""
    level = reading.depth[verb]
    return reading.depth[verb - 1] > level or (verb > 1 and reading.depth[verb - 2] > level)


def _may_act(reading: Reading, subject: Phrase) -> bool:
    """Whether a subject isn't a pronoun for a thing, such as "es" in "es war dunkel"."""
    traits = reading.traits(subject.head)
    return traits is None or traits.animate


def _may_be_finite(reading: Reading, token: int) -> bool:
    """Whether a word is a finite verb, or has the ending of one with no noun after it (unlike "die letzte Frage")."""
    if is_finite_word(reading, token):
        return True
    if not reading.forms[token] & m.ANY_PAST or reading.flags[token] & (c.CAPITAL | c.CLOSED):
        return False
    return token + 1 < len(reading.flags) and not reading.flags[token + 1] & c.CAPITAL


def _is_last(reading: Reading, verb: int, limit: int) -> bool:
    """Whether a verb ends its clause, so that it may belong to a subordinate one."""
    after = verb + 1
    if after >= limit:
        return True
    governs = after + 1 < limit and reading.function[after + 1] & f.THAT and not reading.pack.grammar.verb_final
    return reading.words[after] == "," and not governs


def _pronoun(reading: Reading, token: int, limit: int) -> Phrase | None:
    """The pronoun at a token, if it is a subject."""
    traits = reading.traits(token) if token < limit else None
    return phrase_after(reading, token, limit) if traits is not None and traits.subject else None


def _before(reading: Reading, verb: int, limit: int) -> Phrase | None:
    """The phrase right before a verb, with which its clause begins ("Sie aber hob den Kopf")."""
    floats = verb - 1 > limit and reading.lowers[verb - 1] in reading.of_rule[PreverbalWords].floating
    phrase = phrase_before(reading, verb - floats, limit)
    if phrase is None or reading.function[phrase.source[0]] & f.OBLIQUE:
        return None
    before = phrase.source[0] - 1
    begins = before < limit or not reading.flags[before] & c.WORD or bool(reading.flags[before] & (c.CONJUNCTION | c.ADVERB))
    return phrase if begins else None


def _behind(reading: Reading, start: int, limit: int) -> Phrase | None:
    """The phrase right after a verb that may be its subject."""
    return _first_phrase(reading, start, limit)


def _first_phrase(reading: Reading, start: int, limit: int) -> Phrase | None:
    """The phrase with which a clause begins, past pronouns that are objects and adverbs."""
    start += start < limit and bool(reading.flags[start] & c.CONJUNCTION)  # "Maar Ida, die moe was, zei"
    while start < limit and (_is_object(reading, start) or reading.is_adverb(start)):
        start += 1
    phrase = phrase_after(reading, start, limit)
    return None if phrase is None or reading.function[phrase.source[0]] & f.OBLIQUE else phrase


def _is_object(reading: Reading, token: int) -> bool:
    """Whether a pronoun isn't a subject."""
    traits = reading.traits(token)
    return traits is not None and not traits.subject
