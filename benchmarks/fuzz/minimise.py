"""Shorten a failing text with delta debugging: first by paragraphs, then by words, then by characters.

The method is that of Zeller and Hildebrandt (2002): leave out halves, quarters and so on, as long as the rest still fails.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from benchmarks.fuzz.check import failures

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from benchmarks.fuzz.check import Failure

__all__ = ["minimise", "minimised"]

#: The most texts to try; what is left by then is short enough to read.
MOST_TRIES = 3000
UNITS = (re.compile(r"(?:(?!\n\n).)*(?:\n\n)?", re.DOTALL), re.compile(r"\w+|\s+|.", re.DOTALL), re.compile(r".", re.DOTALL))


def minimised(text: str, failure: Failure) -> str:
    """The shortest text found that fails in the same way: with the same invariant at the same place."""
    return minimise(text, lambda shorter: failure in failures(shorter))


def minimise(text: str, fails: Callable[[str], bool], most: int = MOST_TRIES) -> str:
    r"""The shortest text found for which ``fails`` is true. It must be true for the given text.

    >>> minimise("one two\n\nthree “four five", lambda text: "w" in text and "“" in text)
    'w“'
    """
    tries = _Tries(fails, most)
    before = None
    while text != before:
        before = text
        for unit in UNITS:
            text = "".join(_fewer([part for part in unit.findall(text) if part], tries))
    return text


class _Tries:
    """Whether a text still fails. After too many tries the answer is always no, so that the search ends."""

    def __init__(self, fails: Callable[[str], bool], most: int) -> None:
        self.fails = fails
        self.left = most

    def __call__(self, parts: Sequence[str]) -> bool:
        self.left -= 1
        return self.left >= 0 and self.fails("".join(parts))


def _fewer(parts: list[str], fails: Callable[[Sequence[str]], bool]) -> list[str]:
    """The parts that are needed for the failure: none of them can be left out."""
    size = len(parts)
    while size:
        at = 0
        while at < len(parts):
            rest = parts[:at] + parts[at + size :]
            if fails(rest):
                parts = rest
            else:
                at += size
        size = min(size, len(parts)) // 2
    return parts
