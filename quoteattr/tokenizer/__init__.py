"""Find the quotations in a text by their quotation marks, dashes and labels: a tree of pieces, without speakers."""

from __future__ import annotations

from quoteattr.tokenizer.base import Marked, Piece
from quoteattr.tokenizer.run import tokenize
from quoteattr.tokenizer.scan import Mark, scan
from quoteattr.tokenizer.table import MARKS, MarkRow, Role, style

__all__ = ["MARKS", "Mark", "MarkRow", "Marked", "Piece", "Role", "scan", "style", "tokenize"]
