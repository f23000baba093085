"""What a text as a whole tells of its genre."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quoteattr.resolver.base import Context

__all__ = ["dialogue_share", "is_dialogue"]

#: From this share of utterances that begin their paragraph with words in marks and answer one right before, a text is dialogue.
DIALOGUE = 0.3


def dialogue_share(context: Context) -> float:
    """The share of tokens between marks, 0 to 1."""
    depth = context.found.reading.depth
    return 1 - depth.count(0) / len(depth) if depth else 0.0


def is_dialogue(context: Context) -> bool:
    """Whether the text is mostly conversation, as novels are, rather than report."""
    return dialogue_share(context) >= DIALOGUE
