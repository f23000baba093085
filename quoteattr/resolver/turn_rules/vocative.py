"""“You are late, Ivy,” said Tom.¶“I know.”: who was addressed answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.candidates import classes as c
from quoteattr.resolver.base import Context, Example, Same, Turn, TurnRule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteattr.candidates.names import Name

__all__ = ["RULE", "vocatives"]


def find(turns: Sequence[Turn], index: int, context: Context) -> Same | None:
    """The one whom the turn before addresses by name."""
    if not index:
        return None
    before, here = turns[index - 1], turns[index]
    if here.utterance.paragraph - before.utterance.last_paragraph != 1 or before.utterance.level != here.utterance.level:
        return None
    addressed = {context.cast.of_name.get(name) for name in vocatives(context, before)} - {None, before.speaker}
    if len(addressed) == 1:
        (entity,) = addressed
        return None if entity is None else Same(entity=entity)
    return None


def vocatives(context: Context, turn: Turn) -> Iterator[Name]:
    """The names inside an utterance that stand between commas or ends, as those of the addressed do."""
    reading = context.found.reading
    utterance = turn.utterance
    for token in range(utterance.first, utterance.last):
        name = context.found.by_first.get(token)
        if name is None or reading.depth[token] != utterance.level + 1:
            continue
        before, after = reading.words[token - 1], reading.words[name.last] if name.last < utterance.last else "."
        starts = token == utterance.first + 1 or token in reading.breaks
        ends = after in {".", "!", "?", "…"} or bool(name.last >= utterance.last - 1)
        if (before == "," and (ends or after in {",", ";"})) or (starts and after in {",", "!"}):
            if starts and not (reading.flags[token] & (c.FIRST_NAME | c.TITLE)) and after == "!":
                continue
            yield name


RULE = TurnRule(
    name="vocative",
    claim="The quotation in the paragraph before addresses one person by name: that person answers.",
    find=find,
    examples=(Example(text="“You are late, Ivy,” said Tom.\n\n“I know.”", speaker="Ivy"),),
    counterexamples=(Example(text="“You are late,” said Tom.\n\n“I know.”"),),
)
