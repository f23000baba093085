"""The page about tables: each of its sections runs where the packages that it needs are installed."""

from __future__ import annotations

import doctest
import re
from pathlib import Path
from typing import Any

__all__ = ["SECTIONS", "run"]

PAGE = Path(__file__).parents[1] / "docs" / "tables.md"
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
#: Heading -> section, with the examples.
SECTIONS = dict(re.findall(r"^## (.*?)\n(.*?)(?=^## |\Z)", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL))


def run(heading: str, **known: Any) -> None:
    """Every example of a section gives the output shown. ``known`` are names that the section uses without making them."""
    text = SECTIONS[heading].replace("\n```", "\n\n```")
    test = doctest.DocTestParser().get_doctest(text, dict(known), f"{PAGE.name}: {heading}", str(PAGE), 0)
    assert test.examples
    runner = doctest.DocTestRunner(optionflags=FLAGS)
    runner.run(test)
    assert not runner.failures
