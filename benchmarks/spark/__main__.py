"""Measure how many articles a second are read in Spark, on one core and on several, and without Spark.

    python -m benchmarks.spark [--articles 5000] [--cores 2] [--repeat 3] [--out results.json]

The articles are made up, and have between 1,500 and 4,500 characters. They are read from Parquet files, and the quotations are
written to Parquet files. Each run is a new process; the systems take turns. Needs the extra ``tables``, PySpark and Java.
Prints the median time of each system, without the time to start it, the articles a second, and how many times faster that is
than Spark on one core; then the CPU time of all processes, which other programs affect less, and the most that the
speed could be if nothing else used the cores. The load is that of the last minute before a run, including the end of the run
before: above 1.5, other programs take time from the processes, and the times are not to be trusted.

The exit status is 0.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.environment import REPOSITORY, write_json
from benchmarks.publishing.table import table
from benchmarks.spark.articles import write

__all__ = ["main", "summary"]

NAMES = {0: "without Spark"}


def _run(cores: int, articles: Path, number: int) -> dict[str, Any]:
    """The figures of one run."""
    quotations = articles.parent / f"quotations_{cores}_{number}"
    command = [sys.executable, "-m", "benchmarks.spark.one_run", str(cores), str(articles), str(quotations)]
    printed = subprocess.run(command, cwd=REPOSITORY, capture_output=True, check=True, text=True).stdout
    found: dict[str, Any] = json.loads(printed.splitlines()[-1])
    return found


def summary(cores: int, runs: list[dict[str, Any]], first: list[dict[str, Any]]) -> dict[str, Any]:
    """The medians of some runs, compared with those on one core."""
    seconds, base = (statistics.median(run["seconds"] for run in some) for some in (runs, first))
    cpu, base_cpu = (statistics.median(run["cpu_seconds"] or 0 for run in some) for some in (runs, first))
    return {
        "system": NAMES.get(cores, f"Spark, {cores} core{'s' if cores > 1 else ''}"),
        "seconds": seconds,
        "starting": statistics.median(run["starting"] for run in runs),
        "articles_per_second": runs[0]["articles"] / seconds,
        "times_faster": base / seconds,
        "cpu_seconds": cpu,
        "times_faster_by_cpu": max(cores, 1) * base_cpu / cpu if cpu else None,
        "runs": runs,
    }


def main(argv: list[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=5000)
    parser.add_argument("--cores", type=int, nargs="+", default=[2], help="numbers of cores besides 1 (default: 2)")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--out", type=Path, help="write all figures to this file as JSON")
    args = parser.parse_args(argv)
    runs: dict[int, list[dict[str, Any]]] = {cores: [] for cores in (0, 1, *args.cores)}
    with tempfile.TemporaryDirectory() as folder:
        articles = Path(folder) / "articles"
        articles.mkdir()
        write(articles, args.articles)
        for number in range(args.repeat):
            for cores, found in runs.items():
                found.append(_run(cores, articles, number))
                print(".", end="", file=sys.stderr, flush=True)
    spark = [summary(cores, found, runs[1]) for cores, found in runs.items()]
    rows = [
        [
            one["system"],
            f"{one['seconds']:.1f}",
            f"{one['articles_per_second']:,.0f}",
            f"{one['times_faster']:.2f}",
            f"{one['cpu_seconds']:.1f}",
            f"{one['times_faster_by_cpu'] or 0:.2f}",
            f"{one['starting']:.1f}",
            " ".join(f"{run['load']:.1f}" for run in one["runs"]),
        ]
        for one in spark
    ]
    print()
    head = ["system", "seconds", "articles/s", "times", "CPU seconds", "times, by CPU", "seconds to start", "load before"]
    print(table(head, rows))
    write_json(args.out, {"articles": args.articles, "repeat": args.repeat, "spark": spark}, ["pyarrow", "pyspark"])
    return 0


if __name__ == "__main__":
    sys.exit(main())
