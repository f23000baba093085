"""Find the genre of a text."""

from __future__ import annotations

from collections import Counter
from itertools import compress
from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading.values import Genre

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quoteattr.reading.base import Reading

__all__ = ["dialogue_score", "genre_of", "is_dialogue", "story_score"]

#: With this score or more, a short text is read as a conversation, in which speakers take turns, and not as a report.
DIALOGUE = 0.68
PRONOUN_WEIGHT = 10  #: pronouns of the third and first person are a twentieth of a novel, and far fewer in a report
ENOUGH_WORDS = 200  #: tokens of narration needed to show whether a text is a story
STORY = -0.045  #: with this score or more, it is a story
REPORTED = 2  #: how many other words a word of reports outweighs
FEWEST_TURNS = 2  #: turns after dashes that show a conversation
LEAST_SHARE = 0.25  #: and their share of the paragraphs
#: A text with more tokens is a book, in which a role or a bare surname refers to one person throughout.
LONG_TEXT = 12_000


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "genre"
    past: frozenset[str] = NO_WORDS  #: past forms of auxiliaries, common in stories
    personal: frozenset[str] = NO_WORDS  #: pronouns common in conversations
    present: frozenset[str] = NO_WORDS  #: present forms of auxiliaries, more common in reports
    reported: frozenset[str] = NO_WORDS  #: words of reports ("Tuesday", "million", "minister")


def genre_of(reading: Reading) -> Genre:
    """The genre of a text whose names are known."""
    return Genre(dialogue=is_dialogue(reading), long=len(reading.words) > LONG_TEXT, short=len(reading.words) < ENOUGH_WORDS)


def dialogue_score(reading: Reading) -> float:
    """The share of paragraphs that begin with a quotation, and ten times the share of personal pronouns among tokens."""
    if not reading.words or not reading.paragraphs:
        return 0.0
    starts = {piece.extent.start for piece in reading.marked.pieces if not piece.depth and piece.rule != "script"}
    opened = sum(paragraph.start in starts for paragraph in reading.paragraphs) / len(reading.paragraphs)
    personal = reading.of_rule[Words].personal
    pronouns = sum(lower in personal for lower in reading.lowers) / len(reading.words)
    return opened + PRONOUN_WEIGHT * pronouns


def story_score(reading: Reading) -> float:
    """Among words outside quotations, the share of "he", "she", "I" and past forms minus that of names and present forms.

    Where the pack has words of reports, these and figures count against a story too.
    """
    asked = reading.of_rule[Words]
    told = [not depth for depth in reading.depth]
    words = Counter(compress(reading.lowers, told))
    names = sum(name.last - name.first for name in reading.names if told[name.first])
    weight = _count(words, (*_people(reading), *asked.past)) - _count(words, asked.present) - names - _reported(words, asked)
    return weight / max(sum(told), 1)


def _count(words: Counter[str], wanted: Iterable[str]) -> int:
    """How often some words occur."""
    return sum(words[word] for word in wanted)


def _people(reading: Reading) -> Iterator[str]:
    """The pronouns for one person whom a story tells about, and for its narrator."""
    for word, traits in reading.pack.lexicon.pronouns.items():
        if traits.animate and traits.person in (1, 3) and not (traits.plural or traits.indefinite or traits.relative):
            yield word


def _reported(words: Counter[str], asked: Words) -> int:
    """The weight of words of reports and of figures."""
    if not asked.reported:
        return 0
    return REPORTED * (_count(words, asked.reported) + sum(count for word, count in words.items() if word[0].isdecimal()))


def _turns(reading: Reading) -> int:
    """How many paragraphs are turns after a dash, if the language prints dialogue with dashes."""
    if reading.pack.writing.dash is None:
        return 0
    return sum(piece.rule == "dash" and piece.continues is None for piece in reading.marked.pieces)


def is_dialogue(reading: Reading) -> bool:
    """Whether speakers take turns in a text, as in stories, or one goes on speaking, as in reports."""
    if _turns(reading) >= max(FEWEST_TURNS, LEAST_SHARE * len(reading.paragraphs)):
        return True
    if reading.depth.count(0) >= ENOUGH_WORDS:
        return story_score(reading) >= STORY
    return dialogue_score(reading) >= DIALOGUE
