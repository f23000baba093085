"""The few figures that are written by hand are those of the table that they come from; all others are filled in by programs."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def rows(page: str, heading: str) -> dict[str, list[str]]:
    """The rows of the first table below a heading, by their first cell."""
    text = (ROOT / "docs" / page).read_text(encoding="utf-8").partition(f"## {heading}\n")[2].partition("\n## ")[0]
    cells = [[cell.strip() for cell in line.strip("| ").split("|")] for line in text.splitlines() if line.startswith("|")]
    return {row[0].lstrip("– "): row[1:] for row in cells}


def test_the_share_for_unseen_authors_is_that_of_the_table() -> None:
    table = rows("conversations.md", "Figures for novels")
    share = round(float(table["PDNC"][-1]))
    for page in ("README.md", "docs/figures.md", "docs/novels.md"):
        text = " ".join((ROOT / page).read_text(encoding="utf-8").split())
        assert re.findall(r"\[(\d+) of 100[^]]*\]\(\S*conversations\.md#figures-for-novels\)", text) == [str(share)], page
    comparison = (ROOT / "docs" / "comparison.md").read_text(encoding="utf-8")
    assert f"| quoteattr | nothing | [{share}](conversations.md#figures-for-novels)" in comparison


def test_the_shares_by_what_is_next_to_the_quotation_are_those_of_the_table() -> None:
    table = rows("conversations.md", "Figures for novels")
    name, pronoun, nothing = (round(float(table[kind][-1])) for kind in ("explicit", "anaphoric", "implicit"))
    text = " ".join((ROOT / "docs" / "novels.md").read_text(encoding="utf-8").split())
    assert f"{name} with a name next to the quotation, {pronoun} with “she said”, and {nothing} with nothing" in text


def test_the_shares_of_the_sample_read_by_hand_are_those_of_the_table() -> None:
    text = (ROOT / "docs" / "errors.md").read_text(encoding="utf-8")
    news, fiction = re.findall(r"^\| speaker \| right \| (\d+) \| (\d+) \|$", text, re.MULTILINE)[0]
    figures = (ROOT / "docs" / "figures.md").read_text(encoding="utf-8")
    assert f"{news} of 100 speakers in news were right and {fiction} of 100 in fiction" in figures
