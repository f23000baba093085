"""Measure how much perfect layers help: hand-made trees, and the annotated coreference of LitBank.

    python -m benchmarks.gold_layers --data ../shared/corpora [--out benchmarks/results/layers_gold.json]

Prints a table for each layer. The exit status is 0.

*Trees* are the sentences of ``reports.conllu``, as plain text and with their trees; *treebank* is the same with the 200 of
``treebank.conllu``. A report is right if its words are exactly
those in the comment, and a source is right if it lies within the words in the comment and begins where they begin. *Chains* are
the annotated coreference of LitBank: it is read as plain text, with its chains, and with some mentions moved to random chains,
which imitates the errors of a coreference system.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks.corpora import read_corpus
from benchmarks.corpora.trees import read_trees
from benchmarks.environment import write_json
from benchmarks.gold_layers.chains import PARTS, chains
from benchmarks.gold_layers.trees import SENTENCES, TREEBANK, trees
from benchmarks.publishing.table import percent, table

__all__ = ["main"]

SHARES = (0.0, 0.1, 0.2, 0.3, 0.4)  #: share of the mentions that are moved to a random chain


def main(argv: list[str] | None = None) -> int:
    """Measure and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the corpora")
    parser.add_argument("--out", type=Path, help="write all figures to this file as JSON")
    args = parser.parse_args(argv)
    sentences = list(read_trees(SENTENCES))
    by_trees = {"plain": trees(sentences, gold=False), "gold": trees(sentences, gold=True)}
    print(table(["trees", *by_trees["plain"]], [[name, *one.values()] for name, one in by_trees.items()]), "\n")
    parsed = list(read_trees(TREEBANK))
    by_treebank = {"plain": trees(parsed, gold=False), "gold": trees(parsed, gold=True)}
    shown = [[name, *one.values(), percent(one["found"] / one["reports"])] for name, one in by_treebank.items()]
    print(table(["treebank", *by_treebank["plain"], "found %"], shown), "\n")
    documents = list(read_corpus(args.data / "litbank.jsonl"))
    by_chains = {"plain": chains(documents, None)} | {f"{share:.0%}": chains(documents, share) for share in SHARES}
    rows = [[name, *(percent(one[part]["accuracy"]) for part in PARTS)] for name, one in by_chains.items()]
    print(table(["mentions in a wrong chain", *PARTS], rows))
    write_json(args.out, {"gold_layers": {"trees": by_trees, "treebank": by_treebank, "chains": by_chains}})
    return 0


if __name__ == "__main__":
    sys.exit(main())
