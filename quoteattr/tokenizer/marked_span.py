"""A quotation found in a paragraph, before it is placed in the tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.tokenizer.table import style

if TYPE_CHECKING:
    from quoteattr.models import Span
    from quoteattr.tokenizer.scan import Mark

__all__ = ["MarkedSpan", "between", "from_opener"]


@attrs.frozen
class MarkedSpan:
    """A quotation in a paragraph."""

    start: int  #: of the extent
    begin: int  #: of the text between the marks
    stop: int  #: its end
    end: int  #: of the extent
    style: str
    rule: str
    closed: bool
    anew: bool = False  #: whether it begins another turn of the same paragraph
    label: Span | None = None  #: the words before a turn that say who speaks


def between(opener: Mark, closer: Mark, rule: str) -> MarkedSpan:
    """The quotation between two marks."""
    name = style(opener.text, closer.text)
    return MarkedSpan(opener.start, opener.end, closer.start, closer.end, name, rule, closed=True)


def from_opener(opener: Mark, end: int, rule: str) -> MarkedSpan:
    """The quotation that a mark opens and that no mark closes."""
    return MarkedSpan(opener.start, opener.end, end, end, style(opener.text), rule, closed=False)
