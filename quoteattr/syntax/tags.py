"""Tags: a cue with its subject, right before or right after a stretch of text ("Mira said,", ", said the clerk")."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import FINAL_MARKS, STROKES
from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import MentionKind, Polarity
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.syntax.edges import past_references
from quoteattr.syntax.inverted import subject_after
from quoteattr.syntax.noun_phrases import phrase_after, phrase_before
from quoteattr.syntax.quantities import is_number
from quoteattr.syntax.subjects import agrees, subject_before
from quoteattr.syntax.verbs import verb_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb

__all__ = [
    "Tag", "clause_subject", "is_light", "is_relative", "perceived", "skip_punctuation", "subject_of", "tags_after",
    "verbs_between",
]  # fmt: skip

#: What may stand between a quotation and its tag.
SEPARATORS = FINAL_MARKS | STROKES | frozenset(",;*_")
NOUN_REACH = 4  #: tokens before "that" in which the article of its noun stands
AFTER_VERB = c.DETERMINER | c.POSSESSIVE | c.PREPOSITION | c.ADVERB | c.PRONOUN  #: what follows a verb rather than an adjective
NOMINAL = c.PRONOUN | c.DETERMINER | c.POSSESSIVE | c.SPEAKING_NOUN  #: what begins a phrase
LEADING = c.CONJUNCTION | c.TIME | c.NOT_A_NAME  #: what may stand before the first phrase of a clause
SUBORDINATING = c.SUBORDINATOR | c.COMPLEMENTIZER  #: what begins a clause inside another
LONGEST_TAG = 45  #: tokens from the quotation to its cue


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Words of the language pack that are asked for here."""

    rule: ClassVar[str] = "tags"
    absolute: frozenset[str] = NO_WORDS  #: before a participle with a subject of its own
    catenatives: frozenset[str] = NO_WORDS  #: before a gerund with the same subject ("could not help asking")
    perceiving: frozenset[str] = NO_WORDS  #: before somebody heard or seen to do something ("heard a man shout")
    tag_openers: frozenset[str] = NO_WORDS  #: before an inverted tag ("so said Mira")


@attrs.frozen(eq=False, kw_only=True)
class Tag:
    """A cue with its subject."""

    verb: Verb
    subject: Phrase
    inverted: bool


def skip_punctuation(reading: Reading, start: int, limit: int) -> int:
    """The first token from ``start`` on that may begin a tag."""
    start = past_references(reading, start, limit)
    while start < limit and reading.words[start] in SEPARATORS:
        start += 1
    return start


def verbs_between(reading: Reading, first: int, last: int, level: int) -> Iterator[Verb]:
    """The reporting verbs with their head in a range of tokens, at one depth of marks."""
    for i in range(first, last):
        if reading.flags[i] & c.CUE and reading.depth[i] == level:
            verb = verb_at(reading, i)
            if verb is not None:
                yield verb


def tags_after(reading: Reading, start: int, limit: int, level: int) -> Iterator[Tag]:
    """The tags that begin at ``start``: "said Mira Patel", "the clerk, a tall man, said"."""
    for verb in verbs_between(reading, start, min(limit, start + LONGEST_TAG), level):
        if not verb.finite or verb.passive:
            continue
        subject = _inverted_subject(reading, verb, start, limit)
        if subject is not None:
            yield Tag(verb=verb, subject=subject, inverted=True)
            continue
        subject = subject_before(reading, verb, start)
        if subject is None or reading.function[subject.source[1] - 1] & f.SUBJECT_RELATIVE:
            continue  # "a nurse who knows Ada Lund said": the verb of the tag comes later
        if not _begins_at(reading, subject, start) or _introduces(reading, verb, limit):
            return
        yield Tag(verb=verb, subject=subject, inverted=False)


def _inverted_subject(reading: Reading, verb: Verb, start: int, limit: int) -> Phrase | None:
    """The subject after a verb that opens a tag ("said Mira Patel", "replied calmly the clerk")."""
    # After a verb with a topic stands the topic, not the subject ("think of a year").
    if "topic" in verb.complements or not _opens_tag(reading, verb, start):
        return None
    subject = _after_verb(reading, verb.last, limit)
    return subject if subject is not None and agrees(reading, verb, subject) else None


def _after_verb(reading: Reading, start: int, limit: int) -> Phrase | None:
    """The subject after an inverted verb, over an adverb between the two ("said quietly the clerk")."""
    subject = subject_after(reading, start, limit) or _pointed_at(reading, start, limit)
    if subject is None and start < limit and reading.is_adverb(start):
        return subject_after(reading, start + 1, limit)
    return subject


