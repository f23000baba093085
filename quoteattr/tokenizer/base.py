"""What the tokenizer hands on: pieces of text between marks, and what is wrong with the marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from quoteattr.models import Ending, Issue, Span

__all__ = ["Marked", "Piece"]


@attrs.frozen(kw_only=True)
class Piece:
    """A stretch between a pair of marks, or a turn after a dialogue dash or a label. Nothing is attributed yet."""

    extent: Span  #: with the marks, the dash or the label
    content: Span | None  #: the words between the marks, white space at the edges left out; None when there is nothing
    style: str  #: the row of the table of marks, "dash" or "script"
    rule: str  #: the tokenizer rule that made it
    ending: Ending
    depth: int  #: how many pieces it stands in; labelled turns don't count, for the words in them are the text's own
    parent: int | None  #: index of the innermost piece around it
    continues: int | None = None  #: index of the piece, in an earlier paragraph, that this one reopens
    label: Span | None = None  #: the words before a turn that say who speaks, without directions; None without label


@attrs.frozen(kw_only=True)
class Marked:
    """All pieces of a text, parents first (by start, then by falling end), and the marks without partner."""

    pieces: tuple[Piece, ...]
    issues: tuple[Issue, ...]
