"""The graph of who speaks to whom, with networkx: nodes, edges, files, and the example of the documentation."""

from __future__ import annotations

import doctest
import importlib
import io
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

networkx = pytest.importorskip("networkx", reason="networkx is not installed: pip install 'quoteattr[network]'")

import quoteattr  # noqa: E402
from quoteattr import network, to_networkx  # noqa: E402

DOCS = Path(__file__).parents[2] / "docs"
TEXT = "“We open at nine,” Dana Holm told Ivo Lund. “Why?” Lund asked Dana. “I am tired.” The crowd shouted: “No!”"


def test_nodes_and_edges() -> None:
    """Every attribute. Who is addressed by nobody known is in no edge, but what they say counts."""
    graph = to_networkx(quoteattr.explain(TEXT))
    assert dict(graph.nodes(data=True)) == {
        "s1": {"label": "Dana Holm", "kind": "person", "gender": "unknown", "weight": 1, "words": 4},
        "s2": {"label": "Ivo Lund", "kind": "person", "gender": "male", "weight": 1, "words": 4},
        "s3": {"label": "crowd", "kind": "group", "gender": "unknown", "weight": 1, "words": 1},
    }
    assert list(graph.edges(data=True)) == [
        ("s1", "s2", {"weight": 1, "words": 4}),
        ("s2", "s1", {"weight": 1, "words": 4}),
    ]
    assert graph.is_directed()


def test_who_only_listens_is_a_node() -> None:
    graph = to_networkx(quoteattr.explain("“Go,” Ann told Ben and Cy Lund."))
    assert [(node, words) for node, words in graph.nodes(data="words")] == [("s1", 1), ("s2", 0), ("s3", 0)]
    assert list(graph.edges) == [("s1", "s2"), ("s1", "s3")]


def test_many_texts() -> None:
    """Each has nodes of its own."""
    texts = {"a.txt": "“Yes,” Ann told Ben.", 2: "“No,” Ann told Ben."}
    graph = to_networkx(quoteattr.explain_many(texts))
    assert list(graph.edges) == [("a.txt:s1", "a.txt:s2"), ("2:s1", "2:s2")]
    assert [label for _, label in graph.nodes(data="label")] == ["Ann", "Ben", "Ann", "Ben"]


@pytest.mark.parametrize("path", sorted((DOCS / "samples").glob("*.txt")), ids=lambda path: path.stem)
def test_edges_are_the_rows(path: Path) -> None:
    """Those whose speaker and addressee are both known; and each node has all that its speaker says."""
    why = quoteattr.explain(path.read_text(encoding="utf-8"))
    graph, rows = to_networkx(why), network(why)
    known = {(row["speaker_id"], row["addressee_id"]): row for row in rows if row["speaker_id"] and row["addressee_id"]}
    edges = {(one, other): (weight, graph.edges[one, other]["words"]) for one, other, weight in graph.edges(data="weight")}
    assert edges == {pair: (row["weight"], row["words"]) for pair, row in known.items()}
    for node, weight in graph.nodes(data="weight"):
        assert weight <= sum(row["weight"] for row in rows if row["speaker_id"] == node)
    assert set(graph) == {node for row in rows for node in (row["speaker_id"], row["addressee_id"]) if node}


@pytest.mark.parametrize("form", ["gexf", "graphml"])
def test_files_keep_everything(form: str) -> None:
    """The graph that is read is the one that was written, up to attributes that a format adds."""
    graph = to_networkx(quoteattr.explain(TEXT))
    file = io.BytesIO()
    getattr(networkx, f"write_{form}")(graph, file)
    file.seek(0)
    again = getattr(networkx, f"read_{form}")(file)
    assert [values["weight"] for _, values in again.nodes(data=True)] == [1, 1, 1]
    assert [values["label"] for _, values in again.nodes(data=True)] == ["Dana Holm", "Ivo Lund", "crowd"]
    assert [(values["weight"], values["words"]) for *_, values in again.edges(data=True)] == [(1, 4), (1, 4)]


def test_the_example_of_the_documentation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A novel to a graph, in at most eight lines."""
    monkeypatch.chdir(tmp_path)
    shutil.copy(DOCS / "samples" / "night_ferry.txt", "novel.txt")
    page = (DOCS / "network.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"<!-- needs networkx -->\n```python\n(.*?)```", page, re.DOTALL)
    assert len([line for line in code.splitlines() if line]) <= 8
    made: dict[str, Any] = {}
    exec(code, made)
    assert set(made["central"]) == set(made["graph"])
    assert [label for _, label in networkx.read_gexf("novel.gexf").nodes(data="label")][:2] == ["Emil", "Nora Quist"]


def test_docstrings() -> None:
    """The example in the docstring."""
    failed, tried = doctest.testmod(importlib.import_module("quoteattr.graphs.directed"))
    assert (bool(tried), failed) == (True, 0)
