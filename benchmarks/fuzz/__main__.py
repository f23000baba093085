"""Check that every result keeps its promises, on generated texts that nobody would write.

    python -m benchmarks.fuzz [--count 20000] [--seed 0] [--jobs 2]
    python -m benchmarks.fuzz --endings [--count N]
    python -m benchmarks.fuzz --seed 0 --show 4711

The texts come from a grammar or from test cases that were cut up and recombined. With --endings, they end after each word of
the language pack. A text depends only on the seed and its number. ``invariants.py`` lists the promises.

Prints speed and memory, then the failures, grouped by invariant and by place. The place is the innermost line of the traceback
or, if nothing was raised, the kind and rule of the quotation. The shortest text of each group is shortened further and printed
as a Python literal. The exit status is 1 if anything failed, otherwise 0.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from benchmarks.environment import write_json
from benchmarks.fuzz.endings import count
from benchmarks.fuzz.minimise import minimised
from benchmarks.fuzz.run import Job, Report, run

__all__ = ["main", "printed"]

COUNT = 20_000
SECONDS_BETWEEN = 30  #: seconds between two lines of progress


class _Progress:
    """Reports progress on the error stream from time to time."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.told = time.perf_counter()

    def __call__(self, report: Report) -> None:
        now = time.perf_counter()
        if now - self.told > SECONDS_BETWEEN:
            self.told = now
            print(f"{report.texts:,} of {self.total:,}, {len(report.groups)} kinds of failure", file=sys.stderr, flush=True)


def printed(report: Report, job: Job, seconds: float, *, minimise: bool = True) -> str:
    """The report as text: speed and memory, then each group, the largest first."""
    lines = [f"{report.texts:,} texts in {seconds:.0f} s, {report.texts / seconds:,.0f} texts/s"]
    lines.append(f"slowest: number {report.slowest[1]}, {1000 * report.slowest[0]:.0f} ms")
    if report.memory:
        first, last = report.memory[0] / 1024, report.memory[-1] / 1024
        lines.append(f"memory of a process: {first:.0f} MB at the start, {last:.0f} MB at the end")
    failed = sum(group.count for group in report.groups.values())
    lines.append(f"failures: {failed:,} in {len(report.groups)} groups")
    for failure, group in sorted(report.groups.items(), key=lambda pair: -pair[1].count):
        text = minimised(group.text, failure) if minimise else group.text
        lines += ["", f"{group.count:,} x {failure.invariant} | {failure.where}", f"    {group.message}"]
        lines += [f"    number {group.number} of seed {job.seed}", f"    {text!a}"]
    return "\n".join(lines)


def main() -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--count", type=int, help=f"number of texts to check (default: {COUNT}; with --endings: all)")
    parser.add_argument("--start", type=int, default=0, help="number of the first text")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    parser.add_argument("--endings", action="store_true", help="check texts that end after each word of the language pack")
    parser.add_argument("--show", type=int, metavar="NUMBER", help="print the text with this number and check nothing")
    parser.add_argument("--as-found", action="store_true", help="print the shortest text found without shortening it further")
    parser.add_argument("--out", type=Path, help="write the figures to this file as JSON")
    options = parser.parse_args()
    total = options.count if options.count is not None else count() - options.start if options.endings else COUNT
    job = Job(seed=options.seed, numbers=range(options.start, options.start + total), endings=options.endings)
    if options.show is not None:
        print(ascii(job.text(options.show)))
        return 0
    begun = time.perf_counter()
    report = run(job, options.jobs, _Progress(total))
    seconds = time.perf_counter() - begun
    print(printed(report, job, seconds, minimise=not options.as_found))
    kind = "endings" if options.endings else "generated"
    figures = {
        "texts": report.texts,
        "kind": kind,
        "seed": job.seed,
        "failures": sum(one.count for one in report.groups.values()),
    }
    write_json(options.out, {"fuzz": figures | {"seconds": round(seconds), "slowest": round(report.slowest[0], 3)}})
    return 1 if report.groups else 0


if __name__ == "__main__":
    sys.exit(main())
