"""her novel “Cold Rivers”; on Norvia Radio’s “The Long Evening”: a title, as the word before it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import classes as c
from quoteattr.resolver.rules import Example, RejectRule
from quoteattr.resolver.utterances.titles import is_title
from quoteattr.syntax.phrases import phrase_before_token

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import Utterance

__all__ = ["RULE"]


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "named_work"
    broadcast: frozenset[str] = NO_WORDS  #: prepositions before the title of a broadcast ("on")


def find(utterance: Utterance, reading: Reading) -> bool:
    """Whether the words look like a title and follow a noun for a work, its owner, or a preposition."""
    before = utterance.first - 1
    if before < utterance.left_limit:
        return False
    apposed = reading.words[before] == "," and not reading.depth[before]  # "an essay, «On Doing Nothing»,"
    announced = phrase_before_token(reading, "title_cues", utterance.first - apposed, utterance.left_limit)
    if not (announced or utterance.integrated) or not is_title(utterance, reading, announced=announced):
        return False
    if announced:
        return True
    if reading.possessive(before):
        return bool(reading.flags[before] & c.CAPITAL)
    return reading.lowers[before] in reading.of_rule(Words).broadcast


RULE = RejectRule(
    name="named_work",
    claim="Capitalised words in quotation marks follow a noun for a work, the owner of the work, or “on”: they are a title.",
    find=find,
    early=True,
    examples=(Example(text="We read her novel “Cold Rivers” in May.", rejected="Cold Rivers"),),
    counterexamples=(Example(text="“Cold rivers run deep,” said Mira."),),
)
