"""Tables as plain text for a terminal, and in Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["markdown", "percent", "table"]


def percent(share: float | None) -> str:
    """A share as a percentage with one decimal; a dash for none.

    >>> percent(0.12345), percent(None)
    ('12.3', '-')
    """
    return "-" if share is None else f"{100 * share:.1f}"


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table with a header row; the first column is left-aligned, the others are right-aligned."""
    cells = [[str(cell) for cell in row] for row in (head, *rows)]
    widths = [max(len(row[at]) for row in cells) for at in range(len(head))]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if at else cell.ljust(width) for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in cells
    )


def markdown(head: Sequence[str], rows: Iterable[Sequence[object]], *, left: int = 1) -> str:
    """A table in Markdown; all columns but the first ``left`` are right-aligned."""
    line = ["---" if at < left else "---:" for at in range(len(head))]
    return "\n".join(f"| {' | '.join(str(cell).replace('|', '&#124;') for cell in row)} |" for row in (head, line, *rows))
