"""Count what speakers say to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr import Act, Explanation, Polarity, Quote
from quoteattr.export.several import by_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr import Speaker
    from quoteattr.export.several import Key, Results

__all__ = ["Node", "Tally", "pairs", "quotations"]

#: What a cue reports if nothing is said aloud or written to anybody.
_SILENT = frozenset({Act.THOUGHT, Act.INTENTION, Act.EVIDENCE})


@attrs.frozen
class Node:
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
class Tally:
    """How much was said."""

    weight: int = 0
    words: int = 0

    def add(self, quote: Quote) -> None:
        """Count a quotation."""
        self.weight += 1
        self.words += len(quote.text.split())


def quotations(results: Results, who: str) -> Iterator[tuple[Key, Quote]]:
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


def pairs(key: Key, quote: Quote) -> list[tuple[Node, Node]]:
    """The speaker with each addressee; with an unknown one if there is none."""
    known = dict.fromkeys(party.speaker for party in quote.addressees if party.speaker is not None)
    return [(Node(key, quote.speaker), Node(key, addressee)) for addressee in known or (None,)]
