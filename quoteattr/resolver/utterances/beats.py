"""“Late,” she said. Karl shut the door. “Sit.”: the subject of an action next to a quotation, and a tag that contradicts it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.lang.pack import Complement, Subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import SourceCue, Turn, Utterance

__all__ = ["is_beat", "tagged_before"]

NEAR_TURNS = 9  #: how many turns to look back for a tag in the paragraph, counting reports and inner quotations


def tagged_before(here: Utterance, turns: Sequence[Turn], reading: Reading) -> Turn | None:
    """The previous quotation, if it is in the same paragraph and has a tag and a speaker."""
    earlier = reversed(turns[-NEAR_TURNS:-1])
    before = next((one for one in earlier if one.utterance.index >= 0 and one.utterance.level == here.level), None)
    if before is None or before.speaker is None or before.source_cue is None:
        return None
    if before.utterance.last_paragraph != here.paragraph or is_beat(before.source_cue, before.utterance, reading):
        return None
    return None if _is_introduced(before, reading) else before


def _is_introduced(turn: Turn, reading: Reading) -> bool:
    """Whether the tag of a turn is before it, where others follow the words («Jan zei: „Ja.“ Piet lachte. „Wat nu?“»)."""
    verb = turn.source_cue.verb if turn.source_cue else None
    if verb is None or reading.pack.grammar.subject is Subject.BEFORE:
        return False
    return verb.head < turn.utterance.first


def is_beat(source_cue: SourceCue, utterance: Utterance, reading: Reading) -> bool:
    """Whether the source is only the subject of an action next to the words, without a verb of saying or a colon."""
    if source_cue.verb is None:
        return source_cue.cue is None
    if ":" in reading.words[source_cue.verb.end : utterance.first]:
        return False  # "Ihr Mann nickt: „Niemand.“"
    return Complement.WEAK in source_cue.verb.complements and reading.words[utterance.end - 1] == "."
