"""Measure what works over documents: how fast it is, and whether it grows in proportion to their number.

    python -m benchmarks.documents [--data ../shared/corpora] [--only NAME ...] [--size N] [--repeat 3] [--out results.json]

*Families* are speakers and quotations that try to slow the functions down, measured at a quarter, a half and all of ``--size``.
Time is CPU time, the best of the runs. A family is flagged if twice as many take more than 2.4 times as long. Times below 50 ms
are too small to judge. With --data, the articles of PolNeAR are compared with each other, and the time is compared with that of
their extraction.

The exit status is 1 if anything is flagged, otherwise 0.
"""

from __future__ import annotations

import argparse
import gc
import itertools
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import quoteattr
from benchmarks.corpora import read_corpus
from benchmarks.documents.families import FAMILIES
from benchmarks.environment import write_json
from benchmarks.publishing.table import table

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["flagged", "main"]

LIMIT = 2.4  #: the highest factor by which time may grow when there are twice as many
LEAST_SECONDS = 0.05
NEWS = "polnear"
FUNCTIONS: dict[str, Callable[[Any], Any]] = {
    "join_speakers": quoteattr.join_speakers,
    "match_quotes": quoteattr.match_quotes,
}


def seconds(function: Callable[[Any], Any], results: Any, repeat: int) -> float:
    """The CPU time of the fastest of several runs."""
    times = []
    for _ in range(repeat):
        gc.collect()
        start = time.process_time()
        function(results)
        times.append(time.process_time() - start)
    return min(times)


def family(function: str, name: str, args: argparse.Namespace) -> dict[str, Any]:
    """Measure one family at three sizes."""
    sizes = [args.size // 4, args.size // 2, args.size]
    times = [seconds(FUNCTIONS[function], FAMILIES[function][name](size), args.repeat) for size in sizes]
    factors = [large / small if small >= LEAST_SECONDS else None for small, large in itertools.pairwise(times)]
    return {"function": function, "name": name, "size": args.size, "seconds": times[-1], "time": factors}


def flagged(found: dict[str, Any]) -> bool:
    """Whether time grows too fast."""
    return any(factor is not None and factor > LIMIT for factor in found["time"])


def news(path: Path, repeat: int) -> list[dict[str, Any]]:
    """The time for articles, compared with that of their extraction."""
    texts = [(document.id, document.text) for document in read_corpus(path)]
    start = time.process_time()
    results = [(key, quoteattr.explain(text)) for key, text in texts]
    extraction = time.process_time() - start
    counts = {
        "join_speakers": sum(len(result.speakers) for _, result in results),
        "match_quotes": sum(bool(quote.verbatim) for _, result in results for quote in result.quotes),
    }
    found = []
    for name, function in FUNCTIONS.items():
        taken = seconds(function, results, repeat)
        found.append(
            {
                "function": name,
                "documents": len(results),
                "count": counts[name],
                "seconds": taken,
                "share_of_extraction": taken / extraction,
            }
        )
    return found


def main(argv: list[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    names = sorted({name for families in FAMILIES.values() for name in families})
    add("--data", type=Path, help="folder of the corpora")
    add("--only", nargs="+", choices=names, help="measure only these families")
    add("--size", type=int, default=100_000, help="speakers or quotations in the largest run (default: 100000)")
    add("--repeat", type=int, default=3, help="number of runs of which the fastest counts (default: 3)")
    add("--out", type=Path, help="write all figures to this file as JSON")
    args = parser.parse_args(argv)
    found = []
    for function, families in FAMILIES.items():
        for name in families:
            if not args.only or name in args.only:
                found.append(family(function, name, args))
                print(".", end="", file=sys.stderr, flush=True)
    rows = [
        [
            f"{one['function']}: {one['name']}",
            f"{one['seconds']:.2f}",
            f"{one['size'] / one['seconds']:,.0f}",
            " ".join("-" if factor is None else f"{factor:.2f}" for factor in one["time"]),
            "GROWS TOO FAST" if flagged(one) else "",
        ]
        for one in found
    ]
    print("\n" + table(["family", "seconds", "a second", "time x", ""], rows))
    articles = news(args.data / f"{NEWS}.jsonl", args.repeat) if args.data else []
    for one in articles:
        share = f"{100 * one['share_of_extraction']:.1f} % of the time of extraction"
        print(f"{one['function']}: {one['documents']} articles, {one['count']:,} values, {one['seconds']:.2f} s, {share}")
    write_json(args.out, {"repeat": args.repeat, "over_documents": found, "articles": articles})
    return int(any(map(flagged, found)))


if __name__ == "__main__":
    sys.exit(main())
