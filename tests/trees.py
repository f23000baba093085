"""Gold trees for the examples of rules that use trees: the files in ``treebank/``."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.corpora.trees import analysis, read_trees

if TYPE_CHECKING:
    from quoteattr.analysis import Analysis

FOLDER = Path(__file__).parent / "treebank"


@functools.cache
def treebank() -> dict[str, Analysis]:
    """All sentences, by their text."""
    return {tree.text: analysis(tree) for path in sorted(FOLDER.glob("*.conllu")) for tree in read_trees(path)}
