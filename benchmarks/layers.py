"""Plain text beside analyses by Stanza and spaCy: the same documents, the same scorer, accuracy, speed and memory.

    python -m benchmarks.layers --data ../shared/corpora --stanza ../shared/stanza --spacy ../shared/peers/en_small_spacy
        [--corpus polnear] [--part tune|check|all] [--limit 200] [--out benchmarks/results/layers.json]

Needs the extras ``stanza`` and ``spacy``, a folder of models for Stanza and a pipeline of spaCy. Each system has a process of
its own, on one thread; seconds are those of the processor, apart for the tool's pipeline, the conversion of its documents,
and the extraction.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import quoteattr
from benchmarks.corpora import PARTS, Document, part_of, read_corpus
from benchmarks.environment import write_json
from benchmarks.metrics import judge, score_all
from benchmarks.one_run import peak_kilobytes
from benchmarks.predictions import rows_of
from benchmarks.rules import decisions, rule_figures
from benchmarks.table import percent, table

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quoteattr.analysis import Analysis

__all__ = ["main"]

SYSTEMS = ("plain", "stanza", "spacy")
MEASURES = ("detection", "source", "source_exact", "cue")
WARM_UP = "“We open at nine,” Dana said."
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


def _stanza(folder: Path) -> tuple[Callable[[str], Any], Callable[[Any], Analysis]]:
    """Stanza's pipeline, and what converts its documents."""
    import stanza
    import torch

    from quoteattr.adapters.stanza import from_document

    torch.set_num_threads(1)
    pipeline = stanza.Pipeline("en", dir=str(folder), use_gpu=False, download_method=None, verbose=False)
    return pipeline, from_document


def _spacy(folder: Path) -> tuple[Callable[[str], Any], Callable[[Any], Analysis]]:
    """The pipeline of spaCy, and what converts its documents."""
    import spacy

    from quoteattr.adapters.spacy import from_doc

    return spacy.load(folder), from_doc


def _tool(args: argparse.Namespace) -> tuple[Callable[[str], Any], Callable[[Any], Analysis | None]]:
    """What analyses, and what converts; nothing of both for plain text."""
    if args.only == "plain":
        return str, lambda _: None
    return _stanza(args.stanza) if args.only == "stanza" else _spacy(args.spacy)


def _documents(args: argparse.Namespace) -> list[Document]:
    """The documents to measure on."""
    documents = read_corpus(args.data / f"{args.corpus}.jsonl")
    return [one for one in documents if args.part in ("all", part_of(one))][: args.limit]


def measure(args: argparse.Namespace) -> dict[str, Any]:
    """Accuracy, seconds and memory of one system."""
    documents = _documents(args)
    start = time.process_time()
    analyse, convert = _tool(args)
    loading = time.process_time() - start
    quoteattr.extract(WARM_UP, analyzer=convert(analyse(WARM_UP)))
    loaded = peak_kilobytes()
    seconds = {"pipeline": 0.0, "conversion": 0.0, "extraction": 0.0}
    rows = {}
    for document in documents:
        at = [time.process_time()]
        made = analyse(document.text)
        at.append(time.process_time())
        analysis = convert(made)
        at.append(time.process_time())
        acts = quoteattr.ALL_ACTS if document.corpus == "polnear" else quoteattr.SPEECH_ACTS
        found = quoteattr.explain(document.text, analyzer=analysis, acts=acts)
        at.append(time.process_time())
        for name, before, after in zip(seconds, at, at[1:], strict=False):
            seconds[name] += after - before
        rows[document.id] = rows_of(document, found)
    judged = judge(documents, rows)
    trees = [row for row in rule_figures(decisions(judged), ("rule",)) if row.rule[0].startswith("tree_")]
    return {
        "documents": len(documents),
        "characters": sum(len(document.text) for document in documents),
        "news": score_all(judged)["attribution"].get("news", {}),
        "marked": sorted(_marked(rows)),
        "seconds": seconds,
        "loading_seconds": loading,
        "loaded_kb": loaded,
        "peak_kb": peak_kilobytes(),
        "rules": {row.rule[0]: {"fired": row.fired, "judged": row.judged, "right": row.right} for row in trees},
    }


def _marked(rows: dict[str, Any]) -> set[str]:
    """The quotations with words in marks, in a form that can be compared."""
    return {
        json.dumps([document, quote["kind"], quote["spans"], quote["verbatim"]])
        for document, row in rows.items()
        for quote in row["quotes"]
        if quote["verbatim"]
    }


def _apart(args: argparse.Namespace, argv: Sequence[str], system: str) -> dict[str, Any]:
    """The figures of one system, from a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "figures.json"
        command = [sys.executable, "-m", "benchmarks.layers", *argv, "--only", system, "--out", str(out)]
        subprocess.run(command, check=True, env=os.environ | dict.fromkeys(THREADS, "1"))
        found: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    print(f"{system}: {found['documents']} documents of {args.corpus}, {sum(found['seconds'].values()):.0f} s", file=sys.stderr)
    return found


def _shown(systems: dict[str, dict[str, Any]]) -> str:
    """The figures side by side."""
    groups = systems["plain"]["news"].items()
    kinds = [kind for kind, group in groups if isinstance(group, dict) and "source" in group]
    rows: list[list[Any]] = [
        [f"{kind}: {name}, F1", *(percent(one["news"][kind][name]["F1"]) for one in systems.values())]
        for kind in kinds
        for name in MEASURES
    ]
    rows += [
        [f"seconds: {name}", *(f"{one['seconds'][name]:.2f}" for one in systems.values())]
        for name in ("pipeline", "conversion", "extraction")
    ]
    rows.append(["seconds: loading", *(f"{one['loading_seconds']:.2f}" for one in systems.values())])
    rows.append(["memory, MB", *(one["peak_kb"] // 1024 for one in systems.values())])
    rows.append(["marked quotations as in plain text", *(one["marked_as_plain"] for one in systems.values())])
    return table(["figure", *systems], rows)


def _parser() -> argparse.ArgumentParser:
    """What can be asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--data", type=Path, required=True, help="the folder of the corpora")
    add("--stanza", type=Path, required=True, help="the folder of Stanza's models")
    add("--spacy", type=Path, required=True, help="the folder of spaCy's pipeline")
    add("--corpus", default="polnear", help="name of a file of news (default: polnear)")
    add("--part", choices=PARTS, default="check", help="which documents (default: check)")
    add("--limit", type=int, default=200, help="only the first N documents (default: 200)")
    add("--only", choices=SYSTEMS, help="measure this system in this process")
    add("--out", type=Path, help="write all figures as JSON")
    return parser


def main(argv: list[str] | None = None) -> int:
    """Measure and print."""
    argv = sys.argv[1:] if argv is None else argv
    args = _parser().parse_args(argv)
    if args.only:
        args.out.write_text(json.dumps(measure(args)), encoding="utf-8")
        return 0
    systems = {system: _apart(args, argv, system) for system in SYSTEMS}
    marked = {system: figures.pop("marked") for system, figures in systems.items()}
    for system, figures in systems.items():
        figures["marked_as_plain"] = marked[system] == marked["plain"]
    print(_shown(systems))
    settings = {"corpus": args.corpus, "part": args.part, "limit": args.limit}
    write_json(args.out, settings | {"layers": systems}, ("stanza", "torch", "spacy"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
