"""Measure how long ``import quoteattr`` takes, compared with ``import attrs``.

    python -m benchmarks.import_time [--repeat 21] [--out results.json]

Each import is timed in a new process, in turn. Prints the median and the fastest time in milliseconds, and the modules that the
import loads but must not. The exit status is 1 if there are any, otherwise 0.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

from benchmarks.environment import REPOSITORY, write_json
from benchmarks.publishing.table import table

__all__ = ["UNWANTED", "loaded", "main"]

MODULES = ("attrs", "quoteattr")

#: Modules that the import must not load.
UNWANTED = ("regex", "stanza", "spacy", "numpy", "logging", "importlib.metadata")


def _python(code: str) -> str:
    """The output of a new process."""
    command = [sys.executable, "-c", code]
    return subprocess.run(command, cwd=REPOSITORY, capture_output=True, check=True, text=True).stdout


def seconds(module: str) -> float:
    """How long one import takes, in seconds."""
    return float(_python(f"import time; start = time.perf_counter(); import {module}; print(time.perf_counter() - start)"))


def loaded(module: str) -> set[str]:
    """The modules that an import adds to those of a bare interpreter."""
    return set(_python(f"import sys; before = set(sys.modules); import {module}; print(*set(sys.modules) - before)").split())


def main(argv: list[str] | None = None) -> int:
    """Measure and print the times."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeat", type=int, default=21)
    parser.add_argument("--out", type=Path, help="write all figures to this file as JSON")
    args = parser.parse_args(argv)
    times: dict[str, list[float]] = {module: [] for module in MODULES}
    for _ in range(args.repeat):
        for module, found in times.items():
            found.append(1000 * seconds(module))
    results: dict[str, Any] = {
        module: {"median_ms": statistics.median(found), "fastest_ms": min(found)} for module, found in times.items()
    }
    print(table(["import", "median ms", "fastest ms"], [[m, *(f"{v:.2f}" for v in r.values())] for m, r in results.items()]))
    ratio = results["quoteattr"]["median_ms"] / results["attrs"]["median_ms"]
    bad = sorted(loaded("quoteattr") & set(UNWANTED))
    print(f"ratio {ratio:.2f}; modules that must not be loaded: {', '.join(bad) or 'none'}")
    write_json(args.out, {"repeat": args.repeat, "imports": results, "ratio": ratio, "unwanted": bad})
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
