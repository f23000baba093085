"""Measure accuracy on annotated corpora: by stage, by kind of quotation and by rule. Can also list errors to read.

    python -m benchmarks.accuracy --data ../shared/corpora [--corpus polnear pdnc litbank world] [--part tune|check|all]
        [--out results.json] [--predictions preds.jsonl | --save preds.jsonl] [--jobs N] [--by FIELD ...]
    python -m benchmarks.accuracy --data benchmarks/samples [...]
    python -m benchmarks.accuracy --data ../shared/corpora --corpus polnear --errors 20 --kind wrong_source --sieve cue_after

The first form needs corpora that are not part of this repository. The second needs nothing else: it measures all annotated
texts in benchmarks/samples. The third prints errors with their context instead of tables.

Without --predictions, the library is run. --save keeps its answers for --predictions and for benchmarks.diff.
benchmarks/scoring/rules.py explains how rules are judged, benchmarks/scoring/verdicts.py the values of --kind, and
benchmarks/accuracy/show.py the brackets in the list of errors. The exit status is 0.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from benchmarks.accuracy.errors import errors
from benchmarks.accuracy.show import AROUND
from benchmarks.accuracy.tables import rule_table, stages, summary
from benchmarks.corpora import PARTS, Document, corpus_path, part_of, read_corpus
from benchmarks.environment import write_json
from benchmarks.predictions import Prediction, Row, predict_all, read_predictions
from benchmarks.publishing.table import table
from benchmarks.scoring.judgement import Judgement, judge, score_all
from benchmarks.scoring.rules import TABLES, decisions, rule_figures
from benchmarks.scoring.verdicts import ERRORS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["CORPORA", "main"]

#: The corpora measured by default. ``TITLES`` in benchmarks/publishing/results.py lists all of them.
CORPORA = ("polnear", "pdnc", "litbank", "world")


def _corpora(args: argparse.Namespace) -> Sequence[str]:
    """The corpora to measure: those given, else the default ones, or all marked-up texts in a folder that has none of these."""
    if args.corpus:
        asked: Sequence[str] = args.corpus
        return asked
    usual = any(corpus_path(args.data, name).exists() for name in CORPORA)
    return CORPORA if usual else sorted(path.stem for path in args.data.glob("*.txt"))


def _documents(args: argparse.Namespace, corpus: str) -> list[Document]:
    """The documents of a corpus that belong to the selected part."""
    documents = read_corpus(corpus_path(args.data, corpus))
    return [
        document
        for document in documents
        if args.part in ("all", part_of(document)) and (not args.doc or document.id in args.doc)
    ][: args.limit]


def _rows(args: argparse.Namespace, documents: Iterable[Document]) -> dict[str, Row]:
    """The predictions: recorded ones, or the library's own."""
    if args.predictions:
        return read_predictions(args.predictions)
    return {row["id"]: row for row in predict_all(documents, jobs=args.jobs)}


def measure(corpus: str, judged: Sequence[Judgement], args: argparse.Namespace) -> dict[str, Any]:
    """Print the tables for one corpus and return its figures."""
    figures = score_all(judged)
    rows = stages(judged, figures)
    print(f"\n=== {corpus}, part {args.part}: {figures['documents']} documents, {figures['gold_quotes']} quotations")
    print(summary(figures), "\n")
    print(table(["stage", "judged", "right", "%"], rows))
    found = decisions(judged)
    rules: dict[str, Any] = {}
    for fields in (*TABLES, *([tuple(args.by)] if args.by else ())):
        rule_rows = rule_figures(found, fields)
        print("\n" + rule_table(rule_rows, fields))
        rules["+".join(fields)] = [attrs.asdict(row) for row in rule_rows]
    return {"figures": figures, "stages": rows, "rules": rules}


def _parser() -> argparse.ArgumentParser:
    """The command-line options."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--data", type=Path, required=True, help="folder of the corpora")
    add("--corpus", nargs="+", help=f"names of the corpus files (default: {' '.join(CORPORA)}, or all .txt)")
    add("--part", choices=PARTS, default="tune", help="which documents to measure (default: tune)")
    add("--doc", nargs="+", help="measure only the documents with these ids")
    add("--limit", type=int, help="measure only the first N documents of each corpus")
    add("--predictions", type=Path, help="use these recorded predictions instead of running the library")
    add("--save", type=Path, help="write the predictions to this file")
    add("--jobs", type=int, default=1, help="number of processes (default: 1)")
    add("--out", type=Path, help="write all figures to this file as JSON")
    fields = [field.name for field in attrs.fields(Prediction)]
    add("--by", nargs="+", choices=fields, metavar="FIELD", help=f"add a table of rules by these fields:  {' '.join(fields)}")
    group = parser.add_argument_group("errors").add_argument
    group("--errors", type=int, default=0, metavar="N", help="print N errors instead of the tables")
    group("--kind", nargs="+", choices=ERRORS, help="only errors of these kinds")
    group("--sieve", nargs="+", help="only errors where one of these rules or sieves decided")
    group("--explicitness", choices=("explicit", "anaphoric", "implicit"), help="only quotations annotated as such")
    group("--quote-kind", choices=("direct", "mixed", "indirect"), help="only quotations of this kind")
    group("--around", type=int, default=AROUND, help=f"characters of context on each side (default: {AROUND})")
    group("--seed", type=int, default=0)
    return parser


def main(argv: list[str] | None = None) -> int:
    """Print the tables, or the errors."""
    args = _parser().parse_args(argv)
    results: dict[str, Any] = {}
    saved: list[Row] = []
    for corpus in _corpora(args):
        documents = _documents(args, corpus)
        rows = _rows(args, documents)
        judged = judge(documents, rows)
        saved += [rows[document.id] for document in documents if document.id in rows]
        if args.errors:
            print(f"\n=== {corpus}\n{errors(judged, args)}")
        else:
            results[corpus] = measure(corpus, judged, args)
    if args.save:
        args.save.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in saved), encoding="utf-8")
    if results:
        write_json(args.out, {"part": args.part, "corpora": results})
    return 0


if __name__ == "__main__":
    sys.exit(main())
