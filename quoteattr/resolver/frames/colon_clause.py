"""She asked him: What does it mean? The mayor warned: Nobody may cross the bridge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._punctuation import CALLS
from quoteattr.lang.pack import Complement
from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.base import CueSite, Report
from quoteattr.resolver.rules import Example, Frame
from quoteattr.resolver.source_cues import source_cue
from quoteattr.syntax.edges import strip
from quoteattr.syntax.finite import has_verb
from quoteattr.syntax.light import is_light
from quoteattr.syntax.sides import subject_beside
from quoteattr.syntax.verbs import VerbWords

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb

__all__ = ["FRAME"]

LONGEST_ADVERBIAL = 12  #: tokens between the verb or its subject and the colon
#: Complements of verbs that mean something else than saying before other words than quoted ones ("offer", "laugh").
OTHERWISE = frozenset({Complement.OBJECT, Complement.TOPIC, Complement.WEAK})


def find(site: CueSite, reading: Reading) -> Report | None:
    """The sentence after the colon, if nothing but the subject, an addressee and adverbials are between it and the verb."""
    verb, limit = site.verb, site.limit
    if verb is None or ":" not in reading.words[verb.last : limit - 1] or not _may_introduce(verb):
        return None
    colon = _colon(reading, verb, limit)
    if colon is None or not _is_unmarked(reading, colon, limit):
        return None
    subject = _subject(site, reading, verb, colon)
    if subject is None or not _may_say(reading, verb, subject) or not _introduces(reading, verb, subject, colon):
        return None
    end = strip(reading, colon + 1, limit)
    if not _is_sentence(reading, verb, (colon + 1, end)):
        return None
    return Report(source_cue=source_cue(verb, subject), ranges=((colon + 1, end),), frame=FRAME.name)


def _may_introduce(verb: Verb) -> bool:
    """Whether words can follow a verb as they were said, and nothing else can follow it."""
    return verb.finite and not verb.passive and Complement.QUOTE in verb.complements and not verb.complements & OTHERWISE


def _colon(reading: Reading, verb: Verb, limit: int) -> int | None:
    """The first colon behind a verb, outside quotation marks."""
    level = reading.depth[verb.head]
    return next((i for i in range(verb.last, limit - 1) if reading.words[i] == ":" and reading.depth[i] == level), None)


def _is_unmarked(reading: Reading, colon: int, limit: int) -> bool:
    """Whether words follow a colon outside quotation marks, and a word is before it, not the bracket of a remark."""
    first = colon + 1
    if first >= limit or not reading.flags[first] & reading.flags[colon - 1] & c.WORD:
        return False
    return reading.depth[first] == reading.depth[colon] == reading.depth[colon - 1]


def _subject(site: CueSite, reading: Reading, verb: Verb, colon: int) -> Phrase | None:
    """The subject of a verb, or that of an earlier verb joined to it ("opened the window and cried: Help!")."""
    if site.source_cue is not None:
        return site.source_cue.phrase
    return subject_beside(reading, verb, site.first, colon)


def _may_say(reading: Reading, verb: Verb, subject: Phrase) -> bool:
    """Whether a phrase is somebody or a text, not a thing ("the main question is:", "that means:")."""
    if subject.kind is MentionKind.PRONOUN:
        traits = reading.traits(subject.head)
        return traits is None or traits.animate
    named = subject.kind is MentionKind.NAME or reading.flags[subject.head] & c.SPEAKING_NOUN
    return bool(named) or _says(reading, verb)


def _says(reading: Reading, verb: Verb) -> bool:
    """Whether a verb hardly ever has another object than words ("say")."""
    return verb.lemma in reading.of_rule[VerbWords].saying


def _introduces(reading: Reading, verb: Verb, subject: Phrase, colon: int) -> bool:
    """Whether only an addressee and adverbials come between a verb with its subject and the colon."""
    behind = max(verb.end if verb.end <= colon else verb.last, subject.source[1])
    if behind < colon and reading.function[behind] & f.OBJECT:
        behind += 1  # "sagte ihm leise:"
    addressee = Complement.PERSON in verb.complements or _says(reading, verb)
    return colon - behind <= LONGEST_ADVERBIAL and is_light(reading, behind, colon, addressee=addressee)


def _is_sentence(reading: Reading, verb: Verb, words: tuple[int, int]) -> bool:
    """Whether words are a sentence: with a capital, which only what somebody says has after a colon, or after "say"."""
    first, end = words
    if _says(reading, verb):
        return True
    if reading.pack.names.noun_capitals:
        return has_verb(reading, first, end) or (end < len(reading.words) and reading.words[end] in CALLS)
    return bool(reading.flags[first] & c.CAPITAL) and first not in reading.by_first


FRAME = Frame(
    name="colon_clause",
    claim="A reporting verb with its subject ends in a colon, and a sentence without quotation marks follows: it is reported.",
    find=find,
    examples=(
        Example(text="The mayor warned: Nobody may cross the bridge.", mention="The mayor"),
        Example(text="She asked him: What does it mean?", mention="She"),
        Example(lang="de", text="Die Tante öffnete das Fenster und rief: Kommt herein!", mention="Die Tante"),
    ),
    counterexamples=(
        Example(text="The mayor asked for three things: time, money and rain."),
        Example(text="The mayor is tired: he slept badly."),
    ),
)
