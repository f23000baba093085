"""The measurements with hand-made layers."""

from __future__ import annotations

import re

import attrs
import pytest

import quoteattr
from benchmarks.corpora import GoldMention
from benchmarks.corpora.gold import Document
from benchmarks.corpora.trees import Tree, analysis, read_trees
from benchmarks.gold_layers.chains import chained
from benchmarks.gold_layers.trees import SENTENCES, TREEBANK, trees
from quoteattr.analysis import Layer

WORD = re.compile(r"\w+")
WRITTEN = list(read_trees(SENTENCES))
TREES = list(read_trees(TREEBANK))
TEXT = "Leo sat down beside Sam. “Done,” he said."


def document(*mentions: tuple[str, str]) -> Document:
    """A story with mentions, each given as its words and the character it refers to."""
    found = tuple(
        GoldMention(span=(TEXT.index(words), TEXT.index(words) + len(words)), entity=entity) for words, entity in mentions
    )
    return Document(id="a", corpus="own", lang="en", text=TEXT, quotes=(), characters=(), mentions=found)


@pytest.mark.parametrize("tree", [*WRITTEN, *TREES], ids=lambda tree: tree.text)
def test_written_trees_are_trees(tree: Tree) -> None:
    """One root, no cycle, every relation named; the reported words are in the sentence."""
    made = analysis(tree)
    assert [token.head for token in made.tokens].count(None) == 1
    assert all(token.tag and token.relation for token in made.tokens)
    # Only the words: a clause may continue after "according to locals".
    assert all(set(WORD.findall(words)) <= set(WORD.findall(tree.text)) for words in tree.comments.values())


def test_trees_are_judged_word_for_word() -> None:
    """A report is found if its words are exactly those expected, and its source if it begins where it should."""
    first = WRITTEN[0]
    assert trees([first], gold=False)["found"] == 0
    assert trees([first], gold=True) == {"sentences": 1, "reports": 1, "found": 1, "source": 1, "others": 0}
    wrong = attrs.evolve(first, comments=dict(first.comments) | {"reported": "boats rot"})
    assert trees([wrong], gold=True) == {"sentences": 1, "reports": 1, "found": 0, "source": 0, "others": 1}
    elsewhere = attrs.evolve(first, comments=dict(first.comments) | {"source": "Lund"})
    assert trees([elsewhere], gold=True)["source"] == 0


def test_a_tree_shows_more_reports() -> None:
    """With the trees of 200 sentences, a tenth more of the reports are found, none fewer with their source."""
    plain, gold = trees(TREES, gold=False), trees(TREES, gold=True)
    assert plain["sentences"] == 200
    assert gold["found"] - plain["found"] >= plain["reports"] / 10
    assert gold["source"] - plain["source"] >= plain["reports"] / 20


@pytest.mark.parametrize("tree", TREES, ids=lambda tree: tree.text)
def test_a_tree_loses_no_report(tree: Tree) -> None:
    """What is found without a tree is found with it."""
    assert trees([tree], gold=True)["found"] >= trees([tree], gold=False)["found"]


def test_chains_of_a_document() -> None:
    """With a share of 0, chains are as annotated. A random choice is always the same, and a random chain changes the answer."""
    gold = document(("Leo", "L"), ("Sam", "S"), ("he", "S"))
    made = chained(gold, 0.0)
    assert made.layers == {Layer.CLUSTERS}
    assert [[span.of(TEXT) for span in one] for one in made.clusters] == [["Leo"], ["Sam", "he"]]
    assert chained(gold, 0.5).clusters == chained(gold, 0.5).clusters
    names = [quote.speaker.name for quote in quoteattr.extract(TEXT, analyzer=made) if quote.speaker]
    assert names == ["Sam"]


@pytest.mark.parametrize("tail", ["“Done,” he said.", "“They know.”"])
def test_nothing_leans_on_reports_of_a_tree(tail: str) -> None:
    """The speaker of the words in quotation marks after such a report is the same as without the report."""
    first = WRITTEN[0]
    text = f"Leo came. {first.text} {tail}"
    plain = quoteattr.extract(text)
    layered = quoteattr.extract(text, analyzer=analysis(attrs.evolve(first, text=text)))
    assert [quote.text for quote in layered if not quote.verbatim] == [first.comments["reported"]]
    speakers = [[quote.speaker and quote.speaker.name for quote in one if quote.verbatim] for one in (plain, layered)]
    assert speakers[0] == speakers[1]
