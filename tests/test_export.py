"""Quotations stored as plain values in another tool's document: the same quotations are read back."""

from __future__ import annotations

import json

import pytest

import quoteattr
from quoteattr.adapters import _values

TEXTS = (
    "",
    "“We open at nine,” Dana Holm said. “Bring Ida,” she told Leo Lund, who hoped that it rains.",
    "Ida Holm and Leo Lund came late. “Done,” they said, according to Radio Lund.",
    "The clerk was quoted as saying by state radio: “No.”\n\n“Late,” said a spokesman for the ministry.",
)


@pytest.mark.parametrize("text", TEXTS)
def test_the_same_quotations_come_back(text: str) -> None:
    quotes = quoteattr.extract(text, acts=quoteattr.ALL_ACTS)
    kept = json.loads(json.dumps(_values.dump(quotes)))
    again = _values.load(kept)
    assert again == quotes
    for one, other in zip(again, quotes, strict=True):
        assert (one.speaker and one.speaker.mentions) == (other.speaker and other.speaker.mentions)


def test_a_speaker_is_written_once() -> None:
    quotes = quoteattr.extract("“We open at nine,” Dana Holm said. “We close at six,” said Holm.")
    kept = _values.dump(quotes)
    assert [row["attribution"]["speaker"] for row in kept["quotes"]] == ["s1", "s1"]
    assert [one["name"] for one in kept["speakers"].values()] == ["Dana Holm"]
