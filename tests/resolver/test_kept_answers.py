"""Caching what was read in a long sentence, so it isn't read again for every word, does not change any answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quoteattr._pipeline import context_of
from quoteattr.lang import load
from quoteattr.resolver.sites import REACH, STEP, site_of
from quoteattr.syntax.extent import clause_end
from quoteattr.syntax.main_clause import clause_subject

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

SENTENCES = (
    ("Ada Holt said that it was late and that the mill, which the crew knew, was shut, adding that nobody came, "
    "but the mayor told Bruno Lund it was “too late,” and others have said that the crew lied, according to the clerk."),
    "Slowly, saying and asking and telling, on Monday the old men who met said so; the judge, they say, was told to go.",
    "In a letter the bank said it was late, while asking, if the mayor says it, that Ada Holt and he be quoted as saying no.",
)


def _reading(text: str) -> Reading:
    return context_of(text, load("en"), None).reading


@pytest.mark.parametrize("text", SENTENCES)
def test_the_end_of_a_clause_does_not_depend_on_what_was_asked_before(text: str) -> None:
    kept = _reading(text)
    limit = len(kept.words)
    starts = [*range(1, limit - 1), *reversed(range(1, limit - 1))]
    assert [clause_end(kept, start, limit) for start in starts] == [
        clause_end(_reading(text), start, limit) for start in starts
    ]


@pytest.mark.parametrize("text", SENTENCES)
def test_the_subject_of_a_clause_does_not_depend_on_what_was_asked_before(text: str) -> None:
    kept = _reading(text)
    size = len(kept.words)
    asked = [(first, last) for first in range(0, size, 5) for last in (*range(first, size), *range(size, first, -3))]
    found = [clause_subject(kept, first, last, 0) for first, last in asked]
    fresh = [clause_subject(_reading(text), first, last, 0) for first, last in asked]
    assert [one and one.source for one in found] == [one and one.source for one in fresh]


def test_words_of_a_long_sentence_share_the_bounds_within_which_it_is_read() -> None:
    reading = _reading("we go and " * REACH + "she said it was late.")
    size = len(reading.words)
    sites = [site_of(reading, token) for token in range(size - 10)]
    assert all(site.first <= max(0, site.token - REACH) and site.limit >= min(size, site.token + REACH) for site in sites)
    assert len({site.first for site in sites}) <= size / STEP + 1
    assert len({site.limit for site in sites}) <= size / STEP + 1
