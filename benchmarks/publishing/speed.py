"""The figures of ``benchmarks.speed``, ``benchmarks.import_time`` and ``benchmarks.throughput``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.publishing.results import NONE_YET, TITLES, provenance
from benchmarks.publishing.table import markdown, percent

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from benchmarks.publishing.results import Published

__all__ = ["many_texts", "speed_rows"]

#: If other programs use this share of a core during a measurement, its times are not published.
DISTURBED = 0.2


def speed_rows(results: Published) -> str:
    """The table of speed: throughput, growth, import time."""
    rows: list[list[object]] = []
    for one in results.speed:
        rows += [
            [
                TITLES.get(run["name"], f"{run['name']}, made up"),
                f"{run['characters_per_second']:,.0f} characters a second",
                f"{run['times_a_bare_scan']:.0f} times a bare scan for quotation marks; {run['peak_kb'] / 1024:.0f} MB at most",
            ]
            for run in one.get("throughput", ())
            if "failed" not in run
        ]
        grown = {
            run["name"]: max((factor for factor in run.get("time", ()) if factor), default=0) for run in one.get("doubling", ())
        }
        if grown:
            worst = max(grown, key=lambda name: grown[name])
            rows.append([f"{len(grown)} texts, doubled", f"at most {grown[worst]:.2f} times the time", f"({worst})"])
    for one in results.imports:
        imported = one["imports"]["quoteattr"]["median_ms"]
        rows.append(["`import quoteattr`", f"{imported:.0f} ms", f"{one['ratio']:.2f} times `import attrs`"])
    return markdown(["Text", "Speed", ""], rows, left=3)


def many_texts(results: Published) -> str:
    """How fast many texts are processed, what it costs to send results, and how long the first one takes."""
    parts = [part for result in results.many for part in _processes(result)]
    for result in results.first_call:
        took = result["first_call"]["cpu"]["median_ms"]
        parts += [f"`import quoteattr` and the first call together take {took:.0f} ms of CPU time.", provenance(result)]
    return "\n\n".join(parts) or NONE_YET


def _processes(result: dict[str, Any]) -> Iterator[str]:
    """A result of ``benchmarks.throughput``."""
    runs = [run for one in result["many"] for run in one["runs"]]
    others = sum(run["others_cpu_seconds"] or 0 for run in runs) / sum(run["seconds"] for run in runs)
    timed = ("seconds", ".1f"), ("characters_per_second", ",.0f"), ("times_faster", ".2f")
    rows = [
        [
            f"{one['processes']}{' separate programs' if one['separate'] else ''}",
            *(format(one[key], form) if others < DISTURBED else "-" for key, form in timed),
            f"{one['cpu_seconds']:.1f}",
            f"{one['times_faster_by_cpu']:.2f}",
        ]
        for one in result["many"]
    ]
    characters = result["many"][0]["runs"][0]["characters"]
    yield f"{result['articles']:,} made-up articles with {characters:,} characters; medians of {result['repeat']} runs:"
    head = ["Processes", "Seconds", "Characters a second", "Times faster", "CPU seconds", "Times faster, by CPU time"]
    yield markdown(head, rows)
    yield (
        "Separate programs that share the articles, without a common result, show what the machine allows. The last column is "
        "computed from the CPU time of all processes: so much faster it would be if each had a core of its own. During these "
        f"runs, other programs used {percent(others)}% of one core"
        + (", so the times say nothing and only the CPU time is given." if others >= DISTURBED else ".")
    )
    sent = result["sending"]["packed"]
    yield (
        f"To send a result, its process spends {percent(sent['packing'])}% of the time that it took to find it; receiving it "
        f"takes {percent(sent['unpacking'])}%."
    )
    yield provenance(result)
