"""Compare plain text with analyses by Stanza and spaCy: accuracy, speed and memory on the same documents with the same scorer.

    python -m benchmarks.layers --data ../shared/corpora --stanza ../shared/stanza --spacy ../shared/peers/en_small_spacy
        [--sets polnear:200 pdnc:5] [--part tune|check|all] [--out benchmarks/results/layers.json]

Prints a table for each set. A set is a corpus and the number of documents to take from the selected part, in file order;
by default, 200 articles and 5 whole novels. Needs the extras ``stanza`` and ``spacy``, a folder of Stanza models and a spaCy
pipeline. The exit status is 0.

Each system runs in its own process on one thread. Times are CPU seconds, given separately for the tool's pipeline, the
conversion of its documents, and the extraction.
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
from benchmarks.predictions import rows_of
from benchmarks.publishing.table import percent, table
from benchmarks.scoring.judgement import judge, score_all
from benchmarks.scoring.rules import decisions, rule_figures
from benchmarks.speed.memory import peak_kilobytes
from quoteattr.resolver.frames import FRAMES
from quoteattr.resolver.mention_sieves import MENTION_SIEVES
from quoteattr.resolver.speaker_sieves import SPEAKER_SIEVES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quoteattr.analysis import Analysis
    from quoteattr.resolver.rules import Frame, MentionSieve, SpeakerSieve

__all__ = ["main"]

SYSTEMS = ("plain", "stanza", "spacy")
MEASURES = ("detection", "source", "source_exact", "cue")
SETS = ("polnear:200", "pdnc:5")
RULES: tuple[MentionSieve | Frame | SpeakerSieve, ...] = (*MENTION_SIEVES, *FRAMES, *SPEAKER_SIEVES)
LAYERED = {rule.name for rule in RULES if rule.needs}
WARM_UP = "“We open at nine,” Dana said."
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


def _stanza(folder: Path) -> tuple[Callable[[str], Any], Callable[[Any], Analysis]]:
    """Stanza's pipeline, and the function that converts its documents."""
    import stanza
    import torch

    from quoteattr.adapters.stanza import from_document

    torch.set_num_threads(1)
    pipeline = stanza.Pipeline("en", dir=str(folder), use_gpu=False, download_method=None, verbose=False)
    return pipeline, from_document


def _spacy(folder: Path) -> tuple[Callable[[str], Any], Callable[[Any], Analysis]]:
    """The spaCy pipeline, and the function that converts its documents."""
    import spacy

    from quoteattr.adapters.spacy import from_doc

    return spacy.load(folder), from_doc


def _tool(args: argparse.Namespace) -> tuple[Callable[[str], Any], Callable[[Any], Analysis | None]]:
    """The functions that analyse and convert; None for plain text."""
    if args.only == "plain":
        return str, lambda _: None
    return _stanza(args.stanza) if args.only == "stanza" else _spacy(args.spacy)


def _documents(args: argparse.Namespace, wanted: str) -> list[Document]:
    """The documents of a set."""
    corpus, _, limit = wanted.partition(":")
    documents = read_corpus(args.data / f"{corpus}.jsonl")
    return [one for one in documents if args.part in ("all", part_of(one))][: int(limit) if limit else None]


def measure(args: argparse.Namespace) -> dict[str, Any]:
    """The accuracy, time and memory of one system."""
    start = time.process_time()
    analyse, convert = _tool(args)
    loading = time.process_time() - start
    quoteattr.extract(WARM_UP, analyzer=convert(analyse(WARM_UP)))
    loaded = peak_kilobytes()
    sets = {wanted.partition(":")[0]: _measured(_documents(args, wanted), analyse, convert) for wanted in args.sets}
    return {"loading_seconds": loading, "loaded_kb": loaded, "sets": sets}


def _measured(
    documents: Sequence[Document], analyse: Callable[[str], Any], convert: Callable[[Any], Analysis | None]
) -> dict[str, Any]:
    """The accuracy and time on some documents, and the peak memory so far."""
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
    found_by = [row for field in ("mention_rule", "speaker_rule") for row in rule_figures(decisions(judged), (field,))]
    return {
        "documents": len(documents),
        "characters": sum(len(document.text) for document in documents),
        "attribution": _without_lists(score_all(judged)["attribution"]),
        "marked": sorted(_marked(rows)),
        "seconds": seconds,
        "peak_kb": peak_kilobytes(),
        "rules": {
            row.rule[0]: {"fired": row.fired, "judged": row.judged, "right": row.right}
            for row in found_by
            if row.rule[0] in LAYERED
        },
    }


