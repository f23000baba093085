"""Quotations as files: Parquet, CSV and Excel."""

from __future__ import annotations

import csv
import io
import os
import re
from contextlib import closing, contextmanager
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from quoteattr.export import FORMULA, csv_cell
from quoteattr.tables.arrow import read, to_arrow
from quoteattr.tables.packages import needed, pa

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TypeAlias

    from quoteattr.tables.arrow import Quotes

__all__ = ["write_csv", "write_excel", "write_parquet"]

#: Where a file is written: a path, or a file that is open for writing bytes, which stays open.
Target: TypeAlias = "str | os.PathLike[str] | BinaryIO"

ROWS = 1_048_576  #: of a worksheet of Excel, with the header
CELL = 32_767  #: characters (UTF-16 code units) of a cell of Excel
CUT = " […]"  #: the end of a cell that was too long

#: Characters that XML 1.0 does not allow.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
#: What Excel reads as a character that is written by its number.
_NUMBERED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_LINE_END = re.compile("\r\n?")


def write_parquet(quotes: Quotes, target: Target, *, row_group_size: int = 100_000) -> None:
    """Write quotations to a Parquet file, with the types of :data:`SCHEMA` and the version of quoteattr in its metadata.

    The input is read bit by bit, so the quotations of more texts than fit into memory can be written.

    Args:
        quotes: see :func:`to_arrow`.
        target: a path, or a file that is open for writing bytes. If an error occurs, no file is left at the path.
        row_group_size: rows of a row group, which are in memory at the same time.

    Raises:
        ValueError: if ``row_group_size`` is less than 1.

    >>> import io, pyarrow.parquet, quoteattr
    >>> file = io.BytesIO()
    >>> write_parquet(quoteattr.extract("“We open at nine,” Dana Holm said."), file)
    >>> pyarrow.parquet.read_table(file)["speaker"].to_pylist()
    ['Dana Holm']
    """
    from pyarrow.parquet import ParquetWriter

    if row_group_size < 1:
        msg = f"a row group needs at least 1 row, not {row_group_size}"
        raise ValueError(msg)
    batches = read(quotes)
    with _opened(target) as file, ParquetWriter(file, batches.schema) as writer:
        for table in _grouped(batches, row_group_size):
            writer.write_table(table, row_group_size)


def _grouped(batches: pa.RecordBatchReader, rows: int) -> Iterator[pa.Table]:
    """Batches as tables with a number of rows; the last one may have fewer."""
    held = batches.schema.empty_table()
    for batch in batches:
        held = pa.concat_tables([held, pa.Table.from_batches([batch])])
        while held.num_rows >= rows:
            yield held.slice(0, rows)
            held = held.slice(rows)
    if held.num_rows:
        yield held


def write_csv(quotes: Quotes, target: Target, *, delimiter: str = ",", escape: bool = True, bom: bool = False) -> None:
    r"""Write quotations to a CSV file (RFC 4180, UTF-8), with a header; a missing value is an empty cell.

    A spreadsheet may read a text as a formula if it begins with ``=``, ``+``, ``-``, ``@``, a tab or a line end. Such a cell
    gets an apostrophe in front, as `OWASP <https://owasp.org/www-community/attacks/CSV_Injection>`_ advises. NUL, which many
    programs can't read in a CSV file, becomes U+FFFD. Everything else stays as it is, including line ends.

    Args:
        quotes: see :func:`to_arrow`. The input is read bit by bit.
        target: a path, or a file that is open for writing bytes. If an error occurs, no file is left at the path.
        delimiter: between cells. Where the decimal sign is a comma, spreadsheets expect ";". They would cut texts in two at it,
            and could read the second part as a formula.
        escape: whether to put apostrophes before formulas. Use False if only programs read the file.
        bom: whether the file begins with a byte order mark, without which Excel does not recognise UTF-8.

    >>> import io, quoteattr
    >>> file = io.BytesIO()
    >>> write_csv(quoteattr.extract("“=1+1”, wrote Dana Holm."), file)
    >>> print(file.getvalue().decode().splitlines()[1])
    ,0,6,'=1+1,direct,0,s1,Dana Holm,person,...
    """
    batches = read(quotes)
    with _opened(target) as file:
        text = io.TextIOWrapper(file, encoding="utf-8-sig" if bom else "utf-8", newline="")
        try:
            writer = csv.writer(text, delimiter=delimiter)
            writer.writerows([csv_cell(value, escape=escape) for value in row] for row in _cells(batches))
        finally:
            text.detach()  # writes what is left, and keeps a file of the caller open


