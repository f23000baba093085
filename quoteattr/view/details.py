"""What the page shows when a quotation is chosen, as JSON that its script reads. The form is the page's own and may change."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from quoteattr.changes import Changes, SetSpeaker
from quoteattr.corrections import changes_to_json
from quoteattr.export import json_line
from quoteattr.models import Polarity, Span
from quoteattr.view.escape import replaced

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteattr import Explanation, Party, Quote
    from quoteattr.view.cast import Figure

__all__ = ["details", "oneline"]


def oneline(words: str) -> str:
    """The words on one line, as a page can contain them."""
    return replaced(" ".join(words.split()))


def details(explanation: Explanation, cast: Sequence[Figure]) -> str:
    """The JSON, safe inside a ``script`` element.

    ``words`` has each string once; everywhere else a string is its place in ``words``. A quotation has its offsets (``at``),
    the number of its speaker in the list (``who``), the index of the quotation around it (``in``), the confidence (``sure``,
    null without a speaker), pairs of a heading and its words (``facts``), and the lines of the reason (``why``). A speaker has
    what a correction refers to it by (``ref``). ``corrections`` are those made before, as :func:`quoteattr.changes_to_json`
    writes them; the page adds others.
    """
    words: dict[str, int] = {}
    number = {index: figure.number for figure in cast for index in figure.quotes}

    def place(string: str) -> int:
        return words.setdefault(string, len(words))

    quotes = [
        {
            "at": [quote.start, quote.end],
            "who": number[index],
            "in": quote.parent,
            "sure": round(quote.confidence, 3) if quote.speaker is not None else None,
            "facts": [[place(heading), place(oneline(value))] for heading, value in _facts(quote, explanation.text)],
            "why": [place(oneline(line)) for line in _reason(explanation, index)],
        }
        for index, quote in enumerate(explanation.quotes)
    ]
    speakers = [
        {"number": figure.number, "name": figure.name, "label": figure.label, "looks": figure.looks, "ref": ref}
        for figure, ref in zip(cast, _references(explanation, cast), strict=True)
    ]
    made: dict[str, Any] = {
        "speakers": speakers,
        "quotes": quotes,
        "words": list(words),
        "corrections": json.loads(changes_to_json(explanation.changes)),
    }
    return json_line(made).replace("<", r"\u003c").replace(">", r"\u003e").replace("&", r"\u0026")


def _references(explanation: Explanation, cast: Sequence[Figure]) -> list[Any]:
    """What corrections refer to each speaker by, as a plain value; None for nobody."""
    any_quote = Span(start=0, end=1)
    changes = Changes(explanation.changes.text_hash, [SetSpeaker(any_quote, figure.speaker) for figure in cast])
    return [one["speaker"] for one in json.loads(changes_to_json(changes))["changes"]]


def _reason(explanation: Explanation, index: int) -> list[str]:
    """The lines of the reason; none if the explanation was read from stored data, which doesn't keep them."""
    try:
        return explanation.why(index).reason.splitlines()
    except ValueError:
        return []


def _facts(quote: Quote, text: str) -> Iterator[tuple[str, str]]:
    """What is known about a quotation, besides its speaker: heading and words."""
    given = quote.attribution
    yield "Kind", quote.kind.value
    if given is not None:
        if given.mention is not None:
            yield "Named as", given.mention.text
        if given.cue is not None:
            yield "Cue", " … ".join(part.of(text) for part in given.cue.parts)
        if given.addressees:
            yield "Said to", ", ".join(map(_party, given.addressees))
        if given.on_behalf_of is not None:
            yield "On behalf of", _party(given.on_behalf_of)
        if given.relay is not None:
            yield "Relayed by", _party(given.relay)
        if given.polarity is not Polarity.ASSERTED:
            yield "Polarity", given.polarity.value
    yield "Found by", quote.rule


def _party(party: Party) -> str:
    """The name of a party: that of the speaker, else the phrase in the text."""
    if party.speaker is not None:
        return party.speaker.name
    return party.mention.text if party.mention is not None else ""
