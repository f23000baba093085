"""“Late.” Ivy shut the door. It was cold. “Sit down.”: one paragraph, one speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.resolver.base import Pick, Turn
from quoteattr.resolver.rules import Example, TurnRule
from quoteattr.resolver.utterances.parted import parts_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.resolver.registry import Registry

__all__ = ["RULE"]

MOST_TURNS = 20  #: earlier utterances that are looked at, including those inside others


def find(turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The speaker of the utterance before, if it ends in the same paragraph and no dash parts the two."""
    here = turns[-1].utterance
    if parts_at(registry.reading, here.first):
        return None
    for turn in reversed(turns[-1 - MOST_TURNS : -1]):
        if turn.utterance.level != here.level:
            continue
        if turn.utterance.last_paragraph != here.paragraph or turn.speaker is None:
            return None
        return Pick(entity=turn.speaker)
    return None


RULE = TurnRule(
    name="same_paragraph",
    claim="The paragraph already has a quotation, and nothing suggests a change of speaker: the same speaker goes on.",
    find=find,
    examples=(Example(text="“Late,” said Ivy. Rain fell on the roof for an hour. “Sit down.”", speaker="Ivy"),),
    counterexamples=(Example(text="“Late,” said Ivy.\n\n“Sit down.”"),),
)
