"""The subject of a clause; for a gerund or infinitive, the subject of the clause around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import DASHES
from quoteattr.lang.pack import NO_WORDS, Complement, RuleWords
from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.reading.features import VerbForm
from quoteattr.syntax.coordination import clause_start
from quoteattr.syntax.declined import is_oblique
from quoteattr.syntax.declined_right import directs
from quoteattr.syntax.edges import unopened
from quoteattr.syntax.finite import has_verb, is_finite
from quoteattr.syntax.fronted import past_comma, past_fronted
from quoteattr.syntax.noun_phrases import object_pronoun, phrase_after, phrase_before
from quoteattr.syntax.opening import opening_phrase
from quoteattr.syntax.preverbal import before_adverbials
from quoteattr.syntax.quantities import is_number, number_after
from quoteattr.syntax.subjects import agrees, subject_before
from quoteattr.syntax.verb_second import second_subject
from quoteattr.syntax.verbs import verb_at, verbs_between

if TYPE_CHECKING:

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb

__all__ = ["ShownWords", "clause_subject", "coordinated_subject", "perceived", "subject_of"]

NOMINAL = c.PRONOUN | c.DETERMINER | c.POSSESSIVE | c.SPEAKING_NOUN  #: classes that may begin a noun phrase
LEADING = c.CONJUNCTION | c.TIME | c.NOT_A_NAME  #: classes that may come before the first noun phrase of a clause
GOVERNING = c.PREPOSITION | c.SUBORDINATOR | c.CUE | c.AUXILIARY  #: classes of words that the subject doesn't follow
LONGEST_ABSOLUTE = 12  #: tokens from "with" to its participle
SEPARATORS = DASHES | {","}  #: what comes before a participle with a subject of its own
LONGEST_CLAUSE = 40  #: tokens that are read back from a coordinated verb
LINKS = c.PREPOSITION | c.CONJUNCTION | c.SUBORDINATOR | c.ADVERB  #: classes that may come before an opening participle
LONGEST_PARTICIPLE = 40  #: tokens of an opening participle clause


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "main_clause"
    absolute: frozenset[str] = NO_WORDS  #: words before a participle that has its own subject ("with")
    catenatives: frozenset[str] = NO_WORDS  #: verbs before a gerund with the same subject ("could not help asking")
    perceiving: frozenset[str] = NO_WORDS  #: verbs of hearing and seeing ("heard a man shout")


@attrs.frozen(kw_only=True, eq=False)
class ShownWords(RuleWords):
    """Word lists of the language pack for words on things."""

    rule: ClassVar[str] = "shown"
    bearers: frozenset[str] = NO_WORDS  #: nouns for things that are shown, not sent, with words on them ("sign", "hat")
    bearing: frozenset[str] = NO_WORDS  #: lemmas of verbs for words on a thing ("a sign saying")


def subject_of(reading: Reading, verb: Verb, limit: int) -> Phrase | None:
    """The subject of a verb that follows it; for a gerund or infinitive, usually the subject of the main clause."""
    level = reading.depth[verb.head]
    if verb.finite:
        return subject_before(reading, verb, limit) or coordinated_subject(reading, verb, limit)
    return (
        _of_catenative(reading, verb, limit)
        or _inscribed(reading, verb, limit)
        or _absolute(reading, verb, limit)
        or clause_subject(reading, _second_clause(reading, unopened(reading, limit), verb.first), verb.first, level)
        or _after_participle(reading, verb, limit)
    )


def _shared_subject(reading: Reading, limit: int, first: int, level: int) -> Phrase | None:
    """The subject of a coordinated verb: that of its clause; if that of the clause before is a thing, that of the sentence."""
    start = clause_start(reading, limit, first, level)
    grammar = reading.pack.grammar
    if start > limit and grammar.verb_second and not grammar.verb_final:
        return _teller(reading, start, limit) or clause_subject(reading, start, first, level)
    return clause_subject(reading, start, first, level)


def _teller(reading: Reading, start: int, limit: int) -> Phrase | None:
    """The subject of the verb of saying that governs a clause, given its start ("säger att det går och lovar att")."""
    that = start - 1
    head = that - 1 - (reading.words[that - 1] == ",")
    verb = verb_at(reading, head) if head > limit and reading.function[that] & f.THAT else None
    if verb is None or not verb.finite:
        return None
    return subject_before(reading, verb, limit) or clause_subject(reading, limit, start, reading.depth[head])


def coordinated_subject(reading: Reading, verb: Verb, limit: int) -> Phrase | None:
    """The subject of a verb that a conjunction joins to an earlier one ("Ida rose and on Monday announced")."""
    level = reading.depth[verb.head]
    first = before_adverbials(reading, verb.first, limit)
    if first <= limit or not reading.flags[first - 1] & c.CONJUNCTION:
        return None
    if not reading.pack.grammar.articles:
        subjects = [one for one in directs(reading, limit, first - 1, level) if agrees(reading, verb, one)]
        return max(reversed(subjects), key=lambda one: _is_somebody(reading, one), default=None)
    subject = _shared_subject(reading, limit, first, level)
    return subject if subject is not None and agrees(reading, verb, subject) else None


def _is_somebody(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase is a name, a pronoun or a noun for people, whose nominative isn't the object of another verb."""
    return phrase.kind is not MentionKind.NOMINAL or bool(reading.flags[phrase.head] & (c.PERSON | c.GROUP))


