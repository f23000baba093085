"""Whether confidences say how often an answer is right.

Expected calibration error over ten bins of equal width, and the accuracy of the most confident half and four fifths.
"""

from __future__ import annotations

import collections
import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.scoring.figures import Figures

__all__ = ["Judged", "calibration", "chance_error", "expected_calibration_error"]

#: A confidence, and whether the answer was right.
Judged = tuple[float, bool]

BINS = 10


def expected_calibration_error(items: Sequence[Judged]) -> float:
    """The mean distance between the confidence and the share of right answers, by bin."""
    distance: dict[int, float] = collections.defaultdict(float)
    for confidence, right in items:
        distance[min(BINS - 1, max(0, int(confidence * BINS)))] += confidence - right
    return sum(map(abs, distance.values())) / len(items)


def chance_error(items: Sequence[Judged], *, seed: int = 1, draws: int = 20) -> float:
    """The error that chance alone would give, if the same confidences were perfectly calibrated."""
    rng = random.Random(seed)
    drawn = ([(confidence, rng.random() < confidence) for confidence, _ in items] for _ in range(draws))
    return sum(map(expected_calibration_error, drawn)) / draws


def calibration(items: Sequence[Judged]) -> Figures:
    """The figures; only ``n`` where there are no items."""
    if not items:
        return {"n": 0}
    ranked = [right for _, right in sorted(items, key=lambda item: -item[0])]

    def top(share: float) -> float:
        """The accuracy of the most confident."""
        count = max(1, round(len(ranked) * share))
        return sum(ranked[:count]) / count

    return {
        "n": len(items),
        "ece": expected_calibration_error(items),
        "accuracy": sum(ranked) / len(ranked),
        "accuracy_top_50": top(0.5),
        "accuracy_top_80": top(0.8),
    }
