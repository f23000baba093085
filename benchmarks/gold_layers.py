"""What layers of perfect quality bring: trees written by hand, and the annotated coreference of LitBank.

    python -m benchmarks.gold_layers --data ../shared/corpora [--out benchmarks/results/layers_gold.json]

*Trees*: the sentences of ``treebank/reports.conllu``, plain and with their trees; a report is right when its words are those
written beside it, its source when it lies in the words written and begins where they begin. *Chains*: LitBank, plain, with its
chains, and with a share of the mentions put into a chain drawn by chance, which is what errors of a coreference system do.
"""

from __future__ import annotations

import argparse
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

import quoteattr
from benchmarks.corpora import Document, part_of, read_corpus
from benchmarks.corpora.trees import Tree, analysis, read_trees
from benchmarks.environment import write_json
from benchmarks.metrics import judge, score_all
from benchmarks.predictions import rows_of
from benchmarks.rules import decisions, rule_figures
from benchmarks.table import percent, table
from quoteattr import Span
from quoteattr.analysis import Layer, PlainAnalyzer
from quoteattr.lang import load

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quoteattr.analysis import Analysis

__all__ = ["chains", "main", "trees"]

SENTENCES = Path(__file__).parent / "treebank" / "reports.conllu"
SHARES = (0.0, 0.1, 0.2, 0.3, 0.4)  #: of mentions in a chain drawn by chance
PARTS = ("tune", "check")


def trees(sentences: Iterable[Tree], *, gold: bool) -> dict[str, int]:
    """How many of the written reports are found, with how many sources, and how many others."""
    made = {"sentences": 0, "reports": 0, "found": 0, "source": 0, "others": 0}
    for tree in sentences:
        wanted = tree.comments.get("reported")
        quotes = quoteattr.extract(tree.text, analyzer=analysis(tree) if gold else None, acts=quoteattr.ALL_ACTS)
        right = [quote for quote in quotes if quote.text == wanted]
        made["sentences"] += 1
        made["reports"] += wanted is not None
        made["found"] += bool(right)
        made["source"] += any(_is_source(quote, tree) for quote in right)
        made["others"] += len(quotes) - len(right)
    return made


def _is_source(quote: quoteattr.Quote, tree: Tree) -> bool:
    """Whether the source of a report begins where the words written begin, and lies in them."""
    written = tree.comments["source"]
    start = tree.text.index(written)
    source = quote.attribution.source if quote.attribution else None
    return source is not None and source.start == start and source.end <= start + len(written)


def chained(document: Document, share: float) -> Analysis:
    """A document, plain but for its annotated chains, some mentions in another chain."""
    rng = random.Random(document.id)  # the same draw every time
    entities = sorted({mention.entity for mention in document.mentions or ()})
    found: dict[str, list[Span]] = {}
    for mention in document.mentions or ():
        entity = rng.choice(entities) if rng.random() < share else mention.entity
        found.setdefault(entity, []).append(Span(start=mention.span[0], end=mention.span[1]))
    writing = load("en").writing
    plain = PlainAnalyzer.of(writing)(document.text)
    return attrs.evolve(plain, layers=frozenset({Layer.CLUSTERS}), clusters=tuple(tuple(sorted(one)) for one in found.values()))


def chains(documents: Sequence[Document], share: float | None) -> dict[str, Any]:
    """Speakers right by part, and what the rule did; plain text for None."""
    rows = {}
    for document in documents:
        analyzer = None if share is None else chained(document, share)
        rows[document.id] = rows_of(document, quoteattr.explain(document.text, analyzer=analyzer))
    judged = judge(documents, rows)
    rule = [row for row in rule_figures(decisions(judged), ("speaker_rule",)) if row.rule == ("coreference",)]
    made: dict[str, Any] = {"rule": attrs.asdict(rule[0]) if rule else None}
    for part in PARTS:
        fiction = score_all([one for one in judged if part_of(one.case.document) == part])["attribution"]["fiction"]
        made[part] = {"gold": fiction["overall"]["gold"], "accuracy": fiction["overall"]["accuracy"]}
    return made


def main(argv: list[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="the folder of the corpora")
    parser.add_argument("--out", type=Path, help="write all figures as JSON")
    args = parser.parse_args(argv)
    sentences = list(read_trees(SENTENCES))
    by_trees = {"plain": trees(sentences, gold=False), "gold": trees(sentences, gold=True)}
    print(table(["trees", *by_trees["plain"]], [[name, *one.values()] for name, one in by_trees.items()]), "\n")
    documents = list(read_corpus(args.data / "litbank.jsonl"))
    by_chains = {"plain": chains(documents, None)} | {f"{share:.0%}": chains(documents, share) for share in SHARES}
    rows = [[name, *(percent(one[part]["accuracy"]) for part in PARTS)] for name, one in by_chains.items()]
    print(table(["mentions in a wrong chain", *PARTS], rows))
    write_json(args.out, {"gold_layers": {"trees": by_trees, "chains": by_chains}})
    return 0


if __name__ == "__main__":
    sys.exit(main())
