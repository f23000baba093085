"""Ratios, and precision, recall and F1 from counts."""

from __future__ import annotations

__all__ = ["Figures", "harmonic", "prf", "ratio"]

#: A measure as written to JSON.
Figures = dict[str, float]


def ratio(part: float, whole: float) -> float:
    """The share, or 0 if the whole is 0."""
    return part / whole if whole else 0.0


def harmonic(precision: float, recall: float) -> float:
    """F1."""
    return ratio(2 * precision * recall, precision + recall)


def prf(tp: int, fp: int, fn: int) -> Figures:
    """Precision, recall and F1, with the counts they are computed from."""
    precision, recall = ratio(tp, tp + fp), ratio(tp, tp + fn)
    return {"P": precision, "R": recall, "F1": harmonic(precision, recall), "tp": tp, "fp": fp, "fn": fn}
