"""Calibration of confidences."""

from __future__ import annotations

import pytest

from benchmarks.scoring.calibration import calibration, chance_error


def test_error_by_chance() -> None:
    """Perfectly calibrated answers still show some error: less with more answers, and none if they are certain."""
    assert chance_error([(1.0, True)] * 5) == 0
    few, many = chance_error([(0.75, True)] * 20), chance_error([(0.75, True)] * 2000)
    assert 0 < many < few < 0.2


def test_calibration() -> None:
    """Two bins: one claims 0.2 too much, one 0.25 too little."""
    items = [(0.9, True), (0.9, True), (0.9, False), (0.9, False), (0.75, True), (0.75, True)]
    figures = calibration(items)
    assert figures["ece"] == pytest.approx((abs(3.6 - 2) + abs(1.5 - 2)) / 6)
    assert figures["accuracy_top_50"] == 2 / 3
    assert figures["accuracy_top_80"] == 3 / 5
    kept = {one["least"]: (one["kept"], one["right"]) for one in figures["thresholds"]}
    assert kept[0.0] == kept[0.7] == (1, 4 / 6)
    assert kept[0.8] == kept[0.9] == (4 / 6, 2 / 4)
    assert 0.95 not in kept
    assert calibration([]) == {"n": 0}
