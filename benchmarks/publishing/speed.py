"""The figures of ``benchmarks.speed`` and ``benchmarks.import_time``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.publishing.results import TITLES
from benchmarks.publishing.table import markdown

if TYPE_CHECKING:
    from benchmarks.publishing.results import Published

__all__ = ["speed_rows"]


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
