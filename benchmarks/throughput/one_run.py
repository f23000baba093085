"""Process many made-up articles once, in a given number of processes.

    python -m benchmarks.throughput.one_run ARTICLES PROCESSES [--share K N]

With --share, only every Nth article is processed, beginning with number K. Prints the figures as a JSON object. The exit status
is 0. This command is meant to be started by :mod:`benchmarks.throughput`. The time includes loading the library and starting
the processes, but not making the articles.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from pathlib import Path

import quoteattr
from benchmarks.speed.texts import article

__all__ = ["main"]


def _cpu_seconds() -> float:
    """The CPU time of this process and of its children that have ended."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _busy_seconds() -> float | None:
    """The CPU time of all programs of the machine; None if the system doesn't provide it."""
    path = Path("/proc/stat")
    if not path.exists():
        return None
    user, nice, system, _idle, _waiting, *interrupts = map(int, path.read_text(encoding="ascii").splitlines()[0].split()[1:8])
    return (user + nice + system + sum(interrupts)) / os.sysconf("SC_CLK_TCK")


def main(argv: list[str] | None = None) -> int:
    """Take one measurement."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=int)
    parser.add_argument("processes", type=int)
    parser.add_argument("--share", type=int, nargs=2, default=[0, 1], metavar=("K", "N"))
    args = parser.parse_args(argv)
    first, step = args.share
    texts = [article(number) for number in range(first, args.articles, step)]
    busy, start, start_cpu = _busy_seconds(), time.perf_counter(), _cpu_seconds()
    quotes = sum(len(found) for _, found in quoteattr.extract_many(texts, processes=args.processes))
    seconds, cpu_seconds, busy_after = time.perf_counter() - start, _cpu_seconds() - start_cpu, _busy_seconds()
    others = None if busy is None or busy_after is None else max(0.0, busy_after - busy - cpu_seconds)
    found = {"characters": sum(map(len, texts)), "quotes": quotes, "seconds": seconds, "cpu_seconds": cpu_seconds}
    print(json.dumps(found | {"others_cpu_seconds": others}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
