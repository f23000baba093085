"""Who speaks to whom, as a graph of networkx."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import attrs

from quoteattr import MissingDependencyError
from quoteattr.graphs.counting import Node, Tally, pairs, quotations

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import networkx as nx

    from quoteattr import Explanation, Quote, Speaker

__all__ = ["to_networkx"]


def to_networkx(
    results: Iterable[Quote] | Explanation | Mapping[Any, Any] | Iterable[tuple[Any, Iterable[Quote] | Explanation]],
) -> nx.DiGraph:
    """Who speaks to whom, as a directed graph of networkx.

    An edge goes from a speaker to an addressee. Its attributes are ``weight`` (number of quotations) and ``words``. A node is
    the id of a speaker ("s1"); with many texts, the key and a colon come first ("emma.txt:s1"). Its attributes are ``label``
    (the name), ``kind``, ``gender``, and ``weight`` and ``words`` of all that it says, even if the text does not show to whom.
    Every attribute is a string or an integer, which GEXF and GraphML can store. If the text does not show who
    speaks or to whom, there is no edge; :func:`network` has rows for that.

    Args:
        results: as for :func:`network`.

    Raises:
        TypeError: if ``results`` is something else.
        MissingDependencyError: if networkx is not installed; the extra ``network`` installs it.

    >>> import quoteattr
    >>> graph = to_networkx(quoteattr.explain("“We open at nine,” Dana told Ivo. “Why?” Ivo asked Dana."))
    >>> graph.edges(data="words")
    OutEdgeDataView([('s1', 's2', 4), ('s2', 's1', 1)])
    """
    try:
        import networkx as nx
    except ModuleNotFoundError as error:
        package, extra = "networkx", "network"
        raise MissingDependencyError(package, extra) from error

    nodes: defaultdict[Node, Tally] = defaultdict(Tally)
    edges: defaultdict[tuple[Node, Node], Tally] = defaultdict(Tally)
    for key, quote in quotations(results, "to_networkx"):
        found = pairs(key, quote)
        nodes[found[0][0]].add(quote)
        for pair in found:
            nodes[pair[1]]  # a node, even if it never speaks
            edges[pair].add(quote)
    graph: nx.DiGraph = nx.DiGraph()
    for node, tally in nodes.items():
        if node.speaker is not None:
            graph.add_node(_label(node), **_described(node.speaker), **attrs.asdict(tally))
    for pair, tally in edges.items():
        if all(node.speaker is not None for node in pair):
            graph.add_edge(*map(_label, pair), **attrs.asdict(tally))
    return graph


def _label(node: Node) -> str:
    """The node in a graph."""
    return f"{node.id}" if node.key is None else f"{node.key}:{node.id}"


def _described(speaker: Speaker) -> dict[str, str]:
    """What is known about a speaker."""
    return {"label": speaker.name, "kind": speaker.kind.value, "gender": speaker.gender.value}
