"""The lines of ``dashes.txt``: which words of a dialogue with dashes are spoken."""

from __future__ import annotations

import re
from pathlib import Path

import attrs
import pytest

from quoteattr._markup import markup
from quoteattr._paragraphs import paragraphs
from quoteattr.lang import load
from quoteattr.lang.pack import Dash, ScriptWords, Writing
from quoteattr.reading.index import index
from quoteattr.tokenizer import tokenize
from quoteattr.tokenizer.narrator import Narrator
from quoteattr.tokenizer.storytelling import Narration

FILE = Path(__file__).parent / "dashes.txt"


def _language(line: str) -> tuple[Writing, Narration]:
    """How a language is written and its narrators, from a line that begins with "="; a code alone is that of a pack."""
    style, _, words = line[1:].partition(":")
    if not words:
        pack = load(style.strip())
        return pack.writing, index(pack).narration
    said, goes_on, before_tag = (frozenset(part.split()) for part in [*words.split("|"), "", ""][:3])
    dash = None if style.strip() == "none" else Dash(style.strip())
    return attrs.evolve(load("und").writing, dash=dash, goes_on=goes_on, before_tag=before_tag), Narration(said)


def _lines() -> list[tuple[str, tuple[Writing, Narration]]]:
    """Each line with its language."""
    lines = FILE.read_text(encoding="utf-8").splitlines()
    found = []
    for line in lines:
        if line.startswith("="):
            language = _language(line)
        elif line and not line.startswith("#"):
            found.append((line.replace("¶", "\n"), language))
    return found


def _trimmed(words: str) -> str:
    """Words without punctuation at their end: “No, —” and “No” are the same."""
    return re.sub(r"[^\w]+\Z", "", words)


@pytest.mark.parametrize(("line", "language"), [pytest.param(*pair, id=pair[0]) for pair in _lines()])
def test_what_is_spoken(line: str, language: tuple[Writing, Narration]) -> None:
    text = line.replace("⟦", "").replace("⟧", "")
    seen, (writing, narration) = markup(text), language
    pieces = tokenize(seen, paragraphs(seen), writing, ScriptWords(), Narrator(writing, narration)).pieces
    spoken = [piece.content.of(text) for piece in pieces if piece.content is not None]
    assert [_trimmed(words) for words in spoken] == [_trimmed(words) for words in re.findall("⟦(.*?)⟧", line)]
