"""Where a reported clause begins and ends, without a parser."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import DASHES, PAUSES
from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import Act, Polarity
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.syntax.edges import strip
from quoteattr.syntax.phrases import is_interview, match_phrase
from quoteattr.syntax.subjects import subject_before
from quoteattr.syntax.tags import verbs_between
from quoteattr.syntax.verbs import VerbWords, verb_at

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb

__all__ = [
    "begins_infinitive",
    "clause_end",
    "comma_before",
    "complement_end",
    "has_marks",
    "has_verb",
    "object_end",
]

LONGEST_SUBJECT = 14  #: tokens from a comma to the verb of a tag

#: Words of which one may end a clause.
TELLING = c.CONJUNCTION | c.SUBORDINATOR | c.CUE | c.SOURCE_PHRASE | c.PREPOSITION
PARTING = PAUSES | DASHES | {"("}
NO_VERBS = c.DETERMINER | c.POSSESSIVE | c.PRONOUN | c.CAPITAL
NO_DEEDS = c.ADVERB | c.TIME | NO_VERBS | c.CLOSED


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Words of the language pack that are asked for here."""

    rule: ClassVar[str] = "clause"
    adversative: frozenset[str] = NO_WORDS  #: conjunctions that set one clause against another


def clause_end(reading: Reading, start: int, limit: int) -> int:
    """One past the last token of the clause that begins at ``start``: the sentence's end, or where another report begins."""
    level = reading.level(start)
    begun, end = reading.clauses.get((level, limit), (0, 0))
    if not begun <= start < end:
        end = _ending(reading, start, limit, level)
        reading.clauses[level, limit] = start, end
    return end if end < limit and _ends_as_it_is(reading, end, limit) else strip(reading, start, end)


def _ending(reading: Reading, start: int, limit: int, level: int) -> int:
    """The first token after ``start`` that ends a clause; ``limit`` where none does."""
    depth, flags, words = reading.depth, reading.flags, reading.words
    for i in range(start + 1, limit):
        # Most words end nothing: this loop goes over every word of every report.
        bits, comma = flags[i], words[i] in {",", ";"}
        if depth[i] != level or not (comma or bits & TELLING):
            continue
        if _ends_as_it_is(reading, i, limit) or _parts_occasion(reading, i, limit) or _begins_report(reading, i, limit):
            return i
    return limit


def _begins_report(reading: Reading, i: int, limit: int) -> bool:
    """Whether a second report begins at a token or after its comma ("according to", "and added that", ", others have said")."""
    bits = reading.flags[i]
    if bits & c.SOURCE_PHRASE and match_phrase(reading, "source_phrases", i, limit) > i:
        return True
    if bits & c.CONJUNCTION and _coordinate_report(reading, i + 1, limit) and not _joins_nouns(reading, i, limit):
        return True
    return (reading.words[i] in {",", ";"} or _parts_clauses(reading, i)) and _other_report(reading, i + 1, limit)


def _ends_as_it_is(reading: Reading, i: int, limit: int) -> bool:
    """Whether a participle of reporting begins at a token or behind its comma: no stop stands before it."""
    bits, comma = reading.flags[i], reading.words[i] in {",", ";"}
    return (comma and _new_report(reading, i + 1, limit)) or (bool(bits & c.CUE) and _adds(reading, i, limit))


def complement_end(reading: Reading, start: int, limit: int) -> int:
    """One past the clause of a noun that begins at ``start``, before the verb of which that noun is the subject."""
    end = clause_end(reading, start, limit)
    level = reading.level(start)
    verbs = int(bool(reading.function[start] & f.INFINITIVE_MARKER))
    for i in range(start, end):
        if reading.depth[i] != level:
            verbs += i == start or reading.depth[i - 1] == level  # words in marks hold a verb of their own
        elif reading.words[i] == "," or reading.flags[i] & (c.CONJUNCTION | c.RELATIVE):
            verbs = 0
        elif _is_finite(reading, i):
            if verbs:
                return i
            verbs = 1
    return end


def begins_infinitive(reading: Reading, token: int) -> bool:
    """Whether "to" and a verb stand at a token, and no place, person or number ("to the court", "to $20 million")."""
    after = token + 1
    if after >= len(reading.flags) or not reading.function[token] & f.INFINITIVE_MARKER:
        return False
    if reading.flags[after] & NO_VERBS:
        return False
    plural = reading.forms[after] & m.SURE_PLURAL
    return reading.depth[after] > reading.depth[token] or (reading.words[after][:1].isalpha() and not plural)


