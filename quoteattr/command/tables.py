"""Aligned tables for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.command.people import Places, on_one_line
from quoteattr.command.screen import Screen, cells, cut
from quoteattr.command.streams import shown
from quoteattr.command.writers import Found, Writer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteattr import Quote

__all__ = ["Column", "Table", "laid_out"]

_GAP = "  "
_LEAST = 12  #: width of the last column in a narrow terminal


@attrs.frozen
class Column:
    """A column of a table."""

    title: str
    most: float = 1.0  #: share of the width of a terminal that it may take; longer cells are cut
    right: bool = False  #: whether its cells are aligned to the right


_FILE = Column("file", most=0.2)
_COLUMNS = (
    Column("line", right=True),
    Column("speaker", most=0.25),
    Column("cue", most=0.12),
    Column("kind"),
    Column("conf.", right=True),
    Column("quotation"),
)


class Table(Writer):
    """A table of all quotations. It is written when all texts are read, since only then the width of its columns is known."""

    def __init__(self, screen: Screen, *, explain: bool) -> None:
        """Begin without rows."""
        super().__init__(screen, explain=explain)
        self._rows: list[tuple[str, ...]] = []

    def text(self, found: Found) -> Iterator[str]:
        """Keep the rows of a text."""
        places = Places.of(found, lines=True)
        self._rows += [(found.file, *_cells(quote, found.why.text, places)) for quote in found.why.quotes]
        return iter(())

    def end(self) -> Iterator[str]:
        """The table. The names of the files are left out if there is only one."""
        if len({row[0] for row in self._rows}) > 1:
            return laid_out((_FILE, *_COLUMNS), self._rows, self.screen)
        return laid_out(_COLUMNS, [row[1:] for row in self._rows], self.screen)


def _cells(quote: Quote, text: str, places: Places) -> tuple[str, ...]:
    """The cells of a quotation."""
    return (
        str(places.line(quote.extent)),
        quote.speaker.name if quote.speaker is not None else "",
        on_one_line(quote.cue.text) if quote.cue is not None else "",
        quote.kind.value,
        f"{quote.confidence:.2f}" if quote.speaker is not None else "",
        "  " * quote.depth + on_one_line(" ... ".join(span.of(text) for span in quote.spans)),
    )


def laid_out(columns: Sequence[Column], rows: Sequence[Sequence[str]], screen: Screen) -> Iterator[str]:
    """The lines of a table: titles, a rule, and a line for each row, cut to the width of the terminal if there is one."""
    if not rows:
        return
    safe = [[column.title for column in columns], *([shown(cell) for cell in row] for row in rows)]
    widths = [max(cells(row[at]) for row in safe) for at in range(len(columns))]
    if screen.width is not None:
        widths = [min(width, int(column.most * screen.width)) for width, column in zip(widths, columns, strict=True)]
        taken = sum(widths[:-1]) + len(_GAP) * len(widths[:-1])
        widths[-1] = min(widths[-1], max(screen.width - taken, _LEAST))
    safe.insert(1, ["─" * width for width in widths])
    for row in safe:
        yield _GAP.join(map(_aligned, row, widths, columns)).rstrip()


def _aligned(cell: str, width: int, column: Column) -> str:
    """A cell, cut and filled to a width."""
    text = cut(cell, width)
    space = " " * (width - cells(text))
    return space + text if column.right else text + space
