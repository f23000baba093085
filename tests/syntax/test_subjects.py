"""Subjects before their verb."""

from __future__ import annotations

import pytest
from readings import found_in, words

from quoteattr.syntax.subjects import subject_before
from quoteattr.syntax.verbs import verb_at


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mira Patel said", "Mira Patel"),
        ("Mira Patel later said", "Mira Patel"),
        ("Mira Patel on Monday said", "Mira Patel"),
        ("Mira Patel, a nurse from Lund, said", "Mira Patel"),
        ("Mira Patel, who came in May after a year abroad, said", "Mira Patel"),
        ("Mira Patel, 41, said", "Mira Patel"),
        ("Mira Patel (Lindow) said", "Mira Patel"),
        ("Mira Patel – a nurse – said", "Mira Patel"),
        ("The old clerk, tired, said", "The old clerk"),
        ("A man who lives nearby said", "A man"),
        ("A spokesman for the bank said", "A spokesman for the bank"),
        ("Ida Falk and Sven Strand said", "Ida Falk and Sven Strand"),
        ("Ida Falk and Per Strand said", "Ida Falk and Per Strand"),
        ("Vera’s mother said", "Vera’s mother"),
        ("She said", "She"),
        ("Critics say", "Critics"),
        pytest.param("Nobody said", "Nobody"),
        ("On Monday the mayor said", "the mayor"),
        ("In a letter to Tom Fisk, Eva Lund said", "Eva Lund"),
    ],
)
def test_subject_before_its_verb(text: str, expected: str) -> None:
    """The subject is found across adverbs, appositions, parentheses and relative clauses."""
    found = found_in(f"{text} so.")
    head = next(i for i, low in enumerate(found.lowers) if low in {"said", "say"})
    verb = verb_at(found, head)
    assert verb is not None
    subject = subject_before(found, verb, 0)
    assert subject is not None
    assert found.span(subject.first, subject.last).of(found.text) == expected


@pytest.mark.parametrize("text", ["a blunt message", "the men claim"])
def test_no_subject_where_number_disagrees(text: str) -> None:
    """A noun that looks like a verb has no subject, nor has a plural form after a singular noun."""
    found = found_in(f"They sent {text}.")
    reading = found
    verb = verb_at(reading, len(reading.words) - 2)
    subject = subject_before(found, verb, 0) if verb else None
    assert words(found, subject) in {None, "the men"}
