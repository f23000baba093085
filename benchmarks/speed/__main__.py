"""Measure speed and memory, and check that both grow in proportion to the text.

    python -m benchmarks.speed [--data ../shared/corpora] [--only NAME ...] [--repeat 5] [--traced] [--out results.json]
    python -m benchmarks.speed --families [NAME ...] [--every 10] [--repeat 3] [--out results.json]

The first form prints two tables. *Throughput* has the characters a second on a megabyte of generated prose and, with --data, on
corpora; how many times longer that takes than a bare ``regex`` scan for quotation marks in the same process; and the peak
memory. *Doubling* measures each text at a quarter, a half and all of its full size (prose: 1, 2 and 4 MB; one line: 2.5, 5 and
10 MB; the others: 25k, 50k and 100k units), always in a new process, and takes the median of the runs. The table shows by what
factor time and memory grow from one size to the next. A factor above 2.2 is flagged, and so is a run that fails or takes too
long. Times below 20 ms and growth below 8 MB are too small to judge.

*Families* (--families) are more than two hundred texts that try to make the library slow, measured at 100,000, 200,000 and
400,000 characters. Their time is CPU time, which other programs affect less. A family is flagged if doubling the text takes
more than 2.3 times as long, or if fewer than 50,000 characters a second are read (25,000 if there is a quotation in every five
characters or fewer). Prints the slowest families. --every 10 measures a tenth of them.

The exit status is 1 if anything is flagged, otherwise 0.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from benchmarks.environment import write_json
from benchmarks.publishing.table import table
from benchmarks.speed.families import FAMILIES
from benchmarks.speed.runs import Run, doubling, family, flagged, throughput, too_slow
from benchmarks.speed.texts import PROSE, WORST

__all__ = ["main"]

SHOWN = 25  #: families shown in the table, besides those that are flagged


def _shown(factors: list[float | None]) -> str:
    """The factors as a cell."""
    return " ".join("-" if factor is None else f"{factor:.2f}" for factor in factors)


def _row(found: Run) -> list[Any]:
    """A row of the doubling table."""
    if "failed" in found:
        return [found["name"], "-", "-", "-", "-", "-", f"FAILED: {found['failed']}"]
    last = found["runs"][-1]
    return [
        found["name"],
        last["characters"],
        f"{last['seconds']:.3f}",
        f"{last['characters'] / last['seconds']:,.0f}",
        _shown(found["time"]),
        _shown(found["memory"]) + (f" (traced {_shown(found['traced'])})" if "traced" in found else ""),
        "GROWS TOO FAST" if flagged(found) else "",
    ]


def _show_families(found: list[Run]) -> None:
    """Print the table of the slowest families and of all flagged ones."""
    order = sorted(found, key=lambda run: run.get("characters_per_second", 0.0))
    rows = [
        [run["name"], "-", "-", "-", "-", too_slow(run)]
        if "failed" in run
        else [
            run["name"],
            f"{run['characters_per_second']:,.0f}",
            f"{run['seconds']:.2f}",
            int(run["quotes"]),
            _shown(run["time"]),
            too_slow(run),
        ]
        for place, run in enumerate(order)
        if place < SHOWN or too_slow(run)
    ]
    print("\n" + table(["family", "characters/s", "seconds", "quotations", "time x", ""], rows))
    bad = [run["name"] for run in order if too_slow(run)]
    print(f"\n{len(found)} families, flagged: {', '.join(bad) or 'none'}")


def families(args: argparse.Namespace) -> int:
    """Measure the families, and print the slowest."""
    found = []
    for name in (args.families or list(FAMILIES))[:: args.every]:
        found.append(family(name, args))
        print(".", end="", file=sys.stderr, flush=True)
    _show_families(found)
    write_json(args.out, {"repeat": args.repeat, "families": found})
    return int(any(map(too_slow, found)))


def _show_throughput(found: list[Run]) -> None:
    """Print the throughput table."""
    head = ["text", "characters", "seconds", "characters/s", "times a bare scan", "peak MB"]
    rows = [
        [
            run["name"],
            run["characters"],
            f"{run['seconds']:.3f}",
            f"{run['characters_per_second']:,.0f}",
            f"{run['times_a_bare_scan']:.0f}",
            f"{run['peak_kb'] / 1024:.0f}",
        ]
        for run in found
        if "failed" not in run
    ]
    print(table(head, rows))
    for run in found:
        if "failed" in run:
            print(f"{run['name']}: failed, {run['failed']}")


def main(argv: list[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--data", type=Path, help="folder of the corpora")
    add("--only", nargs="+", choices=[*PROSE, *WORST, "throughput"], help="measure only these texts, or only throughput")
    add("--families", nargs="*", choices=FAMILIES, metavar="NAME", help="measure these families, or all of them, instead")
    add("--every", type=int, default=1, help="measure only every Nth family (default: 1)")
    add("--repeat", type=int, default=5, help="number of runs whose median is taken (default: 5)")
    add("--timeout", type=float, default=120, help="time limit for one run, in seconds (default: 120)")
    add("--traced", action="store_true", help="also measure the peak of tracemalloc, in a separate run")
    add("--out", type=Path, help="write all figures to this file as JSON")
    args = parser.parse_args(argv)
    if args.families is not None:
        return families(args)
    results: Run = {"repeat": args.repeat}
    if not args.only or "throughput" in args.only:
        results["throughput"] = throughput(args)
        _show_throughput(results["throughput"])
    found = []
    head = ["text", "characters", "seconds", "characters/s", "time x", "memory x", ""]
    for name in (*PROSE, *WORST):
        if not args.only or name in args.only:
            found.append(doubling(name, args))
            print(".", end="", file=sys.stderr, flush=True)
    results["doubling"] = found
    bad = [run["name"] for run in found if flagged(run)]
    if found:
        print("\n" + table(head, map(_row, found)))
        print(f"\n{len(found)} texts, flagged: {', '.join(bad) or 'none'}")
    write_json(args.out, results)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
