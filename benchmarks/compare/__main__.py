"""Compare quoteattr with textacy: the same documents and scorer, in one process on one core.

    python -m benchmarks.compare --data ../shared/corpora --peers ../shared/peers [--corpus polnear world]
        [--part tune|check|all] [--limit N] [--out benchmarks/results/compare.json]

Prints the accuracy of each system and the CPU seconds it took, parsing included. Every document that is read is timed.
Accuracy is given separately for each part, because the rules of quoteattr were tuned on the part "tune".

Needs the extra ``compare``. The --peers folder must contain the spaCy pipeline that --model names, with the labels that textacy
looks for. benchmarks/compare/textacy_peer.py describes how textacy is called. The exit status is 0, or 2 if textacy or spaCy
is missing.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Any

import quoteattr
from benchmarks.compare import textacy_peer
from benchmarks.compare.systems import compare
from benchmarks.corpora import PARTS, part_of, read_corpus
from benchmarks.environment import write_json
from benchmarks.publishing.peers import compared, compared_speed

__all__ = ["main"]


def _on_one_core() -> None:
    """Keep this process on one core, and the libraries it loads later on one thread."""
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = "1"
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def _parser() -> argparse.ArgumentParser:
    """The command-line options."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--data", type=Path, required=True, help="folder of the corpora")
    add("--peers", type=Path, required=True, help="folder that contains the spaCy pipeline for textacy")
    add("--model", default="en_small_spacy", help="name of the pipeline in that folder (default: en_small_spacy)")
    add("--corpus", nargs="+", default=("polnear", "world"), help="names of the news corpus files (default: polnear world)")
    add("--part", choices=PARTS, default="all", help="which documents to measure (default: all)")
    add("--limit", type=int, help="measure only the first N documents of each corpus")
    add("--out", type=Path, help="write all figures to this file as JSON")
    return parser


def main(argv: list[str] | None = None) -> int:
    """Measure and print the comparison."""
    args = _parser().parse_args(argv)
    _on_one_core()
    compared_with: dict[str, Any] = {}
    for corpus in args.corpus:
        documents = [one for one in read_corpus(args.data / f"{corpus}.jsonl") if args.part in ("all", part_of(one))]
        try:
            compared_with[corpus] = compare(documents[: args.limit], args.peers / args.model)
        except quoteattr.MissingDependencyError as error:
            print(error, file=sys.stderr)
            return 2
    results = {"comparison": compared_with}
    print(compared(results), compared_speed(results), sep="\n\n")
    write_json(args.out, results, textacy_peer.PACKAGES)
    return 0


if __name__ == "__main__":
    sys.exit(main())
