"""Labels of turns ("Q:", "LENA FOX:", "Chorus:"): the words that name the speaker, and the entity they refer to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.lang.pack import ScriptWords
from quoteattr.models import Gender, MentionKind, SpeakerKind
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.reading.values import Phrase
from quoteattr.resolver.cast.clusters import MOST_NAMESAKES
from quoteattr.resolver.cast.entities import Entity, fold
from quoteattr.syntax.phrases import match_phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.models import Span
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import Utterance
    from quoteattr.resolver.cast.cast import Cast

__all__ = ["LONGEST_LABEL", "is_anonymous", "label_key", "label_of", "label_phrase", "with_labels"]

LONGEST_LABEL = 30  #: tokens from a label to its colon, including roles and stage directions
LONGEST_SENTENCE = 150  #: tokens of a sentence that are read
REACH = 6  #: tokens between "interview with" and the name


def label_of(utterance: Utterance, reading: Reading) -> Span | None:
    """The words of an utterance's label that name the speaker; None if it has no label."""
    return reading.marked.pieces[utterance.pieces[0]].label if utterance.pieces else None


def label_key(reading: Reading, label: Span) -> str:
    """The key of a label: the same for all labels of one speaker."""
    return " ".join(fold(word) for word in _shown(reading, label).split())


def _shown(reading: Reading, label: Span) -> str:
    """A label as the reader sees it."""
    return reading.markup.shown(label.start, label.end)


def label_phrase(reading: Reading, label: Span) -> Phrase | None:
    """The label as a noun phrase, with the name that it is; None if the analysis has no tokens for it."""
    first, last = reading.token_at(label.start), reading.token_at(label.end)
    if first >= last:
        return None
    name = None if _is_described(reading, label) or _is_numbered(reading, label) else reading.by_first.get(first)
    if name is not None and name.last != last:
        name = None
    kind = MentionKind.NOMINAL if _is_described(reading, label) else MentionKind.NAME
    return Phrase(first=first, last=last, head=last - 1, kind=kind, source=(first, last), name=name)


def _is_described(reading: Reading, label: Span) -> bool:
    """Whether a label describes the speaker rather than naming one."""
    script = reading.of_rule[ScriptWords]
    lower = _shown(reading, label).lower()
    return any(lower in words for words in (script.roles, script.questions, script.answers))


def _is_numbered(reading: Reading, label: Span) -> bool:
    """Whether a label ends in a number or letter that distinguishes speakers: "Speaker 1" and "Speaker 2" are two people."""
    *before, last = _shown(reading, label).split()
    return bool(before) and (len(last) == 1 or last.strip("#").isdigit())


def with_labels(reading: Reading, cast: Cast) -> Cast:
    """The cast with the entity of each label; speakers named nowhere else in the text are added."""
    spans = [piece.label for piece in reading.marked.pieces if piece.label is not None]
    first_of_each: dict[str, Span] = {}
    for label in spans:
        first_of_each.setdefault(label_key(reading, label), label)
    added: list[Entity] = []
    in_capitals = all(label.of(reading.text).isupper() for label in first_of_each.values())
    labels: dict[str, int] = {}
    for key, label in first_of_each.items():
        phrase = label_phrase(reading, label)
        if phrase is None:
            continue
        known = cast.known_labels.get(key.replace(".", ""))
        if known is not None:
            labels[key] = known
            continue
        if key in reading.of_rule[ScriptWords].answers:
            known = _interviewee(reading, cast, spans[0])
        elif phrase.kind is MentionKind.NAME:
            known = _named(reading, cast, phrase, in_capitals=in_capitals)
        if known is None:
            known = len(cast.entities) + len(added)
            added.append(_entity(reading, known, label, phrase))
        else:
            cast = _named_in_full(reading, cast, known, phrase)
        labels[key] = known
    return attrs.evolve(cast, entities=(*cast.entities, *added), labels=labels)


def _named_in_full(reading: Reading, cast: Cast, index: int, phrase: Phrase) -> Cast:
    """The cast with the whole name from a label whose first name was read as a title ("Erik St. Marten")."""
    entity = cast.entities[index]
    pack = reading.pack
    tokens = [i for i in range(phrase.first, phrase.last) if reading.flags[i] & c.WORD]
    while tokens and reading.lowers[tokens[0]] in pack.names.titles:
        del tokens[0]
    if not tokens or reading.lowers[tokens[0]] not in pack.names.first_names:
        return cast
    words = tuple(fold(reading.words[i]) for i in tokens)
    if words[0] in entity.words or not any(words[0] in fold(title) for title in entity.titles):
        return cast
    name = reading.markup.shown(reading.starts[tokens[0]], reading.ends[phrase.last - 1])
    whole = attrs.evolve(entity, words=words, name=name)
    return attrs.evolve(cast, entities=(*cast.entities[:index], whole, *cast.entities[index + 1 :]))


