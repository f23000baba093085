"""The gold format: JSON Lines with one document a line, or a text with markup, read into immutable values."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs

from benchmarks.corpora.marked import read_marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

__all__ = ["Character", "Document", "GoldMention", "GoldQuote", "Pair", "corpus_path", "document", "read_corpus"]

#: Start and end of a span, in code points; the end is exclusive.
Pair = tuple[int, int]


@attrs.frozen(kw_only=True)
class GoldQuote:
    """One annotated quotation."""

    id: str
    spans: tuple[Pair, ...]  #: the content, in text order
    kind: str  #: direct, mixed, indirect, free_indirect or reported
    cue: tuple[Pair, ...] = ()
    source: tuple[Pair, ...] = ()
    addressee: tuple[Pair, ...] = ()
    speaker: str | None = None  #: the character's name, if the corpus has characters
    speaker_id: str | None = None
    explicitness: str | None = None  #: explicit, anaphoric or implicit
    told: tuple[str, ...] = ()  #: PDNC: the names of the characters it is addressed to
    reference: Pair | None = None  #: PDNC: the words around the mention ("said X"), located by text search


@attrs.frozen(kw_only=True)
class Character:
    """A character who speaks or could speak."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    gender: str | None = None  #: M or F
    category: str | None = None


@attrs.frozen(kw_only=True)
class GoldMention:
    """A mention of a character."""

    span: Pair
    entity: str
    form: str | None = None  #: PROP, NOM or PRON, where the corpus gives it


@attrs.frozen(kw_only=True)
class Document:
    """A text and its annotations."""

    id: str
    corpus: str
    lang: str
    text: str = attrs.field(repr=False)
    quotes: tuple[GoldQuote, ...] = attrs.field(repr=False)
    characters: tuple[Character, ...] | None = attrs.field(default=None, repr=False)  #: None if the corpus has none
    mentions: tuple[GoldMention, ...] | None = attrs.field(default=None, repr=False)  #: None if the corpus has none
    spans_only: bool = False  #: whether only the spans of direct speech are annotated

    @property
    def fiction(self) -> bool:
        """Whether speakers are annotated as characters rather than spans of the text."""
        return self.characters is not None

    @property
    def by_name(self) -> bool:
        """Whether an answer is the name of a character rather than the words of the source."""
        return bool(self.characters)


def _pairs(rows: Iterable[Iterable[int]] | None) -> tuple[Pair, ...]:
    """Lists of two numbers as pairs of numbers."""
    return tuple((start, end) for start, end in rows or ())


def _quote(row: Mapping[str, Any], meta: Mapping[str, Any]) -> GoldQuote:
    """A quotation from the file."""
    found = ((meta.get("referring_expressions") or {}).get(row["id"]) or {}).get("span")
    told = (meta.get("addressees") or {}).get(row["id"]) or ()
    return GoldQuote(
        id=row["id"],
        spans=_pairs(row["spans"]),
        kind=row["kind"],
        cue=_pairs(row.get("cue")),
        source=_pairs(row.get("source")),
        addressee=_pairs(row.get("addressee")),
        speaker=row.get("speaker"),
        speaker_id=row.get("speaker_id"),
        explicitness=row.get("explicitness"),
        told=tuple(told),
        reference=(found[0], found[1]) if found else None,
    )


def _character(row: Mapping[str, Any]) -> Character:
    """A character from the file."""
    return Character(
        id=row["id"], name=row["name"], aliases=tuple(row["aliases"]), gender=row["gender"], category=row["category"]
    )


def _mentions(rows: Iterable[Mapping[str, Any]] | None, forms: list[str] | None) -> tuple[GoldMention, ...] | None:
    """The mentions from the file, with their forms if the corpus gives them."""
    if rows is None:
        return None
    return tuple(
        GoldMention(span=(row["span"][0], row["span"][1]), entity=row["entity"], form=forms[i] if forms else None)
        for i, row in enumerate(rows)
    )


def document(row: Mapping[str, Any]) -> Document:
    """The document in a line of a corpus file that has already been decoded."""
    meta = row.get("meta") or {}
    characters = row["characters"]
    return Document(
        id=row["id"],
        corpus=row["corpus"],
        lang=row["lang"],
        text=row["text"],
        quotes=tuple(_quote(quote, meta) for quote in row["quotes"]),
        characters=None if characters is None else tuple(map(_character, characters)),
        mentions=_mentions(row["mentions"], meta.get("mention_types")),
        spans_only=bool(meta.get("spans_only")),
    )


def corpus_path(folder: Path, name: str) -> Path:
    """The file of a corpus: JSON Lines if there is one, else a text with markup."""
    marked = folder / f"{name}.txt"
    return marked if marked.exists() else folder / f"{name}.jsonl"


def read_corpus(path: Path) -> Iterator[Document]:
    """The documents of a corpus file, one at a time."""
    if path.suffix == ".txt":
        yield from map(document, read_marked(path))
        return
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield document(json.loads(line))
