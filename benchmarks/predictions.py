"""Predictions: what the library answers for a document, as rows of JSON and as values.

    python -m benchmarks.predictions GOLD.jsonl PRED.jsonl [--part tune|check|all] [--limit N] [--lang XX] [--jobs N]

runs quoteattr over a corpus file and writes one row a document, for :mod:`benchmarks.accuracy` and
:mod:`benchmarks.diff`. What follows the corpora's conventions: PolNeAR is asked for all acts (it counts thoughts and
intentions); quotations inside another marked quotation are kept for PDNC alone (the others annotate the outer one);
where a corpus has no characters the speaker's span is the whole source phrase and the confidence that of the mention,
else the mention and the confidence of the speaker; a language without a pack is read as English.
"""

from __future__ import annotations

import argparse
import functools
import json
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from benchmarks.corpora import PARTS, Document, Pair, part_of, read_corpus
from benchmarks.scoring.offsets import disjoint, valid

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from quoteattr import Explanation
    from quoteattr.models import Attribution, Party, Quote, Span, Speaker

__all__ = ["PredictedSpeaker", "Prediction", "Row", "explain", "predict", "predict_all", "read_predictions", "values"]

#: What is written to JSON.
Row = dict[str, Any]


@attrs.frozen(kw_only=True)
class PredictedSpeaker:
    """Who is said to speak."""

    span: Pair | None = None
    name: str | None = None
    mentions: tuple[Pair, ...] = attrs.field(default=(), repr=False)
    id: str | None = None


@attrs.frozen(kw_only=True)
class Prediction:
    """One predicted quotation."""

    spans: tuple[Pair, ...]
    kind: str
    cue: Pair | None = None
    speaker: PredictedSpeaker | None = None
    confidence: float | None = None
    index: int | None = None  #: in the library's answer
    rule: str | None = None
    mention_rule: str | None = None
    speaker_rule: str | None = None
    mention: Pair | None = None
    mention_kind: str | None = None


# From the library to rows


def _pair(span: Span) -> list[int]:
    """A span as a list of two."""
    return [span.start, span.end]


def _party(party: Party | None) -> list[int] | None:
    """The words that stand for somebody beside the speaker."""
    return _pair(party.mention.span) if party and party.mention else None


def _speaker(found: Attribution, mentions: list[list[int]], *, by_name: bool) -> Row:
    """The speaker of a row."""
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
    """What a row says about the attribution."""
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
    """What the library finds in a document, asked as its corpus wants it."""
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
    """The library's answer as a row: its quotations, and the marked stretches that it rejected."""
    shared: dict[int, list[list[int]]] = {}

    def mentions(speaker: Speaker | None) -> list[list[int]]:
        """One list for all quotations of a speaker."""
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
    """The library's answers, in the order of the documents."""
    ask = functools.partial(predict, lang=lang)
    if jobs == 1:
        yield from map(ask, documents)
        return
    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(ask, documents, chunksize=1)


# From rows to values


def _one(pair: Any, length: int) -> Pair | None:
    """A stretch that may be absent, outside the text, or the first of a list."""
    if pair and isinstance(pair[0], list | tuple):
        pair = pair[0]
    found = valid([pair] if pair else None, length)
    return found[0] if found else None


def _predicted_speaker(row: Mapping[str, Any] | None, length: int) -> PredictedSpeaker | None:
    """The speaker of a row; None when nothing in it says who."""
    if not row:
        return None
    found = PredictedSpeaker(
        span=_one(row.get("span"), length),
        name=(row.get("name") or "").strip() or None,
        mentions=valid(row.get("mentions"), length),
        id=row.get("id"),
    )
    return found if found.span or found.name or found.mentions or found.id is not None else None


def _prediction(row: Mapping[str, Any], length: int) -> Prediction | None:
    """A row's quotation; None when no stretch of it lies in the text."""
    spans = disjoint(valid(row.get("spans"), length))
    if not spans:
        return None
    return Prediction(
        spans=spans,
        kind=row.get("kind") or "direct",
        cue=_one(row.get("cue"), length),
        speaker=_predicted_speaker(row.get("speaker"), length),
        confidence=row.get("confidence"),
        index=row.get("index"),
        rule=row.get("rule"),
        mention_rule=row.get("sieve"),
        speaker_rule=row.get("speaker_rule"),
        mention=_one(row.get("mention"), length),
        mention_kind=row.get("mention_kind"),
    )


def values(row: Row | None, length: int) -> tuple[Prediction | None, ...]:
    """The predictions of a document with a text of this length; None for those without a valid span."""
    return tuple(_prediction(quote, length) for quote in (row or {}).get("quotes", ()))


def read_predictions(path: Path) -> dict[str, Row]:
    """A file of predictions, by document id."""
    with path.open(encoding="utf-8") as lines:
        rows = (json.loads(line) for line in lines if line.strip())
        return {row["id"]: row for row in rows}


def main(argv: list[str] | None = None) -> int:
    """Write the library's predictions for a corpus file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("predictions", type=Path)
    parser.add_argument("--part", choices=PARTS, default="all")
    parser.add_argument("--limit", type=int, help="only the first N documents")
    parser.add_argument("--lang", help="a language code in place of the documents' own")
    parser.add_argument("--jobs", type=int, default=1, help="how many processes (default 1)")
    args = parser.parse_args(argv)
    documents = [d for d in read_corpus(args.gold) if args.part in ("all", part_of(d))][: args.limit]
    start = time.perf_counter()
    with args.predictions.open("w", encoding="utf-8") as out:
        for row in predict_all(documents, jobs=args.jobs, lang=args.lang):
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    spent, size = time.perf_counter() - start, sum(len(d.text) for d in documents)
    print(f"{len(documents)} documents, {size} characters, {spent:.2f} s, {size / spent:,.0f} characters/s", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
