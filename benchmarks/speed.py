"""Speed, memory, and whether both grow in proportion to the text.

    python -m benchmarks.speed [--data ../shared/corpora] [--only NAME ...] [--repeat 5] [--traced] [--out results.json]
    python -m benchmarks.speed --families [NAME ...] [--every 10] [--repeat 3] [--out results.json]

*Throughput*: characters a second on corpora (with --data) and on a megabyte of prose of our own, how many times longer that
takes than a bare ``regex`` scan for all marks in the same process, and the most memory that the process held. *Doubling*:
each text at a quarter, a half and all of its full size (prose: 1, 2 and 4 MB; one line: 2.5, 5 and 10 MB; the others: 25k,
50k and 100k units), each run in a fresh process, the median of the runs. The table says by how much time and memory grow from
one size to the next; more than 2.2 is flagged, as is a run that fails or takes too long. Times below 20 ms and growth below
8 MB are too small to judge. Exit code 1 when anything is flagged.

*Families* (``--families``, in place of all this): more than two hundred texts that try to make the library slow, at 100,000,
200,000 and 400,000 characters, by the time of the process, which other programs disturb less. Flagged are those that take
more than 2.3 times as long for twice the text, and those read at fewer than 50,000 characters a second (25,000 where there is
a quotation every five characters or fewer). The slowest are shown. ``--every 10`` measures a tenth of them.
"""

from __future__ import annotations

import argparse
import itertools
import json
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

from benchmarks.environment import REPOSITORY, write_json
from benchmarks.families import FAMILIES, FAMILY_SIZES
from benchmarks.table import table
from benchmarks.texts import PROSE, WORST, sizes

__all__ = ["doubling", "family", "main", "median_run", "too_slow"]

CORPORA = ("polnear", "pdnc", "litbank", "world")
CORPUS_SIZE = 2_000_000
MEGABYTE = 1_000_000

#: By how much time and memory may grow where the text is doubled.
LIMIT = 2.2
LEAST_SECONDS = 0.02
LEAST_KILOBYTES = 8 * 1024

#: By how much the time of a family may grow where the text is doubled, and how many characters a second it must reach.
FAMILY_LIMIT = 2.3
SLOWEST, SLOWEST_DENSE = 50_000, 25_000
DENSE = 5  #: characters to a quotation, where they are dense
SHOWN = 25  #: families in the table, besides those that are flagged

Run = dict[str, Any]


def _run(arguments: list[str], timeout: float) -> Run | None:
    """What one fresh process measured; None when it took too long."""
    command = [sys.executable, "-m", "benchmarks.one_run", *arguments]
    try:
        done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, check=True, text=True, timeout=timeout)
    except subprocess.TimeoutExpired:
        return None
    except subprocess.CalledProcessError as error:
        return {"error": error.stderr.strip().splitlines()[-1:]}
    found: Run = json.loads(done.stdout)
    return found


def median_run(arguments: list[str], *, repeat: int, timeout: float) -> Run | None:
    """The median of every figure over some runs."""
    runs = []
    for _ in range(repeat):
        run = _run(arguments, timeout)
        if run is None or "error" in run:
            return run
        runs.append(run)
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}


def _factor(small: float, large: float, least: float) -> float | None:
    """By how much a figure grew; None where it is too small to judge."""
    return large / small if small >= least else None


def _factors(runs: list[Run], figure: str, least: float) -> list[float | None]:
    """The growth from each size to the next."""
    return [_factor(small[figure], large[figure], least) for small, large in itertools.pairwise(runs)]


def doubling(name: str, args: argparse.Namespace) -> Run:
    """Measure a text at three sizes."""
    runs: list[Run] = []
    for size in sizes(name):
        run = median_run([name, str(size)], repeat=args.repeat, timeout=args.timeout)
        if run is None or "error" in run:
            return {"name": name, "failed": run["error"] if run else f"more than {args.timeout} s at size {size}", "runs": runs}
        if args.traced:
            run |= _run([name, str(size), "--traced"], 10 * args.timeout) or {}
        runs.append({"size": size} | run)
    out: Run = {
        "name": name,
        "runs": runs,
        "time": _factors(runs, "seconds", LEAST_SECONDS),
        "memory": _factors(runs, "grown_kb", LEAST_KILOBYTES),
    }
    if args.traced and all("traced_kb" in run for run in runs):
        out["traced"] = _factors(runs, "traced_kb", LEAST_KILOBYTES)
    return out


