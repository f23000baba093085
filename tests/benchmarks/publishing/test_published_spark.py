"""The published figures for Spark."""

from __future__ import annotations

from benchmarks.publishing.results import NONE_YET
from benchmarks.publishing.spark import in_spark


def test_spark_is_shown() -> None:
    """Without results, a note says that there are none; otherwise, a table shows each number of cores."""
    assert in_spark(()) == NONE_YET
    run = {"quotations": 12345, "load": 0.34}
    times = {"seconds": 2.0, "starting": 3.21, "times_faster": 1.987, "times_faster_by_cpu": 1.8}
    one = {"system": "Spark, 2 cores", "articles_per_second": 2500.0, "runs": [run]} | times
    made = {"commit": "c" * 40, "dirty": False, "date": "2026-01-01", "versions": {}, "machine": {"processor": "p", "cores": 1}}
    spark = [one, one | {"times_faster_by_cpu": None}]
    shown = in_spark([{"environment": made, "articles": 5000, "repeat": 3, "spark": spark}])
    assert "| Spark, 2 cores | 2.0 | 2,500 | 1.99 | 1.80 | 3.2 |" in shown
    assert "| 2.0 | 2,500 | 1.99 | – | 3.2 |" in shown
    assert "5,000 made-up articles with 12,345 quotations" in shown
    assert "0.3 at most" in shown