def _second_clause(reading: Reading, first: int, last: int) -> int:
    """Where the last coordinated clause before a participle begins ("She wrote it, but he fought it, calling it old")."""
    for i in range(last - 2, max(first, last - LONGEST_CLAUSE), -1):
        if reading.words[i - 1] != "," or not reading.flags[i] & c.CONJUNCTION or reading.depth[i] != reading.depth[last - 1]:
            continue
        subject = phrase_after(reading, i + 1, last)
        after = last if subject is None else subject.source[1]
        if after + 1 < last and is_finite(reading, after):
            return i + 1
    modifies = reading.flags[last - 1] & (c.WORD | c.CLOSED) == c.WORD  # not after a comma or "by"
    return _inner_clause(reading, first, last) if modifies else first


def _inner_clause(reading: Reading, first: int, last: int) -> int:
    """Where a clause with "that" about a person begins before a participle ("heard that Fry sent a text saying")."""
    near = range(last - 2, max(first, last - LONGEST_CLAUSE), -1)
    that = next((i for i in near if reading.function[i] & f.THAT and reading.depth[i] == reading.depth[last - 1]), None)
    subject = None if that is None else phrase_after(reading, that + 1, last)
    if that is None or subject is None or not _is_somebody(reading, subject):
        return first
    after = subject.source[1]
    return that + 1 if after + 1 < last and is_finite(reading, after) else first


def _after_participle(reading: Reading, verb: Verb, limit: int) -> Phrase | None:
    """The subject of the main clause after an opening participle: "Saying he was tired, Ida left"."""
    if not verb.gerund or any(reading.flags[i] & c.WORD and not reading.flags[i] & LINKS for i in range(limit, verb.first)):
        return None
    end, level = reading.sentence(verb.head)[1], reading.depth[verb.head]
    for comma in range(verb.last, min(end - 1, verb.last + LONGEST_PARTICIPLE)):
        if reading.words[comma] != "," or reading.depth[comma] != level:
            continue
        phrase = phrase_after(reading, comma + 1, end)
        if phrase is not None and phrase.source[0] == comma + 1 and _acts(reading, phrase, end):
            return phrase
    return None


def _acts(reading: Reading, phrase: Phrase, end: int) -> bool:
    """Whether a verb follows a phrase; where cases show the subject, right behind one in the nominative: «министр вышел»."""
    after = phrase.source[1]
    if has_verb(reading, after, end):
        return True
    told = not reading.pack.grammar.articles and after < end and reading.forms[after] & (m.MALE | m.FEMALE)
    return bool(told) and not is_oblique(reading, phrase)


def _of_catenative(reading: Reading, verb: Verb, limit: int) -> Phrase | None:
    """The subject of the verb that governs a gerund: "Ida could not help asking", "Per kept calling"."""
    end = verb.first - 1
    if not verb.gerund or reading.lowers[end] not in reading.of_rule[Words].catenatives:
        return None
    while end > limit and (_helps(reading.flags[end - 1]) or reading.is_adverb(end - 1)):
        end -= 1
    return phrase_before(reading, end, limit)


