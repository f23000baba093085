"""Who speaks to whom: rows for a table, and a graph for networkx."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Annotated

import attrs

from quoteattr import Act, Explanation, MissingDependencyError, Polarity, Quote
from quoteattr.export.columns import About, TypedDict, columns_of
from quoteattr.export.several import by_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    import networkx

    from quoteattr import Speaker
    from quoteattr.export.several import Key, Results

__all__ = ["NETWORK_COLUMNS", "NetworkRow", "network", "to_networkx"]

#: What a cue reports if nothing is said aloud or written to anybody.
_SILENT = frozenset({Act.THOUGHT, Act.INTENTION, Act.EVIDENCE})


class NetworkRow(TypedDict):
    """How much one speaker says to one addressee, as a flat dictionary.

    Every row has every key, in this order. Keys are only ever added.
    """

    key: Annotated[str | int | float | None, About("the key of the text; empty if only one text was given")]
    speaker_id: Annotated[str | None, About("id of the speaker, the same for all quotations of a speaker in a text")]
    speaker: Annotated[str | None, About("name of the speaker; empty if the text does not show it")]
    addressee_id: Annotated[str | None, About("id of the addressee, as if it were a speaker")]
    addressee: Annotated[str | None, About("name of the addressee; empty if the text does not show it")]
    weight: Annotated[int, About("number of quotations")]
    words: Annotated[int, About("number of words in them, with those of quotations nested in them")]


NETWORK_COLUMNS = columns_of(NetworkRow)  #: the columns of these rows, in their order


@attrs.frozen
class _Node:
    """Somebody who speaks or is spoken to, in one of the texts."""

    key: Key
    speaker: Speaker | None = None  #: None if the text does not show who it is

    @property
    def id(self) -> str | None:
        """The id of the speaker in the text."""
        return self.speaker.id if self.speaker is not None else None

    @property
    def name(self) -> str | None:
        """The name of the speaker."""
        return self.speaker.name if self.speaker is not None else None


@attrs.define
class _Tally:
    """How much was said."""

    weight: int = 0
    words: int = 0

    def add(self, quote: Quote) -> None:
        """Count a quotation."""
        self.weight += 1
        self.words += len(quote.text.split())


def network(results: Results) -> list[NetworkRow]:
    """Who speaks to whom, and how much: one row for each speaker and addressee, in the order of their first quotation.

    What counts is what is said or written: quotations whose polarity is *asserted* and whose cue, if they have one, is no
    thought, intention or evidence. A quotation with several addressees counts for each of them. If the text does not show who
    speaks, or to whom, the row has None there, so nothing is left out. An addressee who is only a pronoun ("told us") is not
    shown.

    Args:
        results: an explanation or the quotations of a text; or those of many texts, as pairs or in a dictionary, as for
            :func:`~quoteattr.to_rows`. Speakers of different texts are different, even if they have the same name.

    Raises:
        TypeError: if ``results`` is something else.

    >>> import quoteattr
    >>> why = quoteattr.explain("“We open at nine,” Dana told Ivo. “Why?” Ivo asked Dana. “Why not at ten?”")
    >>> for row in network(why):
    ...     print(row["speaker"], row["addressee"], row["weight"], row["words"], sep=" | ")
    Dana | Ivo | 1 | 4
    Ivo | Dana | 1 | 5
    """
    said: defaultdict[tuple[_Node, _Node], _Tally] = defaultdict(_Tally)
    for key, quote in _quotations(results, "network"):
        for pair in _pairs(key, quote):
            said[pair].add(quote)
    return [
        {
            "key": speaker.key,
            "speaker_id": speaker.id,
            "speaker": speaker.name,
            "addressee_id": addressee.id,
            "addressee": addressee.name,
            "weight": tally.weight,
            "words": tally.words,
        }
        for (speaker, addressee), tally in said.items()
    ]


def to_networkx(results: Results) -> networkx.DiGraph:
    """Who speaks to whom, as a directed graph of networkx.

    An edge goes from a speaker to an addressee. Its attributes are ``weight`` (number of quotations) and ``words``. A node is
    the id of a speaker ("s1"); with many texts, the key and a colon come first ("emma.txt:s1"). Its attributes are ``label``
    (the name), ``kind``, ``gender``, and ``weight`` and ``words`` of all that it says, even if the text does not show to whom.
    Every attribute is a string or an integer, so every file format of networkx can store it. If the text does not show who
    speaks or to whom, there is no edge; :func:`network` has rows for that.

    Args:
        results: as for :func:`network`.

    Raises:
        TypeError: if ``results`` is something else.
        MissingDependencyError: if networkx is not installed; the extra ``network`` installs it.

    >>> import quoteattr
    >>> graph = to_networkx(quoteattr.explain("“We open at nine,” Dana told Ivo. “Why?” Ivo asked Dana."))  # doctest: +SKIP
    >>> graph.edges(data="words")  # doctest: +SKIP
    OutEdgeDataView([('s1', 's2', 4), ('s2', 's1', 1)])
    """
    try:
        import networkx
    except ModuleNotFoundError as error:
        package, extra = "networkx", "network"
        raise MissingDependencyError(package, extra) from error

    nodes: defaultdict[_Node, _Tally] = defaultdict(_Tally)
    edges: defaultdict[tuple[_Node, _Node], _Tally] = defaultdict(_Tally)
    for key, quote in _quotations(results, "to_networkx"):
        pairs = _pairs(key, quote)
        nodes[pairs[0][0]].add(quote)
        for pair in pairs:
            nodes[pair[1]]  # a node, even if it never speaks
            edges[pair].add(quote)
    graph: networkx.DiGraph = networkx.DiGraph()
    for node, tally in nodes.items():
        if node.speaker is not None:
            graph.add_node(_label(node), **_described(node.speaker), **attrs.asdict(tally))
    for pair, tally in edges.items():
        if all(node.speaker is not None for node in pair):
            graph.add_edge(*map(_label, pair), **attrs.asdict(tally))
    return graph


def _label(node: _Node) -> str:
    """The node in a graph."""
    return f"{node.id}" if node.key is None else f"{node.key}:{node.id}"


def _described(speaker: Speaker) -> dict[str, str]:
    """What is known about a speaker."""
    return {"label": speaker.name, "kind": speaker.kind.value, "gender": speaker.gender.value}


def _quotations(results: Results, who: str) -> Iterator[tuple[Key, Quote]]:
    """Every quotation that is said or written, with the key of its text."""
    for key, found in by_text(results, who)[1]:
        for quote in found.quotes if isinstance(found, Explanation) else found:
            if not isinstance(quote, Quote):
                msg = f"{who} needs quotations, not {type(quote).__name__}"
                raise TypeError(msg)
            if _is_said(quote):
                yield key, quote


def _is_said(quote: Quote) -> bool:
    """Whether the text asserts that somebody said or wrote the words."""
    if quote.attribution is None:
        return True
    silent = quote.cue is not None and quote.cue.act in _SILENT
    return quote.attribution.polarity is Polarity.ASSERTED and not silent


def _pairs(key: Key, quote: Quote) -> list[tuple[_Node, _Node]]:
    """The speaker with each addressee; with an unknown one if there is none."""
    known = dict.fromkeys(party.speaker for party in quote.addressees if party.speaker is not None)
    return [(_Node(key, quote.speaker), _Node(key, addressee)) for addressee in known or (None,)]
