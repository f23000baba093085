"""Read the tables of the rules: sentences, each followed by what a rule finds in it.

    # to_clause
    Mira vowed to rebuild the bridge.
        vowed | Mira | to rebuild the bridge
    Mira vowed it.
        -

A line ``# name`` begins the sentences for a rule, and ``##`` begins a comment. An indented line is a result, and ``-`` means
that there is none. In a text, ``¶`` stands for an empty line and ``⏎`` for a new line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["NOTHING", "Row", "read_table"]

NOTHING = "-"


@attrs.frozen
class Row:
    """A text and the results expected for it."""

    rule: str
    text: str
    found: list[str]


def read_table(path: Path) -> Iterator[Row]:
    """The rows of a table, in order."""
    rule = ""
    row: Row | None = None
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("    "):
            assert row is not None, f"{path}: no text above {line!r}"
            row.found.append(line.strip())
            continue
        if row is not None:
            yield _checked(path, row)
            row = None
        if line.startswith("# "):
            rule = line.removeprefix("# ")
        elif line and not line.startswith("##"):
            row = Row(rule=rule, text=line.replace("¶", "\n\n").replace("⏎", "\n"), found=[])
    if row is not None:
        yield _checked(path, row)


def _checked(path: Path, row: Row) -> Row:
    assert row.found, f"{path}: nothing is said of {row.text!r}"
    assert row.rule, f"{path}: no rule above {row.text!r}"
    return row