def _without_lists(attribution: dict[str, Any]) -> dict[str, Any]:
    """The figures for all quotations and by kind, without those for single documents."""
    fiction = attribution.get("fiction")
    kept = {key: fiction[key] for key in ("overall", "by_explicitness", "end_to_end", "bcubed")} if fiction else None
    return attribution | {"fiction": kept} if kept else attribution


def _marked(rows: dict[str, Any]) -> set[str]:
    """The quotations with words in quotation marks, in a form that can be compared."""
    return {
        json.dumps([document, quote["kind"], quote["spans"], quote["verbatim"]])
        for document, row in rows.items()
        for quote in row["quotes"]
        if quote["verbatim"]
    }


def _apart(argv: Sequence[str], system: str) -> dict[str, Any]:
    """The figures of one system, measured in a separate process."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "figures.json"
        command = [sys.executable, "-m", "benchmarks.layers", *argv, "--only", system, "--out", str(out)]
        subprocess.run(command, check=True, env=os.environ | dict.fromkeys(THREADS, "1"))
        found: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    for name, one in found["sets"].items():
        print(f"{system}: {one['documents']} documents of {name}, {sum(one['seconds'].values()):.0f} s", file=sys.stderr)
    return found


def _figures(one: dict[str, Any]) -> dict[str, float]:
    """The figures of a set that are compared, by name."""
    made: dict[str, float] = {}
    for kind, group in one["attribution"].get("news", {}).items():
        if isinstance(group, dict) and "source" in group:
            made |= {f"{kind}: {name}, F1": group[name]["F1"] for name in MEASURES}
    fiction = one["attribution"].get("fiction")
    if fiction:
        made |= {"speaker right, of all": fiction["overall"]["accuracy"], "end to end, F1": fiction["end_to_end"]["F1"]}
        made |= {f"{kind}: speaker right": group["accuracy"] for kind, group in fiction["by_explicitness"].items()}
    return made


def _shown(systems: dict[str, dict[str, Any]], name: str) -> str:
    """The figures for a set, with a column for each system."""
    sets = [one["sets"][name] for one in systems.values()]
    figures = [_figures(one) for one in sets]
    rows: list[list[Any]] = [[key, *(percent(one[key]) for one in figures)] for key in figures[0]]
    rows += [[f"seconds: {key}", *(f"{one['seconds'][key]:.2f}" for one in sets)] for key in sets[0]["seconds"]]
    rows.append(["seconds: loading", *(f"{one['loading_seconds']:.2f}" for one in systems.values())])
    rows.append(["memory, MB", *(one["peak_kb"] // 1024 for one in sets)])
    rows.append(["marked quotations as in plain text", *(one["marked_as_plain"] for one in sets)])
    return f"{name}: {sets[0]['documents']} documents, {sets[0]['characters']} characters\n" + table(["figure", *systems], rows)


def _parser() -> argparse.ArgumentParser:
    """The command-line options."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--data", type=Path, required=True, help="folder of the corpora")
    add("--stanza", type=Path, required=True, help="folder of the Stanza models")
    add("--spacy", type=Path, required=True, help="folder of the spaCy pipeline")
    add("--sets", nargs="+", default=SETS, help=f"corpora, each with the number of documents (default: {' '.join(SETS)})")
    add("--part", choices=PARTS, default="check", help="which documents to measure (default: check)")
    add("--only", choices=SYSTEMS, help="measure only this system, in this process")
    add("--out", type=Path, help="write all figures to this file as JSON")
    return parser


def main(argv: list[str] | None = None) -> int:
    """Measure and print the comparison."""
    argv = sys.argv[1:] if argv is None else argv
    args = _parser().parse_args(argv)
    if args.only:
        args.out.write_text(json.dumps(measure(args)), encoding="utf-8")
        return 0
    systems = {system: _apart(argv, system) for system in SYSTEMS}
    for name, plain in systems["plain"]["sets"].items():
        as_plain = plain["marked"]
        for one in systems.values():
            one["sets"][name]["marked_as_plain"] = one["sets"][name].pop("marked") == as_plain
        print(_shown(systems, name), "\n")
    write_json(args.out, {"part": args.part, "sets": args.sets, "layers": systems}, ("stanza", "torch", "spacy"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
