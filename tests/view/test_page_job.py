"""A job that users have, with the code that does it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pages import Page

from benchmarks.speed.texts import make

if TYPE_CHECKING:
    import pytest

#: Makes a page of the novel in a file.
NOVEL_TO_PAGE = """
from pathlib import Path
import quoteattr
novel = Path("novel.txt").read_text(encoding="utf-8")
Path("novel.html").write_text(quoteattr.to_html(novel, title="A novel"), encoding="utf-8")
"""


def test_a_novel_to_a_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In at most eight lines; the page has the whole text and everybody who speaks."""
    novel = make("dialogue", 30_000)
    monkeypatch.chdir(tmp_path)
    Path("novel.txt").write_text(novel, encoding="utf-8")
    assert len(NOVEL_TO_PAGE.strip().splitlines()) <= 8
    exec(NOVEL_TO_PAGE, {})
    page = Page(Path("novel.html").read_text(encoding="utf-8"))
    assert page.one("text").text == novel
    assert {one.text for one in page.all("name")} >= {"Ada", "Bruno", "Clara"}
