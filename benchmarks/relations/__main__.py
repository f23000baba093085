"""Measure how well the library finds addressees, relays, people spoken for and polarity, on the annotations in this folder.

    python -m benchmarks.relations --data ../shared/corpora [--out results.json] [--show RELATION] [--jobs N]

Prints a table with precision and recall for each relation and part. Only annotated documents are read. "tune" stands for
documents looked at while the rules were written, "check" for the others, whose figures are the ones to trust. "instances" is
the number of correct answers: parties named, or a polarity other than "asserted".

--show lists answers that are wrong or missing. It uses only documents of "tune", so that nobody fits a rule to the others. The
exit status is 0.
"""

from __future__ import annotations

import argparse
import collections
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.corpora import Document, read_corpus
from benchmarks.environment import write_json
from benchmarks.predictions import predict_all
from benchmarks.publishing.table import percent, table
from benchmarks.relations.annotations import RELATIONS, Annotation, of_world, read_annotations
from benchmarks.relations.measure import Counts, by_part, measure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.predictions import Row

__all__ = ["main"]

AROUND = 90  #: characters of context on each side


def _annotations(data: Path) -> list[Annotation]:
    """All annotations: those in this folder, and those of the world news."""
    world = data / "world.jsonl"
    return [*read_annotations(), *(of_world(world) if world.exists() else ())]


def _documents(data: Path, annotations: list[Annotation]) -> Iterator[Document]:
    """The annotated documents."""
    wanted = collections.defaultdict(set)
    for one in annotations:
        wanted[one.corpus].add(one.document)
    for corpus, ids in sorted(wanted.items()):
        path = data / f"{corpus}.jsonl"
        if path.exists():
            yield from (document for document in read_corpus(path) if document.id in ids)


def _row(name: str, part: str, one: Counts) -> list[object]:
    """The cells of a row for one relation."""
    counts = [one.annotated, one.instances, one.found, one.given, one.right, one.exact]
    return [name, part, *counts, *map(percent, (one.precision, one.recall, one.recall_found))]


def _shown(annotations: list[Annotation], texts: dict[str, str], rows: dict[str, Row]) -> Iterator[str]:
    """The quotations, in context, whose answer is wrong or missing."""
    for one in annotations:
        counts = measure([one], texts, rows)[one.relation]
        if counts.right == counts.given == counts.instances:
            continue
        start, end = one.quote[0][0], one.quote[-1][1]
        text = texts[one.document]
        around = " ".join(f"{text[max(0, start - AROUND) : start]}[{text[start:end]}]{text[end : end + AROUND]}".split())
        wanted = [text[slice(*span)] for span in one.values] if one.relation != "polarity" else one.label
        yield f"{one.document} {start}: {wanted}, given {counts.given}, found {bool(counts.found)}\n    {around}"


def main(argv: list[str] | None = None) -> int:
    """Print the table, or list what is wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the corpora")
    parser.add_argument("--out", type=Path, help="write all figures to this file as JSON")
    parser.add_argument("--show", choices=RELATIONS, help="list wrong and missing answers for this relation")
    parser.add_argument("--jobs", type=int, default=1, help="number of processes (default: 1)")
    args = parser.parse_args(argv)
    annotations = _annotations(args.data)
    documents = list(_documents(args.data, annotations))
    texts = {document.id: document.text for document in documents}
    rows = {row["id"]: row for row in predict_all(documents, jobs=args.jobs)}
    if args.show:
        shown = [one for one in annotations if one.relation == args.show and one.part == "tune"]
        print(*_shown(shown, texts, rows), sep="\n")
        return 0
    parts = by_part(annotations, texts, rows)
    head = ["relation", "part", "annotated", "instances", "found", "given", "right", "exact", "P %", "R %", "R of found %"]
    print(f"{len(documents)} documents\n")
    print(table(head, [_row(name, part, parts[part][name]) for name in RELATIONS for part in parts if name in parts[part]]))
    figures = {part: {name: one.as_row() for name, one in counts.items()} for part, counts in parts.items()}
    write_json(args.out, {"documents": len(documents), "relations": figures})
    return 0


if __name__ == "__main__":
    sys.exit(main())
