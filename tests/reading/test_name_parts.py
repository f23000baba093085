"""Names with their titles and the kind of thing they name: the rows of ``names.txt``.

A row is a text, an arrow and the names: title + name, with a note in brackets if it is an organisation, a role or in a heading.
In the text, a pilcrow stands for a blank line, and an arrow (↵) for a line end.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from readings import found_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name


def named(text: str) -> str:
    """The names in a text, in the format of ``names.txt``."""
    reading = found_in(text.replace("¶", "\n\n").replace("↵", "\n"))
    return "; ".join(_shown(reading, name) for name in reading.names) or "-"


def _shown(reading: Reading, name: Name) -> str:
    title = reading.shown(name.first, name.core) + " + " if name.titled else ""
    kinds = {"organisation": name.is_organisation, "role": name.is_role, "loud": name.is_loud}
    traits = ", ".join(kind for kind, holds in kinds.items() if holds)
    return title + reading.shown(name.core, name.last) + (f" ({traits})" if traits else "")


def rows() -> Iterator[object]:
    """Every row."""
    for line in Path(__file__).with_name("names.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            text, _, expected = line.partition(" => ")
            yield pytest.param(text, expected, id=text)


@pytest.mark.parametrize(("text", "expected"), list(rows()))
def test_names_with_their_parts(text: str, expected: str) -> None:
    """All names in the text, in order."""
    assert named(text) == expected
