"""Measure how much faster many texts are processed by several processes.

    python -m benchmarks.throughput [--articles 5000] [--processes 1 2] [--repeat 3] [--out results.json]

The texts are made up: newspaper articles of about 3,000 characters. Each run is a new process; the numbers of processes take
turns. Prints the median time for each number of processes, the characters a second, and how many times faster that is than the
first number; then the CPU time, which other programs affect less, and the most that the speed could be if each process had a
core of its own; then what it costs to send the results. "Others" is how much CPU time other programs used during each run: if
it is more than a few hundredths of the time, don't trust the times.

The exit status is 0.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

from benchmarks.environment import REPOSITORY, write_json
from benchmarks.publishing.table import table
from benchmarks.throughput.sending import sending

__all__ = ["main", "summary"]


def _run(articles: int, processes: int) -> dict[str, Any]:
    """The figures of one run."""
    command = [sys.executable, "-m", "benchmarks.throughput.one_run", str(articles), str(processes)]
    found: dict[str, Any] = json.loads(subprocess.run(command, cwd=REPOSITORY, capture_output=True, check=True).stdout)
    return found


def summary(processes: int, runs: list[dict[str, Any]], first: list[dict[str, Any]]) -> dict[str, Any]:
    """The medians of some runs, compared with those of the first number of processes."""
    seconds, cpu = (statistics.median(run[key] for run in runs) for key in ("seconds", "cpu_seconds"))
    base, base_cpu = (statistics.median(run[key] for run in first) for key in ("seconds", "cpu_seconds"))
    return {
        "processes": processes,
        "seconds": seconds,
        "cpu_seconds": cpu,
        "characters_per_second": runs[0]["characters"] / seconds,
        "times_faster": base / seconds,
        "times_faster_by_cpu": processes * base_cpu / cpu,
        "runs": runs,
    }


def main(argv: list[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=5000)
    parser.add_argument("--processes", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--out", type=Path, help="write all figures to this file as JSON")
    args = parser.parse_args(argv)
    runs: dict[int, list[dict[str, Any]]] = {processes: [] for processes in args.processes}
    for _ in range(args.repeat):
        for processes, found in runs.items():
            found.append(_run(args.articles, processes))
            print(".", end="", file=sys.stderr, flush=True)
    first = runs[args.processes[0]]
    many = [summary(processes, found, first) for processes, found in runs.items()]
    rows = [
        [
            one["processes"],
            f"{one['seconds']:.2f}",
            f"{one['characters_per_second']:,.0f}",
            f"{one['times_faster']:.2f}",
            f"{one['cpu_seconds']:.2f}",
            f"{one['times_faster_by_cpu']:.2f}",
            " ".join("-" if run["others_cpu_seconds"] is None else f"{run['others_cpu_seconds']:.1f}" for run in one["runs"]),
        ]
        for one in many
    ]
    print()
    print(table(["processes", "seconds", "characters/s", "times", "CPU seconds", "times, by CPU", "others"], rows))
    sent = sending()
    for name, figures in sent.items():
        print(
            f"{name}: packing {100 * figures['packing']:.1f}% of the time of extraction, unpacking "
            f"{100 * figures['unpacking']:.1f}%; {figures['bytes_per_quotation']:.0f} bytes a quotation"
        )
    write_json(args.out, {"articles": args.articles, "repeat": args.repeat, "many": many, "sending": sent})
    return 0


if __name__ == "__main__":
    sys.exit(main())
