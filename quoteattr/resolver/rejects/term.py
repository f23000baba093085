"""the term “bias” means; the so-called “expert”; saudade (“longing”)."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import classes as c
from quoteattr.resolver.rules import Example, RejectRule
from quoteattr.syntax.phrases import phrase_before_token

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import Utterance

__all__ = ["RULE"]

LONGEST_TERM = 8  #: tokens


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Words of the language pack that are asked for here."""

    rule: ClassVar[str] = "term"
    meaning: frozenset[str] = NO_WORDS  #: verbs after a word that is mentioned


def find(utterance: Utterance, reading: Reading) -> bool:
    """A word that says that words are meant as words stands before the marks, or a verb of meaning after them."""
    if utterance.last - utterance.first > LONGEST_TERM or len(utterance.pieces) > 1:
        return False
    before, after = utterance.first - 1, utterance.last
    if before >= utterance.left_limit:
        if phrase_before_token(reading, "term_cues", utterance.first, utterance.left_limit):
            return True
        if reading.words[before] == "(" and after < utterance.right_limit and reading.words[after] == ")":
            return not reading.flags[utterance.begin] & c.CAPITAL
    return after < utterance.right_limit and reading.lowers[after] in reading.of_rule(Words).meaning


RULE = RejectRule(
    name="term",
    claim="Words are meant as words: “term” or “so-called” stands before the marks, or a verb of meaning after them.",
    find=find,
    early=True,
    examples=(Example(text="The term “bias” is old.", rejected="bias"),),
    counterexamples=(Example(text="“Bias is old,” said Mira."),),
)
