"""Tags: a cue with its subject, right before or right after a quotation ("Mira said,", ", said the clerk")."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import FINAL_MARKS, STROKES
from quoteattr.lang.pack import NO_WORDS, Complement, RuleWords, Subject
from quoteattr.models import MentionKind, Polarity
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.syntax.adverbials import after_adverbials
from quoteattr.syntax.base_phrases import base_after
from quoteattr.syntax.bodies import body_of
from quoteattr.syntax.contractions import is_contraction
from quoteattr.syntax.declined_right import direct_after, quoted_after
from quoteattr.syntax.edges import past_references
from quoteattr.syntax.inverted import subject_after
from quoteattr.syntax.light import is_light, past_enclitics
from quoteattr.syntax.manner import LONGEST_ADVERBIAL, after_manner, is_manner, is_manner_before, past_governed, past_time
from quoteattr.syntax.marked_names import marked_after
from quoteattr.syntax.noun_phrases import phrase_after
from quoteattr.syntax.subjects import agrees, subject_before
from quoteattr.syntax.unknown_nouns import unknown_noun
from quoteattr.syntax.verbs import verbs_between

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb

__all__ = [
    "Tag", "is_of_quoted", "means_thing", "names_thing", "skip_punctuation", "stated_behind", "stated_in", "subject_behind",
    "tags_after",
]  # fmt: skip

#: Signs that may come between a quotation and its tag.
SEPARATORS = FINAL_MARKS | STROKES | frozenset(",;*_")
LONGEST_DATE = 4  #: tokens before the noun for a text
LONGEST_TAG = 45  #: the most tokens from the quotation to its cue


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "tags"
    tag_openers: frozenset[str] = NO_WORDS  #: words before an inverted tag ("so said Mira")
    quoting: frozenset[str] = NO_WORDS  #: verbs whose passive has the person quoted as its subject ("wird Lund zitiert")
    impersonal: frozenset[str] = NO_WORDS  #: verbs with "it" and the place where something is said ("heißt es in dem Brief")


@attrs.frozen(eq=False, kw_only=True)
class Tag:
    """A cue with its subject."""

    verb: Verb
    subject: Phrase
    inverted: bool


def skip_punctuation(reading: Reading, start: int, limit: int) -> int:
    """The first token at or after ``start`` that may begin a tag."""
    start = past_references(reading, start, limit)
    while start < limit and reading.words[start] in SEPARATORS:
        start += 1
    bracketed = start + 1 < limit and reading.words[start] == "(" and reading.words[start + 1].islower()
    return start + bracketed  # “Go” (said Ida)


def tags_after(reading: Reading, start: int, limit: int, level: int) -> Iterator[Tag]:
    """The tags that begin at ``start``: "said Mira Patel", "the clerk, a tall man, said"."""
    if reading.index.lemmas:
        return  # these tags are found in a tree
    for verb in verbs_between(reading, start, min(limit, start + LONGEST_TAG), level):
        if not verb.finite or (verb.passive and not is_of_quoted(reading, verb)):
            continue
        subject = _inverted_subject(reading, verb, start, limit)
        if subject is not None:
            yield Tag(verb=verb, subject=subject, inverted=True)
            continue
        subject = subject_before(reading, verb, start)
        if subject is None or reading.function[subject.source[1] - 1] & f.SUBJECT_RELATIVE:
            continue  # "a nurse who knows Ada Lund said": the verb of the tag comes later
        if not _begins_tag(reading, subject, start) or _introduces(reading, verb, limit):
            return
        yield Tag(verb=verb, subject=subject, inverted=False)


def _begins_tag(reading: Reading, subject: Phrase, start: int) -> bool:
    """Whether a tag begins with its subject; no thing is one where verbs have it behind them, too ("Det ville alle vide")."""
    second = reading.pack.grammar.verb_second
    if second and reading.function[subject.source[0]] & f.OBLIQUE:  # "„…“, mit diesen Worten ging sie"
        return False
    if (second or reading.index.narration.known) and means_thing(reading, subject):
        return False
    return _begins_at(reading, subject, start)


def is_of_quoted(reading: Reading, verb: Verb) -> bool:
    """Whether the subject of a passive is the person quoted ("wird Lund zitiert")."""
    return verb.tail is not None and verb.lemma in reading.of_rule[Words].quoting


def _inverted_subject(reading: Reading, verb: Verb, start: int, limit: int) -> Phrase | None:
    """The subject after a verb that begins a tag ("said Mira Patel", "replied calmly the clerk")."""
    # A verb that takes a topic is followed by the topic, not the subject ("think of a year").
    if Complement.TOPIC in verb.complements or not _opens_tag(reading, verb, start):
        return None
    if not reading.pack.grammar.articles:
        return _direct_subject(reading, verb, limit)
    subject = subject_behind(reading, verb, limit) or after_manner(reading, verb, limit)
    if subject is None:
        return _without_person(reading, verb, limit)
    if verb.lemma in reading.of_rule[Words].impersonal:
        return _named_place(reading, subject, limit) or subject
    if verb.lemma in reading.of_rule[Words].quoting and not verb.passive:
        limit = reading.sentence(subject.head)[1] if subject.source[1] > limit else limit
        return subject_after(reading, subject.source[1], limit) or subject  # "zitiert die Zeitung den Minister"
    return subject


def _without_person(reading: Reading, verb: Verb, limit: int) -> Phrase | None:
    """The text or organisation that says something: «se lee en el comunicado», «señalan desde el ministerio»."""
    stated = stated_behind(reading, verb, limit) if reading.pack.grammar.drops_subject else None
    return stated or body_of(reading, verb, verb.first, limit)


def _direct_subject(reading: Reading, verb: Verb, limit: int) -> Phrase | None:
    """The nominative after a verb, the person quoted, or the organisation or text that says something."""
    quoted = quoted_after(reading, verb.last, limit) if verb.lemma in reading.of_rule[Words].quoting else None
    subject = None if verb.impersonal else quoted or subject_behind(reading, verb, limit)
    return subject or body_of(reading, verb, verb.first, limit)


def means_thing(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase is a pronoun for a thing, which may be the object of a verb after it."""
    traits = reading.traits(phrase.head) if phrase.kind is MentionKind.PRONOUN else None
    return traits is not None and not traits.animate