def _inscribed(reading: Reading, verb: Verb, limit: int) -> Phrase | None:
    """The thing with words on it that a participle modifies: "held up a sign saying"; not "issued a statement saying"."""
    if not (verb.gerund and verb.bare) or verb.lemma not in reading.of_rule[ShownWords].bearing:
        return None
    phrase = phrase_before(reading, verb.first, limit)
    if phrase is None or phrase.kind is not MentionKind.NOMINAL or phrase.source[0] <= limit:
        return None
    return phrase if reading.lowers[phrase.head] in reading.of_rule[ShownWords].bearers else None


def _helps(bits: int) -> bool:
    """Whether a word is an auxiliary, modal or negation of the next verb: "could not", "has"."""
    return bool(bits & (c.AUXILIARY | c.MODAL | c.NEGATION)) and not bits & c.PRONOUN


def perceived(reading: Reading, verb: Verb, limit: int) -> Phrase | None:
    """The person heard or seen to say something: "heard a man shout", "heard him say", "hoorde ik hem zeggen"."""
    if VerbForm.INFINITIVE not in verb.forms or not verb.bare or verb.infinitive:
        return None
    phrase = object_pronoun(reading, verb.first - 1, verb.first) or phrase_before(reading, verb.first, limit)
    if phrase is None or phrase.source[0] <= limit:
        return None
    before = phrase.source[0] - 1
    if reading.pack.grammar.verb_second and before > limit and reading.traits(before) is not None:
        before -= 1
    return phrase if reading.lowers[before] in reading.of_rule[Words].perceiving else None


def _absolute(reading: Reading, verb: Verb, limit: int) -> Phrase | None:
    """The subject that a participle has of its own: "with Varga yelling", "..., many of them chanting"."""
    end = verb.first
    while end > limit and reading.is_adverb(end - 1):
        end -= 1
    if not verb.gerund:
        return None
    phrase = phrase_before(reading, end, limit)
    before = limit - 1 if phrase is None else phrase.source[0] - 1
    if before >= limit and (reading.words[before] in SEPARATORS or reading.lowers[before] in reading.of_rule[Words].absolute):
        return phrase
    return _behind_with(reading, end, limit)


def _behind_with(reading: Reading, end: int, limit: int) -> Phrase | None:
    """The noun phrase between "with" and a participle, if nothing else is there ("with half of them backing it")."""
    level = reading.depth[end - 1]
    for i in range(end - 1, max(limit, end - LONGEST_ABSOLUTE) - 1, -1):
        if reading.lowers[i] in reading.of_rule[Words].absolute:
            return opening_phrase(reading, end, i + 1) if i + 1 < end else None
        if reading.depth[i] != level or not reading.flags[i] & c.WORD:
            return None
    return None


def clause_subject(reading: Reading, first: int, last: int, level: int) -> Phrase | None:
    """The subject of the clause that begins at ``first``: its first noun phrase not governed by a preposition.

    If the range contains a finite reporting verb with a subject, the last such subject is returned instead. After an adverbial
    without a comma, the subject is that of the last verb: "At the door she took his coat and said".
    """
    if reading.pack.grammar.verb_second:
        that = _reported_before(reading, first, last, level)
        return second_subject(reading, first, last if that is None else that + 1, level)
    if not reading.pack.grammar.articles:
        return next(directs(reading, first, last, level), None)
    first = past_fronted(reading, first, last)
    return (
        _last_subject(reading, first, last, level)
        or _first_phrase(reading, first, last, level)
        or _before_past(reading, first, last, level)
    )


def _reported_before(reading: Reading, first: int, last: int, level: int) -> int | None:
    """The "that" of a report before a predicate with the same subject ("Ida erkent dat er fouten zijn, maar zegt"), if any."""
    if reading.pack.grammar.clause_comma or not reading.flags[last - 1] & c.CONJUNCTION:
        return None
    ends = {verb.end for verb in verbs_between(reading, first, last, level) if verb.finite}
    return next((i for i in range(last - 2, first, -1) if i in ends and reading.function[i] & f.THAT), None)


