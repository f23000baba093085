"""What shows a gender, and what only seems to."""

from __future__ import annotations

import pytest

import quoteattr
from quoteattr import Gender, GenderEvidence

CASES = [
    ("“Done,” said Mrs. Falk.", Gender.FEMALE, GenderEvidence.TITLE),
    ("Sir Otis Falk came. “Done,” said Falk.", Gender.MALE, GenderEvidence.TITLE),
    ("“Done,” said Aunt Runa.", Gender.FEMALE, GenderEvidence.KIN),
    ("“Done,” said Robin Falk, a mother of two.", Gender.FEMALE, GenderEvidence.KIN),
    ("“Done,” his sister said.", Gender.FEMALE, GenderEvidence.KIN),
    ("“Done,” the actress said.", Gender.FEMALE, GenderEvidence.ROLE),
    ("“Done,” said actress Robin Falk.", Gender.FEMALE, GenderEvidence.ROLE),
    ("Falk opened her shop. “Done,” Falk said.", Gender.FEMALE, GenderEvidence.PRONOUN),
    ("Ida Falk opened her shop. “Done,” Falk said.", Gender.FEMALE, GenderEvidence.PRONOUN),
    ("Quillon Varr slept. “Done,” she said.", Gender.FEMALE, GenderEvidence.PRONOUN),
    ("Robin Falk opened his shop. “Done,” Falk said.", Gender.MALE, GenderEvidence.PRONOUN),
    ("Mrs. Falk opened his shop. “Done,” Mrs. Falk said.", Gender.FEMALE, GenderEvidence.TITLE),
    ("“Done,” said Ida Falk.", Gender.FEMALE, GenderEvidence.FIRST_NAME),
    ("“Done,” said Ida.", Gender.FEMALE, GenderEvidence.FIRST_NAME),
    ("“Done,” said Kennedy.", Gender.UNKNOWN, GenderEvidence.NONE),
    ("“Done,” said Dr. Ruth.", Gender.UNKNOWN, GenderEvidence.NONE),
    ("“Done,” said Robin Falk.", Gender.UNKNOWN, GenderEvidence.NONE),
    ("“Done,” said the teacher.", Gender.UNKNOWN, GenderEvidence.NONE),
    ("“Done,” said Ida and Tom.", Gender.UNKNOWN, GenderEvidence.NONE),
]


@pytest.mark.parametrize(("text", "gender", "evidence"), CASES)
def test_what_tells_a_gender(text: str, gender: Gender, evidence: GenderEvidence) -> None:
    """The strongest evidence decides, and is named."""
    (quote,) = quoteattr.extract(text)
    assert quote.speaker is not None
    assert (quote.speaker.gender, quote.speaker.gender_evidence) == (gender, evidence)


def test_two_pronouns_correct_a_first_name() -> None:
    """In a report, "he" twice outweighs a first name, and "he" once outweighs one that could be either."""
    text = "Ashley Falk won, although he was ill. Ashley Falk said he would rest. “Done,” Falk told the crowd."
    assert {quote.speaker.gender for quote in quoteattr.extract(text) if quote.speaker} == {Gender.MALE}
