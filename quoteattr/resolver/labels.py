"""Labels of turns ("Q:", "LENA FOX:", "Chorus:"): which words of them name the speaker, and whom they stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.candidates import classes as c
from quoteattr.candidates.base import Candidates, Phrase
from quoteattr.models import Gender, MentionKind, SpeakerKind
from quoteattr.resolver.clusters import MOST_NAMESAKES
from quoteattr.resolver.entities import Cast, Entity, fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteattr.models import Span
    from quoteattr.resolver.base import Context, Turn, Utterance

__all__ = ["LONGEST", "is_anonymous", "label_entities", "label_key", "label_of", "label_phrase", "turn_holder"]

LONGEST = 30  #: tokens from a label to its colon, past roles and directions
FURTHEST = 60  #: utterances and reports looked back over for the turn around
LONGEST_SENTENCE = 150  #: tokens of a sentence that are read
REACH = 6  #: tokens between "interview with" and the name


def label_of(utterance: Utterance, context: Context) -> Span | None:
    """The words of an utterance's label that name the speaker; None where it has no label."""
    return context.found.reading.marked.pieces[utterance.pieces[0]].label if utterance.pieces else None


def label_key(found: Candidates, label: Span) -> str:
    """What all labels of one speaker have in common."""
    return " ".join(fold(word) for word in _shown(found, label).split())


def _shown(found: Candidates, label: Span) -> str:
    """A label as a reader sees it."""
    return found.reading.markup.shown(label.start, label.end)


def label_phrase(found: Candidates, label: Span) -> Phrase | None:
    """The label as a noun phrase, with the name that it is; None where an analysis has no words for it."""
    reading = found.reading
    first, last = reading.token_at(label.start), reading.token_at(label.end)
    if first >= last:
        return None
    name = None if _is_described(found, label) else found.by_first.get(first)
    if name is not None and name.last != last:
        name = None
    kind = MentionKind.NOMINAL if _is_described(found, label) else MentionKind.NAME
    return Phrase(first=first, last=last, head=last - 1, kind=kind, source=(first, last), name=name)


def _is_described(found: Candidates, label: Span) -> bool:
    """Whether a label says what the speaker is or does, and is no name."""
    script = found.reading.lexicon.pack.script
    low = _shown(found, label).lower()
    return any(low in words for words in (script.roles, script.questions, script.answers))


def turn_holder(turns: Sequence[Turn], context: Context) -> int | None:
    """Who has the labelled turn in which the last of ``turns`` stands: "I" there, and never "he" or "she"."""
    here = turns[-1].utterance
    for turn in reversed(turns[-1 - FURTHEST : -1]) if context.labels else ():
        other = turn.utterance
        if other.first <= here.first and here.last <= other.last and label_of(other, context) is not None:
            return turn.speaker
    return None


def label_entities(found: Candidates, cast: Cast) -> dict[str, int]:
    """For whom each label stands, by its key; those whom the text names nowhere else join the cast."""
    spans = [piece.label for piece in found.reading.marked.pieces if piece.label is not None]
    first_of_each: dict[str, Span] = {}
    for label in spans:
        first_of_each.setdefault(label_key(found, label), label)
    in_capitals = all(label.of(found.reading.text).isupper() for label in first_of_each.values())
    labels: dict[str, int] = {}
    for key, label in first_of_each.items():
        phrase = label_phrase(found, label)
        if phrase is None:
            continue
        known = None
        if key in found.reading.lexicon.pack.script.answers:
            known = _interviewee(found, cast, spans[0])
        elif phrase.kind is MentionKind.NAME:
            known = _named(found, cast, phrase, in_capitals=in_capitals)
        labels[key] = _add(found, cast, label, phrase) if known is None else known
    return labels


def is_anonymous(found: Candidates, words: tuple[str, ...]) -> bool:
    """Whether a label says no more than who asks and who answers: no pronoun stands for such a speaker."""
    script = found.reading.lexicon.pack.script
    return len(words) == 1 and (words[0] in script.questions or words[0] in script.answers)


def _named(found: Candidates, cast: Cast, phrase: Phrase, *, in_capitals: bool) -> int | None:
    """The entity that a name stands for. Where all labels are in capitals, these make no initialism of a name."""
    words = {fold(found.reading.words[i]) for i in range(phrase.first, phrase.last) if found.reading.flags[i] & c.WORD}
    index = cast.of_name.get(phrase.name) if phrase.name else None
    if index is not None and not (in_capitals and cast.entities[index].kind is SpeakerKind.ORGANISATION):
        return index
    people = [
        other
        for other in cast.by_word.get(fold(found.reading.words[phrase.head]), ())[:MOST_NAMESAKES]
        if cast.entities[other].kind is SpeakerKind.PERSON and words <= set(cast.entities[other].words)
    ]
    if people:
        return people[0]
    if index is not None and found.reading.flags[phrase.head] & (c.ORGANISATION | c.COUNTRY | c.GROUP):
        return index
    return None


def _interviewee(found: Candidates, cast: Cast, first_label: Span) -> int | None:
    """Whom the introduction says was spoken with, if that is one person.

    "An interview with Lena Fox" names her plainly; in "Lena Fox sat down with the Echo" she comes first, so the whole sentence
    is read, and where it names two ("Ida Holm spoke with Lena Fox") either may have answered.
    """
    before = found.reading.token_at(first_label.start)
    people = {one for token in _behind(found, "interviews", before) for one in _people(found, cast, token, token + REACH)[:1]}
    if not people:
        sentences = {found.reading.sentence(token - 1) for token in _behind(found, "meetings", before)}
        for first, last in sentences:
            people.update(_people(found, cast, first, min(last, first + LONGEST_SENTENCE)))
    return people.pop() if len(people) == 1 else None


def _behind(found: Candidates, field: str, before: int) -> Iterator[int]:
    """The tokens behind the phrases that announce an interview."""
    reading = found.reading
    begins = reading.lexicon.begins[field]
    for token in range(before):
        for words in begins.get(reading.lowers[token], ()):
            end = token + len(words)
            if tuple(reading.lowers[token:end]) == words:
                yield end
                break


def _people(found: Candidates, cast: Cast, first: int, last: int) -> list[int]:
    """The people named in a range of tokens, in order."""
    people = []
    for token in range(first, last):
        name = found.by_first.get(token)
        index = cast.of_name.get(name) if name else None
        determined = token > 0 and found.reading.flags[token - 1] & c.DETERMINER  # "the Lindow Echo"
        if index is not None and cast.entities[index].kind is SpeakerKind.PERSON and not determined:
            people.append(index)
    return people


def _add(found: Candidates, cast: Cast, label: Span, phrase: Phrase) -> int:
    """A new entity for a label."""
    reading = found.reading
    pack = reading.lexicon.pack
    words = tuple(label_key(found, label).split())
    kind, gender = SpeakerKind.UNKNOWN, Gender.UNKNOWN
    if not is_anonymous(found, words):
        kind = SpeakerKind.GROUP if reading.flags[phrase.head] & c.GROUP else SpeakerKind.PERSON
        first_name = pack.first_names.get(reading.lowers[phrase.first], Gender.UNKNOWN)
        gender = pack.persons.get(reading.lowers[phrase.head], first_name)
    first = phrase.first
    while first < phrase.head and reading.flags[first] & c.DETERMINER:
        first += 1
    name = reading.markup.shown(reading.starts[first], label.end)
    cast.entities.append(Entity(index=len(cast.entities), kind=kind, words=words, name=name, gender=gender))
    return len(cast.entities) - 1
