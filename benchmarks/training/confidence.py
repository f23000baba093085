"""Measure how often each rule is right, and write the library's table of confidences.

    python -m benchmarks.training.confidence --data ../shared/corpora [--part tune|check|all] [--corpus ...] [--jobs N]
        [--dry-run] [--out results.json]

Two decisions are judged. *Mention*: the words of the source are right, for quotations paired with an annotated source (only
PolNeAR, as fiction has no annotation of the words that name the speaker). *Speaker*: the character is right (PDNC, LitBank,
world news). Speakers in short texts, which are too short to show their genre, are judged in excerpts of the same documents: see
benchmarks/corpora/excerpts.py. The library describes each decision by a chain of keys, the most specific first;
benchmarks/training/cells.py explains the estimates.

Prints the cross-validated calibration error: the documents are split into two halves (novels by author), and each half is
judged with the table made from the other. With --dry-run, the table is not written. The exit status is 0.
"""

from __future__ import annotations

import argparse
import json
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from benchmarks.corpora import PARTS, Document, part_of, read_corpus
from benchmarks.corpora.excerpts import excerpts
from benchmarks.corpora.split import fold_of
from benchmarks.environment import REPOSITORY, write_json
from benchmarks.predictions import explain, rows_of
from benchmarks.publishing.table import table
from benchmarks.scoring.calibration import Judged, calibration, chance_error
from benchmarks.scoring.case import Case
from benchmarks.scoring.judgement import Judgement
from benchmarks.training.cells import LEAST, WEIGHT, Cell, Chain, Key, Observation, estimate, look_up
from benchmarks.training.keys import decision_keys, identity
from benchmarks.training.sources import learned_from

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["Observed", "literal", "main", "observe", "written"]

CORPORA = ("polnear", "pdnc", "litbank", "world")
TARGET = REPOSITORY / "quoteattr" / "resolver" / "results" / "_confidence_generated.py"
EVENTS = ("mention", "speaker")
EXCERPTS = "excerpts"  #: the name under which excerpts are counted

HEAD = '''"""How often decisions are right, measured on annotated text. Generated: don't edit.

Made by ``python -m benchmarks.training.confidence --data DATA --part {part} --corpus {corpora}``.
A key holds the rule and what else describes a decision; the empty key stands for all of them. Shares are drawn towards that
of the next more general key, which counts for {weight:g} decisions; keys with fewer than {least} are left out. Remarks:
decisions seen.

{sources}
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["MENTION", "SPEAKER"]
'''


@attrs.frozen(kw_only=True)
class Observed:
    """A decision of the library, with its judgement."""

    event: str  #: "mention" or "speaker"
    corpus: str
    fold: int
    chain: Chain
    right: bool


def _judged(judgement: Judgement) -> Iterator[tuple[str, int, bool]]:
    """Event, number of the prediction, and whether it is right."""
    if judgement.fiction:
        outcomes: Iterable[Any] = judgement.speakers.outcomes
        event = "speaker"
    else:
        outcomes, event = judgement.sources, "mention"
    for outcome in outcomes:
        if outcome.paired and outcome.known and outcome.given:
            yield event, outcome.prediction, outcome.right


def observe(document: Document) -> list[Observed]:
    """All decisions on a document that the annotation can judge."""
    found = explain(document)
    judgement = Judgement(Case(document, rows_of(document, found)))
    keys = decision_keys(document.text, found.lang)
    out = []
    for event, at, right in _judged(judgement):
        index = judgement.case.predicted[at].prediction.index
        if index is None:
            continue
        chain = keys[identity(found.quotes[index])][EVENTS.index(event)]
        out.append(Observed(event=event, corpus=document.corpus, fold=fold_of(document), chain=chain, right=right))
    return out


def observe_with_excerpts(document: Document) -> list[Observed]:
    """All decisions on a document, and on its excerpts if it has characters."""
    found = observe(document)
    if document.by_name:
        fold = fold_of(document)
        for excerpt in excerpts(document):
            found += [attrs.evolve(one, corpus=EXCERPTS, fold=fold) for one in observe(excerpt)]
    return found


