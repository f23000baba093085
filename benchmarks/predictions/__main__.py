"""Write the library's answers for a corpus file, as JSON Lines with one row for each document.

    python -m benchmarks.predictions GOLD.jsonl PRED.jsonl [--part tune|check|all] [--limit N] [--lang XX] [--jobs N]

The rows are read by :mod:`benchmarks.accuracy`, :mod:`benchmarks.metrics` and :mod:`benchmarks.diff`. Prints the number of
documents and characters, the time, and the speed. benchmarks/predictions/rows.py explains how each corpus is treated. The exit
status is 0.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

from benchmarks.corpora import PARTS, part_of, read_corpus
from benchmarks.predictions.rows import predict_all

__all__ = ["main"]


def main(argv: list[str] | None = None) -> int:
    """Write the predictions for a corpus file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("predictions", type=Path)
    parser.add_argument("--part", choices=PARTS, default="all")
    parser.add_argument("--limit", type=int, help="read only the first N documents")
    parser.add_argument("--lang", help="use this language code instead of those of the documents")
    parser.add_argument("--jobs", type=int, default=1, help="number of processes (default: 1)")
    args = parser.parse_args(argv)
    documents = [d for d in read_corpus(args.gold) if args.part in ("all", part_of(d))][: args.limit]
    start = time.perf_counter()
    with args.predictions.open("w", encoding="utf-8") as out:
        for row in predict_all(documents, jobs=args.jobs, lang=args.lang):
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    spent, size = time.perf_counter() - start, sum(len(d.text) for d in documents)
    print(f"{len(documents)} documents, {size} characters, {spent:.2f} s, {size / spent:,.0f} characters/s", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
