"""Accuracy on annotated corpora: by stage, by kind of quotation, by rule; and errors to read.

    python -m benchmarks.accuracy --data ../shared/corpora [--corpus polnear pdnc litbank world] [--part tune|check|all]
        [--out results.json] [--predictions preds.jsonl | --save preds.jsonl] [--jobs N] [--by FIELD ...]
    python -m benchmarks.accuracy --data benchmarks/samples [...]
    python -m benchmarks.accuracy --data ../shared/corpora --corpus polnear --errors 20 --kind wrong_source --sieve cue_after

The first form needs corpora that are not part of this repository, the second is for everybody: all annotated texts
of benchmarks/samples. Without --predictions the library is run. --save keeps its answers, for --predictions and for
benchmarks.diff.
Rules are judged as explained in benchmarks/rules.py, the verdicts behind --kind in benchmarks/verdicts.py, the brackets
of the errors in benchmarks/show.py.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from benchmarks.corpora import PARTS, Document, corpus_path, part_of, read_corpus
from benchmarks.environment import write_json
from benchmarks.metrics import Judgement, judge, score_all
from benchmarks.predictions import Prediction, Row, predict_all, read_predictions
from benchmarks.rules import TABLES, decisions, rule_figures, rule_table
from benchmarks.scoring.figures import ratio
from benchmarks.show import AROUND, show
from benchmarks.table import percent, table
from benchmarks.verdicts import ERRORS, Verdict, verdicts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["main", "stages"]

#: The corpora that are measured unless others are asked for: ``TITLES`` in benchmarks/published.py knows more.
CORPORA = ("polnear", "pdnc", "litbank", "world")


def _share(right: int, judged: int) -> list[Any]:
    """Cells of a row: number, right, share."""
    return [judged, right, percent(ratio(right, judged) if judged else None)]


def stages(judged: Sequence[Judgement], figures: dict[str, Any]) -> list[list[Any]]:
    """Rows for the stages: what is judged, how often, how often right, share."""
    direct = figures["spans"]["direct"]
    rows: list[list[Any]] = [
        [f"pieces {name}, {side}", *_share(int(m["tp"]), int(m["tp"] + m[other]))]
        for name, m in direct.items()
        for side, other in (("precision", "fp"), ("recall", "fn"))
    ]
    found = decisions(judged)
    for question, title in (("source", "source right, given both"), ("mention", "mention in PDNC's reference, given both")):
        asked = [decision.right for decision in found if decision.question == question]
        if asked:
            rows.append([title, *_share(sum(asked), len(asked))])
    if "news" in figures["attribution"]:
        rows += _news_rows(figures["attribution"]["news"])
    if "fiction" in figures["attribution"]:
        rows += _fiction_rows(figures["attribution"]["fiction"])
    return rows


def _news_rows(news: dict[str, Any]) -> Iterator[list[Any]]:
    """Rows for each kind of quotation with an annotated source."""
    for kind, group in news.items():
        if not isinstance(group, dict) or "source" not in group:
            continue
        for name in ("detection", "source", "source_exact", "cue"):
            m = group[name]
            yield [f"{kind}: {name}, precision", *_share(m["tp"], m["tp"] + m["fp"])]
            yield [f"{kind}: {name}, recall", *_share(m["tp"], m["tp"] + m["fn"])]
        counts = group["counts"]
        yield [f"{kind}: source right, given pair", *_share(group["source"]["tp"], counts["with_source_paired"])]


def _fiction_rows(fiction: dict[str, Any]) -> Iterator[list[Any]]:
    """Rows for quotations with an annotated character."""
    overall, end = fiction["overall"], fiction["end_to_end"]
    yield ["quotations found", *_share(overall["paired"], overall["gold"])]
    yield ["speaker given, of those found", *_share(overall["answered"], overall["paired"])]
    yield ["speaker right, of those given", *_share(overall["right"], overall["answered"])]
    yield ["speaker right, of those found", *_share(overall["right"], overall["paired"])]
    yield ["speaker right, of all", *_share(overall["right"], overall["gold"])]
    for kind, m in fiction["by_explicitness"].items():
        yield [f"  {kind}: of all", *_share(m["right"], m["gold"])]
    named = fiction["named"]
    yield ["clean name shown, of those right who have one", *_share(named["clean"], named["right"])]
    yield ["end to end, precision", *_share(end["tp"], end["tp"] + end["fp"])]


def summary(figures: dict[str, Any]) -> str:
    """F1 and calibration in a few lines."""
    direct = figures["spans"]["direct"]
    lines = [f"pieces F1: exact {percent(direct['exact']['F1'])}, relaxed {percent(direct['relaxed']['F1'])}"]
    for kind, group in figures["attribution"].get("news", {}).items():
        if isinstance(group, dict) and "source" in group:
            names = ("detection", "source", "source_strict", "source_exact", "cue")
            lines.append(f"{kind} F1: " + ", ".join(f"{name} {percent(group[name]['F1'])}" for name in names))
    fiction = figures["attribution"].get("fiction")
    if fiction:
        b = fiction["bcubed"]
        lines.append(f"B-cubed P {percent(b['P'])}, R {percent(b['R'])}, F1 {percent(b['F1'])}")
    c = figures["calibration"]
    if c["n"]:
        tops = f"top 50 % {percent(c['accuracy_top_50'])}, top 80 % {percent(c['accuracy_top_80'])}"
        lines.append(f"calibration: n {c['n']}, ECE {c['ece']:.4f}, accuracy {percent(c['accuracy'])}, {tops}")
    return "\n".join(lines)


def _corpora(args: argparse.Namespace) -> Sequence[str]:
    """The corpora to measure: those asked for, else the usual ones, or all marked-up texts of a folder without these."""
    if args.corpus:
        asked: Sequence[str] = args.corpus
        return asked
    usual = any(corpus_path(args.data, name).exists() for name in CORPORA)
    return CORPORA if usual else sorted(path.stem for path in args.data.glob("*.txt"))


def _documents(args: argparse.Namespace, corpus: str) -> list[Document]:
    """The documents of a corpus that belong to the part asked for."""
    documents = read_corpus(corpus_path(args.data, corpus))
    return [
        document
        for document in documents
        if args.part in ("all", part_of(document)) and (not args.doc or document.id in args.doc)
    ][: args.limit]


def _rows(args: argparse.Namespace, documents: Iterable[Document]) -> dict[str, Row]:
    """The predictions: recorded ones, or the library's."""
    if args.predictions:
        return read_predictions(args.predictions)
    return {row["id"]: row for row in predict_all(documents, jobs=args.jobs)}


