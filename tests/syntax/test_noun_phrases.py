"""Noun phrases before and after a word."""

from __future__ import annotations

import pytest
from readings import found_in, words

from quoteattr.syntax.noun_phrases import phrase_after, phrase_before


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the old clerk", "the old clerk"),
        ("a spokeswoman for Norvia Rail", "a spokeswoman for Norvia Rail"),
        ("the mayor of Lindow", "the mayor of Lindow"),
        ("her older brother", "her older brother"),
        ("Vera’s mother", "Vera’s mother"),
        ("officials", "officials"),
        ("she", "she"),
        ("coach Amina Diallo", "Amina Diallo"),
        ("two of the guards", "two of the guards"),
        ("the head of the union", "the head of the union"),
    ],
)
def test_phrase_before_a_verb(text: str, expected: str) -> None:
    """The phrase is read leftwards from its last word, with everything attached to it."""
    found = found_in(f"At last {text} said so.")
    end = found.words.index("said")
    assert words(found, phrase_before(found, end, 2)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the old clerk, softly", "the old clerk"),
        ("Mira Patel on Monday", "Mira Patel"),
        ("coach Amina Diallo after the match", "Amina Diallo"),
        ("a spokeswoman for Norvia Rail", "a spokeswoman for Norvia Rail"),
        pytest.param(
            "his mother, weeping",
            "his mother",
        ),
        ("he, and left", "he"),
        ("everyone in the room", "everyone"),
    ],
)
def test_phrase_after_a_verb(text: str, expected: str) -> None:
    """The phrase is read rightwards from its first word."""
    found = found_in(f"So said {text}.")
    assert words(found, phrase_after(found, 2, len(found.words))) == expected