def observe_all(documents: Iterable[Document], jobs: int) -> list[Observed]:
    """All decisions on a set of documents."""
    if jobs == 1:
        return [one for document in documents for one in observe_with_excerpts(document)]
    with ProcessPoolExecutor(jobs) as pool:
        return [one for found in pool.map(observe_with_excerpts, documents, chunksize=1) for one in found]


def _observations(observed: Iterable[Observed]) -> list[Observation]:
    """Chains and answers."""
    return [(one.chain, one.right) for one in observed]


def cross_validated(observed: list[Observed]) -> list[tuple[str, dict[str, float]]]:
    """The calibration in total and for each corpus. Every decision is judged with a table made without its half."""
    cells = [estimate(_observations(one for one in observed if one.fold != fold)) for fold in (0, 1)]
    judged = [(one.corpus, (look_up(cells[one.fold], one.chain), one.right)) for one in observed]
    names = sorted({corpus for corpus, _ in judged})
    return [
        ("all", _figures([item for _, item in judged])),
        *((name, _figures([item for corpus, item in judged if corpus == name])) for name in names),
    ]


def _figures(items: list[Judged]) -> dict[str, float]:
    """The calibration, with the error expected by chance alone."""
    return calibration(items) | {"chance": chance_error(items)}


def literal(key: Key) -> str:
    """A key as Python source."""
    parts = [json.dumps(part, ensure_ascii=False) for part in key]
    return f"({parts[0]},)" if len(parts) == 1 else f"({', '.join(parts)})"


def _table_of(name: str, remark: str, cells: dict[Key, Cell]) -> str:
    """A table as Python source."""
    rows = (f"    {literal(key)}: {share},  # {count}" for key, (share, count) in cells.items())
    body = "\n".join(rows)
    return f"#: {remark}\n{name}: Mapping[tuple[str, ...], float] = {{\n{body}\n}}\n"


def written(cells: dict[str, dict[Key, Cell]], *, part: str, corpora: Sequence[str]) -> str:
    """The text of the generated module."""
    made_by = {"part": part, "corpora": " ".join(corpora), "sources": learned_from(corpora)}
    head = HEAD.format(weight=WEIGHT, least=LEAST, **made_by)
    remarks = {"mention": "Key -> share of right mentions.", "speaker": "Key -> share of right speakers."}
    return "\n".join([head, *(_table_of(event.upper(), remarks[event], cells[event]) for event in EVENTS)])


def _parser() -> argparse.ArgumentParser:
    """The command-line options."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--data", type=Path, required=True, help="folder of the corpora")
    add("--corpus", nargs="+", default=CORPORA, help=f"names of the corpus files (default: {' '.join(CORPORA)})")
    add("--part", choices=PARTS, default="all")
    add("--jobs", type=int, default=1)
    add("--dry-run", action="store_true", help="print the figures without writing the table")
    add("--out", type=Path, help="write the figures to this file as JSON")
    return parser


def main(argv: list[str] | None = None) -> int:
    """Measure, print and write the table."""
    args = _parser().parse_args(argv)
    documents = (d for name in args.corpus for d in read_corpus(args.data / f"{name}.jsonl"))
    observed = observe_all([d for d in documents if args.part in ("all", part_of(d))], args.jobs)
    cells: dict[str, dict[Key, Cell]] = {}
    results: dict[str, Any] = {}
    for event in EVENTS:
        found = [one for one in observed if one.event == event]
        cells[event] = estimate(_observations(found))
        figures = cross_validated(found) if found else []
        results[event] = dict(figures) | {"cells": len(cells[event])}
        shown = ((name, f) for name, f in figures if f["n"])
        rows = [[name, f["n"], f"{f['accuracy']:.3f}", f"{f['ece']:.4f}", f"{f['chance']:.4f}"] for name, f in shown]
        print(f"\n{event}: {len(cells[event])} cells, cross-validated")
        print(table(["corpus", "decisions", "right", "ECE", "by chance"], rows))
    if not args.dry_run:
        TARGET.write_text(written(cells, part=args.part, corpora=args.corpus), encoding="utf-8")
        print(f"\nwritten: {TARGET.relative_to(REPOSITORY)}")
    write_json(args.out, {"part": args.part, "events": results})
    return 0


if __name__ == "__main__":
    sys.exit(main())
