"""The pages of single languages, which are kept in the repository."""

from __future__ import annotations

from pathlib import Path

import _languages
import pytest

from benchmarks.publishing.results import RESULTS, Published, read
from quoteattr.lang import UNDETERMINED, available, load

DOCS = Path(__file__).parents[2] / "docs"
CODES = [code for code in available() if code not in (UNDETERMINED, "en") and not load(code).by_lemmas]


@pytest.mark.skipif(not RESULTS.exists(), reason="the source distribution has no results")
@pytest.mark.parametrize("code", CODES)
def test_a_page_is_what_the_command_writes(code: str) -> None:
    """If not, run ``python docs/_languages.py``."""
    assert (DOCS / "languages" / f"{code}.md").read_text(encoding="utf-8") == _languages.page(code, read())


def test_every_language_has_a_page_and_no_other() -> None:
    assert {path.stem for path in (DOCS / "languages").iterdir()} == set(CODES)


def test_a_language_that_was_not_measured_says_so() -> None:
    nothing = Published()
    assert "Not measured." in _languages.page("es", nothing)
    rows = [row for row in _languages.tables(nothing)["languages"].splitlines() if row.startswith("| [")]
    assert len(rows) == 3 * len(CODES)
    assert all("not measured" in row for row in rows)


@pytest.mark.skipif(not RESULTS.exists(), reason="the source distribution has no results")
def test_a_figure_is_under_its_heading() -> None:
    """The overview and the page of a language show the same figure for the same thing."""
    news, fiction, speed = (
        next(line for line in part.splitlines() if line.startswith("| [Spanish]")).strip("| ").split(" | ")
        for part in _languages.tables(read())["languages"].split("**")[2::2]
    )
    page = _languages.page("es", read())
    assert f"| News: indirect, source | {news[3]} |" in page
    assert f"| Fiction: speaker | {fiction[2]} |" in page
    assert f"| Speed: first text, ms | {speed[3]} |" in page


def test_rules_with_few_judged_answers_show_no_share() -> None:
    rows = [
        {"rule": ["cue_before"], "fired": 30, "judged": {"source": 9}, "right": {"source": 9}},
        {"rule": ["cue_after"], "fired": 30, "judged": {"source": 10}, "right": {"source": 9}},
    ]
    result = {"languages": {"es": {"rules": {"mention_rule": rows}}}}
    assert _languages.rule_cells(result, "mention_rule", "source") == {
        ("cue_before", "es"): "30",
        ("cue_after", "es"): "30 (90%)",
    }
