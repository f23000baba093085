"""The figures of ``benchmarks.spark``, as a table for the page about tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from benchmarks.publishing.results import NONE_YET, provenance
from benchmarks.publishing.table import markdown

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["in_spark"]

#: Heading of a column -> what is in it, for a system and the number of articles.
BY_CPU: dict[str, Callable[[dict[str, Any], int], str]] = {
    "CPU seconds": lambda one, _: f"{one['cpu_seconds']:.1f}",
    "Articles a CPU second": lambda one, articles: f"{articles / one['cpu_seconds']:,.0f}",
    "Times faster, by CPU time": lambda one, _: f"{one['times_faster_by_cpu']:.2f}",
}
BY_CLOCK: dict[str, Callable[[dict[str, Any], int], str]] = {
    "Seconds": lambda one, _: f"{one['seconds']:.1f}",
    "Articles a second": lambda one, _: f"{one['articles_per_second']:,.0f}",
    "Times faster": lambda one, _: f"{one['times_faster']:.2f}",
    "Seconds to start": lambda one, _: f"{one['starting']:.1f}",
}
COMPARED = (
    "“Times faster” compares with Spark on one core. By CPU time, it is how much faster it would be if nothing else used the "
    "cores."
)
BUSY = "Other programs used the machine (its load was {load:.1f}), so only the CPU time is given, which they affect less."


def in_spark(results: Sequence[dict[str, Any]]) -> str:
    """How many articles a second are read, with and without Spark."""
    parts: list[str] = []
    for result in results:
        load = max(run["load"] for one in result["spark"] for run in one["runs"])
        known = all(one["cpu_seconds"] for one in result["spark"])
        busy = known and load > result["environment"]["machine"]["cores"]
        columns = ({} if busy else BY_CLOCK) | (BY_CPU if known else {})
        rows = [[one["system"], *(show(one, result["articles"]) for show in columns.values())] for one in result["spark"]]
        quotations = result["spark"][0]["runs"][0]["quotations"]
        what = f"{result['articles']:,} made-up articles with {quotations:,} quotations, from Parquet to Parquet"
        parts += [f"{what}; medians of {result['repeat']} runs:", markdown(["", *columns], rows), COMPARED]
        parts += [BUSY.format(load=load)] if busy else []
        parts.append(provenance(result))
    return "\n\n".join(parts) or NONE_YET
