"""Links between pages lead to files and headings that exist, on a code host as well as on the website; others are well-formed.

Links to other websites can't be opened in a test. ``python -m tests.docs.test_links`` lists them, to be looked at by hand.
"""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]
NAMES = ("http://www.w3.org/XML/1998/namespace", "http://www.tei-c.org/ns/1.0")  #: names in XML, which nobody opens
_FENCE = re.compile(r"^ *```.*?^ *```", re.DOTALL | re.MULTILINE)
_CODE = re.compile(r"`[^`\n]*`")
_OUTSIDE = re.compile(r"\bhttps?://[^\s<>`\"')\]]+")
_LINK = re.compile(r"\]\((?!https?:)([^)\s#]*)#?([^)\s]*)\)")


def headings(page: Path) -> set[str]:
    """The anchors that a code host and the website give to headings."""
    lines = re.findall(r"^#+ (.*)$", _FENCE.sub("", page.read_text(encoding="utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", line.strip().lower()).replace(" ", "-") for line in lines}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links(page: Path) -> None:
    text = _CODE.sub("x", _FENCE.sub("", page.read_text(encoding="utf-8")))
    for path, anchor in _LINK.findall(text):
        if path.startswith("languages/"):
            continue  # test_language_pages.py
        target = page.parent / path if path else page
        assert target.exists(), path
        assert not anchor or anchor in headings(target), f"{path}#{anchor}"


def outside_links() -> dict[str, list[str]]:
    """The links to other websites in pages and docstrings, each with the files that have it."""
    sources = [*PAGES, *sorted((ROOT / "docs" / "languages").glob("*.md")), *sorted((ROOT / "quoteattr").rglob("*.py"))]
    found: dict[str, list[str]] = {}
    for path in sources:
        for link in _OUTSIDE.findall(_FENCE.sub("", path.read_text(encoding="utf-8"))):
            found.setdefault(link.rstrip(".,;:"), []).append(path.relative_to(ROOT).as_posix())
    return found


def test_links_to_other_websites_are_well_formed() -> None:
    links = outside_links()
    assert len(links) > 10
    for link, paths in links.items():
        parts = urlsplit(link)
        assert parts.scheme == "https" or link in NAMES, (link, paths)
        assert re.fullmatch(r"[\w-]+(\.[\w-]+)+", parts.netloc), (link, paths)
        assert "//" not in parts.path, (link, paths)


if __name__ == "__main__":
    for one, where in sorted(outside_links().items()):
        print(one, *sorted(set(where)))