def _named_place(reading: Reading, subject: Phrase, limit: int) -> Phrase | None:
    """The text or organisation in which something is said ("heißt es in dem Brief", "hieß es bei der Polizei"); else None."""
    link = subject.source[1]
    while link < limit and reading.is_adverb(link) and not reading.flags[link] & c.PREPOSITION:
        link += 1  # "heißt es dazu in einer Mitteilung"
    said = any(noun in reading.pack.lexicon.cue_nouns for noun in reading.bare_nouns(subject.head))  # "lyder beskeden fra"
    if link >= limit or not (said or subject.kind is MentionKind.PRONOUN) or not reading.flags[link] & c.PREPOSITION:
        return None
    place = subject_after(reading, link + 1, limit)
    return place if place is not None and place.source[0] == link + 1 else None


def stated_behind(reading: Reading, verb: Verb, limit: int) -> Phrase | None:
    """The text or organisation in which an impersonal verb says something, after the verb ("Det fremgår af rapporten, at")."""
    link = verb.end
    if verb.lemma not in reading.of_rule[Words].impersonal or link + 1 >= limit or not reading.flags[link] & c.PREPOSITION:
        return None
    place = subject_after(reading, link + 1, limit)
    return place if place is not None and place.source[0] == link + 1 else None


def stated_in(reading: Reading, verb: Verb, first: int) -> Phrase | None:
    """The text or organisation in which something is said ("In dem Brief heißt es", "So heißt es in dem Brief:"); else None."""
    if verb.lemma not in reading.of_rule[Words].impersonal:
        return None
    link = next((i for i in range(first, verb.first) if reading.flags[i] & c.PREPOSITION), verb.first)
    if link + 1 < verb.first:
        starts = range(link + 1, min(verb.first, link + LONGEST_DATE))  # "im letzten Satz des Briefs heißt es"
        return next((place for i in starts if (place := phrase_after(reading, i, verb.first)) is not None), None)
    limit = reading.sentence(verb.head)[1]
    subject = subject_behind(reading, verb, limit)
    return subject and _named_place(reading, subject, limit)


def names_thing(reading: Reading, verb: Verb, subject: Phrase | None) -> bool:
    """Whether a verb that may have "it" as its subject only says what something is called ("Das Haus hieß „Alter Krug“")."""
    if subject is None or verb.lemma not in reading.of_rule[Words].impersonal or subject.kind is MentionKind.PRONOUN:
        return False
    return not reading.flags[subject.head] & (c.DOCUMENT | c.CUE_NOUN)


def subject_behind(reading: Reading, verb: Verb, limit: int) -> Phrase | None:
    """The subject that follows a verb and agrees with it."""
    subject = _after_verb(reading, verb.last, limit)
    unknown = None if reading.pack.grammar.articles else unknown_noun(reading, verb, limit)
    if unknown is not None and (subject is None or subject.source[0] >= unknown.source[1]):
        return unknown
    if subject is None or _is_relative(reading, subject) or not agrees(reading, verb, subject):
        return None
    return subject


def _is_relative(reading: Reading, subject: Phrase) -> bool:
    """Whether a phrase is a relative pronoun, which begins another clause ("dijo que")."""
    traits = reading.traits(subject.head) if subject.kind is MentionKind.PRONOUN else None
    return traits is not None and traits.relative


