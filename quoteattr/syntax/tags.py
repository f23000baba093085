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
from quoteattr.reading.features import VerbForm
from quoteattr.syntax.adverbials import after_adverbials
from quoteattr.syntax.base_phrases import base_after
from quoteattr.syntax.bodies import body_of
from quoteattr.syntax.contractions import is_contraction
from quoteattr.syntax.declined_right import direct_after, quoted_after
from quoteattr.syntax.edges import past_references
from quoteattr.syntax.inverted import subject_after
from quoteattr.syntax.light import is_light, past_enclitics
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
    "Tag", "is_of_quoted", "is_thing", "names_thing", "skip_punctuation", "stated_behind", "stated_in", "subject_behind",
    "tags_after",
]  # fmt: skip

#: Signs that may come between a quotation and its tag.
SEPARATORS = FINAL_MARKS | STROKES | frozenset(",;*_")
#: What begins another phrase after the words that a preposition governs.
PHRASE_STARTS = c.DETERMINER | c.POSSESSIVE | c.CAPITAL | c.PREPOSITION | c.COMPLEMENTIZER | c.RELATIVE
LONGEST_DATE = 4  #: tokens before the noun for a text
LONGEST_ADVERBIAL = 10  #: tokens between an inverted verb and its subject
LONGEST_MANNER = 6  #: tokens before an inverted verb
NO_MANNER = c.CAPITAL | c.CUE | c.SPEAKING_NOUN | c.CLOSED & ~(c.PREPOSITION | c.PRONOUN)
#: Classes of words that are known to be something else than an adverb.
NO_UNKNOWN = c.CLOSED | c.CAPITAL | c.CUE | c.SPEAKING_NOUN | c.DETERMINER | c.POSSESSIVE
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
    if (second or reading.index.narration.known) and is_thing(reading, subject):
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
    subject = subject_behind(reading, verb, limit) or behind_manner(reading, verb, limit)
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


def is_thing(reading: Reading, phrase: Phrase) -> bool:
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
        start = _past_objects(reading, start, limit)
        if start < limit and _is_manner(reading, start):
            start += 1  # "rispose ridendo l'oste"
    subject = _of_estate(reading, start, limit) or subject_after(reading, start, limit) or _pointed_at(reading, start, limit)
    if subject is None and limit <= start + 1:  # the next quotation mark ends the tag: „...“, schrieb die „Neue Post“
        return _marked_source(reading, start)
    if subject is None:
        behind = _past_governed(reading, start, limit)
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


def behind_manner(reading: Reading, verb: Verb, limit: int) -> Phrase | None:
    """The subject after words for how or to whom something is said ("dijo con voz muy baja la criada")."""
    if reading.pack.grammar.subject is Subject.BEFORE:
        return None
    start = at = past_enclitics(reading, verb.last, limit)
    limit = min(limit, start + LONGEST_ADVERBIAL)
    while at < limit and (after := _past_manner(reading, at, limit)) > at:
        at = after
    subject = subject_after(reading, at, limit) if start < at < limit else None
    return subject if subject is not None and _is_speaker(reading, subject) and agrees(reading, verb, subject) else None


def _past_governed(reading: Reading, start: int, limit: int) -> int:
    """One past a preposition that is an adverb too, and its phrase ("répondit après une pause le père"); else 0."""
    both = reading.flags[start] & (c.PREPOSITION | c.ADVERB) == c.PREPOSITION | c.ADVERB
    determined = start + 1 < limit and reading.function[start + 1] & (f.DEFINITE | f.INDEFINITE)
    return _past_manner(reading, start, limit) if both and determined else 0


def _past_manner(reading: Reading, at: int, limit: int) -> int:
    """One past an adverb, a time, a gerund, or a preposition and its phrase; else the token itself."""
    if _is_manner(reading, at) or reading.flags[at] & c.TIME or _precedes_article(reading, at, limit):
        return at + 1
    governs = reading.flags[at] & c.PREPOSITION and at + 1 < limit
    return _past_object(reading, at + 1, limit) if governs else at