def _is_finite(reading: Reading, token: int) -> bool:
    """Whether a finite verb group begins at a token."""
    if reading.flags[token] & (c.AUXILIARY | c.MODAL):
        helped = reading.flags[token - 1] & (c.AUXILIARY | c.MODAL)
        return not helped and not reading.function[token - 1] & f.INFINITIVE_MARKER
    return _predicates(reading, token) or _did(reading, token)


def _did(reading: Reading, token: int) -> bool:
    """Whether a form that can only be past stands at a token ("came late"), or a form of a verb with its object."""
    form = reading.forms[token]
    if form & m.IRREGULAR_PAST:
        return not reading.flags[token] & c.CAPITAL
    if form & m.PLURAL and not _may_be_third_person(reading, token):
        return False
    return bool(form & (m.PLURAL | m.PAST)) and _governs_object(reading, token)


def _new_report(reading: Reading, i: int, limit: int) -> bool:
    """Whether a participle of a reporting verb begins at ``i`` ("..., adding that")."""
    if i >= limit:
        return False
    verb = verb_at(reading, i)
    return verb is not None and verb.gerund and verb.bare


def _parts_occasion(reading: Reading, token: int, limit: int) -> bool:
    """Whether the occasion begins behind a comma on which the clause was said ("..., in an interview with Radio Lund")."""
    if not reading.function[token] & f.OCCASION:
        return False
    inner = reading.inner_end(token)
    return reading.words[token - 1 if inner is None else inner] == "," and is_interview(reading, token, limit)


def _adds(reading: Reading, i: int, limit: int) -> bool:
    """Whether a participle begins at ``i`` that reports ("... adding that", "was «weak,» adding")."""
    that = i + 1 < limit and reading.function[i + 1] & f.THAT
    return bool(that or reading.is_tag(i)) and _new_report(reading, i, limit)


def _coordinate_report(reading: Reading, i: int, limit: int) -> bool:
    """Whether the subject of the cue goes on with another finite report ("... and added that")."""
    while i < limit and reading.is_adverb(i):
        i += 1
    first = i
    while i < limit and reading.flags[i] & (c.AUXILIARY | c.MODAL | c.NEGATION):
        i += 1
    verb = verb_at(reading, i) if i < limit else None
    if verb is None:
        return False
    if i > first:  # "but did not say for how long"
        return verb.lemma in reading.of_rule(VerbWords).saying and verb.polarity is Polarity.NEGATED
    return not _is_private(reading, verb, i - 1) and _adds_clause(verb)


def _is_private(reading: Reading, verb: Verb, before: int) -> bool:
    """Whether "but" stands before a verb of wanting or thinking ("said she had left, but wanted to come back")."""
    if reading.function[verb.head] & f.REFUSAL:
        return False  # "said he was happy but declined to say why"
    return reading.lowers[before] in reading.of_rule(Words).adversative and verb.act in {Act.INTENTION, Act.THOUGHT}


def _adds_clause(verb: Verb) -> bool:
    """Whether a verb behind a conjunction begins a report of its own ("and added that")."""
    return verb.finite and not verb.passive and verb.tensed and "topic" not in verb.complements


def _joins_nouns(reading: Reading, conjunction: int, limit: int) -> bool:
    """Whether a conjunction joins two plurals, of which the second may be a verb ("calls and emails to the office")."""
    before, after = conjunction - 1, conjunction + 1
    verb = verb_at(reading, after)
    if verb is None or "third" not in verb.forms or verb.last >= limit or not reading.flags[verb.last] & c.PREPOSITION:
        return False
    other = reading.index.cues.get(reading.lowers[before])
    return other is not None and "third" in other.forms


def _other_report(reading: Reading, i: int, limit: int) -> bool:
    """Whether somebody else, or the same by a name of his own, reports from ``i`` on ("..., and others have said that ...")."""
    while i < limit and (_parts_clauses(reading, i) or reading.is_adverb(i)):
        i += 1
    if i < limit and reading.function[i] & f.THAT:
        return False  # "..., that the crew lied"
    for verb in verbs_between(reading, i, min(limit, i + LONGEST_SUBJECT), reading.depth[i - 1]):
        if not _reports(reading, verb, limit):
            continue
        if _is_modal(reading, verb):
            return False
        subject = subject_before(reading, verb, i)
        if subject is not None and subject.source[0] == i:
            return verb.last + 1 < limit and bool(reading.flags[verb.last] & c.WORD)
    return False


def _reports(reading: Reading, verb: Verb, limit: int) -> bool:
    """Whether a verb says with a subject of its own that something is so, or calls it something in marks ("call it “dull”")."""
    if verb.act is not Act.SPEECH or verb.passive or not verb.finite:
        return False
    return "clause" in verb.complements or ("object" in verb.complements and has_marks(reading, verb.head, limit))


