"""The speakers and quotations for measuring time over documents are built as described. Nothing is timed here."""

from __future__ import annotations

import pytest

from benchmarks.documents.__main__ import FUNCTIONS, flagged, main
from benchmarks.documents.families import FAMILIES

NAMES = [(function, name) for function, families in FAMILIES.items() for name in families]


@pytest.mark.parametrize(("function", "name"), NAMES)
def test_a_family_doubles(function: str, name: str) -> None:
    """There are twice as many values, the same in every run, and the function takes them."""
    small, large = FAMILIES[function][name](400), FAMILIES[function][name](800)
    assert FAMILIES[function][name](400) == small
    sizes = [
        sum(len(quote.text) for _, quotes in some for quote in quotes) if function == "match_quotes" else len(some)
        for some in (small, large)
    ]
    assert 1.8 < sizes[1] / sizes[0] < 2.3
    assert FUNCTIONS[function](small) is not None


def test_families_differ() -> None:
    """Those of joined speakers are joined in different ways, and those of quotations matched in different ways."""
    joined = {name: len(FUNCTIONS["join_speakers"](make(400))) for name, make in FAMILIES["join_speakers"].items()}
    assert (joined["one"], joined["surnames"], joined["others"], joined["spellings"]) == (1, 400, 400, 200)
    assert joined["middle_names_left_out"] == 201
    matched = {name: len(FUNCTIONS["match_quotes"](make(400))) for name, make in FAMILIES["match_quotes"].items()}
    assert (matched["others"], matched["equal"], matched["two_each"], matched["short"]) == (0, 1, 200, 0)
    assert (matched["endings"], matched["phrases"], matched["long"]) == (1, 0, 1)


@pytest.mark.parametrize(("factors", "is_bad"), [([2.1, None], False), ([None, None], False), ([2.1, 2.5], True)])
def test_the_verdict(factors: list[float | None], *, is_bad: bool) -> None:
    """Growth that is too small to judge isn't flagged."""
    assert flagged({"time": factors}) == is_bad


def test_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    """It prints a row for each family of that name."""
    main(["--only", "others", "--size", "80", "--repeat", "1"])
    shown = capsys.readouterr().out
    assert "join_speakers: others" in shown
    assert "match_quotes: others" in shown
    assert "equal" not in shown
