"""her novel “Cold Rivers”; on Norvia Radio’s “The Long Evening”: a title, as the word before it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.reading.fixed_phrases import phrase_before_token
from quoteattr.resolver.rules import Example, RejectRule
from quoteattr.resolver.utterances.titles import is_title
from quoteattr.resolver.utterances.topics import is_spoken_of

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import Utterance

__all__ = ["RULE"]

LONGEST_CITATION = 12  #: tokens from a title in brackets to the closing bracket


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "named_work"
    broadcast: frozenset[str] = NO_WORDS  #: prepositions before the title of a broadcast ("on")


def find(utterance: Utterance, reading: Reading) -> bool:
    """Whether the words follow a noun for a work, its owner, or a preposition, or are cited in brackets."""
    before = utterance.first - 1
    if before < utterance.left_limit or is_spoken_of(utterance, reading):
        return False
    return _is_named(utterance, reading) or (reading.words[before] == "(" and _is_cited(utterance, reading))


def _is_named(utterance: Utterance, reading: Reading) -> bool:
    """Whether the words look like a title, and the word before them shows a work."""
    before = utterance.first - 1
    apposed = reading.words[before] == "," and not reading.depth[before]  # "an essay, «On Doing Nothing»,"
    announced = phrase_before_token(reading, "title_cues", utterance.first - apposed, utterance.left_limit)
    owned = bool(before in reading.owners and reading.flags[before] & c.CAPITAL)
    governed = owned or _is_governed(reading, before, utterance.left_limit)
    if announced or (governed and _has_several_capitals(utterance, reading)):  # punctuation may be inside the marks
        return is_title(utterance, reading, announced=True)
    if not utterance.integrated or not is_title(utterance, reading):
        return False
    return owned or reading.lowers[before] in reading.of_rule[Words].broadcast


def _is_governed(reading: Reading, before: int, limit: int) -> bool:
    """Whether a preposition comes before quoted words, or after a verb of saying also one with a determiner.

    "wrote in the “Daily Star”", "said in his “Letter to Ida”"
    """
    if before <= limit + 1 or not reading.flags[before] & (c.DETERMINER | c.POSSESSIVE):
        return bool(reading.flags[before] & c.PREPOSITION)
    return bool(reading.function[before - 1] & f.OCCASION and reading.flags[before - 2] & c.CUE)


def _is_cited(utterance: Utterance, reading: Reading) -> bool:
    """Whether a comma and where or when it appeared follow the words in brackets ("an article (“Too far”, 3 May)")."""
    after, level = utterance.last, utterance.level
    end = min(utterance.right_limit, after + LONGEST_CITATION)
    closing = next((i for i in range(after, end) if reading.words[i] == ")"), None)
    inside = reading.words[utterance.end - 1] == ","
    if closing is None or closing == after or not (inside or reading.words[after] == ","):
        return False
    rest = range(after + (not inside), closing)
    return all(reading.depth[i] == level and _may_be_cited(reading, i) for i in rest)


def _may_be_cited(reading: Reading, token: int) -> bool:
    """Whether a token may be part of the name or date of an issue: a name, a time, a number, punctuation."""
    bits = reading.flags[token]
    return bool(bits & (c.CAPITAL | c.TIME) or not bits & c.WORD or reading.words[token][0].isdecimal())


def _has_several_capitals(utterance: Utterance, reading: Reading) -> bool:
    """Whether several words have a capital, and nothing but a final full stop or comma is between them ("Face the Town.")."""
    flags = reading.flags[utterance.begin : utterance.end]
    return sum(bool(bits & c.CAPITAL) for bits in flags) > 1 and all(bits & c.WORD for bits in flags[:-1])


RULE = RejectRule(
    name="named_work",
    claim="Capitalised words in quotation marks follow a noun for a work, the owner of the work, or “on”: they are a title.",
    find=find,
    early=True,
    examples=(
        Example(text="We read her novel “Cold Rivers” in May.", rejected="Cold Rivers"),
        Example(text="Your article (“A bridge too far”, May 3) was fair.", rejected="A bridge too far"),
        Example(text="“No,” he said on Channel Nine’s “Face the Town.”", rejected="Face the Town."),
    ),
    counterexamples=(Example(text="“Cold rivers run deep,” said Mira."), Example(text="He laughed at Mira’s “No, Leo.”")),
)