def _is_modal(reading: Reading, verb: Verb) -> bool:
    """Whether a modal stands in the group of a verb ("would say")."""
    return any(reading.flags[i] & c.MODAL for i in range(verb.first, verb.head))


def _parts_clauses(reading: Reading, token: int) -> bool:
    """Whether a word begins a clause beside the one before, and not one inside it ("because", "if", "which")."""
    bits = reading.flags[token]
    if bits & c.CONJUNCTION:
        return True
    inner = reading.function[token] & (f.CLAUSE_OPENER | f.CONDITIONAL)
    return bool(bits & c.SUBORDINATOR) and not (inner or bits & (c.COMPLEMENTIZER | c.RELATIVE))


def object_end(reading: Reading, start: int, limit: int, *, has_verbs: bool = False) -> int:
    """One past the last token of the noun phrase that begins at ``start``, with all that hangs on it.

    In a news corpus an object goes on to its first comma, coordinated verb or temporal clause. What ``has_verbs`` of its
    own ("whether he came and made a speech") goes on over those that it coordinates.
    """
    level = reading.level(start)
    end = clause_end(reading, start, limit)
    passed = start
    for i in range(start + 1, end):
        if reading.depth[i] != level or i < passed:
            continue
        if reading.is_tag(i):
            return i  # "called it «a mistake,» and left"
        if _lists_marked(reading, i, end):
            continue
        if reading.words[i] in PARTING or reading.function[i] & f.CLAUSE_BREAK:
            passed = _past_relative(reading, i, end)
            if passed > i:
                continue
            return strip(reading, start, i)
        if reading.flags[i] & c.CONJUNCTION and i + 1 < end and _coordinates_verb(reading, i + 1, has_verbs=has_verbs):
            return i
    return end


def _lists_marked(reading: Reading, comma: int, end: int) -> bool:
    """Whether a comma stands between words in marks of one list ("called it “slow”, “dear” and “dull”")."""
    depth, level = reading.depth, reading.depth[comma]
    return reading.words[comma] == "," and comma + 1 < end and depth[comma - 1] > level and depth[comma + 1] > level


def _coordinates_verb(reading: Reading, token: int, *, has_verbs: bool) -> bool:
    """Whether a verb follows a conjunction that an object without verbs can't hold ("backed the plan and left the room")."""
    return _predicates(reading, token) or (not has_verbs and _governs_object(reading, token))


def _past_relative(reading: Reading, comma: int, end: int) -> int:
    """Where "of" begins behind a relative clause between commas ("accused the guests, who paid, of ..."); else ``comma``."""
    if comma + 1 >= end or not reading.flags[comma + 1] & c.RELATIVE:
        return comma
    for i in range(comma + 2, min(end - 1, comma + LONGEST_SUBJECT)):
        if reading.words[i] == "," and reading.depth[i] == reading.depth[comma]:
            return i + 1 if reading.function[i + 1] & f.JUDGING else comma
    return comma


def _predicates(reading: Reading, token: int) -> bool:
    """Whether a finite verb begins at a token, so that the subject of the clause does something else."""
    if reading.flags[token] & (c.AUXILIARY | c.MODAL):
        return True
    verb = verb_at(reading, token)
    return verb is not None and verb.tensed and verb.finite


def _governs_object(reading: Reading, token: int) -> bool:
    """Whether a word in the form of a verb stands before a determiner or pronoun: "ranks it", "made the list"."""
    after = reading.flags[token + 1] if token + 1 < len(reading.flags) else 0
    form = bool(reading.forms[token] & (m.PLURAL | m.ANY_PAST | m.GERUND))
    governed = after & (c.DETERMINER | c.PRONOUN | c.POSSESSIVE) and not after & c.RELATIVE
    return form and not reading.flags[token] & NO_DEEDS and bool(governed)


def comma_before(reading: Reading, first: int, verb: int) -> int | None:
    """The comma (or the mark that holds it) after which a tag may begin whose verb stands at ``verb``."""
    for i in range(verb - 1, max(first, verb - LONGEST_SUBJECT), -1):
        if reading.words[i] == "," and reading.depth[i] == reading.depth[verb]:
            return i
        if reading.depth[i] != reading.depth[verb]:
            return i if reading.is_tag(i + 1) else None
    return None


