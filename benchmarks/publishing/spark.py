"""The figures of ``benchmarks.spark``, as a table for the page about tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from benchmarks.publishing.results import NONE_YET, provenance
from benchmarks.publishing.table import markdown

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["in_spark"]

HEAD = ("", "Seconds", "Articles a second", "Times faster", "Times faster, by CPU time", "Seconds to start")
BY_CPU = (
    "“Times faster” compares with Spark on one core. By CPU time, it is how much faster it would be if nothing else used the "
    "cores."
)


def in_spark(results: Sequence[dict[str, Any]]) -> str:
    """How many articles a second are read, with and without Spark."""
    parts: list[str] = []
    for result in results:
        rows = [
            [
                one["system"],
                f"{one['seconds']:.1f}",
                f"{one['articles_per_second']:,.0f}",
                f"{one['times_faster']:.2f}",
                f"{one['times_faster_by_cpu']:.2f}" if one["times_faster_by_cpu"] else "–",
                f"{one['starting']:.1f}",
            ]
            for one in result["spark"]
        ]
        quotations = result["spark"][0]["runs"][0]["quotations"]
        load = max(run["load"] for one in result["spark"] for run in one["runs"])
        what = f"{result['articles']:,} made-up articles with {quotations:,} quotations, from Parquet to Parquet"
        parts += [
            f"{what}; medians of {result['repeat']} runs:",
            markdown(HEAD, rows),
            f"{BY_CPU} Before a run, the load was {load:.1f} at most.",
            provenance(result),
        ]
    return "\n\n".join(parts) or NONE_YET
