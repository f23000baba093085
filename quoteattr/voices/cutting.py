"""Cut a text into the segments that different voices read."""

from __future__ import annotations

import heapq
import re
from bisect import bisect_left, bisect_right
from itertools import chain, groupby, pairwise
from typing import TYPE_CHECKING

import attrs

from quoteattr import Explanation, Kind, Span, explain
from quoteattr.analysis import paragraphs
from quoteattr.voices.pieces import Piece, pieces
from quoteattr.voices.segment import Segment, SegmentKind
from quoteattr.voices.tags import tags

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

__all__ = ["explained", "segments"]

_BLANK = re.compile(r"\s*")
#: What comes right after a piece and still belongs to it: “Yes”, said Ann.
_REST = re.compile(r"[,;:.!?…]*\s*")


def segments(
    text: str | Explanation, *, kinds: Collection[Kind | str] = (Kind.DIRECT,), nested: bool = False
) -> tuple[Segment, ...]:
    """Cut a text into segments of narration and speech, in reading order.

    Together, the segments are the text: there is no gap and no overlap. A segment has the punctuation and the white space that
    follow it, and ends with its paragraph. The pieces of an interrupted quotation are separate segments with the same
    ``quote``.

    Args:
        text: a text, or the explanation of one. To pass options such as people you know, call ``explain`` yourself.
        kinds: the kinds of quotations that are speech. The narrator reads the others: ``mixed`` (He said it was “a shame”)
            and ``indirect`` ones.
        nested: whether a quotation inside another one is a segment of its own. By default the outer speaker reads it.

    Raises:
        TypeError: if ``text`` is something else, or ``kinds`` is not a collection.
        ValueError: if there is no such kind.

    >>> for segment in segments("“We open at nine,” said Ann. The door closed."):
    ...     print(segment.kind, segment.speaker, segment.words, segment.tag, sep=" | ")
    speech | Ann | We open at nine, | False
    narration | None | said Ann. | True
    narration | None | The door closed. | False
    """
    why = explained(text, "segments")
    kept = _checked(kinds)
    if not why.text:
        return ()
    found = [tuple(pieces(quote, index, why.text)) for index, quote in enumerate(why.quotes) if quote.kind in kept]
    parts = paragraphs(why.text)
    cut = _cut(_stretches(why, list(chain.from_iterable(found)), nested=nested), [part.start for part in parts[1:]])
    said = tags(why, found, [Span(start=one.start, end=one.end) for one in cut if one.piece is None])
    maker = _Maker(why, parts)
    return tuple(map(maker.segment, _settled(why.text, _tagged(cut, said), frozenset(maker.starts))))


def explained(text: str | Explanation, who: str) -> Explanation:
    """The explanation of a text, which may be given instead of it.

    Args:
        text: a text, or its explanation.
        who: the function that was called, for the message.

    Raises:
        TypeError: if it is something else.
    """
    if isinstance(text, Explanation):
        return text
    if not isinstance(text, str):
        msg = f"{who} needs a text or an Explanation, not {type(text).__name__}; pass the text, or what explain returns for it"
        raise TypeError(msg)
    return explain(text)


def _checked(kinds: Collection[Kind | str]) -> frozenset[Kind]:
    """The kinds, which may be given as strings."""
    if isinstance(kinds, str) or not hasattr(kinds, "__iter__"):
        msg = f"kinds needs a collection of kinds, not {type(kinds).__name__}; as in kinds=['direct', 'mixed']"
        raise TypeError(msg)
    return frozenset(map(Kind, kinds))


@attrs.frozen
class _Stretch:
    """A stretch of text: a piece of a quotation or a part of one, or narration."""

    start: int
    end: int
    piece: Piece | None = None
    tag: bool = False  #: whether it is narration that only says who speaks


def _stretches(why: Explanation, found: Sequence[Piece], *, nested: bool) -> list[_Stretch]:
    """The whole text, as narration and pieces. Where pieces are nested, the outermost or the innermost one counts."""
    out = []
    for piece, places in groupby(_places(why, found, nested=nested), key=lambda place: place[2]):
        first, *_, last = (edge for start, end, _ in places for edge in (start, end))
        out.append(_Stretch(first, last, piece))
    return out


