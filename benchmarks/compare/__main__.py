"""quoteattr compared with textacy: the same documents, the same scorer, one process on one core.

    python -m benchmarks.compare --data ../shared/corpora --peers ../shared/peers [--corpus polnear world]
        [--part tune|check|all] [--limit N] [--out benchmarks/results/compare.json]

Needs the extra ``compare``, and in the folder of the peers a pipeline of spaCy named by --model, with the labels that
textacy looks for. How textacy is asked stands in benchmarks/compare/textacy_peer.py. Every document that is read is timed,
in seconds of the processor, analysis included; figures of accuracy are given for each part, as rules of quoteattr were tuned
on the part "tune".
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
    """Keep this process on one core, and libraries that it loads later on one thread."""
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = "1"
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def _parser() -> argparse.ArgumentParser:
    """What can be asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--data", type=Path, required=True, help="the folder of the corpora")
    add("--peers", type=Path, required=True, help="the folder with the pipeline for textacy")
    add("--model", default="en_small_spacy", help="the name of the pipeline there (default: en_small_spacy)")
    add("--corpus", nargs="+", default=("polnear", "world"), help="names of files of news (default: polnear world)")
    add("--part", choices=PARTS, default="all", help="which documents (default: all)")
    add("--limit", type=int, help="only the first N documents of each corpus")
    add("--out", type=Path, help="write all figures as JSON")
    return parser


def main(argv: list[str] | None = None) -> int:
    """Measure and print."""
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
