"""A dash between two quotations that parts two speakers («A.» — «B.»), as a new paragraph does elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._punctuation import DIALOGUE_DASHES, SENTENCE_ENDS

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import Utterance

__all__ = ["is_parted", "left_of", "parts_at"]


def parts_at(reading: Reading, token: int) -> bool:
    """Whether a dash right before a quotation that begins at a token shows a new speaker, as it does in some languages."""
    return reading.pack.writing.dash_parts_turns and token > 0 and reading.words[token - 1] in DIALOGUE_DASHES


def is_parted(reading: Reading, utterance: Utterance) -> bool:
    """Whether a dash before a turn parts it from one before it in the same paragraph."""
    first = utterance.first
    return parts_at(reading, first) and utterance.left_limit < first and utterance.left_limit > reading.paragraph(first)[0]


def left_of(reading: Reading, first: int, before: int) -> int:
    """The first token whose words may introduce a turn: not before a dash that separates it from a turn or a whole sentence."""
    parted = before > reading.paragraph(first)[0] and parts_at(reading, first)
    return first - 1 if parted and (before == first - 1 or reading.words[first - 2] in SENTENCE_ENDS) else before
