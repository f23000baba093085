"""The families of texts for measuring speed are built as described. Nothing is timed here."""

from __future__ import annotations

import pytest

from benchmarks.speed.families import FAMILIES, FAMILY_SIZES, VARIED
from benchmarks.speed.runs import too_slow

SIZE = 4_000
LONGEST = 1_000  #: characters in the longest unit


def test_there_are_many_and_no_two_are_the_same() -> None:
    texts = {name: make(SIZE) for name, make in FAMILIES.items()}
    assert len(texts) >= 60
    assert len(set(texts.values())) == len(texts)


def test_sizes_double() -> None:
    small, middle, large = FAMILY_SIZES
    assert (2 * small, 2 * middle) == (middle, large)


@pytest.mark.parametrize("name", FAMILIES)
def test_a_family_has_the_size_that_is_asked_for(name: str) -> None:
    small, large = FAMILIES[name](SIZE), FAMILIES[name](2 * SIZE)
    assert SIZE - LONGEST < len(small) < SIZE + LONGEST
    assert 2 * SIZE - LONGEST < len(large) < 2 * SIZE + LONGEST
    assert small == FAMILIES[name](SIZE)


@pytest.mark.parametrize("name", VARIED)
def test_units_that_are_said_to_differ_do(name: str) -> None:
    words = FAMILIES[name](SIZE).split()
    assert len(set(words)) > len(set(VARIED[name].split())) + 3


def _measured(**fields: object) -> dict[str, object]:
    return {"characters": 400_000, "quotes": 1_000, "characters_per_second": 60_000.0, "time": [2.1, None]} | fields


@pytest.mark.parametrize(
    ("fields", "verdict"),
    [
        ({}, ""),
        ({"time": [2.1, 2.4]}, "GROWS TOO FAST"),
        ({"characters_per_second": 40_000.0}, "TOO SLOW"),
        ({"characters_per_second": 40_000.0, "quotes": 80_000}, ""),
        ({"characters_per_second": 20_000.0, "quotes": 80_000}, "TOO SLOW"),
        ({"failed": "out of memory"}, "FAILED: out of memory"),
    ],
)
def test_the_verdict_on_a_family(fields: dict[str, object], verdict: str) -> None:
    assert too_slow(_measured(**fields)) == verdict
