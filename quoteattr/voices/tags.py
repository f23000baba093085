"""Narration that only says who speaks: “said Ann.”, “ANN: ”."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import chain
from typing import TYPE_CHECKING

import attrs

from quoteattr import Polarity, Span
from quoteattr.analysis import sentences
from quoteattr.lang import load

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from quoteattr import Attribution, Explanation, Quote
    from quoteattr.voices.pieces import Piece

__all__ = ["tags"]

#: A word; or a tag, in which there are none.
_WORD = re.compile(r"<[^<>]*>|(?P<word>[^\W_]+(?:['’][^\W_]+)*)")
#: Classes of words that add nothing to a cue and a name ("said **to the** baker").
_SMALL = ("article", "preposition", "auxiliary")


def tags(why: Explanation, found: Sequence[Sequence[Piece]], narration: Sequence[Span]) -> list[Span]:
    """The stretches of narration that only say who speaks, in text order.

    Args:
        why: the explanation of the text.
        found: the pieces of each quotation that a speaker reads.
        narration: what no speaker reads, cut at paragraphs.
    """
    if not narration:
        return []
    clauses = _Clauses.of(why, narration)
    return sorted({tag for pieces in found for tag in _of_quote(why.quotes[pieces[0].quote], pieces, clauses)})


def _of_quote(quote: Quote, pieces: Sequence[Piece], clauses: _Clauses) -> Iterator[Span]:
    """The tags of a quotation: its label, or the clause next to it."""
    if quote.style == "script" and quote.start < pieces[0].start:
        yield Span(start=quote.start, end=pieces[0].start)
    elif quote.attribution is not None:
        find = clauses.label if quote.style == "script" else clauses.clause
        tag = find(quote.attribution, pieces)
        if tag is not None:
            yield tag


@attrs.frozen
class _Clauses:
    """The narration of a text, and what is needed to find the reporting clauses in it."""

    text: str
    narration: Sequence[Span]
    starts: Sequence[int]  #: of the narration
    sentences: Sequence[int]  #: where each sentence begins
    small: Collection[str]

    @classmethod
    def of(cls, why: Explanation, narration: Sequence[Span]) -> _Clauses:
        """Read a text."""
        classes = load(why.lang).lexicon.classes
        return cls(
            text=why.text,
            narration=narration,
            starts=[span.start for span in narration],
            sentences=[span.start for span in sentences(why.text, why.lang)],
            small=frozenset(chain.from_iterable(classes.get(name, ()) for name in _SMALL)),
        )

    def label(self, given: Attribution, pieces: Sequence[Piece]) -> Span | None:
        """The label of a turn, if it is on a line of its own before the words."""
        number = bisect_right(self.starts, pieces[0].start - 1) - 1
        if given.mention is None or number < 0:
            return None
        line = self.narration[number]
        return line if line.end == pieces[0].start and self._is_bare(line, [given.mention.span]) else None

    def clause(self, given: Attribution, pieces: Sequence[Piece]) -> Span | None:
        """The sentence, or the part of one, next to a piece, if it has the cue and nothing else but who speaks to whom."""
        if given.cue is None or given.mention is None or given.polarity is not Polarity.ASSERTED:
            return None
        number = bisect_right(self.starts, given.cue.span.start) - 1
        inside = self.narration[max(0, number)]
        if not inside.covers(given.cue.span) or not any(map(str.isalnum, given.cue.lemma)):
            return None
        clause = self._sentence(given.cue.span, inside)
        parties = [party.mention.span for party in given.addressees if party.mention is not None]
        known = [given.cue.span, *given.cue.parts, given.mention.span, *parties]
        return clause if self._touches(clause, pieces) and self._is_bare(clause, known) else None

    def _sentence(self, cue: Span, inside: Span) -> Span:
        """The sentence of the cue, as far as it is narration."""
        number = bisect_right(self.sentences, cue.start)
        start = max(inside.start, self.sentences[number - 1] if number else 0)
        end = min(inside.end, self.sentences[number] if number < len(self.sentences) else inside.end)
        blank = not self.text[inside.start : start].strip()
        return Span(start=inside.start if blank else start, end=max(end, cue.end))

    def _touches(self, clause: Span, pieces: Sequence[Piece]) -> bool:
        """Whether the clause is next to a piece."""
        return any(clause.start == piece.end or clause.end == piece.start for piece in pieces)

    def _is_bare(self, clause: Span, known: Sequence[Span]) -> bool:
        """Whether every word of the clause is known, or a small word."""
        return all(
            found["word"] is None
            or found[0].lower() in self.small
            or any(span.start < found.end() and found.start() < span.end for span in known)
            for found in _WORD.finditer(self.text, clause.start, clause.end)
        )
