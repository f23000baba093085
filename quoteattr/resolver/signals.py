"""What a text as a whole tells of its genre."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quoteattr.candidates.reading import Reading

__all__ = ["dialogue_score", "is_dialogue"]

#: From this score on a text is read as conversation, where speakers take turns, and not as report, where they go on.
DIALOGUE = 0.68
PRONOUN_WEIGHT = 10  #: third and first person pronouns make up a twentieth of a novel, and far less of a report


def dialogue_score(reading: Reading) -> float:
    """The share of paragraphs that begin with a quotation, and ten times the share of personal pronouns among tokens."""
    if not reading.words or not reading.paragraphs:
        return 0.0
    starts = {piece.extent.start for piece in reading.marked.pieces if not piece.depth and piece.rule != "script"}
    opened = sum(paragraph.start in starts for paragraph in reading.paragraphs) / len(reading.paragraphs)
    pronouns = sum(low in reading.closed.personal for low in reading.lowers) / len(reading.words)
    return opened + PRONOUN_WEIGHT * pronouns


def is_dialogue(reading: Reading) -> bool:
    """Whether the text is mostly conversation, as novels are, rather than report."""
    return dialogue_score(reading) >= DIALOGUE