def _pointed_at(reading: Reading, start: int, limit: int) -> Phrase | None:
    """The person behind an inverted verb to whom "that" points: "said that nobleman"; not "said that officials would"."""
    if start >= limit or not reading.function[start] & f.THAT:
        return None
    phrase = phrase_after(reading, start + 1, limit)
    if phrase is None or phrase.kind is not MentionKind.NOMINAL or not reading.flags[phrase.head] & c.PERSON:
        return None
    after = phrase.source[1]
    if reading.forms[phrase.head] & m.PLURAL or (after < limit and reading.flags[after] & (c.AUXILIARY | c.MODAL | c.CUE)):
        return None
    return attrs.evolve(phrase, first=start, source=(start, after))


def _opens_tag(reading: Reading, verb: Verb, start: int) -> bool:
    """Whether the verb is the first word of a tag, "so" or "then" aside; what "did not mention" governs is no subject."""
    if verb.polarity is Polarity.NEGATED:
        return False
    return verb.first == start or (verb.first == start + 1 and reading.lowers[start] in reading.of_rule(Words).tag_openers)


def _introduces(reading: Reading, verb: Verb, limit: int) -> bool:
    """Whether a tag belongs to the words behind it: it ends in a colon ("Ada Lund said: “...”")."""
    words = reading.words
    end = min(reading.sentence(verb.head)[1], limit)
    return words[end - 1] == ":" or (end < len(words) and words[end] == ":")


def _begins_at(reading: Reading, subject: Phrase, start: int) -> bool:
    """Whether the subject begins the tag, adverbs and adverbials before it aside ("then Mira said", "on Monday Mira said")."""
    first = subject.source[0]
    if first == start:
        return True
    return first - start <= 6 and is_light(reading, start, first, addressee=False)


def is_light(reading: Reading, first: int, last: int, *, addressee: bool) -> bool:
    """Whether a range of tokens holds nothing but adverbs, adverbials, punctuation and (if asked for) an addressee.

    This is what may stand between a cue and the words it introduces: "told reporters on Monday in Lund, ...".
    """
    i = first
    while i < last:
        bits = reading.flags[i]
        if reading.depth[i] != reading.depth[first - 1]:
            return False
        if i > first and is_relative(reading, i):
            return "," not in reading.words[i:last]
        if _is_adverbial(reading, i):
            i += 1
            continue
        if bits & (c.PREPOSITION | c.SUBORDINATOR) and not reading.function[i] & f.CLAUSE_OPENER:
            if reading.function[i] & f.INFINITIVE_MARKER and not _begins_phrase(reading, i + 1, last):
                return False
            i = _after_governed(reading, i + 1, last)
            continue
        if not addressee:
            return False
        after = _after_object(reading, i, last)
        if after == i:
            return False
        i, addressee = after, False
    return True


def _is_adverbial(reading: Reading, token: int) -> bool:
    """Whether a token needs no phrase after it: a mark, an adverb, a time, a number."""
    bits = reading.flags[token]
    return not bits & c.WORD or reading.is_adverb(token) or bool(bits & (c.TIME | c.PARTICLE)) or reading.words[token].isdigit()


def is_relative(reading: Reading, that: int) -> bool:
    """Whether "that" stands for the noun before it: "in a speech that lasted two hours" holds nothing that is said."""
    if that < 2 or that + 2 >= len(reading.flags) or not reading.function[that] & f.THAT:
        return False
    if not any(reading.function[i] & f.INDEFINITE for i in range(max(0, that - NOUN_REACH), that - 1)):
        return False
    after = reading.flags[that + 2]
    past = bool(reading.forms[that + 1] & m.ANY_PAST)
    return past and bool(after & AFTER_VERB or reading.words[that + 2][0].isdigit() or is_number(reading, that + 2))


def _begins_phrase(reading: Reading, start: int, last: int) -> bool:
    """Whether a noun phrase follows "to" ("to reporters", "to his wife") and not an infinitive ("to rebuild")."""
    if start >= last:
        return True
    bits = reading.flags[start]
    nominal = c.DETERMINER | c.POSSESSIVE | c.CAPITAL | c.PRONOUN | c.SPEAKING_NOUN
    return bool(bits & nominal or reading.forms[start] & m.PLURAL)


