"""“Where?” asked Ivy. She looked at Tom.¶“Here.”: the most salient person of the scene who did not just speak."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import Gender
from quoteattr.resolver.cast.vocatives import vocatives
from quoteattr.resolver.coreference.salience import most_salient, scores
from quoteattr.resolver.rules import Example, TurnRule
from quoteattr.resolver.utterances.parted import is_parted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.resolver.base import Pick, Turn
    from quoteattr.resolver.registry import Registry

__all__ = ["RULE"]


def find(turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The most salient person, except the last speaker and anybody addressed."""
    here = turns[-1]
    if not registry.reading.genre.dialogue or here.utterance.level:
        return None
    ranked = scores(here.utterance.first, Gender.UNKNOWN, turns, registry)
    out = vocatives(registry.cast, registry.reading, here.utterance)
    new_line = len(turns) > 1 and here.utterance.paragraph != turns[-2].utterance.last_paragraph
    if new_line or is_parted(registry.reading, here.utterance):
        out.add(-1 if turns[-2].speaker is None else turns[-2].speaker)
    return most_salient({index: score for index, score in ranked.items() if index not in out})


RULE = TurnRule(
    name="scene",
    claim="In a conversation, no speaker is named near the quotation: the most salient person who did not just speak answers.",
    find=find,
    examples=(Example(text="“Where?” asked Ivy. She looked at Tom.\n\n“Here.”", speaker="Tom"),),
    counterexamples=(Example(text="“Where?” asked Ivy.\n\n“Here,” said Tom.\n\n“Now?”"),),
)