def _cells(batches: pa.RecordBatchReader) -> Iterator[Iterable[Any]]:
    """The rows of a file: the header, then the values."""
    yield batches.schema.names
    for batch in batches:
        yield from zip(*(column.to_pylist() for column in batch.columns), strict=True)


def write_excel(quotes: Quotes, target: Target) -> None:
    """Write quotations to a workbook of Excel (.xlsx) with one worksheet; a missing value is an empty cell.

    No text becomes a formula, a number or an error value. Characters that XML 1.0 doesn't allow, such as most control
    characters, are left out, and line ends become line feeds. Excel allows 32,767 characters in a cell: a longer text is cut
    and ends in " […]". The other formats keep all of it.

    Args:
        quotes: see :func:`to_arrow`.
        target: a path, or a file that is open for writing bytes. If an error occurs, no file is left at the path.

    Raises:
        MissingDependencyError: if openpyxl is not installed; the extra is ``excel``.
        ValueError: if there are more quotations than the 1,048,575 rows of a worksheet.

    >>> import io, openpyxl, quoteattr
    >>> file = io.BytesIO()
    >>> write_excel(quoteattr.extract("“We open at nine,” Dana Holm said."), file)
    >>> [cell.value for cell in openpyxl.load_workbook(file).active["D"]]
    ['text', 'We open at nine,']
    """
    openpyxl = needed("openpyxl", "excel")
    table = to_arrow(quotes)
    if table.num_rows >= ROWS:
        msg = f"{table.num_rows:,} quotations are more than the {ROWS - 1:,} rows of a worksheet; write Parquet or CSV instead"
        raise ValueError(msg)
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("quotations")
    sheet.freeze_panes = "A2"
    with _opened(target) as file:
        with closing(sheet):  # also after an error: a worksheet that is still open complains when it is garbage
            for row in _cells(table.to_reader()):
                sheet.append([_excel_cell(sheet, value) for value in row])
        book.save(file)


def _excel_cell(sheet: Any, value: Any) -> Any:
    """A value as a cell of a worksheet."""
    if value is None or (isinstance(value, (int, float)) and isfinite(value)):
        return value
    from openpyxl.cell import WriteOnlyCell

    text = _excel_text(str(value))
    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"  # openpyxl takes "=1+1" for a formula and "#N/A" for an error
    if text[:1] in FORMULA:
        cell.number_format = "@"  # still text after somebody edits the cell
    return cell


def _excel_text(value: str) -> str:
    """The text of a cell, with what Excel would read as the number of a character written so that it stays text."""
    text = _NUMBERED.sub("_x005F_", _LINE_END.sub("\n", _NOT_XML.sub("", value)))
    units = text.encode("utf-16-le")
    if len(units) <= 2 * CELL:
        return text
    return units[: 2 * (CELL - len(CUT))].decode("utf-16-le", "ignore") + CUT


@contextmanager
def _opened(target: Target) -> Iterator[BinaryIO]:
    """A file for writing bytes. If an error occurs, a file that was opened here is removed."""
    if isinstance(target, io.TextIOBase):
        msg = "a file for writing bytes is needed, as in open(path, 'wb'); this one is for text"
        raise TypeError(msg)
    if not isinstance(target, (str, os.PathLike)):
        yield target
        return
    path = Path(target)
    with path.open("wb") as file:
        try:
            yield file
        except BaseException:
            file.close()
            if path.is_file():  # not a device or a pipe
                path.unlink()
            raise