def _after_governed(reading: Reading, start: int, last: int) -> int:
    """One past what a preposition governs ("in his office", "on the site")."""
    owned = start < last and reading.function[start] & f.POSSESSIVE_OBJECT
    return max(start + 1, _after_object(reading, start + 1, last)) if owned else _after_object(reading, start, last)


def _after_object(reading: Reading, start: int, last: int) -> int:
    """One past the object that begins at ``start``: a noun phrase, a pronoun; ``start`` where there is none."""
    if start >= last:
        return start
    if _is_object_alone(reading, start, last):
        return start + 1
    i = start
    noun = c.CUE_NOUN if reading.flags[start] & (c.DETERMINER | c.POSSESSIVE) else 0  # "in a recent interview"
    while i < last and reading.flags[i] & c.WORD and reading.depth[i] == reading.depth[start]:
        bits = reading.flags[i]
        if bits & c.CLOSED or (bits & c.CUE and not bits & noun):
            break
        i += 1
    return i


def _is_object_alone(reading: Reading, token: int, last: int) -> bool:
    """Whether a pronoun is the whole object ("told him", "told her on Monday"), and not the owner of one ("told her aunt")."""
    if reading.flags[token] & (c.PRONOUN | c.POSSESSIVE) and not reading.function[token] & f.POSSESSIVE_OBJECT:
        return True
    if not reading.function[token] & f.OBJECT:
        return False
    return token + 1 == last or not reading.flags[token + 1] & c.WORD or bool(reading.flags[token + 1] & c.PREPOSITION)


def subject_of(reading: Reading, verb: Verb, limit: int) -> Phrase | None:
    """The subject of a verb that stands after it; that of the main clause for a gerund or infinitive."""
    level = reading.depth[verb.head]
    if verb.finite:
        subject = subject_before(reading, verb, limit)
        if subject is not None:
            return subject
        if verb.first > limit and reading.flags[verb.first - 1] & c.CONJUNCTION:
            subject = clause_subject(reading, _clause_start(reading, limit, verb.first, level), verb.first, level)
            return subject if subject is not None and agrees(reading, verb, subject) else None
        return None
    return (
        _of_catenative(reading, verb, limit)
        or _absolute(reading, verb, limit)
        or clause_subject(reading, limit, verb.first, level)
    )


def _of_catenative(reading: Reading, verb: Verb, limit: int) -> Phrase | None:
    """The subject of the verb that governs a gerund: "Ida could not help asking", "Per kept calling"."""
    end = verb.first - 1
    if not verb.gerund or end <= limit or reading.lowers[end] not in reading.of_rule(Words).catenatives:
        return None
    while end > limit and (_helps(reading.flags[end - 1]) or reading.is_adverb(end - 1)):
        end -= 1
    return phrase_before(reading, end, limit)


def _helps(bits: int) -> bool:
    """Whether a word belongs to the verb behind it: "could not", "has"."""
    return bool(bits & (c.AUXILIARY | c.MODAL | c.NEGATION)) and not bits & c.PRONOUN


def perceived(reading: Reading, verb: Verb, limit: int) -> Phrase | None:
    """Whom somebody hears or sees say something: "heard a man shout", "listened to the crowd chant"."""
    if "infinitive" not in verb.forms or not verb.bare or verb.infinitive:
        return None
    phrase = phrase_before(reading, verb.first, limit)
    if phrase is None or phrase.source[0] <= limit:
        return None
    return phrase if reading.lowers[phrase.source[0] - 1] in reading.of_rule(Words).perceiving else None


def _absolute(reading: Reading, verb: Verb, limit: int) -> Phrase | None:
    """The subject of a participle of its own: "with Varga yelling", "..., many of them chanting"."""
    end = verb.first
    while end > limit and reading.is_adverb(end - 1):
        end -= 1
    phrase = phrase_before(reading, end, limit) if verb.gerund and end > limit else None
    if phrase is None or phrase.source[0] <= limit:
        return None
    before = phrase.source[0] - 1
    return phrase if reading.words[before] == "," or reading.lowers[before] in reading.of_rule(Words).absolute else None


def _clause_start(reading: Reading, first: int, last: int, level: int) -> int:
    """Where the clause begins in which a coordinated verb stands: after the last "while", "that", ";" before it."""
    parted = last - 2 > first and not reading.flags[last - 2] & c.WORD
    for i in range(last - 2, first, -1):
        bits = reading.flags[i]
        if reading.depth[i] != level or bits & c.PREPOSITION:
            continue
        if reading.words[i] in {";", ":"} or (bits & SUBORDINATING and _holds_coordination(reading, i, parted=parted)):
            return i + 1
    return first


