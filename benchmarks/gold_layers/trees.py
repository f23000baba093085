"""Reports found with and without hand-made trees."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import quoteattr
from benchmarks.corpora.trees import Tree, analysis

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["SENTENCES", "TREEBANK", "trees"]

SENTENCES = Path(__file__).parent / "reports.conllu"
TREEBANK = Path(__file__).parent / "treebank.conllu"


def trees(sentences: Iterable[Tree], *, gold: bool) -> dict[str, int]:
    """How many of the expected reports are found, how many of those with their source, and how many unexpected ones."""
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
    """Whether the source of a report begins where the expected words begin, and lies within them."""
    written = tree.comments.get("source")
    if written is None:
        return False
    start = tree.text.index(written)
    source = quote.attribution.source if quote.attribution else None
    return source is not None and source.start == start and source.end <= start + len(written)
