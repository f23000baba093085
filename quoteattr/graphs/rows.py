"""Who speaks to whom, as rows for a table."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Annotated, Any

from quoteattr.export.columns import About, TypedDict, columns_of
from quoteattr.graphs.counting import Node, Tally, pairs, quotations

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from quoteattr import Explanation, Quote

__all__ = ["NETWORK_COLUMNS", "NetworkRow", "network"]


class NetworkRow(TypedDict):
    """How much one speaker says to one addressee, as a flat dictionary.

    Every row has every key, in this order. Keys are only ever added.
    """

    key: Annotated[str | int | float | None, About("the key of the text; empty if only one text was given")]
    speaker_id: Annotated[str | None, About("id of the speaker, the same for all quotations of a speaker in a text")]
    speaker: Annotated[str | None, About("name of the speaker; empty if the text does not show it")]
    addressee_id: Annotated[str | None, About("id of the addressee; addressees have ids like speakers")]
    addressee: Annotated[str | None, About("name of the addressee; empty if the text does not show it")]
    weight: Annotated[int, About("number of quotations")]
    words: Annotated[int, About("number of words in them, with those of quotations nested in them")]


NETWORK_COLUMNS = columns_of(NetworkRow)  #: the columns of these rows, in their order


def network(
    results: Iterable[Quote] | Explanation | Mapping[Any, Any] | Iterable[tuple[Any, Iterable[Quote] | Explanation]],
) -> list[NetworkRow]:
    """Who speaks to whom, and how much: one row for each speaker and addressee, in the order of their first quotation.

    What counts is what is said or written: quotations whose polarity is *asserted* and whose cue, if they have one, isn't a
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
    said: defaultdict[tuple[Node, Node], Tally] = defaultdict(Tally)
    for key, quote in quotations(results, "network"):
        for pair in pairs(key, quote):
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
