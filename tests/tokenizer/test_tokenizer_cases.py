"""The cases in ``cases/marks``: title, input, expected pieces and issues. The README there describes the format."""

from __future__ import annotations

import re
from pathlib import Path

import attrs
import pytest

from quoteattr._markup import markup
from quoteattr._paragraphs import paragraphs
from quoteattr.lang import load
from quoteattr.models import Ending
from quoteattr.tokenizer import Marked, tokenize

CASES = Path(__file__).parents[1] / "cases" / "marks"
ENGLISH = (("“", "”"), ("‘", "’"), ('"', '"'), ("'", "'"))
WRITING = load("en").writing

Case = tuple[str, str, str, tuple[tuple[str, str], ...]]


def read(path: Path) -> list[Case]:
    """The cases in a file: title, input, expected output, pairs."""
    text = path.read_text(encoding="utf-8")
    named = re.match(r"# pairs: (.+)", text)
    marks = named.group(1).split() if named else []
    pairs = tuple(zip(marks[::2], marks[1::2], strict=True)) or ENGLISH
    found = re.finditer(r"^\.\n(?P<title>.+)\n\.\n(?P<input>.*)\n\.\n(?P<expected>(?:(?!\.\n).*\n)*)\.\n", text, re.MULTILINE)
    return [(case["title"], case["input"].replace("¶", "\n\n").replace("↵", "\n"), case["expected"], pairs) for case in found]


def show(text: str, marked: Marked) -> str:
    """The pieces and issues in the format of the cases."""
    lines = []
    for piece in marked.pieces:
        unclosed = " ~" if piece.ending is Ending.UNCLOSED else ""
        continues = "" if piece.continues is None else f" ^{piece.continues}"
        content = "" if piece.content is None else " " + piece.content.of(text).replace("\n", "↵")
        lines.append("  " * piece.depth + f"{piece.style} {piece.rule}{unclosed}{continues}:{content}")
    for issue in marked.issues:
        run = f" x{issue.count}" if issue.count > 1 else ""
        lines.append(f"! {issue.kind.value} {issue.span.start}{run}")
    return "".join(line + "\n" for line in lines)


ALL = [pytest.param(*case, id=f"{path.stem}: {case[0]}") for path in sorted(CASES.glob("*.txt")) for case in read(path)]


@pytest.mark.parametrize(("title", "text", "expected", "pairs"), ALL)
def test_case(title: str, text: str, expected: str, pairs: tuple[tuple[str, str], ...]) -> None:
    """The pieces and issues are the expected ones."""
    assert show(text, tokenize(markup(text), paragraphs(markup(text)), attrs.evolve(WRITING, pairs=pairs))) == expected, title


def test_there_are_cases() -> None:
    """The reader finds the cases, so a wrong format can't go unnoticed."""
    titles = [param.values[0] for param in ALL]
    assert len(titles) == sum(path.read_text(encoding="utf-8").splitlines().count(".") // 4 for path in CASES.glob("*.txt"))
    assert len(titles) > 60
