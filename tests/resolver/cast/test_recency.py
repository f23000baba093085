"""The most recently named person, when genders become known in the course of a text."""

from __future__ import annotations

import pytest

import quoteattr
from quoteattr.models import Gender, GenderEvidence, SpeakerKind
from quoteattr.reading.values import Name
from quoteattr.resolver.cast.entities import Entity
from quoteattr.resolver.cast.recency import Row


def _entity(index: int, *tokens: int, gender: Gender = Gender.UNKNOWN) -> Entity:
    names = [Name(first=token, last=token + 1, core=token, is_organisation=False) for token in tokens]
    return Entity(index=index, kind=SpeakerKind.PERSON, words=("holt",), name="Holt", gender=gender, names=tuple(names))


def test_the_latest_is_the_last_name_that_ends_before_a_token() -> None:
    row = Row([_entity(0, 1, 20), _entity(1, 10)], (0, 1), Gender.UNKNOWN)
    assert [row.latest(token) for token in (1, 2, 11, 20, 21)] == [None, 0, 1, 1, 0]
    assert row.first() == 0


def test_whoever_has_another_gender_is_left_out() -> None:
    row = Row([_entity(0, 1, gender=Gender.MALE), _entity(1, 5, gender=Gender.FEMALE)], (0, 1), Gender.FEMALE)
    assert row.latest(3) is None
    assert row.first() == 1
    assert row.latest(6) == 1


def test_whoever_is_found_to_have_another_gender_is_left_out_from_then_on() -> None:
    people = [_entity(index, 10 * index) for index in range(5)]
    row = Row(people, range(5), Gender.FEMALE)
    assert row.latest(45) == 4
    for index in range(2, 5):
        people[index] = people[index].told(Gender.MALE, GenderEvidence.TITLE)
    assert [row.latest(45), row.latest(45), row.latest(35)] == [1] * 3
    for index in range(2):
        people[index] = people[index].told(Gender.MALE, GenderEvidence.TITLE)
    assert (row.latest(45), row.latest(5), row.first()) == (None, None, None)


@pytest.mark.parametrize("last", ["\N{ZERO WIDTH SPACE}", "\N{SOFT HYPHEN}"])
def test_a_letter_may_be_followed_by_a_paragraph_of_no_words(last: str) -> None:
    text = f"“Dear Ivy,\n\n“The house is sold.”\n\nShe wept. “So.”\n\n“No.”\n\n{last}"
    assert [one.span.of(text) for one in quoteattr.explain(text).rejected] == ["Dear Ivy,", "The house is sold."]
