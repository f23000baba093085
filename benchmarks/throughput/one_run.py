"""Process many made-up articles once, in a given number of processes.

    python -m benchmarks.throughput.one_run ARTICLES PROCESSES

Prints the figures as a JSON object. The exit status is 0. This command is meant to be started by :mod:`benchmarks.throughput`.
The time includes loading the library and starting the processes, but not making the articles.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time

import quoteattr
from benchmarks.speed.texts import article

__all__ = ["main"]


def _cpu_seconds() -> float:
    """The CPU time of this process and of its children that have ended."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def main(argv: list[str] | None = None) -> int:
    """Take one measurement."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=int)
    parser.add_argument("processes", type=int)
    args = parser.parse_args(argv)
    texts = [article(number) for number in range(args.articles)]
    load = os.getloadavg()[0]
    start, start_cpu = time.perf_counter(), _cpu_seconds()
    quotes = sum(len(found) for _, found in quoteattr.extract_many(texts, processes=args.processes))
    seconds, cpu_seconds = time.perf_counter() - start, _cpu_seconds() - start_cpu
    found = {"characters": sum(map(len, texts)), "quotes": quotes}
    print(json.dumps(found | {"seconds": seconds, "cpu_seconds": cpu_seconds, "load": load}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
