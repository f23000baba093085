"""Predictions: what the library answers for a document, as rows of JSON and as values.

    python -m benchmarks.predictions GOLD.jsonl PRED.jsonl [--part tune|check|all] [--limit N] [--lang XX] [--jobs N]

runs quoteattr over a corpus file and writes one row a document, for :mod:`benchmarks.accuracy` and
:mod:`benchmarks.diff`. How each corpus is asked stands in benchmarks/predictions/rows.py.
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
    """Write the library's predictions for a corpus file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("predictions", type=Path)
    parser.add_argument("--part", choices=PARTS, default="all")
    parser.add_argument("--limit", type=int, help="only the first N documents")
    parser.add_argument("--lang", help="a language code in place of the documents' own")
    parser.add_argument("--jobs", type=int, default=1, help="how many processes (default 1)")
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
