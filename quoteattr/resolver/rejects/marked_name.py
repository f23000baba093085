"""Das sagte er der „Bild“; im „Morgenmagazin“: a name in quotation marks, after an article or a noun for what it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._punctuation import FINAL_MARKS, STROKES
from quoteattr.lang.pack import Complement
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.resolver.rules import Example, RejectRule
from quoteattr.resolver.utterances.bare_names import is_quoted_name
from quoteattr.resolver.utterances.topics import is_spoken_of
from quoteattr.syntax.preverbal import PreverbalWords
from quoteattr.syntax.verb_second import is_finite_word
from quoteattr.syntax.verbs import verbs_between

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import Utterance

__all__ = ["RULE"]

VERBAL = m.ANY_PAST | m.FEMALE | m.MALE | m.INFINITIVE  #: forms that show a verb
SECOND = 2  #: tokens
LONGEST_NAME = 7  #: tokens, with the marks
LONGEST_OBJECT = 12  #: tokens between a verb and the name of its object
NO_ADJECTIVE = c.CLOSED | c.DETERMINER | c.POSSESSIVE
NO_BEARER = c.CAPITAL | c.CUE_NOUN | c.CLOSED  #: classes of words; a noun that names something has a capital alone


def find(utterance: Utterance, reading: Reading) -> bool:
    """Whether the words are the name of an organisation behind its noun, or a name as such names are written."""
    alone = len(utterance.pieces) == 1
    named = alone and is_quoted_name(reading, (utterance.first, utterance.last), (utterance.begin, utterance.end))
    return named or _follows_article(utterance, reading)


def _follows_article(utterance: Utterance, reading: Reading) -> bool:
    """Whether a few words, which begin with a capital and have no verb and no full stop, follow an article or a preposition."""
    first, begin, end = utterance.first, utterance.begin, utterance.end
    if not reading.pack.writing.quoted_names or not _may_be_name(utterance, reading) or is_spoken_of(utterance, reading):
        return False
    if _follows_capital(utterance, reading):
        return True
    return _names_noun(reading, first, end) or _ends_phrase(reading, first, end) or _is_told(reading, first, begin, end)


def _may_be_name(utterance: Utterance, reading: Reading) -> bool:
    """Whether words inside a sentence are few, begin with a capital and have no verb and no full stop."""
    first, begin, end = utterance.first, utterance.begin, utterance.end
    if len(utterance.pieces) > 1 or utterance.last - first > LONGEST_NAME or first <= utterance.left_limit:
        return False
    if not reading.flags[begin] & c.CAPITAL or reading.words[end - 1] in FINAL_MARKS:
        return False
    return not any(is_finite_word(reading, i) for i in range(begin + 1, end))


def _follows_capital(utterance: Utterance, reading: Reading) -> bool:
    """Whether the words end in one with a capital, and right before them is what they name ("vom Tropensturm „Nora“").

    The noun isn't one for words ("der Vorwurf „Wortbruch“"), nor the object that a verb calls so ("nannte den Plan „Irrsinn“").
    """
    noun, capitals = utterance.first - 1, reading.pack.names.noun_capitals
    if not (capitals and reading.flags[utterance.end - 1] & c.CAPITAL and _may_bear(reading, noun)):
        return False
    sentence = max(utterance.left_limit, reading.sentence(noun)[0])
    before = _before_adjectives(reading, noun, sentence)
    determined = before > sentence and reading.flags[before] & (c.DETERMINER | c.POSSESSIVE)
    if reading.flags[before - bool(determined)] & c.PREPOSITION:
        return True
    return bool(determined) and not _is_judged(reading, sentence, noun, utterance.level)


def _may_bear(reading: Reading, noun: int) -> bool:
    """Whether a word with a capital may be a noun for something with a name."""
    if reading.flags[noun] & NO_BEARER != c.CAPITAL or reading.function[noun] & f.WORDING or noun + 1 in reading.by_last:
        return False
    return reading.lowers[noun] not in reading.of_rule[PreverbalWords].set_adverbials  # "zum Beispiel"


def _before_adjectives(reading: Reading, noun: int, first: int) -> int:
    """The token before a noun and the words of no closed class that precede it ("die US-amerikanische Zeitung")."""
    before = noun - 1
    while before > first and reading.flags[before] & (c.WORD | NO_ADJECTIVE) == c.WORD:
        before -= 1
    return max(before, first)


def _is_judged(reading: Reading, first: int, last: int, level: int) -> bool:
    """Whether a verb that calls its object something comes before some words."""
    verbs = verbs_between(reading, max(first, last - LONGEST_OBJECT), last, level)
    return any(verb.finite and Complement.OBJECT in verb.complements for verb in verbs)


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
        Example(text="Er warnte vor dem Tropensturm „Nora“.", rejected="Nora", lang="de"),
        Example(lang="ru", text="Он служил в компании «Северный мост» пять лет.", rejected="Северный мост"),
    ),
    counterexamples=(
        Example(text="Der Minister sagte: „Das ist gut.“", lang="de"),
        Example(text="Der Minister nannte den Plan „Irrsinn“.", lang="de"),
    ),
)
