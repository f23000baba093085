"""“You are late, Ivy,” said Tom.¶“I know.”: the person addressed answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.resolver.base import Pick, Turn
from quoteattr.resolver.cast.vocatives import vocatives
from quoteattr.resolver.rules import Example, TurnRule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.resolver.registry import Registry

__all__ = ["RULE"]


def find(turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The person that the turn before addresses by name."""
    if len(turns) < 2:
        return None
    before, here = turns[-2], turns[-1]
    if here.utterance.paragraph - before.utterance.last_paragraph != 1 or before.utterance.level != here.utterance.level:
        return None
    calls, answers = (vocatives(registry.cast, registry.reading, one.utterance) for one in (before, here))
    called = calls - answers - {before.speaker}
    return Pick(entity=called.pop()) if len(called) == 1 else None


RULE = TurnRule(
    name="vocative",
    claim="The quotation in the paragraph before addresses one person by name: that person answers.",
    find=find,
    examples=(Example(text="“You are late, Ivy,” said Tom.\n\n“I know.”", speaker="Ivy"),),
    counterexamples=(Example(text="“You are late,” said Tom.\n\n“I know.”"),),
)
