"""The published figures for Spark."""

from __future__ import annotations

import pytest

from benchmarks.publishing.results import NONE_YET
from benchmarks.publishing.spark import in_spark


@pytest.mark.parametrize("busy", [True, False])
def test_spark_is_shown(busy: bool) -> None:  # noqa: FBT001  # two cases
    """Without results, a note says that there are none. If the machine was busy, only the CPU time is shown."""
    assert in_spark(()) == NONE_YET
    run = {"quotations": 12345, "load": 12.34 if busy else 0.34}
    times = {"seconds": 2.0, "starting": 3.21, "times_faster": 1.987, "cpu_seconds": 4.0, "times_faster_by_cpu": 1.8}
    one = {"system": "Spark, 2 cores", "articles_per_second": 2500.0, "runs": [run]} | times
    made = {"commit": "c" * 40, "dirty": False, "date": "2026-01-01", "versions": {}, "machine": {"processor": "p", "cores": 2}}
    shown = in_spark([{"environment": made, "articles": 5000, "repeat": 3, "spark": [one]}])
    assert "5,000 made-up articles with 12,345 quotations" in shown
    if busy:
        assert "| Spark, 2 cores | 4.0 | 1,250 | 1.80 |" in shown
        assert "its load was 12.3" in shown
    else:
        assert "| Spark, 2 cores | 2.0 | 2,500 | 1.99 | 3.2 | 4.0 | 1,250 | 1.80 |" in shown
        assert "load" not in shown
        unknown = one | {"cpu_seconds": 0, "times_faster_by_cpu": None}
        shown = in_spark([{"environment": made, "articles": 5000, "repeat": 3, "spark": [unknown]}])
        assert "| Spark, 2 cores | 2.0 | 2,500 | 1.99 | 3.2 |\n" in shown
