"""Lines for programs: JSON lines and CSV."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from quoteattr.command.streams import shown
from quoteattr.command.writers import Found, Writer
from quoteattr.export import COLUMNS, csv_cell, json_line, to_json, to_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Csv", "JsonLines", "csv_line"]


class JsonLines(Writer):
    """One JSON object a line; ``type`` says what it contains."""

    def text(self, found: Found) -> Iterator[str]:
        """The quotations of a text, and how they were found if asked for."""
        file, why = found.file, found.why
        if self.explain:
            yield json_line({"file": file, "type": "text", "lang": why.lang, "skipped": list(why.skipped)})
        for quote in why.quotes:
            yield to_json(quote, file=file, type="quote")
        if self.explain:
            for speaker in why.speakers:
                yield to_json(speaker, file=file, type="speaker")
            for one in why.rejected:
                yield to_json(one, file=file, type="rejected")
            for issue in why.issues:
                yield to_json(issue, file=file, type="issue")


class Csv(Writer):
    """A row for each quotation, below a header: the columns of :data:`quoteattr.export.COLUMNS`, with ``file`` as the key."""

    def begin(self) -> Iterator[str]:
        """The header."""
        yield csv_line(["file", *(column.name for column in COLUMNS[1:])])

    def text(self, found: Found) -> Iterator[str]:
        """The rows of a text."""
        for row in to_rows([(found.file, found.why)]):
            line = csv_line(row.values())
            yield shown(line) if self.screen.terminal else line


def csv_line(values: Iterable[object]) -> str:
    """A row of CSV, without a line end. A cell can contain line ends, in quotation marks.

    >>> print(csv_line(["a.txt", "=1+1", None, 0.5, "“Yes,” she said"]))
    a.txt,'=1+1,,0.5,"“Yes,” she said"
    """
    line = io.StringIO()
    csv.writer(line).writerow([csv_cell(value) for value in values])
    return line.getvalue().removesuffix("\r\n")
