"""Laws of rows, paragraphs and sentences that are true of any text."""

from __future__ import annotations

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from strategies import NASTY, damaged, texts

import quoteattr
from quoteattr import ALL_ACTS
from quoteattr.analysis import PlainAnalyzer, paragraphs, sentences
from quoteattr.export import COLUMNS
from quoteattr.lang import load

ANY = st.one_of(texts(), damaged(), NASTY)


@given(ANY)
def test_rows_are_flat_and_typed(text: str) -> None:
    """Every row has every column in order, and each value has the type of its column, or is missing where that is allowed."""
    for row in quoteattr.to_rows(quoteattr.explain(text, acts=ALL_ACTS)):
        assert list(row) == [column.name for column in COLUMNS]
        for column, value in zip(COLUMNS, row.values(), strict=True):
            assert type(value) is column.type or (value is None and column.optional), column.name


@given(ANY)
def test_rows_are_the_quotations(text: str) -> None:
    """In the same order, with the same values, and with the places where the quotations are."""
    why = quoteattr.explain(text, acts=ALL_ACTS)
    parts = paragraphs(text)
    for quote, row in zip(why.quotes, quoteattr.to_rows(why), strict=True):
        assert (row["start"], row["end"], row["text"], row["kind"]) == (quote.start, quote.end, quote.text, quote.kind)
        assert row["speaker"] == (quote.speaker and quote.speaker.name)
        assert row["confidence"] == quote.confidence
        assert row["sentence"] is not None
        assert quote.extent.of(text) in row["sentence"]
        assert row["sentence"] in text
        assert row["line"] == len(re.split("\r\n|\r|\n", text[: quote.start]))
        number = row["paragraph"]
        assert number is not None
        assert 1 <= number <= len(parts)
        assert number == len(parts) or quote.start < parts[number].start


@given(ANY)
def test_sentences_have_every_word_once(text: str) -> None:
    """They are in order, inside paragraphs, without white space at the edges, and leave no word out."""
    spans = sentences(text)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(span.of(text) == span.of(text).strip() for span in spans)
    parts = paragraphs(text)
    assert all(any(part.covers(span) for part in parts) for span in spans)
    for token in PlainAnalyzer(load("en").writing)(text).tokens:
        assert any(span.covers(token.span) for span in spans), token