def has_verb(reading: Reading, first: int, last: int) -> bool:
    """Whether a finite verb may stand in a range outside its subordinate clauses."""
    inner = 0  # verbs that belong to relative clauses
    helped = False  # whether the word before is an auxiliary of a verb that was counted
    for i in range(first, last):
        if (i > first and _is_subordinate(reading, i)) or (reading.words[i] == "," and _new_clause(reading, i, first, last)):
            return False
        if _begins_relative(reading, i, first):
            inner += 1
        elif not helped and _holds_verb(reading, i, first):
            if not inner:
                return True
            inner -= not _tells_clause(reading, i, last)
        helped = bool(reading.flags[i] & (c.AUXILIARY | c.MODAL)) or (helped and reading.is_adverb(i))
    return False


def _tells_clause(reading: Reading, token: int, last: int) -> bool:
    """Whether a verb of saying governs a clause, whose verb belongs to it ("a speech in which he said the mill was old")."""
    verb = verb_at(reading, token) if reading.flags[token] & c.CUE else None
    if verb is None or verb.lemma not in reading.of_rule(VerbWords).saying or verb.last >= last:
        return False
    return bool(reading.flags[verb.last] & (c.DETERMINER | c.PRONOUN | c.CAPITAL))


def _holds_verb(reading: Reading, token: int, first: int) -> bool:
    """Whether a word may be a verb, or is in quotation marks that open in the range, which may hold one."""
    return _may_be_verb(reading, token, first) or reading.depth[token] != reading.depth[first]


def _begins_relative(reading: Reading, token: int, first: int) -> bool:
    """Whether a relative clause begins, with its pronoun ("who") or without it ("a lead she has")."""
    return bool(reading.flags[token] & c.RELATIVE and token > first) or _is_bare_relative(reading, token)


def _is_subordinate(reading: Reading, token: int) -> bool:
    """Whether a clause begins that is not the one looked for: "he said it best when asked"; "the crew, when asked," goes on."""
    bits = reading.flags[token]
    if bits & c.SUBORDINATOR and not bits & (c.PREPOSITION | c.ADVERB | c.RELATIVE):
        return True
    breaks = reading.function[token] & f.CLAUSE_BREAK and not bits & c.PREPOSITION
    return bool(breaks) and reading.words[token - 1] != ","


def _is_bare_relative(reading: Reading, token: int) -> bool:
    """Whether a relative clause without its pronoun begins: "a lead she has", "the fish they sell"."""
    pronoun = reading.traits(token)
    noun = reading.flags[token - 1]
    return pronoun is not None and pronoun.subject and bool(noun & c.WORD) and not noun & c.CLOSED


def _new_clause(reading: Reading, comma: int, first: int, last: int) -> bool:
    """Whether another clause begins behind a comma: ", but the crew"; ", and the crew" where nothing is listed."""
    i = comma + 1
    if i + 1 >= last or not reading.flags[i] & c.CONJUNCTION:
        return False
    if reading.lowers[i] in reading.of_rule(Words).adversative or "," not in reading.words[first:comma]:
        return not reading.flags[i + 1] & c.NEGATION
    pronoun = reading.traits(i + 1)
    return pronoun is not None and pronoun.subject


def _may_be_verb(reading: Reading, token: int, first: int) -> bool:
    """Whether a word is known for a form of a verb, or ends as verbs do, and stands where a verb may."""
    bits = reading.flags[token]
    if bits & (c.AUXILIARY | c.MODAL):
        return True
    if bits & c.CAPITAL or token in reading.by_first:
        return False
    before = reading.flags[token - 1] if token > first else 0
    if before & (c.PREPOSITION | c.DETERMINER | c.POSSESSIVE | c.NEGATION | c.CONJUNCTION):
        return False
    if token > first and reading.function[token - 1] & f.INFINITIVE_MARKER:
        return False
    if bits & c.CUE or _is_past(reading, token):
        return True
    return bool(reading.forms[token] & m.PLURAL) and _may_be_third_person(reading, token)


def _is_past(reading: Reading, token: int) -> bool:
    """Whether a word has the form of a past ("came", "voted"); what ends a compound has not ("red-eyed")."""
    form = reading.forms[token]
    return bool(form & m.IRREGULAR_PAST) or (bool(form & m.PAST) and "-" not in reading.lowers[token][-4:])


def _may_be_third_person(reading: Reading, token: int) -> bool:
    """Whether a word in "-s" may be a verb and no plural: behind a singular noun, and with words that follow it."""
    if not token or token + 1 >= len(reading.flags) or not reading.flags[token + 1] & c.WORD:
        return False
    if reading.flags[token] & NO_DEEDS:
        return False
    subject = reading.flags[token - 1]
    return bool(subject & c.WORD and (subject & c.CAPITAL or not reading.forms[token - 1] & m.PLURAL))


def has_marks(reading: Reading, first: int, last: int) -> bool:
    """Whether words in marks stand in the range."""
    level = reading.level(first)
    return max(reading.depth[first:last], default=0) > level