def _holds_coordination(reading: Reading, token: int, *, parted: bool) -> bool:
    """Whether the clause that a word begins goes on to a coordinated verb; ``parted`` says that a mark stands before that."""
    if reading.function[token] & f.THAT and (_is_pronoun(reading, token) or _is_reported(reading, token)):
        return False
    if reading.flags[token - 1] & c.CUE:
        return True
    # "a fool who has failed, and urged him": a relative clause ends before the conjunction.
    return not reading.function[token] & f.SUBJECT_RELATIVE and not (parted and reading.flags[token] & c.RELATIVE)


def _is_pronoun(reading: Reading, that: int) -> bool:
    """Whether "that" is an object, before an adverb or a preposition ("brought that down to")."""
    return that + 1 < len(reading.flags) and bool(
        reading.flags[that + 1] & (c.PREPOSITION | c.ADVERB) or not reading.flags[that + 1] & c.WORD
    )


def _is_reported(reading: Reading, that: int) -> bool:
    """Whether "that" begins what a verb reports: behind it the same subject goes on ("admitted that ... but noted that")."""
    verb = verb_at(reading, that - 1) if reading.flags[that] & c.COMPLEMENTIZER and reading.flags[that - 1] & c.CUE else None
    return verb is not None and verb.finite and verb.last == that


def clause_subject(reading: Reading, first: int, last: int, level: int) -> Phrase | None:
    """The subject of the clause that begins at ``first``: its first noun phrase that no preposition governs.

    With a verb among the tokens, the subject of the last finite reporting verb; else the first phrase of the clause.
    """
    subject = _last_subject(reading, first, last, level)
    if subject is not None:
        return subject
    i = _lead(reading, first, last, level)
    while i < last:
        bits = reading.flags[i]
        if reading.depth[i] != level:
            i += 1
            continue
        if bits & (c.PREPOSITION | c.SUBORDINATOR) and i not in reading.by_first:
            i = _past_comma(reading, i, last)
            continue
        if i in reading.by_first or bits & NOMINAL:
            phrase = phrase_after(reading, i, last)
            if phrase is not None and not _is_place(reading, phrase, first, last):
                return phrase
            i = i if phrase is None else phrase.source[1]
        elif not _leads_on(reading, i):
            return None
        i += 1
    return None


def _last_subject(reading: Reading, first: int, last: int, level: int) -> Phrase | None:
    """The subject of the last finite verb that has one; what was searched in vain is not searched again."""
    searched = reading.barren.get((first, level), first)
    for i in range(last - 1, searched - 1, -1):
        verb = verb_at(reading, i) if reading.flags[i] & c.CUE and reading.depth[i] == level else None
        subject = subject_before(reading, verb, first) if verb is not None and verb.finite else None
        if subject is not None:
            return subject
    reading.barren[first, level] = max(searched, last)
    return None


def _lead(reading: Reading, first: int, last: int, level: int) -> int:
    """The first token that does more than lead up to a phrase; what was passed over is not looked at again."""
    i = reading.leads.get((first, level), first)
    while i < last and (reading.depth[i] != level or _leads_on(reading, i)):
        i += 1
    reading.leads[first, level] = i
    return i


def _leads_on(reading: Reading, token: int) -> bool:
    """Whether a token neither begins a phrase nor governs one nor is the verb of a clause."""
    bits = reading.flags[token]
    if token in reading.by_first or bits & (c.PREPOSITION | c.SUBORDINATOR | NOMINAL):
        return False
    return bool(not bits & c.WORD or bits & LEADING or reading.is_adverb(token))


def _is_place(reading: Reading, phrase: Phrase, first: int, last: int) -> bool:
    """Whether a name between commas at the head of a sentence is a place ("In Lisk, Norvia, the mayor"; "LISK, May 2 -")."""
    after = phrase.source[1]
    if phrase.name is None or after >= last or reading.words[after] != ",":
        return False
    opened = phrase.first > first and reading.words[phrase.first - 1] == "," and bool(reading.flags[first] & c.PREPOSITION)
    return opened or (phrase.first == first and reading.words[first].isupper())


def _past_comma(reading: Reading, start: int, last: int) -> int:
    """One past the next comma; the end if there is none."""
    for i in range(start, last):
        if reading.words[i] == ",":
            return i + 1
    return last
