"""Spans of text: trimming edges, joining, finding overlaps."""

from __future__ import annotations

from benchmarks.corpora.offsets import OverlapIndex, bare, disjoint, iou, pair_iou, shared


def test_offsets() -> None:
    """Edges, joined spans and overlaps."""
    assert bare('"Yes!"', 0, 6) == (1, 4)
    assert bare('"!"', 0, 3) is None
    assert disjoint([(6, 9), (0, 4), (2, 5), (5, 6)]) == ((0, 5), (5, 6), (6, 9))
    assert shared([(0, 5), (10, 20)], [(3, 12)]) == 4
    assert iou([(0, 5), (10, 20)], [(3, 12)]) == 4 / 20
    assert pair_iou((0, 10), (5, 15)) == 5 / 15
    assert pair_iou((0, 5), (5, 9)) == 0.0


def test_overlap_index() -> None:
    """Overlapping groups are found even if a long span starts far to the left."""
    index = OverlapIndex([[(0, 100)], [(10, 12), (50, 60)], [(20, 30)]])
    assert index.near([(25, 26)]) == {0, 2}
    assert index.near([(12, 20)]) == {0}
    assert index.near([(100, 110)]) == set()
