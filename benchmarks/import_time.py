"""Measure how long ``import quoteattr`` takes, compared with ``import attrs``, and how long it takes to the first result.

    python -m benchmarks.import_time [--first-call] [--repeat 21] [--out results.json]

Each import is timed in a new process, in turn. Prints the median and the fastest time in milliseconds, and the modules that the
import loads but must not. The exit status is 1 if there are any, otherwise 0.

With --first-call, ``import quoteattr`` is timed together with the first call of ``extract``, which loads the rest of the
library and its tables. This is also given as CPU time, which other programs affect less; on a free core both are the same. The
exit status is 1 if the median of the CPU time is above 250 ms, otherwise 0.

Modules are compiled before they are timed, as they are once a package has been installed or used.
"""

from __future__ import annotations

import argparse
import os
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

#: An import and the first call.
FIRST_CALL = "import quoteattr; quoteattr.extract('“We open at nine,” said Dana Holm. She added that it was late.')"
MOST = 250  #: how many milliseconds of CPU time they may take


def _python(code: str) -> str:
    """The output of a new process, which may store compiled modules."""
    command = [sys.executable, "-c", code]
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return subprocess.run(command, cwd=REPOSITORY, env=variables, capture_output=True, check=True, text=True).stdout


def milliseconds(code: str, clock: str = "perf_counter") -> float:
    """How long some code takes in a new process, by a clock of the module ``time``."""
    return float(_python(f"from time import {clock} as now; start = now(); {code}; print(1000 * (now() - start))"))


def figures(times: list[float]) -> dict[str, float]:
    """The figures of some times."""
    return {"median_ms": statistics.median(times), "fastest_ms": min(times)}


def loaded(module: str) -> set[str]:
    """The modules that an import adds to those of a bare interpreter."""
    return set(_python(f"import sys; before = set(sys.modules); import {module}; print(*set(sys.modules) - before)").split())


def first_call(args: argparse.Namespace) -> int:
    """Measure and print the time to the first result."""
    clocks = {"time": "perf_counter", "cpu": "process_time"}
    times: dict[str, list[float]] = {kind: [] for kind in clocks}
    for _ in range(args.repeat):
        for kind, clock in clocks.items():
            times[kind].append(milliseconds(FIRST_CALL, clock))
    results = {kind: figures(found) for kind, found in times.items()}
    rows = [[kind, *(f"{value:.0f}" for value in found.values())] for kind, found in results.items()]
    print(table(["import and first call", "median ms", "fastest ms"], rows))
    write_json(args.out, {"repeat": args.repeat, "first_call": results})
    return int(results["cpu"]["median_ms"] > MOST)


def imports(args: argparse.Namespace) -> int:
    """Measure and print the times of imports."""
    times: dict[str, list[float]] = {module: [] for module in MODULES}
    for _ in range(args.repeat):
        for module, found in times.items():
            found.append(milliseconds(f"import {module}"))
    results: dict[str, Any] = {module: figures(found) for module, found in times.items()}
    print(table(["import", "median ms", "fastest ms"], [[m, *(f"{v:.2f}" for v in r.values())] for m, r in results.items()]))
    ratio = results["quoteattr"]["median_ms"] / results["attrs"]["median_ms"]
    bad = sorted(loaded("quoteattr") & set(UNWANTED))
    print(f"ratio {ratio:.2f}; modules that must not be loaded: {', '.join(bad) or 'none'}")
    write_json(args.out, {"repeat": args.repeat, "imports": results, "ratio": ratio, "unwanted": bad})
    return 1 if bad else 0


def main(argv: list[str] | None = None) -> int:
    """Measure and print the times."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--first-call", action="store_true", help="measure the time to the first result instead")
    parser.add_argument("--repeat", type=int, default=21)
    parser.add_argument("--out", type=Path, help="write all figures to this file as JSON")
    args = parser.parse_args(argv)
    _python(FIRST_CALL)
    return first_call(args) if args.first_call else imports(args)


if __name__ == "__main__":
    sys.exit(main())
