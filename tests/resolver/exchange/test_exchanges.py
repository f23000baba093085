"""Exchanges: all turns of a conversation are decided together."""

from __future__ import annotations

import pytest

import quoteattr
from quoteattr.resolver.exchange._weights_generated import WEIGHTS
from quoteattr.resolver.exchange.decoding import Chosen, decode
from quoteattr.resolver.exchange.turns import TurnFeatures, moving


def turn(*candidates: int, told: str = "", back: tuple[int, ...] = (1, 2), begins: bool = False) -> TurnFeatures:
    """A turn in its own paragraph; the first candidate has a feature, if one is given."""
    fixed = {entity: (told,) if told and not k else () for k, entity in enumerate(candidates)}
    return TurnFeatures(index=0, candidates=candidates, fixed=fixed, back=back, gap="1", form="alone", begins=begins)


TAKING_TURNS = {"alone spoke last 1": -2.0, "alone spoke before last 1": 1.0}


def chosen(turn_features: list[TurnFeatures], weights: dict[str, float]) -> list[int]:
    """The chosen entities."""
    return [one.entity for one in decode(turn_features, weights)]


def test_two_people_take_turns() -> None:
    assert chosen([turn(1, told="named", begins=True), turn(1, 2), turn(1, 2)], TAKING_TURNS | {"named": 5.0}) == [1, 2, 1]


def test_a_later_turn_decides_an_earlier_one() -> None:
    assert chosen([turn(1, 2, begins=True), turn(2, 1, told="named")], TAKING_TURNS | {"named": 5.0}) == [1, 2]


def test_nobody_to_choose_from_is_nobody() -> None:
    assert chosen([turn(begins=True), turn(3)], TAKING_TURNS) == [-1, 3]


@pytest.mark.parametrize("history", [(), (1,), (1, 2), (1, 2, 1, 2, 1)])
def test_every_candidate_has_its_features(history: tuple[int, ...]) -> None:
    assert len(moving(turn(1, 2, 3), history, [1, 2, 3])) == 3


def test_the_choice_says_how_plain_it_is() -> None:
    assert Chosen(entity=1, scores={1: 0.0}).signal == "only"
    assert Chosen(entity=1, scores={1: 20.0, 2: 0.0}).signal == "plain"
    assert Chosen(entity=1, scores={1: 0.0, 2: 1.0}).signal == "against"


def test_the_only_candidate_may_be_unlikely() -> None:
    assert Chosen(entity=1, scores={1: -4.0}).is_unlikely
    assert not Chosen(entity=1, scores={1: -3.0}).is_unlikely
    assert not Chosen(entity=1, scores={1: -4.0, 2: -9.0}).is_unlikely


def test_the_table_holds_features_and_finite_weights() -> None:
    assert len(WEIGHTS) > 100
    assert all(name == name.strip() and abs(weight) <= 10 for name, weight in WEIGHTS.items())


def test_why_shows_the_candidates_with_their_scores() -> None:
    text = "“Where?” asked Ivy.\n\n“Here,” said Tom.\n\n“Now?”\n\n“Now, Ivy.”"
    why = quoteattr.explain(text).why(2)
    assert [one.name for one in why.candidates] == ["Ivy", "Tom"]
    assert why.candidates[0].score > why.candidates[1].score


def test_a_long_conversation_is_decided_in_one_pass() -> None:
    text = "“Where?” asked Ivy.\n\n“Here,” said Tom.\n\n" + "“Now?”\n\n“Now.”\n\n" * 300
    speakers = [quote.speaker.name if quote.speaker else None for quote in quoteattr.extract(text)]
    assert speakers == ["Ivy", "Tom"] * 301
