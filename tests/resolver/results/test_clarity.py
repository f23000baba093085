"""How clear the choice of somebody new is."""

from __future__ import annotations

import pytest

import quoteattr


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("“Sit,” said the clerk.", "alone"),
        ("“Sit,” said the clerk. “Why?” said Tom.", "alone"),
        ("Norvia Rail is late. “Sit,” said the clerk.", "alone"),
        ("Ida Holm came in. “Sit, my boy,” said the old man.", "alone"),
        ("Tom Reed came in. “Sit,” said the clerk.", "plain"),
        ("“Sit,” said the clerk. “Why?” said Tom. Ida Holm slept.", "plain"),
        ("“Sit,” said the clerk. “Why?” said Ida. “Rain,” said Tom.", "plain"),
        ("“Sit,” said the council.", "alone"),
        ("Ida Holm came in. “Sit,” said the council.", "alone"),
        ("Ida Holm came in. “Sit,” said another.", "plain"),
    ],
)
def test_somebody_new(text: str, choice: str) -> None:
    """A clerk is surely nobody else if the text names no person who fits, except for those who speak right before or after."""
    found = quoteattr.explain(text)
    first = next(k for k, quote in enumerate(found.quotes) if quote.text.startswith("Sit"))
    attribution = found.quotes[first].attribution
    assert attribution is not None
    assert attribution.speaker_rule == "new"
    assert ("choice", choice) in found.why(first).features


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("Ida Holm visited Lund. “Rain,” she said.", "known"),
        ("Ida Holm came in. “Rain,” she said.", "only"),
        ("Ida Holm met Mary Lund. “Rain,” she said.", "likely"),
        ("Kell visited Lund. “Rain,” she said.", "clear"),  # a pronoun goes on about the subject, so that Kell is a woman
    ],
)
def test_a_pronoun(text: str, choice: str) -> None:
    """The only candidate whose gender is known is a clearer choice than the first of several."""
    assert ("choice", choice) in quoteattr.explain(text).why(0).features
