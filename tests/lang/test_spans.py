"""The lines of ``spans``: which words are spoken, in languages whose tags no second dash ends."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import quoteattr

LINES = [
    pytest.param(path.stem, line, id=f"{path.stem}-{line}")
    for path in sorted((Path(__file__).parent / "spans").glob("*.txt"))
    for line in path.read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def trimmed(words: str) -> str:
    """Words without punctuation at their end: a comma before a tag may be counted or not."""
    return re.sub(r"[^\w]+\Z", "", words)


@pytest.mark.parametrize(("lang", "line"), LINES)
def test_what_is_spoken(lang: str, line: str) -> None:
    text = re.sub("[⟦⟧]", "", line.replace("¶", "\n"))
    outer = [quote for quote in quoteattr.extract(text, lang=lang) if not quote.depth and quote.kind != "indirect"]
    found = sorted((span.start, span.end) for quote in outer for span in (quote.verbatim or quote.spans))
    assert [trimmed(text[start:end]) for start, end in found] == list(map(trimmed, re.findall("⟦(.*?)⟧", line)))
