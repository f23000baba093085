"""How well confidences match the share of right answers.

The measures are the expected calibration error over ten bins of equal width, and the accuracy of the most confident half and
the most confident four fifths of the answers, and the answers with at least some confidence.
"""

from __future__ import annotations

import collections
import random
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.scoring.figures import Figures

__all__ = ["Judged", "calibration", "chance_error", "expected_calibration_error"]

#: A confidence, and whether the answer is right.
Judged = tuple[float, bool]

BINS = 10
LEAST = (0.0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95)  #: confidences that a user may ask for


def expected_calibration_error(items: Sequence[Judged]) -> float:
    """The mean difference between confidence and accuracy, by bin."""
    distance: dict[int, float] = collections.defaultdict(float)
    for confidence, right in items:
        distance[min(BINS - 1, max(0, int(confidence * BINS)))] += confidence - right
    return sum(map(abs, distance.values())) / len(items)


def chance_error(items: Sequence[Judged], *, seed: int = 1, draws: int = 20) -> float:
    """The error that perfectly calibrated answers with the same confidences would show by chance alone."""
    rng = random.Random(seed)
    drawn = ([(confidence, rng.random() < confidence) for confidence, _ in items] for _ in range(draws))
    return sum(map(expected_calibration_error, drawn)) / draws


def calibration(items: Sequence[Judged]) -> dict[str, Any]:
    """The figures; only ``n`` if there are no items."""
    if not items:
        return {"n": 0}
    ranked = [right for _, right in sorted(items, key=lambda item: -item[0])]

    def top(share: float) -> float:
        """The accuracy of the most confident answers."""
        count = max(1, round(len(ranked) * share))
        return sum(ranked[:count]) / count

    def above(least: float) -> Figures | None:
        """The answers with at least this confidence: the share of all answers, and how many of them are right."""
        kept = [right for confidence, right in items if confidence >= least]
        return {"least": least, "kept": len(kept) / len(items), "right": sum(kept) / len(kept)} if kept else None

    return {
        "n": len(items),
        "ece": expected_calibration_error(items),
        "accuracy": sum(ranked) / len(ranked),
        "accuracy_top_50": top(0.5),
        "accuracy_top_80": top(0.8),
        "thresholds": [found for found in map(above, LEAST) if found],
    }
