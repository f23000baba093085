"""Two small annotated texts, one news and one fiction, and predictions for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from benchmarks.corpora import Character, Document, GoldMention, GoldQuote, Pair

if TYPE_CHECKING:
    from benchmarks.predictions import Row

NEWS = 'Ada Abbott said "it rains a lot". The mayor, Bruno Fenn, told us that nobody came. "No," he added.'
NOVEL = '"Go away!" cried Mr. Holt. "I shan\'t," said Clara. "Then stay." The old man laughed. "Mrs. Holt is coming."'


def at(text: str, words: str) -> Pair:
    """Where some words first occur in a text."""
    start = text.index(words)
    return start, start + len(words)


def news(**quotes: dict[str, Any]) -> Document:
    """The news text with quotations: id -> spans, kind, source and cue as words."""
    found = []
    for name, fields in quotes.items():
        spans, source, cue = (tuple(at(NEWS, words) for words in fields.get(key, ())) for key in ("spans", "source", "cue"))
        found.append(GoldQuote(id=name, kind=fields["kind"], spans=spans, source=source, cue=cue))
    return Document(id="news/1", corpus="polnear", lang="en", text=NEWS, quotes=tuple(found))


def predicted(text: str, words: str, kind: str = "direct", **more: Any) -> Row:
    """A row for a prediction, with ``source`` and ``cue`` as words and the ``name`` of the speaker."""
    row: Row = {"spans": [list(at(text, words))], "kind": kind, "rule": "pair", "confidence": more.get("confidence")}
    if "source" in more or "name" in more:
        span = list(at(text, more["source"])) if "source" in more else None
        row["speaker"] = {"span": span, "name": more.get("name"), "mentions": more.get("mentions", [])}
    if "cue" in more:
        row["cue"] = list(at(text, more["cue"]))
    row["sieve"] = more.get("sieve")
    return row


GOLD_NEWS = news(
    a={"spans": ['"it rains a lot"'], "kind": "direct", "source": ["Ada Abbott"], "cue": ["said"]},
    b={"spans": ["nobody came"], "kind": "indirect", "source": ["The mayor, Bruno Fenn,"], "cue": ["told"]},
    c={"spans": ['"No,"'], "kind": "direct"},
)


def rows(*quotes: Row, document: str = "news/1") -> dict[str, Row]:
    """A file of predictions for one document."""
    return {document: {"id": document, "quotes": list(quotes)}}


CHARACTERS = (
    Character(id="m", name="Mr. Holt", aliases=("the old man",), gender="M"),
    Character(id="f", name="Mrs. Holt", aliases=("Mrs. Holt", "Holt's wife"), gender="F"),
    Character(id="c", name="Clara", gender="F"),
    Character(id="g", name="_group"),
)


def novel() -> Document:
    """Four quotations: by Mr. Holt, Clara, Mr. Holt again, a group."""
    said = (("Go away!", "m", "explicit"), ("I shan't,", "c", "explicit"), ("Then stay.", "m", "implicit"))
    quotes = [
        GoldQuote(id=str(n), spans=(at(NOVEL, words),), kind="direct", speaker_id=who, explicitness=how)
        for n, (words, who, how) in enumerate(said)
    ]
    quotes.append(GoldQuote(id="3", spans=(at(NOVEL, "Mrs. Holt is coming."),), kind="direct", speaker_id="g"))
    mentions = (
        GoldMention(span=at(NOVEL, "Mr. Holt"), entity="m"),
        GoldMention(span=at(NOVEL, "The old man"), entity="m"),
        GoldMention(span=at(NOVEL, "Clara"), entity="c"),
    )
    return Document(
        id="novel/1", corpus="x", lang="en", text=NOVEL, quotes=tuple(quotes), characters=CHARACTERS, mentions=mentions
    )
