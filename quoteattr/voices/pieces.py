"""Where the pieces of a quotation are in the text, with their quotation marks or dashes."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import attrs

from quoteattr import Kind, Quote, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["MARKS", "Piece", "pieces", "with_marks"]

#: The quotation marks, of all languages.
MARKS = "\"'`“”„‟‘’‚‛«»‹›「」『』｢｣﹁﹂﹃﹄〝〞〟＂"
_MARK = f"(?:[{MARKS}]{{1,2}}|,,|&(?:quot|apos|[lrbs][dsb]quo|[lr]s?aquo|#\\d{{2,5}}|#[xX][0-9a-fA-F]{{2,4}});)"
#: Between a quotation mark and its words: white space in a line, tags, and characters that aren't seen.
_BETWEEN = "(?:[^\\S\\r\\n]|<[^<>\\r\\n]{1,60}>|[\u00ad\u200b-\u200f\u2060\ufeff])*"
_CLOSING = re.compile(f"{_BETWEEN}{_MARK}")
_OPENING = re.compile(f"{_MARK}{_BETWEEN}\\Z")
_DASH = re.compile("(?<=\\s)[-\u2010-\u2015][^\\S\\r\\n]*\\Z")
_NEAR = 100  #: how far before the words an opening mark is sought, in characters


@attrs.frozen(kw_only=True)
class Piece:
    """A piece of a quotation, between interruptions."""

    start: int  #: first character, with the quotation mark or dash
    end: int  #: one past the last character, with the quotation mark
    span: Span  #: the words
    quote: int  #: index of the quotation


def pieces(quote: Quote, index: int, text: str) -> Iterator[Piece]:
    """The pieces of a quotation, one for each of its spans.

    A piece of direct speech has its quotation marks, or its dash. The label of an interview or a play, and narration between
    the pieces, belong to none. A reported clause is a piece as it is.

    Args:
        quote: a quotation of ``text``.
        index: its index, which is kept in the pieces.
        text: the text.

    >>> from quoteattr import extract
    >>> text = "“We open,” she said, “at nine.”"
    >>> (quote,) = extract(text)
    >>> [text[piece.start:piece.end] for piece in pieces(quote, 0, text)]
    ['“We open,”', '“at nine.”']
    """
    if quote.kind is not Kind.DIRECT:
        yield from (Piece(start=span.start, end=span.end, span=span, quote=index) for span in quote.spans)
        return
    start = quote.start if quote.style != "script" else _opening(quote, quote.start, quote.spans[0].start, text)
    for span, after in pairwise(quote.spans):
        end = _closing(span.end, after.start, text)
        yield Piece(start=start, end=end, span=span, quote=index)
        start = _opening(quote, end, after.start, text)
    last = quote.spans[-1]
    yield Piece(start=start, end=_closing(last.end, quote.end, text), span=last, quote=index)


def with_marks(words: Span, within: Span, text: str) -> Span:
    """Some quoted words with their quotation marks, as far as these are within a span.

    >>> text = "It took «eleven weeks»."
    >>> with_marks(Span(start=9, end=21), Span(start=0, end=22), text).of(text)
    '«eleven weeks»'
    """
    found = _OPENING.search(text, max(within.start, words.start - _NEAR), words.start)
    return Span(start=found.start() if found else words.start, end=_closing(words.end, within.end, text))


def _closing(start: int, end: int, text: str) -> int:
    """Where the closing mark ends, if one follows the words."""
    found = _CLOSING.match(text, start, end)
    return found.end() if found else start


def _opening(quote: Quote, start: int, end: int, text: str) -> int:
    """Where the opening mark begins, if one comes before the words."""
    sought = _DASH if quote.style == "dash" else _OPENING
    found = sought.search(text, max(start, end - _NEAR), end)
    return found.start() if found else end
