"""Das sagte er der „Bild“; im „Morgenmagazin“: a name in quotation marks, after an article or a noun for what it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._punctuation import FINAL_MARKS, STROKES
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.resolver.rules import Example, RejectRule
from quoteattr.resolver.utterances.bare_names import is_name
from quoteattr.resolver.utterances.topics import is_spoken_of
from quoteattr.syntax.verb_second import is_finite_word

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import Utterance

__all__ = ["RULE"]

VERBAL = m.ANY_PAST | m.FEMALE | m.MALE | m.INFINITIVE  #: forms that show a verb
SECOND = 2  #: tokens
LONGEST_NAME = 7  #: tokens, with the marks


def find(utterance: Utterance, reading: Reading) -> bool:
    """Whether the words are the name of an organisation behind its noun, or a name as such names are written."""
    alone = len(utterance.pieces) == 1
    named = alone and is_name(reading, (utterance.first, utterance.last), (utterance.begin, utterance.end))
    return named or _follows_article(utterance, reading)


def _follows_article(utterance: Utterance, reading: Reading) -> bool:
    """Whether a few words, which begin with a capital and have no verb and no full stop, follow an article or a preposition."""
    first, begin, end = utterance.first, utterance.begin, utterance.end
    if not reading.pack.writing.quoted_names or len(utterance.pieces) > 1 or utterance.last - first > LONGEST_NAME:
        return False
    if first <= utterance.left_limit or not reading.flags[begin] & c.CAPITAL or reading.words[end - 1] in FINAL_MARKS:
        return False
    if any(is_finite_word(reading, i) for i in range(begin + 1, end)) or is_spoken_of(utterance, reading):
        return False
    return _names_noun(reading, first, end) or _ends_phrase(reading, first, end) or _is_told(reading, first, begin, end)


def _ends_phrase(reading: Reading, first: int, end: int) -> bool:
    """Whether words that end in one with a capital follow a determiner or a preposition."""
    return bool(reading.flags[first - 1] & (c.DETERMINER | c.PREPOSITION)) and bool(reading.flags[end - 1] & c.CAPITAL)


def _names_noun(reading: Reading, first: int, end: int) -> bool:
    """Whether words without a verb follow a noun («компания «Новая звезда»»)."""
    return _follows_noun(reading, first, end) and not any(reading.forms[i] & VERBAL for i in range(first + 1, end))


def _follows_noun(reading: Reading, first: int, end: int) -> bool:
    """Whether a noun in lower case, or a verb of saying and its addressee, comes right before a quotation mark."""
    before = reading.flags[first - 1]
    if reading.pack.grammar.articles or before & (c.WORD | c.CAPITAL) != c.WORD:
        return False
    if before & (c.CLOSED & ~c.PREPOSITION | c.ADVERB):
        return False
    return not before & c.CUE or any(reading.forms[i] & m.OBLIQUE for i in range(first, end))


def _is_told(reading: Reading, first: int, begin: int, end: int) -> bool:
    """Whether words with capitals follow a verb of saying without a colon, in a tag or as several («podał „Głos Liska”»)."""
    if reading.pack.grammar.articles or first < SECOND or not reading.flags[first - 1] & c.CUE:
        return False
    told = reading.function[first - 2] & f.AS_REPORTED or reading.words[first - 2] in STROKES | {","}
    return bool(reading.flags[end - 1] & c.CAPITAL) and (bool(told) or end - begin >= SECOND)


RULE = RejectRule(
    name="marked_name",
    claim="Words with capitals follow a noun for an organisation or, where names have marks, an article: they are a name.",
    find=find,
    early=True,
    examples=(
        Example(text="Das sagte der Minister der „Neuen Post“.", rejected="Neuen Post", lang="de"),
        Example(text="He has worked for the company “Blue Sea” since May.", rejected="Blue Sea"),
        Example(lang="ru", text="Он служил в компании «Северный мост» пять лет.", rejected="Северный мост"),
    ),
    counterexamples=(Example(text="Der Minister sagte: „Das ist gut.“", lang="de"),),
)
