"""Where quotations begin and end: with their quotation marks, dash or label."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from quoteattr.models import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import Utterance
    from quoteattr.resolver.decisions import Decision
    from quoteattr.tokenizer.base import Piece

__all__ = ["Extents", "extent_of"]


def extent_of(utterance: Utterance, reading: Reading) -> Span:
    """The characters of a turn: of all its pieces, or of its words if it has no quotation marks."""
    if not utterance.pieces:
        return utterance.extent or reading.span(utterance.first, utterance.last)
    pieces = reading.marked.pieces
    return Span(start=pieces[utterance.pieces[0]].extent.start, end=pieces[utterance.pieces[-1]].extent.end)


class Extents:
    """The extents of all quotations of a text, given the decisions about its quoted pieces."""

    def __init__(self, decisions: Sequence[Decision], reading: Reading) -> None:
        """Leave out the pieces that aren't speech."""
        self._reading = reading
        rejected = {index for one in decisions if one.rejected for index in one.utterance.pieces}
        pieces = enumerate(reading.marked.pieces)
        self._outer = [piece for index, piece in pieces if not piece.depth and piece.rule != "script" and index not in rejected]

    def of(self, decision: Decision) -> Span:
        """The first to the last character of a quotation; a reported clause has the quotation marks that begin or end in it."""
        if decision.report is None:
            return extent_of(decision.utterance, self._reading)
        return self.around(decision.report.ranges, self.pieces(decision.report.ranges))

    def around(self, ranges: Sequence[tuple[int, int]], pieces: Sequence[Piece]) -> Span:
        """The extent of a reported clause, given the quoted pieces in it."""
        first, last = self._reading.starts[ranges[0][0]], self.span(*ranges[-1]).end
        return Span(
            start=min([first, *(piece.extent.start for piece in pieces)]),
            end=max([last, *(piece.extent.end for piece in pieces)]),
        )

    def span(self, first: int, last: int) -> Span:
        """The span of a range of tokens, including any possessive ending."""
        reading = self._reading
        return Span(start=reading.starts[first], end=reading.ends[last - 1] + reading.owners.get(last - 1, 0))

    def pieces(self, ranges: Sequence[tuple[int, int]]) -> list[Piece]:
        """The outermost quoted pieces inside token ranges that have words."""
        pieces: list[Piece] = []
        for first, last in ranges:
            start, end = self._reading.starts[first], self._reading.ends[last - 1]
            k = bisect_left(self._outer, start, key=lambda piece: piece.extent.start)
            while k < len(self._outer) and self._outer[k].extent.start < end:
                pieces.append(self._outer[k])
                k += 1
        return [piece for piece in pieces if piece.content is not None]
