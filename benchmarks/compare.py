"""quoteattr beside textacy: the same documents, the same scorer, one process on one core.

    python -m benchmarks.compare --data ../shared/corpora --peers ../shared/peers [--corpus polnear world]
        [--part tune|check|all] [--limit N] [--out benchmarks/results/compare.json]

Needs the extra ``compare``, and in the folder of the peers a pipeline of spaCy named by --model, with the labels that
textacy looks for. How textacy is asked stands in benchmarks/textacy_peer.py. Every document that is read is timed, in seconds
of the processor, analysis included; figures of accuracy are given for each part, as rules of quoteattr were tuned on the
part "tune".
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import quoteattr
from benchmarks import textacy_peer
from benchmarks.corpora import PARTS, Document, part_of, read_corpus
from benchmarks.environment import write_json
from benchmarks.metrics import score
from benchmarks.predictions import Row, explain, rows_of
from benchmarks.published import PARTS as PARTS_IN_ORDER
from benchmarks.published import compared, compared_speed

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]

OURS = "quoteattr"
Rows = dict[str, dict[str, Row]]  #: system -> document id -> row


def _on_one_core() -> None:
    """Keep this process on one core, and libraries that it loads later on one thread."""
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = "1"
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def own_rows(documents: Sequence[Document]) -> tuple[dict[str, Row], float]:
    """The library's rows, and its seconds; making rows of results is not counted."""
    quoteattr.extract(textacy_peer.WARM_UP)
    rows, spent = {}, 0.0
    for document in documents:
        start = time.process_time()
        found = explain(document)
        spent += time.process_time() - start
        rows[document.id] = rows_of(document, found)
    return rows, spent


def peer_rows(documents: Sequence[Document], peer: textacy_peer.Peer) -> Rows:
    """Textacy's rows, for each way of asking."""
    rows: Rows = {f"textacy, {unit}": {} for unit in textacy_peer.UNITS}
    for number, document in enumerate(documents, 1):
        for unit, row in peer.predict(document).items():
            rows[f"textacy, {unit}"][document.id] = row
        if not number % 50:
            print(f"{number} of {len(documents)} documents", file=sys.stderr)
    return rows


def accuracy(documents: Sequence[Document], rows: Rows) -> dict[str, Any]:
    """The figures of every system, by part."""
    parts = {part: [one for one in documents if part in ("all", part_of(one))] for part in PARTS_IN_ORDER}
    return {
        part: {system: score(members, found) for system, found in rows.items()} for part, members in parts.items() if members
    }


def compare(documents: Sequence[Document], pipeline: Path) -> dict[str, Any]:
    """Everything measured on the documents of one corpus."""
    peer = textacy_peer.load(pipeline)
    ours, spent = own_rows(documents)
    rows = {OURS: ours} | peer_rows(documents, peer)
    size = sum(len(document.text) for document in documents)
    seconds = {OURS: spent} | {f"textacy, {unit}": peer.seconds(unit) for unit in textacy_peer.UNITS}
    speed = {
        system: {"seconds": spent, "characters_per_second": size / spent, "times_ours": spent / seconds[OURS]}
        for system, spent in seconds.items()
    }
    return {
        "documents": len(documents),
        "characters": size,
        "accuracy": accuracy(documents, rows),
        "speed": speed,
        "textacy": {"parsing_seconds": peer.parsing, "passed": peer.passed, "raised": peer.raised, "model": peer.model},
    }


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
