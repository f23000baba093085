"""The cases in ``cases/<lang>``: every text gives exactly the quotations listed below it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from case_files import JUDGED, Case, read_language
from judging import judge

import quoteattr

if TYPE_CHECKING:
    from collections.abc import Iterator

CASES = Path(__file__).parent / "cases"
LANGUAGES = sorted(path.name for path in CASES.iterdir() if (path / "synthetic").is_dir())
AT_LEAST = {"wild": 60, "synthetic": 150, "negative": 50, "users": 280, "reading": 47}


def params() -> Iterator[object]:
    """Every case; those known to fail are expected to fail."""
    for lang in LANGUAGES:
        for folder, cases in read_language(CASES / lang).items():
            for case in cases:
                reason = " ".join(case.values("because"))
                xfail = pytest.mark.xfail(raises=AssertionError, reason=reason, strict=True)
                marks = [xfail] if reason else []
                yield pytest.param(lang, case, id=f"{lang}-{folder}-{case.title}", marks=marks)


@pytest.mark.parametrize(("lang", "case"), list(params()))
def test_case(lang: str, case: Case) -> None:
    """The quotations are the expected ones, in this order, and there are no others."""
    verdict = judge(case, lang)
    if not verdict.right:
        found, expected = verdict.nearest
        assert found == expected, f"{case.path}:{case.line}\n{case.text}"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_failure_has_a_reason(lang: str) -> None:
    """A known failure says on one line what is missing; outside the judged folders, only known failures give a reason."""
    for folder, cases in read_language(CASES / lang).items():
        for case in cases if folder not in JUDGED else ():
            assert bool(case.values("because")) == (folder == "known_failures"), f"{case.path}:{case.line}"


def test_there_are_cases() -> None:
    """The reader finds the cases, so a wrong format can't go unnoticed."""
    cases = read_language(CASES / "en")
    for folder, least in AT_LEAST.items():
        assert len(cases[folder]) >= least, folder


@pytest.mark.parametrize("lang", LANGUAGES)
def test_texts_may_end_anywhere(lang: str) -> None:
    """A text may end after any word, such as a cue, a preposition or a comma, and there is still a result.

    Each case is cut after every fourth word; ``python -m benchmarks.fuzz --endings`` cuts everywhere.
    """
    for cases in read_language(CASES / lang).values():
        for number, text in enumerate(sorted({case.text for case in cases})):
            for end in [at for at, character in enumerate(text) if character == " "][number % 4 : 150 : 4]:
                assert isinstance(quoteattr.extract(text[:end], lang=lang, acts=quoteattr.ALL_ACTS), tuple)