def _past_object(reading: Reading, at: int, limit: int) -> int:
    """One past the phrase after a preposition, whose first word may be its determiner."""
    barred = m.DEFINITE if reading.function[at] & f.INDEFINITE else 0  # "efter en stund fadern"
    after = at + 1
    while after < limit and not _begins_another(reading, after) and not reading.forms[after] & barred:
        after += 1
    return _past_body(reading, at, after) or _past_noun(reading, after, limit)


def _past_noun(reading: Reading, after: int, limit: int) -> int:
    """One past a noun with a capital at a token, where all nouns have one; else the token itself."""
    noun = reading.pack.names.noun_capitals and after < limit and not reading.flags[after - 1] & (c.CAPITAL | c.PRONOUN)
    return after + (noun and reading.flags[after] & c.CAPITAL and after not in reading.by_first)


def _past_body(reading: Reading, governed: int, token: int) -> int | None:
    """One past the name of the organisation or text right before it («en la cadena SER»; not «en un blog Ana Ruiz»)."""
    name = reading.by_first.get(token) if reading.pack.grammar.drops_subject else None
    if name is None or name.titled or reading.flags[name.core] & c.FIRST_NAME:
        return None
    body = reading.flags[token - 1] & (c.ORGANISATION | c.DOCUMENT)
    return name.last if body and not reading.function[governed] & f.INDEFINITE else None


def _begins_another(reading: Reading, token: int) -> bool:
    """Whether no word of a phrase is at a token, but a preposition, a capital, a title («al fin don Eugenio»), "that"."""
    return token in reading.by_first or reading.flags[token] & (c.WORD | PHRASE_STARTS) != c.WORD


def _is_manner(reading: Reading, token: int) -> bool:
    """Whether a word is an adverb or a gerund."""
    if reading.flags[token] & (c.CAPITAL | c.PREPOSITION):
        return False  # "dopo un attimo"
    return reading.is_adverb(token) or bool(reading.forms[token] & m.GERUND)


def _precedes_article(reading: Reading, token: int, limit: int) -> bool:
    """Whether an unknown word comes before an article, and so is no noun with one («disse sottovoce il padre»)."""
    cue = reading.index.cues.get(reading.lowers[token])
    gerund = cue is not None and VerbForm.GERUND in cue.forms
    if token + 1 >= limit or not (gerund or reading.flags[token] & (c.WORD | NO_UNKNOWN) == c.WORD):
        return False
    return bool(reading.function[token + 1] & (f.DEFINITE | f.INDEFINITE)) and reading.depth[token] == reading.depth[token + 1]


def _is_speaker(reading: Reading, subject: Phrase) -> bool:
    """Whether a phrase is the name of somebody or begins with an article or owner, so that it isn't a second adverbial."""
    start = subject.source[0]
    determined = reading.function[start] & (f.DEFINITE | f.INDEFINITE) or reading.flags[start] & c.POSSESSIVE
    return subject.kind is MentionKind.NAME or bool(determined or reading.forms[subject.head] & m.DEFINITE)


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
    return not reading.pack.grammar.articles and _is_manner_before(reading, start, verb.first)


def _is_manner_before(reading: Reading, start: int, end: int) -> bool:
    """Whether only words in lower case for how something is said come before a verb («po chwili cicho odparł Jan»)."""
    if end - start > LONGEST_MANNER:
        return False
    name = reading.by_first.get(start)
    if name is not None and name.is_organisation and start > 0 and reading.function[start - 1] & f.AS_REPORTED:
        start = name.last  # «Jak ČTK sdělila mluvčí policie»
    words = range(start, end)
    return all(reading.words[i] == "," or reading.flags[i] & (c.WORD | NO_MANNER) == c.WORD for i in words)


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
