"""The results of the tokenizer: pieces of text in quotation marks, and faulty marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from quoteattr.models import Ending, Issue, Span

__all__ = ["Marked", "Piece"]


@attrs.frozen(kw_only=True)
class Piece:
    """A stretch between a pair of quotation marks, or a turn after a dialogue dash or a label. It has no speaker yet."""

    extent: Span  #: with the marks, the dash or the label
    content: Span | None  #: the words between the marks, without white space at the edges; None if there are none
    style: str  #: the style of the marks, "dash" or "script"
    rule: str  #: the tokenizer rule that found it
    ending: Ending
    depth: int  #: how many pieces it is nested in, not counting labelled turns
    parent: int | None  #: index of the innermost piece around it
    continues: int | None = None  #: index of the piece, in an earlier paragraph, that this one reopens
    label: Span | None = None  #: the words before a turn that say who speaks, without stage directions; None without a label


@attrs.frozen(kw_only=True)
class Marked:
    """All pieces of a text, parents first (by start, then the longest first), and the marks without a partner."""

    pieces: tuple[Piece, ...]
    issues: tuple[Issue, ...]
