"""Turns of a conversation inside one pair of guillemets, as old editions print it: « Où ? --Dans l'église. »"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from quoteattr._punctuation import DIALOGUE_DASHES, ELLIPSIS
from quoteattr.tokenizer.marked_span import MarkedSpan
from quoteattr.tokenizer.table import GUILLEMETS, LEFT_GUILLEMET

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["turns_of"]

#: A dash after a sentence, and the letter right after it: with a space between them, it is a pause in what one person says.
_TURN = re.compile(rf"(?<=[.!?{ELLIPSIS}])\s+(?P<dash>{'|'.join(sorted(DIALOGUE_DASHES))})(?=(?P<first>[^\W\d_]))")


def turns_of(text: str, one: MarkedSpan) -> Iterator[MarkedSpan]:
    """A quotation, or the turns that dashes after its sentences separate; a dash before a small letter is an aside.

    >>> from quoteattr.tokenizer.marked_span import MarkedSpan
    >>> text = "« Où ? --Dans l'église. »"
    >>> one = MarkedSpan(0, 1, len(text) - 1, len(text), "guillemets", "pair", closed=True)
    >>> [text[turn.begin : turn.stop].strip() for turn in turns_of(text, one)]
    ['Où ?', "Dans l'église."]
    """
    found = list(_TURN.finditer(text, one.begin, one.stop)) if one.style in GUILLEMETS else []
    if not found or LEFT_GUILLEMET in text[one.begin : one.stop] or any(dash["first"].islower() for dash in found):
        yield one
        return
    yield attrs.evolve(one, stop=found[0].start(), end=found[0].start(), closed=True)
    ends = [*(dash.start() for dash in found[1:]), one.stop]
    for dash, stop in zip(found, ends, strict=True):
        end = one.end if stop == one.stop else stop
        yield MarkedSpan(dash.start("dash"), dash.end(), stop, end, "dash", "dash", closed=True, anew=True)
