"""Subjects after their verb."""

from __future__ import annotations

import pytest
from readings import found_in, words

from quoteattr.syntax.inverted import subject_after


@pytest.mark.parametrize(
    ("text", "expected", "source"),
    [
        ("said Mira Patel.", "Mira Patel", "Mira Patel"),
        ("said Mira Patel, a nurse.", "Mira Patel", "Mira Patel, a nurse"),
        ("said Mira Patel, who came in May.", "Mira Patel", "Mira Patel, who came in May"),
        ("said the clerk, smiling.", "the clerk", "the clerk"),
        ("said Ida and Sven.", "Ida and Sven", "Ida and Sven"),
        ("said Ida and Per.", "Ida and Per", "Ida and Per"),
        ("said he.", "he", "he"),
        ("said Vera’s mother.", "Vera’s mother", "Vera’s mother"),
        ("said a spokesman for the bank.", "a spokesman for the bank", "a spokesman for the bank"),
    ],
)
def test_subject_after_its_verb(text: str, expected: str, source: str) -> None:
    """The subject begins right after the verb, and its source includes the apposition."""
    found = found_in(f"“It is late,” {text}")
    start = found.words.index("said") + 1
    subject = subject_after(found, start, len(found.words))
    assert subject is not None
    assert words(found, subject) == expected
    assert found.source(subject).of(found.text) == source
