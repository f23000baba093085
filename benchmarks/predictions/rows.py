"""The library's answers as rows of JSON.

The answers follow the conventions of the corpora. All acts are extracted for PolNeAR, because it annotates thoughts and
intentions. A quotation inside another one in quotation marks is kept only for PDNC; the other corpora annotate the outer one.
For a corpus without characters, the span of the speaker is the whole source phrase, and the confidence is that of the mention.
For a corpus with characters, they are the mention and the confidence of the speaker. A language without a pack is read as
English.
"""

from __future__ import annotations

import functools
import json
from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from benchmarks.corpora import Document
    from quoteattr import Explanation
    from quoteattr.models import Attribution, Party, Quote, Span, Speaker

__all__ = ["Row", "explain", "predict_all", "read_predictions", "rows_of"]

#: The values written to JSON.
Row = dict[str, Any]


def _pair(span: Span) -> list[int]:
    """A span as a list of two."""
    return [span.start, span.end]


def _party(party: Party | None) -> list[int] | None:
    """The words that refer to an addressee, a relay or the person spoken for."""
    return _pair(party.mention.span) if party and party.mention else None


def _speaker(found: Attribution, mentions: list[list[int]], *, by_name: bool) -> Row:
    """The speaker in a row."""
    mention, speaker = found.mention, found.speaker
    span = mention.span if mention else None
    if not by_name and found.source:
        span = found.source
    return {
        "span": _pair(span) if span else None,
        "id": speaker.id if speaker else None,
        "name": speaker.name if speaker else mention.text if mention else None,
        "mentions": mentions,
    }


def _attribution(found: Attribution, mentions: list[list[int]], *, by_name: bool) -> Row:
    """The fields of a row that describe the attribution."""
    known = bool(found.speaker or found.mention)
    return {
        "cue": _pair(found.cue.span) if found.cue else None,
        "speaker": _speaker(found, mentions, by_name=by_name) if known else None,
        "confidence": (found.confidence if by_name else found.mention_confidence) if known else None,
        "sieve": found.mention_rule,
        "speaker_rule": found.speaker_rule,
        "mention": _pair(found.mention.span) if found.mention else None,
        "mention_kind": found.mention.kind.value if found.mention else None,
        "addressees": [pair for pair in map(_party, found.addressees) if pair],
        "relay": _party(found.relay),
        "on_behalf_of": _party(found.on_behalf_of),
        "polarity": found.polarity.name.lower(),
    }


def _row(quote: Quote, index: int, mentions: list[list[int]], *, by_name: bool) -> Row:
    """A quotation as a row."""
    row: Row = {
        "index": index,
        "spans": [_pair(span) for span in quote.spans],
        "kind": quote.kind.value,
        "verbatim": [_pair(span) for span in quote.verbatim],
        "rule": quote.rule,
        "cue": None,
        "speaker": None,
        "confidence": None,
    }
    if quote.attribution is not None:
        row |= _attribution(quote.attribution, mentions, by_name=by_name)
    return row


def explain(document: Document, lang: str | None = None) -> Explanation:
    """What the library finds in a document, with the options that suit its corpus."""
    import quoteattr

    acts = quoteattr.ALL_ACTS if document.corpus == "polnear" else quoteattr.SPEECH_ACTS
    try:
        return quoteattr.explain(document.text, lang=lang or document.lang, acts=acts)
    except quoteattr.UnknownLanguageError:
        return quoteattr.explain(document.text, acts=acts)


def _kept(quotes: tuple[Quote, ...], corpus: str) -> Iterator[int]:
    """The indices of the quotations that the corpus would annotate."""
    for index, quote in enumerate(quotes):
        inner = quote.parent is not None and quotes[quote.parent].kind.value != "indirect"
        if corpus == "pdnc" or not inner:
            yield index


def rows_of(document: Document, found: Explanation) -> Row:
    """The library's answer as a row: its quotations, and the text in quotation marks that it rejected."""
    shared: dict[int, list[list[int]]] = {}

    def mentions(speaker: Speaker | None) -> list[list[int]]:
        """The mentions of a speaker, as one list shared by all of the speaker's quotations."""
        if speaker is None:
            return []
        if id(speaker) not in shared:
            shared[id(speaker)] = [_pair(mention.span) for mention in speaker.mentions]
        return shared[id(speaker)]

    quotes = [
        _row(found.quotes[index], index, mentions(found.quotes[index].speaker), by_name=document.by_name)
        for index in _kept(found.quotes, document.corpus)
    ]
    rejected = [{"span": _pair(item.extent), "rule": item.rule} for item in found.rejected]
    return {"id": document.id, "quotes": quotes, "rejected": rejected}


def predict(document: Document, lang: str | None = None) -> Row:
    """The library's answer for a document, as a row."""
    return rows_of(document, explain(document, lang))


def predict_all(documents: Iterable[Document], *, jobs: int = 1, lang: str | None = None) -> Iterator[Row]:
    """The library's answers, in document order."""
    ask = functools.partial(predict, lang=lang)
    if jobs == 1:
        yield from map(ask, documents)
        return
    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(ask, documents, chunksize=1)


def read_predictions(path: Path) -> dict[str, Row]:
    """The predictions in a file, by document id."""
    with path.open(encoding="utf-8") as lines:
        rows = (json.loads(line) for line in lines if line.strip())
        return {row["id"]: row for row in rows}