def _places(why: Explanation, found: Sequence[Piece], *, nested: bool) -> Iterator[tuple[int, int, Piece | None]]:
    """The stretches in which no piece begins or ends, with the piece that counts."""
    waiting = sorted(found, key=lambda piece: piece.start, reverse=True)
    covering: list[tuple[int, int, Piece]] = []
    edges = {0, len(why.text)}.union(*((piece.start, piece.end) for piece in found))
    for start, end in pairwise(sorted(edges)):
        while waiting and waiting[-1].start <= start:
            piece = waiting.pop()
            depth = why.quotes[piece.quote].depth
            heapq.heappush(covering, (-depth if nested else depth, piece.quote, piece))
        while covering and covering[0][2].end <= start:
            heapq.heappop(covering)
        yield start, end, covering[0][2] if covering else None


def _cut(stretches: Iterable[_Stretch], edges: Sequence[int]) -> list[_Stretch]:
    """The stretches, cut at some places."""
    out = []
    for one in stretches:
        inside = edges[bisect_right(edges, one.start) : bisect_left(edges, one.end)]
        out += [_Stretch(start, end, one.piece) for start, end in pairwise((one.start, *inside, one.end))]
    return out


def _tagged(stretches: Sequence[_Stretch], said: Sequence[Span]) -> Iterator[_Stretch]:
    """The stretches, cut where narration only says who speaks."""
    starts = [span.start for span in said]
    for one in _cut(stretches, sorted({edge for span in said for edge in (span.start, span.end)})):
        number = bisect_right(starts, one.start)
        tag = one.piece is None and number > 0 and one.end <= said[number - 1].end
        yield attrs.evolve(one, tag=tag)


def _settled(text: str, stretches: Iterable[_Stretch], firm: Collection[int]) -> list[_Stretch]:
    """The stretches without what belongs to the one before: white space and, after a piece, punctuation.

    A stretch that begins at one of the ``firm`` places stays as it is. White space before the first one belongs to it.
    """
    out: list[_Stretch] = []
    for one in stretches:
        start = one.start
        if not out:
            start = one.end if text[one.start : one.end].isspace() and one.end < len(text) else 0
        elif start not in firm:
            goes_on = out[-1].piece is not None and (one.piece is None or one.start != one.piece.start)
            rest = (_REST if goes_on else _BLANK).match(text, start, one.end)
            start = rest.end() if rest else start
            out[-1] = attrs.evolve(out[-1], end=start)
        if start < one.end:
            out.append(attrs.evolve(one, start=start))
    return out


class _Maker:
    """Makes the segments of a text."""

    def __init__(self, why: Explanation, parts: Sequence[Span]) -> None:
        """Keep the explanation and the paragraphs."""
        self.why = why
        self.parts = parts
        self.starts = [part.start for part in parts]

    def segment(self, one: _Stretch) -> Segment:
        """The segment of a stretch."""
        number = max(1, bisect_right(self.starts, one.start))
        words = self.why.text[one.start : one.end]
        if one.piece is None:
            return Segment(
                start=one.start,
                end=one.end,
                text=words,
                kind=SegmentKind.NARRATION,
                spoken=self._spoken(one, self.parts[number - 1]) if self.parts else None,
                paragraph=number,
                tag=one.tag,
            )
        quote = self.why.quotes[one.piece.quote]
        return Segment(
            start=one.start,
            end=one.end,
            text=words,
            kind=SegmentKind.SPEECH,
            spoken=self._spoken(one, one.piece.span),
            speaker_id=quote.speaker.id if quote.speaker else None,
            speaker=quote.speaker.name if quote.speaker else None,
            quote=one.piece.quote,
            depth=quote.depth,
            paragraph=number,
        )

    def _spoken(self, one: _Stretch, words: Span) -> Span | None:
        """What is read of a stretch, if it has a letter or a digit: the part that is in some words."""
        start, end = max(one.start, words.start), min(one.end, words.end)
        read = self.why.text[start:end]
        if not any(map(str.isalnum, read)):
            return None
        return Span(start=start + len(read) - len(read.lstrip()), end=end - len(read) + len(read.rstrip()))
