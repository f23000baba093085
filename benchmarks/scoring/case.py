"""A document with its predictions, prepared for comparison."""

from __future__ import annotations

import bisect
import functools
import itertools
import re
from typing import TYPE_CHECKING

import attrs

from benchmarks.corpora.offsets import bare, disjoint
from benchmarks.predictions import Prediction, Row, values
from benchmarks.scoring.layout import paragraph_ends, quoted_regions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from benchmarks.corpora import Document, GoldQuote, Pair

__all__ = ["MIXED_CORPORA", "WORD", "Case", "Outline", "without_genitive"]

#: Corpora with mixed quotations, where the text in quotation marks counts as direct speech.
MIXED_CORPORA = frozenset({"many-news", "polnear", "samples-news", "world"})

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
#: What may separate two sentences of one piece: anything but a letter, a quotation mark or a dash.
_GAP = re.compile(r"[\s.,;:!?…()\[\]]*")
_GENITIVE = re.compile(r"['’]s\Z")


def without_genitive(word: str) -> str:
    """The word without a final 's."""
    return _GENITIVE.sub("", word)


@attrs.frozen(kw_only=True)
class Outline:
    """The position of a quotation."""

    kind: str
    spans: tuple[Pair, ...]  #: in text order, disjoint
    core: tuple[Pair, ...]  #: the same from the first to the last letter or digit, so that quotation marks don't matter


@attrs.frozen(kw_only=True)
class Gold(Outline):
    """An annotated quotation."""

    quote: GoldQuote


@attrs.frozen(kw_only=True)
class Predicted(Outline):
    """A predicted quotation."""

    prediction: Prediction


class Case:
    """A document with its annotated and its predicted quotations."""

    def __init__(self, document: Document, row: Row | None) -> None:
        """Convert both sides to the same form. Predictions without a valid span are counted and left out."""
        self.document = document
        self.text = document.text
        self.row = row
        self.gold = tuple(self._gold(quote) for quote in document.quotes)
        found = values(row, len(self.text))
        self.predicted = tuple(self._predicted(prediction) for prediction in found if prediction is not None)
        self.invalid = len(found) - len(self.predicted)

    def _gold(self, quote: GoldQuote) -> Gold:
        """An annotated quotation, ready for comparison."""
        spans = disjoint(quote.spans)
        return Gold(kind=quote.kind, spans=spans, core=self._core(spans), quote=quote)

    def _predicted(self, prediction: Prediction) -> Predicted:
        """A predicted quotation, ready for comparison."""
        spans = prediction.spans
        return Predicted(kind=prediction.kind, spans=spans, core=self._core(spans), prediction=prediction)

    def _core(self, spans: tuple[Pair, ...]) -> tuple[Pair, ...]:
        """The spans without punctuation at their edges, or unchanged if nothing else is left."""
        return tuple(found for found in (bare(self.text, *span) for span in spans) if found) or spans

    @functools.cached_property
    def _paragraph_ends(self) -> list[int]:
        return paragraph_ends(self.text)

    @functools.cached_property
    def _regions(self) -> list[Pair]:
        return quoted_regions(self.text, self.document.lang)

    @functools.cached_property
    def _region_ends(self) -> list[int]:
        return [end for _, end in self._regions]

    def _marked(self, spans: Iterable[Pair]) -> Iterator[Pair]:
        """The parts of the spans that are in quotation marks."""
        for start, end in spans:
            for at in range(bisect.bisect_right(self._region_ends, start), len(self._regions)):
                left, right = self._regions[at]
                if left >= end:
                    break
                yield max(left, start), min(right, end)

    def _cuts(self, start: int, end: int) -> list[int]:
        """The paragraph ends from start (inclusive) to end."""
        ends = self._paragraph_ends
        return ends[bisect.bisect_left(ends, start) : bisect.bisect_left(ends, end)]

    def _by_paragraph(self, spans: Iterable[Pair]) -> Iterator[Pair]:
        """The spans cut at paragraph ends, without punctuation at their edges."""
        for start, end in spans:
            for left, right in itertools.pairwise((start, *self._cuts(start + 1, end), end)):
                found = bare(self.text, left, right)
                if found:
                    yield found

    def pieces(self, outline: Outline) -> list[Pair]:
        """The pieces of direct speech in a quotation; consecutive sentences are one piece."""
        if outline.kind == "direct":
            spans: Iterable[Pair] = outline.spans
        elif outline.kind == "mixed" and self.document.corpus in MIXED_CORPORA:
            spans = self._marked(outline.spans)
        else:
            return []
        out: list[Pair] = []
        for start, end in self._by_paragraph(spans):
            last = out[-1][1] if out else start
            if out and _GAP.fullmatch(self.text, last, start) and not self._cuts(last, start):
                out[-1] = (out[-1][0], end)
            else:
                out.append((start, end))
        return out

    def _widened(self, start: int, end: int) -> Pair:
        """The span, extended to whole words at both ends."""
        text = self.text
        while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
            start -= 1
        while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
            end += 1
        return start, end

    def words(self, spans: Iterable[Pair]) -> dict[Pair, str]:
        """The words that the spans touch: the position of each, and the word casefolded and without a final 's."""
        return {
            found.span(): without_genitive(found.group()).casefold()
            for start, end in spans
            for found in WORD.finditer(self.text, *self._widened(start, end))
            if found.start() < end and found.end() > start
        }
