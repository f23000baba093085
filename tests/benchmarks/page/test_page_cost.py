"""The benchmark of pages: what it measures and prints."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from benchmarks.page.__main__ import main
from benchmarks.publishing.page import page_table, pages
from benchmarks.publishing.results import NONE_YET, read

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

FIGURES = {
    "name": "pdnc", "characters": 1000000, "quotes": 4000, "page_characters": 4500000, "explain_seconds": 2.0,
    "page_seconds": 0.5, "times": 1.25,
}  # fmt: skip


def test_figures_of_a_short_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Both texts are measured, and the figures can be published."""
    main(["--size", "3000", "--repeat", "1", "--out", str(tmp_path / "page.json")])
    shown = capsys.readouterr().out
    assert shown.splitlines()[0] == "|  | news, made up | dialogue, made up |"
    (published,) = read(tmp_path).page
    for one in json.loads((tmp_path / "page.json").read_text(encoding="utf-8"))["page"]:
        assert one["characters"] == 3000
        assert one["quotes"] > 10
        assert one["page_characters"] > 3000
        assert one["times"] == 1 + one["page_seconds"] / one["explain_seconds"]
    assert shown.strip() in pages([published])


def test_the_table() -> None:
    """Without a browser, there are no figures for opening the page."""
    rows = page_table([FIGURES]).splitlines()
    assert rows[0] == "|  | English novels (PDNC) |"
    values = ["1,000,000", "4,000", "4.5", "2.00", "0.50", "1.25 times", "-", "-"]
    assert [row.split(" | ")[1].rstrip(" |") for row in rows[2:]] == values
    opened = page_table([FIGURES | {"shown_seconds": 0.5, "click_seconds": 0.07}]).splitlines()
    assert opened[-2:] == ["| Opens in, s | 0.50 |", "| Click, s | 0.07 |"]
    assert pages([]) == NONE_YET
