"""Runs in new processes, and what is wrong with their results."""

from __future__ import annotations

import itertools
import json
import statistics
import subprocess
import sys
from typing import TYPE_CHECKING, Any

from benchmarks.environment import REPOSITORY
from benchmarks.speed.families import FAMILY_SIZES
from benchmarks.speed.texts import PROSE, sizes

if TYPE_CHECKING:
    import argparse

__all__ = ["Run", "doubling", "family", "flagged", "throughput", "too_slow"]

CORPORA = ("polnear", "pdnc", "litbank", "world")
CORPUS_SIZE = 2_000_000
MEGABYTE = 1_000_000

#: The highest factor by which time and memory may grow when the text is doubled.
LIMIT = 2.2
LEAST_SECONDS = 0.02
LEAST_KILOBYTES = 8 * 1024

#: The highest factor by which the time of a family may grow when the text is doubled, and the lowest characters a second.
FAMILY_LIMIT = 2.3
SLOWEST, SLOWEST_DENSE = 50_000, 25_000
DENSE = 5  #: characters to a quotation, if quotations are dense

Run = dict[str, Any]


def _run(arguments: list[str], timeout: float) -> Run | None:
    """The figures of a run in a new process; None if it took too long."""
    command = [sys.executable, "-m", "benchmarks.speed.one_run", *arguments]
    try:
        done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, check=True, text=True, timeout=timeout)
    except subprocess.TimeoutExpired:
        return None
    except subprocess.CalledProcessError as error:
        return {"error": error.stderr.strip().splitlines()[-1:]}
    found: Run = json.loads(done.stdout)
    return found


def median_run(arguments: list[str], *, repeat: int, timeout: float) -> Run | None:
    """The median of every figure over several runs."""
    runs = []
    for _ in range(repeat):
        run = _run(arguments, timeout)
        if run is None or "error" in run:
            return run
        runs.append(run)
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}


def _factor(small: float, large: float, least: float) -> float | None:
    """The factor by which a figure grew; None if it is too small to judge."""
    return large / small if small >= least else None


def _factors(runs: list[Run], figure: str, least: float) -> list[float | None]:
    """The factors from each size to the next."""
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
    """Whether time or memory grows too fast, or a run failed."""
    factors = [factor for name in ("time", "memory", "traced") for factor in found.get(name, ())]
    return "failed" in found or any(factor is not None and factor > LIMIT for factor in factors)


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
    """What is wrong with the time of a family; empty if nothing is."""
    if "failed" in found:
        return f"FAILED: {found['failed']}"
    if any(factor is not None and factor > FAMILY_LIMIT for factor in found["time"]):
        return "GROWS TOO FAST"
    least = SLOWEST_DENSE if found["characters"] <= DENSE * found["quotes"] else SLOWEST
    return "TOO SLOW" if found["characters_per_second"] < least else ""


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
