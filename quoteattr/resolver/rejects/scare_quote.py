"""the «technical» stop: quoted words in a sentence that reports nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.resolver.rules import Example, RejectRule
from quoteattr.resolver.utterances.fragments import count_words, is_fragment, is_lost
from quoteattr.resolver.utterances.titles import has_title_case

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import Utterance

__all__ = ["RULE"]

SHORTEST_CLAUSE = 6  #: at least this many words are too long for a term or for scare quotes


def find(utterance: Utterance, reading: Reading) -> bool:
    """Whether the words are a short part of a sentence that has no cue for them."""
    if not is_fragment(utterance, reading):
        return False
    short = count_words(utterance, reading, SHORTEST_CLAUSE) < SHORTEST_CLAUSE
    return short or is_lost(utterance, reading) or has_title_case(reading, utterance.begin, utterance.end)


RULE = RejectRule(
    name="scare_quote",
    claim="A few words in quotation marks are part of a sentence without a cue for them: nobody is quoted.",
    find=find,
    examples=(Example(text="The «technical» stop took a day.", rejected="technical"),),
    counterexamples=(
        Example(text="“It was a technical stop,” said Mira."),
        Example(text="The «two boats that never came home» are on a wall."),
    ),
)