def wanted(verdict: Verdict, args: argparse.Namespace) -> bool:
    """Whether an error is one of those asked for."""
    found, gold = verdict.predicted, verdict.quote
    if verdict.kind not in (args.kind or ERRORS):
        return False
    if args.sieve and not (found and {found.rule, found.mention_rule, found.speaker_rule} & set(args.sieve)):
        return False
    if args.explicitness and not (gold and gold.explicitness == args.explicitness):
        return False
    kind = gold.kind if gold else found.kind if found else None
    return not args.quote_kind or kind == args.quote_kind


def errors(judged: Iterable[Judgement], args: argparse.Namespace) -> str:
    """Some of the errors asked for, drawn by chance, in text order."""
    found = [verdict for one in judged for verdict in verdicts(one) if verdict.spans and wanted(verdict, args)]
    rng = random.Random(args.seed)
    chosen = sorted(rng.sample(range(len(found)), min(args.errors, len(found))))
    shown = [show(found[at], number, args.around) for number, at in enumerate(chosen, 1)]
    return "\n".join([*shown, f"{len(chosen)} of {len(found)} errors of this kind"])


def measure(corpus: str, judged: Sequence[Judgement], args: argparse.Namespace) -> dict[str, Any]:
    """Print the tables of a corpus, and give their figures."""
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
    """What can be asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--data", type=Path, required=True, help="the folder of the corpora")
    add("--corpus", nargs="+", help=f"names of files there (default: {' '.join(CORPORA)}, or all .txt)")
    add("--part", choices=PARTS, default="tune", help="which documents (default: tune)")
    add("--doc", nargs="+", help="only documents with these ids")
    add("--limit", type=int, help="only the first N documents of each corpus")
    add("--predictions", type=Path, help="recorded predictions in place of the library's")
    add("--save", type=Path, help="keep the predictions")
    add("--jobs", type=int, default=1, help="how many processes (default: 1)")
    add("--out", type=Path, help="write all figures as JSON")
    fields = [field.name for field in attrs.fields(Prediction)]
    add("--by", nargs="+", choices=fields, metavar="FIELD", help=f"one more table of rules, by: {' '.join(fields)}")
    group = parser.add_argument_group("errors").add_argument
    group("--errors", type=int, default=0, metavar="N", help="print N errors in place of the tables")
    group("--kind", nargs="+", choices=ERRORS, help="only these")
    group("--sieve", nargs="+", help="only where one of these rules or sieves decided")
    group("--explicitness", choices=("explicit", "anaphoric", "implicit"), help="only such annotated quotations")
    group("--quote-kind", choices=("direct", "mixed", "indirect"), help="only such quotations")
    group("--around", type=int, default=AROUND, help=f"characters of context on each side (default: {AROUND})")
    group("--seed", type=int, default=0)
    return parser


def main(argv: list[str] | None = None) -> int:
    """Measure, or print errors."""
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
