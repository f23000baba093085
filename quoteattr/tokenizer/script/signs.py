"""Signs that lines are spoken by people who talk to each other."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from quoteattr._punctuation import straight

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from quoteattr.tokenizer.script.values import Line

__all__ = [
    "answers_somebody",
    "comes_back",
    "in_order",
    "is_close",
    "is_dense",
    "names",
    "of",
    "sounds_spoken",
    "talks",
    "words_said",
]

_WORD = re.compile(r"[^\W\d_]+(?:['\N{RIGHT SINGLE QUOTATION MARK}][^\W\d_]+)?")


def words_said(text: str) -> set[str]:
    """The words of a stretch in lower case, with straight apostrophes."""
    return {straight(one.group().lower()) for one in _WORD.finditer(text)}


def of(lines: Sequence[Line], kinds: Collection[str], ends: Collection[str]) -> list[Line]:
    """The lines whose labels have one of some kinds and one of some ends."""
    return [line for line in lines if line.label.kind in kinds and line.label.end in ends]


def in_order(lines: Sequence[Line]) -> list[Line]:
    """Lines in text order."""
    return sorted(lines, key=lambda line: line.turn.start)


def names(lines: Sequence[Line]) -> list[str]:
    """The labels of lines."""
    return [line.label.full for line in lines]


def comes_back(labels: Sequence[str]) -> bool:
    """Whether somebody speaks again after somebody else."""
    seen: set[str] = set()
    before = ""
    for label in labels:
        if label in seen and label != before:
            return True
        seen.add(label)
        before = label
    return False


def is_close(lines: Sequence[Line], between: int) -> bool:
    """Whether there are at most ``between`` rows between neighbouring lines."""
    return all(other.top - line.number <= between + 1 for line, other in itertools.pairwise(lines))


def is_dense(lines: Sequence[Line]) -> bool:
    """Whether there are so few rows between turns that these belong to the turns and not to a report."""
    return bool(lines) and lines[-1].number - lines[0].number + 1 <= len(lines) * 3 // 2


def talks(lines: Sequence[Line]) -> bool:
    """Whether at least a third of the lines contain words that people say to each other."""
    return sum(line.talks for line in lines) * 3 >= len(lines)


def sounds_spoken(lines: Sequence[Line]) -> bool:
    """Whether most lines end as speech does, and a third contain words that people say to each other."""
    return sum(line.spoken for line in lines) * 5 >= len(lines) * 3 and talks(lines)


def answers_somebody(lines: Sequence[Line]) -> bool:
    """Whether anybody asks or greets."""
    return any(line.asks or line.greets for line in lines)
