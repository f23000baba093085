"""“We lost the bridge,” the mayor said.¶“It will take a year.”: in a report, the same person goes on speaking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.resolver.base import Pick, Turn
from quoteattr.resolver.rules import Example, TurnRule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.resolver.registry import Registry

__all__ = ["RULE"]


def find(turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The speaker of the paragraph before, unless the text is a dialogue."""
    if len(turns) < 2 or registry.reading.genre.dialogue:
        return None
    here, before = turns[-1], turns[-2]
    if before.speaker is None or here.utterance.level != before.utterance.level:
        return None
    if here.utterance.paragraph - before.utterance.last_paragraph != 1:
        return None
    return Pick(entity=before.speaker)


RULE = TurnRule(
    name="continued_speech",
    claim="In a report, a quotation names no speaker, and the paragraph before has one: that speaker goes on.",
    find=find,
    examples=(
        Example(
            text="The bridge fell.\n\nIt was noon.\n\n“We lost it,” said Ida Holm.\n\n“It will take a year.”",
            speaker="Ida Holm",
        ),
    ),
    counterexamples=(Example(text="“Late,” said Ivy.\n\n“Sit down.”"),),
)
