"""Measure how much faster many texts are processed by several processes.

    python -m benchmarks.throughput [--articles 5000] [--processes 1 2] [--repeat 3] [--out results.json]

The texts are made up: newspaper articles of about 3,000 characters. Each run is a new process; the kinds of runs take turns.
For comparison, as many separate programs as processes share the articles without a common result: no way to share the work
could be faster on this machine. Prints for each kind the median time, the characters a second, and how many times faster that
is than the first; then the CPU time, which other programs affect less, and how many times faster it could be if each process
had a core of its own. "Others" is how much CPU time other programs used during each run: if it is more than a few hundredths of
the time, don't trust the times. A last table has the cost of sending results.

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
from benchmarks.publishing.table import percent, table
from benchmarks.throughput.sending import sending

__all__ = ["main", "summary"]


def _started(*arguments: object) -> subprocess.Popen[bytes]:
    """A run in a new process."""
    command = [sys.executable, "-m", "benchmarks.throughput.one_run", *map(str, arguments)]
    return subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE)


def _figures(process: subprocess.Popen[bytes]) -> dict[str, Any]:
    """The figures of a run."""
    out, _ = process.communicate()
    found: dict[str, Any] = json.loads(out)
    return found


def _run(articles: int, processes: int, *, separate: bool) -> dict[str, Any]:
    """The figures of one run, or of separate programs that run at the same time."""
    if not separate:
        return _figures(_started(articles, processes))
    programs = [_started(articles, 1, "--share", share, processes) for share in range(processes)]
    runs = [_figures(program) for program in programs]
    others = runs[0]["others_cpu_seconds"]
    found = {key: sum(run[key] for run in runs) for key in ("characters", "quotes", "cpu_seconds")}
    found["seconds"] = max(run["seconds"] for run in runs)
    beside = sum(run["cpu_seconds"] for run in runs[1:])
    return found | {"others_cpu_seconds": None if others is None else max(0.0, others - beside)}


def summary(kind: tuple[int, bool], runs: list[dict[str, Any]], first: list[dict[str, Any]]) -> dict[str, Any]:
    """The medians of some runs, compared with those of the first kind."""
    processes, separate = kind
    seconds, cpu = (statistics.median(run[key] for run in runs) for key in ("seconds", "cpu_seconds"))
    base, base_cpu = (statistics.median(run[key] for run in first) for key in ("seconds", "cpu_seconds"))
    return {
        "processes": processes,
        "separate": separate,
        "seconds": seconds,
        "cpu_seconds": cpu,
        "characters_per_second": runs[0]["characters"] / seconds,
        "times_faster": base / seconds,
        "times_faster_by_cpu": processes * base_cpu / cpu,
        "runs": runs,
    }


def _row(one: dict[str, Any]) -> list[object]:
    """A row of the table."""
    return [
        f"{one['processes']}{' separate programs' if one['separate'] else ''}",
        f"{one['seconds']:.2f}",
        f"{one['characters_per_second']:,.0f}",
        f"{one['times_faster']:.2f}",
        f"{one['cpu_seconds']:.2f}",
        f"{one['times_faster_by_cpu']:.2f}",
        " ".join("-" if run["others_cpu_seconds"] is None else f"{run['others_cpu_seconds']:.1f}" for run in one["runs"]),
    ]


def main(argv: list[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=5000)
    parser.add_argument("--processes", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--out", type=Path, help="write all figures to this file as JSON")
    args = parser.parse_args(argv)
    kinds = [(processes, separate) for processes in args.processes for separate in (False, True)[:processes]]
    runs: dict[tuple[int, bool], list[dict[str, Any]]] = {kind: [] for kind in kinds}
    for _ in range(args.repeat):
        for kind, found in runs.items():
            found.append(_run(args.articles, kind[0], separate=kind[1]))
            print(".", end="", file=sys.stderr, flush=True)
    many = [summary(kind, found, runs[kinds[0]]) for kind, found in runs.items()]
    head = ["processes", "seconds", "characters/s", "times", "CPU seconds", "times, by CPU", "others"]
    print("\n" + table(head, map(_row, many)) + "\n")
    sent = sending()
    rows = [
        [name, percent(one["packing"]), percent(one["unpacking"]), f"{one['bytes_per_quotation']:.0f}"]
        for name, one in sent.items()
    ]
    print(table(["sent as", "packing, % of extraction", "unpacking, %", "bytes a quotation"], rows))
    write_json(args.out, {"articles": args.articles, "repeat": args.repeat, "many": many, "sending": sent})
    return 0


if __name__ == "__main__":
    sys.exit(main())