def is_anonymous(reading: Reading, words: tuple[str, ...]) -> bool:
    """Whether a label only shows who asks and who answers; pronouns never refer to such a speaker."""
    if len(words) != 1:
        return False
    script = reading.of_rule[ScriptWords]
    return words[0] in script.questions or words[0] in script.answers


def _named(reading: Reading, cast: Cast, phrase: Phrase, *, in_capitals: bool) -> int | None:
    """The entity that a name refers to; if all labels are in capitals, the capitals don't show an initialism."""
    index = cast.of_name.get(phrase.name) if phrase.name else None
    if index is not None and not (in_capitals and cast.entities[index].kind is SpeakerKind.ORGANISATION):
        return index
    person = _person_named(reading, cast, phrase)
    if person is not None:
        return person
    if index is not None and reading.flags[phrase.head] & (c.ORGANISATION | c.COUNTRY | c.GROUP):
        return index
    return None


def _person_named(reading: Reading, cast: Cast, phrase: Phrase) -> int | None:
    """The first person in the text whose name has all words of a label ("FOX" is Lena Fox)."""
    words = {fold(reading.words[i]) for i in range(phrase.first, phrase.last) if reading.flags[i] & c.WORD}
    for other in cast.by_word.get(fold(reading.words[phrase.head]), ())[:MOST_NAMESAKES]:
        entity = cast.entities[other]
        if entity.kind is SpeakerKind.PERSON and words <= set(entity.words):
            return other
    return None


def _interviewee(reading: Reading, cast: Cast, first_label: Span) -> int | None:
    """The person who is interviewed according to the introduction, if it names only one.

    "An interview with Lena Fox" names her plainly. In "Lena Fox sat down with the Echo" she comes first, so the whole sentence
    is read; if it names two people ("Ida Holm spoke with Lena Fox"), either may have answered.
    """
    before = reading.token_at(first_label.start)
    interviews = _behind(reading, "interviews", before)
    people = {one for token in interviews for one in _people(reading, cast, token, token + REACH)[:1]}
    if not people:
        sentences = {reading.sentence(token - 1) for token in _behind(reading, "meetings", before)}
        for first, last in sentences:
            people.update(_people(reading, cast, first, min(last, first + LONGEST_SENTENCE)))
    return people.pop() if len(people) == 1 else None


def _behind(reading: Reading, field: str, before: int) -> Iterator[int]:
    """The tokens right after the phrases that announce an interview."""
    ends = ((token, match_phrase(reading, field, token, len(reading.lowers))) for token in range(before))
    return (end for token, end in ends if end > token)


def _people(reading: Reading, cast: Cast, first: int, last: int) -> list[int]:
    """The people named in a range of tokens, in order."""
    people = []
    for token in range(first, last):
        name = reading.by_first.get(token)
        index = cast.of_name.get(name) if name else None
        determined = token > 0 and reading.flags[token - 1] & c.DETERMINER  # "the Lindow Echo"
        if index is not None and cast.entities[index].kind is SpeakerKind.PERSON and not determined:
            people.append(index)
    return people


def _entity(reading: Reading, index: int, label: Span, phrase: Phrase) -> Entity:
    """A new entity for a label."""
    pack = reading.pack
    words = tuple(label_key(reading, label).split())
    kind, gender = SpeakerKind.UNKNOWN, Gender.UNKNOWN
    if not is_anonymous(reading, words):
        kind = SpeakerKind.GROUP if reading.flags[phrase.head] & c.GROUP else SpeakerKind.PERSON
        first_name = pack.names.first_names.get(reading.lowers[phrase.first], Gender.UNKNOWN)
        gender = pack.lexicon.persons.get(reading.lowers[phrase.head], first_name)
    first = phrase.first
    while first < phrase.head and reading.function[first] & f.ARTICLE and not reading.flags[first + 1] & c.PREPOSITION:
        first += 1
    name = reading.markup.shown(reading.starts[first], label.end)
    return Entity(index=index, kind=kind, words=words, name=name, gender=gender)
