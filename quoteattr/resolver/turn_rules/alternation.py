"""“Where?” asked Ivy.¶“Here,” said Tom.¶“Now?”¶“Now.”: two people take turns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.resolver.base import Pick, Turn
from quoteattr.resolver.cast.vocatives import vocatives
from quoteattr.resolver.rules import Example, TurnRule
from quoteattr.resolver.utterances.parted import is_parted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import Utterance
    from quoteattr.resolver.registry import Registry

__all__ = ["RULE"]

RECENT_TURNS = 8  #: earlier utterances whose speakers are counted
MOST_TURNS = 40  #: earlier utterances that are looked at, including those inside others
MOST_PARAGRAPHS = 2  #: paragraphs from one turn to the next


def find(turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The speaker of the turn before the previous one, if somebody else spoke the previous one."""
    index = len(turns) - 1
    if is_parted(registry.reading, turns[index].utterance) or _follows_report(turns[index].utterance, registry.reading):
        return None
    level = turns[index].utterance.level
    paragraph = turns[index].utterance.paragraph
    last: Turn | None = None
    for k in range(index - 1, max(index - MOST_TURNS, 0) - 1, -1):
        turn = turns[k]
        if turn.utterance.level != level or turn.utterance.last_paragraph == turns[index].utterance.paragraph:
            continue
        if paragraph - turn.utterance.last_paragraph > MOST_PARAGRAPHS:
            return None
        if last is not None and turn.utterance.paragraph == last.utterance.paragraph:
            continue
        if last is not None:
            return _alternating(turn.speaker, last.speaker, turns, registry)
        last, paragraph = turn, turn.utterance.paragraph
    return None


def _follows_report(utterance: Utterance, reading: Reading) -> bool:
    """Whether other words come before an utterance in its paragraph of a report, so that it answers nobody."""
    return not reading.genre.dialogue and utterance.first > reading.paragraph(utterance.first)[0]


def _alternating(before: int | None, last: int | None, turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The speaker before the last one, unless the last one is the same or the turn addresses that person."""
    called = vocatives(registry.cast, registry.reading, turns[-1].utterance)
    if before is None or before == last or before in called:
        return None
    others = {one.speaker for one in turns[max(len(turns) - 1 - RECENT_TURNS, 0) : -1]} - {None}
    return Pick(entity=before, signal="two" if len(others) <= 2 else "more")


RULE = TurnRule(
    name="alternation",
    claim="Two people take turns, a paragraph each: the speaker of the turn before the previous one speaks again.",
    find=find,
    examples=(Example(text="“Where?” asked Ivy.\n\n“Here,” said Tom.\n\n“Now?”", speaker="Ivy"),),
    counterexamples=(Example(text="“Where?” asked Ivy.\n\n“Here.”"),),
)
