"""What layers of perfect quality bring: trees written by hand, and the annotated coreference of LitBank.

    python -m benchmarks.gold_layers --data ../shared/corpora [--out benchmarks/results/layers_gold.json]

*Trees*: the sentences of ``reports.conllu``, plain and with their trees; a report is right when its words are those
written beside it, its source when it lies in the words written and begins where they begin. *Chains*: LitBank, plain, with its
chains, and with a share of the mentions put into a chain drawn by chance, which is what errors of a coreference system do.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks.corpora import read_corpus
from benchmarks.corpora.trees import read_trees
from benchmarks.environment import write_json
from benchmarks.gold_layers.chains import PARTS, chains
from benchmarks.gold_layers.trees import SENTENCES, trees
from benchmarks.publishing.table import percent, table

__all__ = ["main"]

SHARES = (0.0, 0.1, 0.2, 0.3, 0.4)  #: of mentions in a chain drawn by chance


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
