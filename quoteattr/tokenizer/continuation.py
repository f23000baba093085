"""Link the paragraphs of one quotation: each begins with an opening mark, and only the last ends with a closing mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.models import Ending, Span
from quoteattr.tokenizer.table import GUILLEMETS

if TYPE_CHECKING:
    from quoteattr.tokenizer.base import Piece

__all__ = ["continue_pieces"]


def continue_pieces(pieces: list[Piece], first: int, open_: tuple[int, ...], paragraph: Span) -> tuple[int, ...]:
    """Link the pieces at the start of a paragraph to those that ran to the end of the paragraph before.

    Args:
        pieces: all pieces so far; those of the paragraph are replaced if they continue another.
        first: index of the paragraph's first piece.
        open_: indices of the pieces that ran to the end of the paragraph before, outermost first.
        paragraph: the paragraph.

    Returns:
        Indices of the pieces that run to the end of this paragraph, outermost first.
    """
    start = paragraph.start
    at = first
    for before in open_:
        if at >= len(pieces) or pieces[at].extent.start != start or not _alike(pieces[at].style, pieces[before].style):
            break
        pieces[at] = attrs.evolve(pieces[at], continues=before, style=pieces[before].style)
        content = pieces[at].content
        start = content.start if content else -1
        at += 1
    return tuple(
        number
        for number in range(first, len(pieces))
        if pieces[number].ending is Ending.UNCLOSED and pieces[number].extent.end == paragraph.end
    )


def _alike(style: str, before: str) -> bool:
    """Whether a quotation may continue another: with the same mark, or with the guillemet that closes the other."""
    return style == before or {style, before} <= GUILLEMETS