def _before_past(reading: Reading, first: int, last: int, level: int) -> Phrase | None:
    """The noun phrase right before the last past form: "That evening he took her arm and said"."""
    for i in range(last - 1, max(first, last - LONGEST_CLAUSE), -1):
        if reading.forms[i] & m.ANY_PAST and reading.depth[i] == level and not reading.flags[i] & c.CUE:
            phrase = phrase_before(reading, i, first)
            if phrase is not None and phrase.source[0] > first and _may_be_subject(reading, phrase):
                return phrase
    return None


def _may_be_subject(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase may be a subject: "he" always, others if nothing right before them governs them."""
    if phrase.kind is MentionKind.PRONOUN:
        return not reading.function[phrase.head] & f.OBJECT
    return not reading.flags[phrase.source[0] - 1] & GOVERNING


def _first_phrase(reading: Reading, first: int, last: int, level: int) -> Phrase | None:
    """The first noun phrase of a clause that no preposition governs."""
    i = _lead(reading, first, last, level)
    while i < last:
        bits = reading.flags[i]
        if reading.depth[i] != level:
            i += 1
            continue
        if bits & (c.PREPOSITION | c.SUBORDINATOR) and i not in reading.by_first:
            number = number_after(reading, i, last)  # "About 200 people"
            i = number if number > i else past_comma(reading, i, last)
            continue
        if _begins_phrase(reading, i):
            phrase = phrase_after(reading, i, last)
            if phrase is not None and not _is_place(reading, phrase, first, last):
                return phrase
            i = i if phrase is None else phrase.source[1]
        elif not _leads_on(reading, i):
            return None
        i += 1
    return None


def _begins_phrase(reading: Reading, token: int) -> bool:
    """Whether a noun phrase may begin at a token: a name, a determiner, a number that isn't a date."""
    if token in reading.by_first or reading.flags[token] & NOMINAL:
        return True
    return is_number(reading, token) and not reading.flags[token - 1] & c.TIME


def _last_subject(reading: Reading, first: int, last: int, level: int) -> Phrase | None:
    """The subject of the last finite verb that has one; a range searched without success isn't searched again."""
    searched = reading.barren.get((first, level), first)
    for i in range(last - 1, searched - 1, -1):
        verb = verb_at(reading, i) if reading.depth[i] == level else None
        subject = subject_before(reading, verb, first) if verb is not None and verb.finite else None
        if subject is not None and not _is_object(reading, subject, first):
            return subject
    reading.barren[first, level] = max(searched, last)
    return None


def _is_object(reading: Reading, phrase: Phrase, first: int) -> bool:
    """Whether a verb right before a phrase governs it ("shared a book called"); not "said the book called"."""
    before = phrase.source[0] - 1
    if before <= first or not reading.forms[before] & m.ANY_PAST or phrase.kind is MentionKind.PRONOUN:
        return False
    verb = verb_at(reading, before)
    return verb is None or Complement.CLAUSE not in verb.complements


def _lead(reading: Reading, first: int, last: int, level: int) -> int:
    """The first token that matters for the subject of a clause; the position is kept, so that no token is read twice."""
    i = reading.leads.get((first, level), first)
    while i < last and (reading.depth[i] != level or _leads_on(reading, i)):
        i += 1
    reading.leads[first, level] = i
    return i


def _leads_on(reading: Reading, token: int) -> bool:
    """Whether a token can be skipped: it doesn't begin or govern a phrase, and isn't a verb."""
    bits = reading.flags[token]
    if token in reading.by_first or bits & (c.PREPOSITION | c.SUBORDINATOR | NOMINAL):
        return False
    return bool(not bits & c.WORD or bits & LEADING or reading.is_adverb(token))


def _is_place(reading: Reading, phrase: Phrase, first: int, last: int) -> bool:
    """Whether a name between commas at the start of a sentence is a place ("In Lisk, Norvia, the mayor"; "LISK, May 2 -")."""
    after = phrase.source[1]
    if phrase.name is None or after >= last or reading.words[after] != ",":
        return False
    opened = phrase.first > first and reading.words[phrase.first - 1] == "," and bool(reading.flags[first] & c.PREPOSITION)
    return opened or (phrase.first == first and reading.words[first].isupper())
