"""Das sagte er der „Bild“; im „Morgenmagazin“: a name in quotation marks, after an article or a noun for what it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._punctuation import FINAL_MARKS, STROKES
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.rules import Example, RejectRule
from quoteattr.syntax.verb_second import is_finite_word

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import Utterance

__all__ = ["RULE"]

SECOND = 2
LONGEST_NAME = 7  #: tokens, with the marks


def find(utterance: Utterance, reading: Reading) -> bool:
    """Whether a few words, which begin with a capital and have no verb and no full stop, follow an article or a preposition."""
    first, begin, end = utterance.first, utterance.begin, utterance.end
    if not reading.pack.writing.quoted_names or len(utterance.pieces) > 1 or utterance.last - first > LONGEST_NAME:
        return False
    if first <= utterance.left_limit or not reading.flags[begin] & c.CAPITAL or reading.words[end - 1] in FINAL_MARKS:
        return False
    if any(is_finite_word(reading, i) for i in range(begin + 1, end)) or begin + 1 > end:
        return False
    capital = reading.flags[end - 1] & c.CAPITAL != 0
    if reading.pack.grammar.articles:
        return bool(reading.flags[first - 1] & (c.DETERMINER | c.PREPOSITION)) and capital
    return _is_bare_name(reading, first, begin, end) and capital


def _is_bare_name(reading: Reading, first: int, begin: int, end: int) -> bool:
    """Whether words are a name without an article: behind a noun, a preposition or, without a colon, a verb of saying."""
    before = reading.flags[first - 1]
    if before & (c.PREPOSITION | c.ORGANISATION | c.DOCUMENT):
        return True
    if not before & c.CUE or first < SECOND:
        return False
    told = reading.function[first - 2] & f.AS_REPORTED or reading.words[first - 2] in STROKES | {","}
    return bool(told) or end - begin >= SECOND


RULE = RejectRule(
    name="marked_name",
    claim="Where names of papers have quotation marks, a few words with capitals follow an article: they are a name.",
    find=find,
    early=True,
    examples=(Example(text="Das sagte der Minister der „Neuen Post“.", rejected="Neuen Post", lang="de"),),
    counterexamples=(Example(text="Der Minister sagte: „Das ist gut.“", lang="de"),),
)
