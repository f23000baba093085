"""“Cold Rivers”, which she wrote in Oslo, sold well: quoted words that look like a title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._punctuation import CALLS
from quoteattr.resolver.rules import Example, RejectRule
from quoteattr.resolver.utterances.titles import is_title, opens_turn

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import Utterance

__all__ = ["RULE"]


def find(utterance: Utterance, reading: Reading) -> bool:
    """Whether the words look like a title. Words with a cue were attributed before."""
    runs_on = utterance.last < utterance.right_limit and reading.words[utterance.last].islower()
    if reading.words[utterance.end - 1] in CALLS or (opens_turn(utterance, reading) and not runs_on):
        return False
    return is_title(utterance, reading)


RULE = RejectRule(
    name="title_of_work",
    claim="The quoted words are capitalised like the title of a work, and nothing attributes them: they are a title.",
    find=find,
    examples=(Example(text="She wrote it in Oslo. Few critics bought “Cold Rivers” there.", rejected="Cold Rivers"),),
    counterexamples=(Example(text="“Cold rivers run deep,” said Mira."),),
)
