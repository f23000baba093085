"""Languages with a small pack: what their trees show, sentence by sentence (``tests/treebank``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from trees import FOLDER

import quoteattr
from benchmarks.corpora.trees import Tree, analysis, read_trees
from quoteattr import Polarity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr import Quote

PARSED = [tree for path in sorted(FOLDER.glob("*.conllu")) for tree in read_trees(path) if "lang" in tree.comments]
NOBODY = "-"


def expected(tree: Tree) -> list[str]:
    """The quotations that the comments of a text list."""
    return [value for key, value in tree.comments.items() if key.startswith("quote ")]


def shown(quote: Quote) -> Iterator[str]:
    """A quotation as the comments write it: kind, rule, mention, speaker, words."""
    found = quote.attribution
    yield quote.kind.value + (" negated" if found and found.polarity is Polarity.NEGATED else "")
    yield (found and found.mention_rule) or NOBODY
    yield found.mention.text if found and found.mention else NOBODY
    yield quote.speaker.name if quote.speaker else NOBODY
    yield quote.text


@pytest.mark.parametrize("tree", PARSED, ids=lambda tree: f"{tree.comments['lang']}: {tree.text}")
def test_what_a_tree_shows(tree: Tree) -> None:
    """The quotations of a text with their sources."""
    quotes = quoteattr.extract(tree.text, analyzer=analysis(tree), acts=quoteattr.ALL_ACTS)
    assert [" | ".join(shown(quote)) for quote in quotes] == expected(tree)
