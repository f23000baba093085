"""Dialogue whose line ends were lost: “Il s'assit. — Vous voilà ? — Oui, dit-elle. — Tant mieux.” in one paragraph."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from quoteattr._punctuation import DIALOGUE_DASHES, ELLIPSIS
from quoteattr.models import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["parted"]

_DASH = "(?:" + "|".join(sorted(DIALOGUE_DASHES)) + ")"
#: The space between a sentence and a dash that begins another.
_INNER = re.compile(rf"(?<=[.!?{ELLIPSIS}»])[^\S\n]+(?={_DASH}[^\S\n]*([^\W\d_]))")
_BEGINS = re.compile(_DASH)
_FEWEST = 12  #: dashes inside paragraphs that show that the turns have no lines of their own
_TIMES = 4  #: how many times as many as dashes that begin paragraphs
_RAREST = 3000  #: code points for each of them


def parted(text: str, paragraphs: Sequence[Span]) -> Sequence[Span]:
    """The paragraphs, each turn of a dialogue without line ends a paragraph of its own.

    >>> text = "Ida vint. " + "— Oui ? — Non. " * 6
    >>> [span.of(text) for span in parted(text, [Span(start=0, end=len(text) - 1)])][:3]
    ['Ida vint.', '— Oui ?', '— Non.']
    """
    inner = [found.end() for found in _INNER.finditer(text) if found[1].isupper()]
    begun = sum(_BEGINS.match(text, paragraph.start) is not None for paragraph in paragraphs) if len(inner) >= _FEWEST else 0
    if len(inner) < max(_FEWEST, _TIMES * begun, len(text) / _RAREST):
        return paragraphs
    return [part for paragraph in paragraphs for part in _parts(text, paragraph, inner)]


def _parts(text: str, paragraph: Span, inner: Sequence[int]) -> list[Span]:
    """A paragraph cut before each dash that begins a sentence in it."""
    cuts = inner[bisect_right(inner, paragraph.start) : bisect_left(inner, paragraph.end)]
    starts, ends = [paragraph.start, *cuts], [*cuts, paragraph.end]
    return [Span(start=start, end=start + len(text[start:end].rstrip())) for start, end in zip(starts, ends, strict=True)]
