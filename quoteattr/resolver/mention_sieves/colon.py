"""Minister: “No comment.” The mayor was blunt: “…”. The sign on the door: “…”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.lang.pack import Subject
from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.resolver.base import SourceCue
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.source_cues import mark_cue
from quoteattr.syntax.animate import may_speak, speaking_subject
from quoteattr.syntax.inverted import are_joined, joined, subject_after
from quoteattr.syntax.main_clause import clause_subject
from quoteattr.syntax.noun_phrases import phrase_after, phrase_before
from quoteattr.syntax.subjects import coordinate_before
from quoteattr.syntax.verb_second import is_finite_word

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]

LONGEST_LABEL = 12  #: tokens before the colon


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The label before the colon, or else the subject of the sentence that the colon ends."""
    first, last = site.before
    if last - first < 2 or not _introduces(site, reading, last - 1):
        return None
    label = phrase_before(reading, last - 1, first)
    if label is None or not (label.source[0] == first or _is_told_last(reading, label, first)):
        label = _subject(reading, first, last - 1, site.utterance.level)
    if label is not None and _is_look(reading, label):
        return None
    return None if label is None else SourceCue(phrase=label, cue=mark_cue(last - 1, reading.words[last - 1]))


def _introduces(site: UtteranceSite, reading: Reading, token: int) -> bool:
    """Whether a colon introduces the words, or a comma if a noun governs them ("kam zu dem Schluss, „dass es alt sei“")."""
    if reading.words[token] == "," and reading.pack.names.noun_capitals:
        return bool(reading.function[site.utterance.begin] & f.THAT and reading.flags[token - 1] & c.CAPITAL)
    return reading.words[token] == ":"


def _subject(reading: Reading, first: int, colon: int, level: int) -> Phrase | None:
    """The subject of the sentence before a colon; in a story, if it isn't a thing."""
    subject = clause_subject(reading, first, colon, level)
    told = None if subject is None else speaking_subject(reading, subject, colon, first)
    told = told or _without_verb(reading, first, colon)
    return None if told is None or _is_thing(reading, told) else _with_joined(reading, told, first, colon)


def _with_joined(reading: Reading, phrase: Phrase, first: int, colon: int) -> Phrase:
    """A phrase with one before it or after it if they are the subject together ("Ida Lund and Per Holm are furious: ...")."""
    link = phrase.source[1]
    if link + 1 >= colon or not reading.function[link] & f.COORDINATOR or phrase.members:
        return coordinate_before(reading, phrase, first)
    other = phrase_after(reading, link + 1, colon)
    if other is None or not are_joined(reading, phrase, other):
        return phrase
    if other.source[1] < colon and not _is_verb(reading, other.source[1]):
        return phrase
    return joined(reading, (phrase, other))


def _is_thing(reading: Reading, phrase: Phrase) -> bool:
    """Whether in a story a phrase is only a thing («Son premier cri fut :»), where a verb may be read as part of a phrase."""
    if reading.pack.grammar.subject is Subject.BEFORE or not reading.genre.dialogue:
        return False
    return not may_speak(reading, phrase) and not reading.function[phrase.head] & f.ALONE


def _is_told_last(reading: Reading, label: Phrase, first: int) -> bool:
    """Whether somebody is named last: after the comma of a headline («Terremoto, Meloni: «...»»), or after "is"."""
    if not reading.pack.grammar.drops_subject or not (label.name is not None or reading.flags[label.head] & c.SPEAKING_NOUN):
        return False
    before = label.source[0] - 1
    if reading.function[before] & f.BE:
        return True  # «A parlare è il sindaco: «...»»
    return reading.words[before] == "," and not any(_is_verb(reading, i) for i in range(first, before))


def _is_look(reading: Reading, label: Phrase) -> bool:
    """Whether a phrase only says how somebody looks ("Puis, le regard inquiet : — Non.")."""
    bodily = reading.index.narration.words.bodily
    return label.kind is MentionKind.NOMINAL and not bodily.isdisjoint(reading.lowers[label.first : label.last])


def _without_verb(reading: Reading, first: int, colon: int) -> Phrase | None:
    """Somebody with whom a sentence without a verb begins, where verbs are second ("Weber dazu: „...“")."""
    if not reading.pack.grammar.verb_second or colon - first > LONGEST_LABEL:
        return None
    if any(_is_verb(reading, i) for i in range(first, colon)):
        return None
    start = first + bool(reading.flags[first] & (c.CONJUNCTION | c.TIME) or reading.is_adverb(first))
    phrase = subject_after(reading, start, colon)
    if phrase is None or phrase.source[0] != start:
        return None
    return phrase if phrase.kind is MentionKind.NAME or reading.flags[phrase.head] & c.SPEAKING_NOUN else None


def _is_verb(reading: Reading, token: int) -> bool:
    """Whether a word is a finite verb outside names and quotation marks."""
    return is_finite_word(reading, token) or (bool(reading.forms[token] & m.PAST) and not reading.flags[token] & c.CAPITAL)


SIEVE = MentionSieve(
    name="colon",
    claim="A colon, or a comma before “that”, introduces the words without a verb of saying: the label or the subject speaks.",
    find=find,
    examples=(
        Example(text="The mayor was blunt: “No comment.”", mention="The mayor"),
        Example(text="Anna Roth: “We are ready.”", mention="Anna Roth"),
        Example(lang="de", text="Anna Roth dazu: „Wir sind bereit.“", mention="Anna Roth"),
    ),
    counterexamples=(Example(text="It was quiet. “No comment.”"),),
)
