"""Excerpts of annotated texts."""

from __future__ import annotations

from benchmarks.corpora import Character, Document, GoldMention, GoldQuote
from benchmarks.corpora.excerpts import LENGTHS, excerpts

FILLER = "It rained. " * 30  # longer than the short excerpts
TEXT = f"“Sit,” said the old clerk.\n\n{FILLER}\n\nIda Holm came.\n\n“Why?” she asked.\n\n“Rain.”"


def at(words: str) -> tuple[int, int]:
    """The place of some words in the text."""
    start = TEXT.index(words)
    return start, start + len(words)


def quote(words: str, who: str, reference: str | None = None) -> GoldQuote:
    """An annotated quotation."""
    spans = (at(words),)
    return GoldQuote(id=words, spans=spans, kind="direct", speaker_id=who, reference=at(reference) if reference else None)


DOCUMENT = Document(
    id="d",
    corpus="pdnc",
    lang="en",
    text=TEXT,
    quotes=(quote("Sit,", "clerk", "said the old clerk"), quote("Why?", "ida", "she asked"), quote("Rain.", "tom")),
    characters=(
        Character(id="ida", name="Ida Holm"),
        Character(id="clerk", name="Mr. Berg"),
        Character(id="tom", name="Tom Reed"),
    ),
    mentions=(GoldMention(span=at("she"), entity="ida"),),
)


def test_excerpts_name_or_describe_their_speakers() -> None:
    """An excerpt has whole paragraphs, the characters in it, and only the quotations of those whom it names or describes."""
    short = [one for one in excerpts(DOCUMENT) if len(one.text) <= LENGTHS[0]]
    assert [one.text for one in short] == ["“Sit,” said the old clerk.", "Ida Holm came.\n\n“Why?” she asked.\n\n“Rain.”"]
    assert [[quote.id for quote in one.quotes] for one in short] == [["Sit,"], ["Why?"]]
    assert [[who.id for who in one.characters or ()] for one in short] == [["clerk"], ["ida"]]
    for one in short:
        for found in one.quotes:
            assert [one.text[start:end] for start, end in found.spans] == [found.id]
            assert found.reference is not None
            assert one.text[slice(*found.reference)] in {"said the old clerk", "she asked"}


def test_a_phrase_in_a_tag_describes_its_speaker() -> None:
    """The words from an article on may be the phrase; a pronoun names nobody."""
    first, last = (one for one in excerpts(DOCUMENT) if len(one.text) <= LENGTHS[0])
    assert {first.text[slice(*mention.span)] for mention in first.mentions or ()} == {"the", "the old", "the old clerk"}
    assert {last.text[slice(*mention.span)] for mention in last.mentions or ()} == {"Ida Holm", "she"}


def test_no_paragraph_is_cut() -> None:
    """A paragraph that is longer than an excerpt is in none; the longer excerpts may have all of this text."""
    assert [one.text for one in excerpts(DOCUMENT)][2:] == [TEXT]
    assert all(FILLER not in one.text for one in list(excerpts(DOCUMENT))[:2])
