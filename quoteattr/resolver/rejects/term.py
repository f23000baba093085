"""the term “bias” means; the so-called “expert”; saudade (“longing”)."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import FINAL_MARKS
from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import classes as c
from quoteattr.reading.fixed_phrases import phrase_before_token
from quoteattr.resolver.rules import Example, RejectRule
from quoteattr.syntax.verb_second import is_finite_word

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import Utterance

__all__ = ["RULE"]

ITALICS = "apostrophes_double"
HELPERS = c.AUXILIARY | c.ADVERB | c.NEGATION
LONGEST_TERM = 8  #: tokens
LONGEST_PHRASE = 3  #: tokens of "described as a"


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "term"
    meaning: frozenset[str] = NO_WORDS  #: verbs after a word that is named, not used ("means")


def find(utterance: Utterance, reading: Reading) -> bool:
    """Whether the words are named as words: after a phrase such as "the term", before "means", or a gloss in brackets."""
    if utterance.last - utterance.first > LONGEST_TERM or len(utterance.pieces) > 1:
        return False
    before, after = utterance.first - 1, utterance.last
    if before >= utterance.left_limit:
        if phrase_before_token(reading, "term_cues", utterance.first, utterance.left_limit):
            return not _is_called_by_somebody(reading, before, utterance.left_limit)
        if reading.words[before] == "(" and after < utterance.right_limit and reading.words[after] == ")":
            return not reading.flags[utterance.begin] & c.CAPITAL or _is_noun(utterance, reading)
    return after < utterance.right_limit and (
        reading.lowers[after] in reading.of_rule[Words].meaning or _is_label(utterance, reading)
    )


def _is_label(utterance: Utterance, reading: Reading) -> bool:
    """Whether words in the italics of a wiki open a paragraph, before a colon: they label it (''Lena'': Not yet.)."""
    italic = reading.marked.pieces[utterance.pieces[0]].style == ITALICS
    opens = utterance.first == reading.paragraph(utterance.first)[0]
    return italic and opens and reading.words[utterance.last] == ":"


def _is_noun(utterance: Utterance, reading: Reading) -> bool:
    """Whether a capital at the start may be that of a noun: there is neither a verb nor final punctuation (“Lesezeichen”)."""
    words = range(utterance.begin, utterance.end)
    noun = reading.pack.names.noun_capitals and reading.words[utterance.end - 1] not in FINAL_MARKS
    return noun and not any(is_finite_word(reading, i) for i in words)


def _is_called_by_somebody(reading: Reading, token: int, limit: int) -> bool:
    """Whether the phrase is a verb with its subject right before it: then the words are somebody's ("whom he dubbed “…”")."""
    verb = next((i for i in range(token, max(token - LONGEST_PHRASE, limit - 1), -1) if reading.flags[i] & c.CUE), limit)
    before = verb - 1
    while before >= limit and _helps(reading.flags[before]):
        before -= 1
    if before >= limit and _is_object(reading, before):
        return True  # "se dit « satisfait »"
    traits = reading.traits(before) if before >= limit else None
    return before >= limit and ((traits is not None and traits.subject) or before + 1 in reading.by_last)


def _helps(bits: int) -> bool:
    """Whether a word before a verb belongs to it: an auxiliary, an adverb, a negation; not "nobody"."""
    return bool(bits & HELPERS) and not bits & c.PRONOUN


def _is_object(reading: Reading, token: int) -> bool:
    """Whether a word is a pronoun that is an object, so that a verb follows it."""
    traits = reading.traits(token)
    return traits is not None and not traits.subject and not reading.flags[token] & c.DETERMINER


RULE = RejectRule(
    name="term",
    claim="“The term” or “so-called” precedes the words, “means” follows them, or they label a paragraph: they are a term.",
    find=find,
    early=True,
    examples=(
        Example(text="The term “bias” is old.", rejected="bias"),
        Example(text="''Lena'': Not yet. Not today.", rejected="Lena"),
        Example(text="Zeichen („Lesezeichen“) werden gespeichert.", rejected="Lesezeichen", lang="de"),
    ),
    counterexamples=(Example(text="“Bias is old,” said Mira."),),
)