def flagged(found: Run) -> bool:
    """Whether time or memory grow too fast, or a run failed."""
    factors = [factor for name in ("time", "memory", "traced") for factor in found.get(name, ())]
    return "failed" in found or any(factor is not None and factor > LIMIT for factor in factors)


def _shown(factors: list[float | None]) -> str:
    """Factors in a cell."""
    return " ".join("-" if factor is None else f"{factor:.2f}" for factor in factors)


def _row(found: Run) -> list[Any]:
    """A row of the table of doublings."""
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
        "TOO FAST A GROWTH" if flagged(found) else "",
    ]


def family(name: str, args: argparse.Namespace) -> Run:
    """Measure a family at three sizes."""
    runs: list[Run] = []
    for size in FAMILY_SIZES:
        run = median_run(["--family", name, str(size)], repeat=args.repeat, timeout=args.timeout)
        if run is None or "error" in run:
            return {"name": name, "failed": run["error"] if run else f"more than {args.timeout} s at size {size}"}
        runs.append(run)
    last = runs[-1]
    return {
        "name": name,
        "characters": last["characters"],
        "quotes": last["quotes"],
        "seconds": last["cpu_seconds"],
        "characters_per_second": last["characters"] / last["cpu_seconds"],
        "time": _factors(runs, "cpu_seconds", LEAST_SECONDS),
    }


def too_slow(found: Run) -> str:
    """What is wrong with the time of a family; nothing for most."""
    if "failed" in found:
        return f"FAILED: {found['failed']}"
    if any(factor is not None and factor > FAMILY_LIMIT for factor in found["time"]):
        return "TOO FAST A GROWTH"
    least = SLOWEST_DENSE if found["characters"] <= DENSE * found["quotes"] else SLOWEST
    return "TOO SLOW" if found["characters_per_second"] < least else ""


def _show_families(found: list[Run]) -> None:
    """Print the table of the slowest families, and of all that are flagged."""
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
    """Measure families, and print the slowest."""
    found = []
    for name in (args.families or list(FAMILIES))[:: args.every]:
        found.append(family(name, args))
        print(".", end="", file=sys.stderr, flush=True)
    _show_families(found)
    write_json(args.out, {"repeat": args.repeat, "families": found})
    return int(any(map(too_slow, found)))


def throughput(args: argparse.Namespace) -> list[Run]:
    """Characters a second on corpora and on a megabyte of prose."""
    out = []
    asked = [(name, [name, str(MEGABYTE)]) for name in PROSE]
    if args.data:
        files = [args.data.resolve() / f"{name}.jsonl" for name in CORPORA]
        asked += [(file.stem, ["--corpus", str(file), str(CORPUS_SIZE)]) for file in files if file.exists()]
    for name, arguments in asked:
        run = median_run(arguments, repeat=args.repeat, timeout=10 * args.timeout)
        if run is None or "error" in run:
            out.append({"name": name, "failed": run})
            continue
        out.append(
            {
                "name": name,
                "characters_per_second": run["characters"] / run["seconds"],
                "times_a_bare_scan": run["seconds"] / run["scan_seconds"],
                **run,
            }
        )
    return out


def _show_throughput(found: list[Run]) -> None:
    """Print the table of throughput."""
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
    add("--data", type=Path, help="the folder of the corpora")
    add("--only", nargs="+", choices=[*PROSE, *WORST, "throughput"], help="only these texts, or only throughput")
    add("--families", nargs="*", choices=FAMILIES, metavar="NAME", help="measure these families instead, or all of them")
    add("--every", type=int, default=1, help="of the families only every so many-th (default: 1)")
    add("--repeat", type=int, default=5, help="runs of which the median is taken (default: 5)")
    add("--timeout", type=float, default=120, help="seconds that one run may take (default: 120)")
    add("--traced", action="store_true", help="also the peak of tracemalloc, in a run of its own")
    add("--out", type=Path, help="write all figures as JSON")
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
