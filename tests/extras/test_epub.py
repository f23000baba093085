"""A script from an EPUB, as in the documentation, with a small book that is made here."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

ebooklib = pytest.importorskip("ebooklib", reason="EbookLib is not installed")
from ebooklib import epub  # noqa: E402

pytestmark = pytest.mark.filterwarnings("default")  # warnings from other packages
DOCS = Path(__file__).parents[2] / "docs"
CHAPTERS = {
    "The quay": "<h1>The quay</h1><p>Rain fell on\n  the quay.</p>"
    "<p>“We are <em>late</em>,” said Mira Holm&#160;&amp; sat down.</p>",
    "Zoë": "<h2>Zoë</h2><p>“Why?” asked the boy.</p><p></p><blockquote><p>“Because,” Holm said.</p></blockquote>",
}


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A book of two chapters, in the current folder as ``novel.epub``."""
    monkeypatch.chdir(tmp_path)
    made = epub.EpubBook()
    made.set_identifier("night")
    made.set_title("The night ferry")
    made.set_language("en")
    pages = []
    for number, (title, content) in enumerate(CHAPTERS.items(), 1):
        page = epub.EpubHtml(title=title, file_name=f"chapter{number}.xhtml", lang="en")
        page.content = content
        made.add_item(page)
        pages.append(page)
    made.toc = tuple(pages)
    made.spine = ["nav", *pages]
    made.add_item(epub.EpubNcx())
    made.add_item(epub.EpubNav())
    epub.write_epub("novel.epub", made)


@pytest.mark.usefixtures("book")
def test_the_example_of_the_documentation() -> None:
    """Every segment has its chapter, and a speaker of the first one is known in the second."""
    (code,) = re.findall(r"<!-- epub -->\n```python\n(.*?)```", (DOCS / "audiobooks.md").read_text(encoding="utf-8"), re.DOTALL)
    made: dict[str, Any] = {}
    exec(code, made)
    assert [(chapter, segment.speaker, segment.words) for chapter, segment in made["script"]] == [
        (1, None, "The quay"),
        (1, None, "Rain fell on the quay."),
        (1, "Mira Holm", "We are late,"),
        (1, None, "said Mira Holm & sat down."),
        (2, None, "Zoë"),
        (2, "boy", "Why?"),
        (2, None, "asked the boy."),
        (2, "Mira Holm", "Because,"),
        (2, None, "Holm said."),
    ]
