"""Pieces of direct speech, matched exactly and approximately.

Both sides are cut at paragraph ends, and characters at their edges that are not letters or digits are dropped. An *exact* match
has the same offsets. *Relaxed* matches are one to one, with an intersection over union of at least 0.8.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from benchmarks.corpora.offsets import OverlapIndex, pair_iou
from benchmarks.scoring.figures import Figures, prf

if TYPE_CHECKING:
    from collections.abc import Iterable

    from benchmarks.corpora import Pair
    from benchmarks.scoring.case import Case

__all__ = ["Pieces", "judge_pieces", "score_pieces"]

NEAR_OVERLAP = 0.8


@attrs.frozen(kw_only=True)
class Pieces:
    """How well the pieces of a document were found."""

    exact: frozenset[Pair]
    near: dict[Pair, Pair]  #: gold piece -> the predicted piece that approximately matches it
    missed: tuple[Pair, ...]  #: gold pieces without any match
    spurious: tuple[Pair, ...]  #: predicted pieces without any match

    def relaxed(self) -> tuple[int, int, int]:
        """True positives, false positives and false negatives."""
        return len(self.exact) + len(self.near), len(self.spurious), len(self.missed)

    def strict(self) -> tuple[int, int, int]:
        """The same for exact matches."""
        near = len(self.near)
        return len(self.exact), len(self.spurious) + near, len(self.missed) + near


def _near(gold: list[Pair], predicted: list[Pair]) -> dict[Pair, Pair]:
    """Pairs of pieces that approximately match, one to one, the best first."""
    index = OverlapIndex([piece] for piece in predicted)
    candidates = sorted(
        (-pair_iou(piece, predicted[at]), piece, predicted[at])
        for piece in gold
        for at in index.near([piece])
        if pair_iou(piece, predicted[at]) >= NEAR_OVERLAP
    )
    out: dict[Pair, Pair] = {}
    used: set[Pair] = set()
    for _, piece, other in candidates:
        if piece not in out and other not in used:
            out[piece] = other
            used.add(other)
    return out


def judge_pieces(case: Case) -> Pieces:
    """Compare the predicted pieces of a document with the annotated ones."""
    gold = {piece for quote in case.gold for piece in case.pieces(quote)}
    predicted = {piece for quote in case.predicted for piece in case.pieces(quote)}
    exact = gold & predicted
    near = _near(sorted(gold - exact), sorted(predicted - exact))
    return Pieces(
        exact=frozenset(exact),
        near=near,
        missed=tuple(sorted(gold - exact - near.keys())),
        spurious=tuple(sorted(predicted - exact - set(near.values()))),
    )


def score_pieces(found: Iterable[Pieces]) -> dict[str, Figures]:
    """The figures over all documents."""
    found = list(found)
    relaxed = [sum(column) for column in zip(*(pieces.relaxed() for pieces in found), strict=True)] or [0, 0, 0]
    strict = [sum(column) for column in zip(*(pieces.strict() for pieces in found), strict=True)] or [0, 0, 0]
    return {"exact": prf(*strict), "relaxed": prf(*relaxed)}
