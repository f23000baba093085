"""“Cold Rivers”, which she wrote in Oslo, sold well: words in marks that look like a title."""

from __future__ import annotations

from quoteattr.resolver.base import Context, Example, RejectRule, Utterance
from quoteattr.resolver.titles import is_title, opens_turn

__all__ = ["RULE"]


def find(utterance: Utterance, context: Context) -> bool:
    """Words that look like a title, and that no cue has claimed."""
    reading = context.found.reading
    runs_on = utterance.last < utterance.high and reading.words[utterance.last].islower()
    if reading.words[utterance.end - 1] in {"!", "?"} or (opens_turn(utterance, context) and not runs_on):
        return False
    return is_title(utterance, context)


RULE = RejectRule(
    name="title_of_work",
    claim="All words in the marks are capitalised, as in the title of a work, and nothing attributes them.",
    find=find,
    examples=(Example(text="She wrote it in Oslo. The critics of “Cold Rivers” were few.", rejected="Cold Rivers"),),
    counterexamples=(Example(text="“Cold rivers run deep,” said Mira."),),
)