def _after_verb(reading: Reading, start: int, limit: int) -> Phrase | None:
    """The subject after an inverted verb, past any adverb between them ("said quietly the clerk")."""
    start = past_enclitics(reading, start, limit)
    if not reading.pack.grammar.articles:
        return _direct(reading, start, limit)
    if reading.pack.grammar.subject is Subject.BOTH:
        start = past_time(reading, _past_objects(reading, start, limit), limit)
        if start < limit and is_manner(reading, start):
            start += 1  # "rispose ridendo l'oste"
    subject = _of_estate(reading, start, limit) or subject_after(reading, start, limit) or _pointed_at(reading, start, limit)
    if subject is None and limit <= start + 1:  # the next quotation mark ends the tag: „...“, schrieb die „Neue Post“
        return _marked_source(reading, start)
    if subject is None:
        behind = past_governed(reading, start, limit)
        behind = behind or after_adverbials(reading, start, min(limit, start + LONGEST_ADVERBIAL))
        return subject_after(reading, behind, limit) if behind > start else None
    return subject


def _of_estate(reading: Reading, start: int, limit: int) -> Phrase | None:
    """The name after a verb that begins with a small particle, where narrators are told by their words («dit d'Artagnan»)."""
    name = reading.by_first.get(start + 1) if start + 1 < limit and reading.index.narration.known else None
    if name is None or name.is_organisation or not reading.flags[start] & c.PARTICLE:
        return None
    subject = subject_after(reading, start + 1, limit)
    return subject and attrs.evolve(subject, source=(start, subject.source[1]))


def _direct(reading: Reading, start: int, limit: int) -> Phrase | None:
    """The nominative behind a verb, whole though a name in quotation marks cut it: «сказал директор банка «Альфа» Лис»."""
    direct = _marked_source(reading, start) or direct_after(reading, start, limit)
    if direct is None:
        return None
    return subject_after(reading, direct.source[0], max(limit, direct.source[1])) or direct


def _marked_source(reading: Reading, start: int) -> Phrase | None:
    """A name in quotation marks right after a verb («napisał „Głos Liska”»), though a quotation may begin there."""
    inside = start < len(reading.flags) and reading.pack.grammar.articles
    opening = start + (inside and bool(reading.flags[start] & c.DETERMINER))
    if not reading.pack.writing.quoted_names or opening >= len(reading.flags) or not reading.flags[opening] & c.OPENING:
        return None
    phrase = marked_after(reading, start, reading.sentence(start)[1])
    if phrase is None or reading.function[start] & f.OBLIQUE or reading.words[phrase.source[1] : phrase.source[1] + 1] == ["-"]:
        return None  # "sagte der „Bild“-Chef"
    return None if (reading.forms[phrase.first] | reading.forms[phrase.head]) & m.OBLIQUE else phrase


def _past_objects(reading: Reading, start: int, limit: int) -> int:
    """The first token after the objects between a verb and its subject ("unterbrach *ihn* Hal", "sagte *der* Zeitung Hal")."""
    traits = reading.traits(start) if start < limit else None
    if traits is not None and not traits.subject and reading.function[start] & f.OBJECT:
        return start if _is_owner(reading, start, limit) else start + 1
    if start < limit and reading.function[start] & f.OBLIQUE:
        phrase = base_after(reading, start, limit)
        return start if phrase is None else phrase.source[1]
    return start


def _is_owner(reading: Reading, token: int, limit: int) -> bool:
    """Whether a word that may be an object is a possessive before its noun ("zei haar moeder")."""
    if not reading.flags[token] & c.POSSESSIVE or token + 1 >= limit:
        return False
    return bool(reading.flags[token + 1] & (c.PERSON | c.CAPITAL) == c.PERSON)


def _pointed_at(reading: Reading, start: int, limit: int) -> Phrase | None:
    """The person after an inverted verb and the demonstrative "that": "said that nobleman"; not "said that officials would"."""
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
    """Whether the verb is the first word of a tag, apart from "so" or "then", and isn't negated ("did not mention")."""
    if verb.polarity is Polarity.NEGATED:
        return False
    if verb.first == start or (verb.first == start + 1 and reading.lowers[start] in reading.of_rule[Words].tag_openers):
        return True
    return not reading.pack.grammar.articles and is_manner_before(reading, start, verb.first)


def _introduces(reading: Reading, verb: Verb, limit: int) -> bool:
    """Whether a tag belongs to the words after it because it ends in a colon ("Ada Lund said: “...”")."""
    words = reading.words
    end = min(reading.sentence(verb.head)[1], limit)
    return words[end - 1] == ":" or (end < len(words) and words[end] == ":")


def _begins_at(reading: Reading, subject: Phrase, start: int) -> bool:
    """Whether the subject begins the tag, apart from adverbials ("on Monday Mira said"); “then Mira said” tags what follows."""
    if reading.lowers[start] in reading.of_rule[Words].tag_openers:
        return False
    first = subject.source[0]
    if first == start or (reading.words[first][0] == "-" and first == start + 1):  # "a-t-il dit"
        return True
    governed = first > start and is_contraction(reading.flags[first - 1])  # "in assenza dei limiti, ha detto un medico"
    return first - start <= 6 and not governed and is_light(reading, start, first, addressee=False)
