"""The words inside the quotation marks of a quotation, with their places in the document."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

import attrs
import regex

from quoteattr import Span
from quoteattr.documents.letters import plain

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from quoteattr import Quote

__all__ = ["BREAK", "Passage", "passages", "piece", "stretches"]

BREAK = 0  #: the number of what isn't a word: a quotation within the quotation

#: Tags, character references and words that an editor put in brackets are left out; brackets inside a word ("[w]e", "end[ed]")
#: and apostrophes are part of it. A Chinese or Japanese character counts as a word.
_TOKEN = regex.compile(
    r"""
    <[/!?\p{L}][^<>]*>
    | (?<![\p{L}\p{M}\p{N}]) \[ [^\[\]]* \] (?![\p{L}\p{M}\p{N}])
    | (?P<word> [\p{Han}\p{Hiragana}\p{Katakana}]
        | \p{N}+ (?: [.,] \p{N}+ )*+ (?![\p{L}\p{M}])
        | [\p{L}\p{M}\p{N}]+ (?: (?: ['’‘ʼ＇\[\]\u00ad\u200b-\u200d\u2060] | &(?:rsquo|apos|shy|\#0*39|\#8217|\#x27|\#x2019); )
          [\p{L}\p{M}\p{N}]+ )*+ )
    | &\#?\w+;
    """,
    regex.VERBOSE,
)
_REFERENCE = regex.compile(r"&#?\w+;")


@attrs.frozen(eq=False)
class Passage:
    """The quoted words of a quotation, without those of a long quotation inside it."""

    quote: Quote
    words: array[int]  #: numbers of the words, and :data:`BREAK`
    starts: array[int]  #: first character of each word, in code points of the document
    ends: array[int]  #: one past the last character


def passages(quotes: Iterable[Quote], vocabulary: dict[str, int], least: int) -> list[Passage]:
    """The quotations of a document that have at least ``least`` quoted words, in text order.

    Words in a nested quotation of somebody else belong to the nested one alone, if it is long enough. Other nested quotations
    are part of the one around them.
    """
    ordered = sorted(quotes, key=lambda quote: (quote.extent.start, -quote.extent.end))
    own: list[Passage] = []
    nested: list[Passage] = []
    taken: set[int] = set()
    for quote, is_own in reversed([*zip(ordered, _are_own(ordered), strict=True)]):
        passage, count = _passage(quote, vocabulary, taken)
        if count >= least:
            (own if is_own else nested).append(passage)
            taken.update(passage.starts if is_own else ())
    own += [passage for passage in nested if passage.starts[0] not in taken]
    return sorted(own, key=lambda passage: (passage.quote.extent.start, -passage.quote.extent.end))


def _are_own(quotes: Iterable[Quote]) -> Iterator[bool]:
    """Whether each quotation is one of its own: it isn't inside another one, or is by somebody else."""
    around: list[Quote] = []
    for quote in quotes:
        while around and around[-1].extent.end < quote.extent.end:
            around.pop()
        outer = around[-1].speaker if around else None
        yield not around or (quote.speaker is not None and (outer is None or outer.id != quote.speaker.id))
        around.append(quote)


def _passage(quote: Quote, vocabulary: dict[str, int], taken: Container[int]) -> tuple[Passage, int]:
    """The quoted words of a quotation with breaks in place of those that are taken, and how many are left."""
    passage = Passage(quote, array("I"), array("I"), array("I"))
    count = 0
    for word, start, end in _words_of(quote):
        is_free = start not in taken
        count += is_free
        if is_free or (passage.words and passage.words[-1] != BREAK):
            passage.words.append(vocabulary.setdefault(word, len(vocabulary) + 1) if is_free else BREAK)
            passage.starts.append(start)
            passage.ends.append(end)
    return passage, count


def _words_of(quote: Quote) -> Iterator[tuple[str, int, int]]:
    """Each quoted word in its plain spelling, with its place in the document."""
    for span, text in _pieces(quote):
        for match in _TOKEN.finditer(text):
            written = match["word"]
            if written and (word := plain(_REFERENCE.sub("", written) if "&" in written else written)):
                yield word, span.start + match.start(), span.start + match.end()


def _pieces(quote: Quote) -> Iterator[tuple[Span, str]]:
    """The pieces in quotation marks with their text, which is taken from the text of the quotation."""
    offset = 0
    spans = iter(quote.spans)
    span = next(spans, None)
    for verbatim in quote.verbatim:
        while span is not None and not span.covers(verbatim):
            offset += len(span) + 1
            span = next(spans, None)
        if span is None:
            return
        start = offset + verbatim.start - span.start
        yield verbatim, quote.text[start : start + len(verbatim)]


def piece(quote: Quote, span: Span) -> str:
    """The text of a span in one of the pieces."""
    return next(text[span.start - start.start : span.end - start.start] for start, text in _pieces(quote) if start.covers(span))


def stretches(passage: Passage, places: Sequence[int]) -> list[tuple[int, Span]]:
    """The words at some places as stretches of text, each with its number of words.

    A stretch ends before a word that isn't among them, and with its piece of the quotation.
    """
    found: list[tuple[int, int, int]] = []
    pieces = iter(passage.quote.verbatim)
    end_of_piece = last = -1
    for place in places:
        start, end = passage.starts[place], passage.ends[place]
        count = 1
        if place == last + 1 and start < end_of_piece and found:
            words, start, _ = found.pop()
            count += words
        while passage.starts[place] >= end_of_piece:
            end_of_piece = next(pieces).end
        found.append((count, start, end))
        last = place
    return [(count, Span(start=start, end=end)) for count, start, end in found]
