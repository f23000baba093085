"""Predictions: the library's answers for a document, as rows of JSON and as values."""

from __future__ import annotations

from benchmarks.predictions.rows import Row, explain, predict_all, read_predictions, rows_of
from benchmarks.predictions.values import PredictedSpeaker, Prediction, values

__all__ = [
    "PredictedSpeaker",
    "Prediction",
    "Row",
    "explain",
    "predict_all",
    "read_predictions",
    "rows_of",
    "values",
]
