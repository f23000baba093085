"""Quotations as Parquet, CSV and Excel files, with texts that try to break them."""

from __future__ import annotations

import csv
import datetime as dt
import io
import zipfile
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest

pa = pytest.importorskip("pyarrow")
openpyxl = pytest.importorskip("openpyxl")
pandas = pytest.importorskip("pandas")

import pyarrow.parquet as pq  # noqa: E402
from hypothesis import example, given  # noqa: E402
from hypothesis import strategies as st  # noqa: E402

import quoteattr  # noqa: E402
from quoteattr import tables  # noqa: E402
from quoteattr.tables import files  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

TEXT = "“We open at nine,” said Dana Holm, a spokeswoman for the bank.\n\n“Why?”"
FOUND = {"a": quoteattr.explain(TEXT), "b": quoteattr.explain("“No,\nnever,” Per \udce9 Lund said.")}
ROWS = tables.to_arrow(FOUND).to_pylist()
#: Texts that a spreadsheet would calculate, or that break a file that is written carelessly.
HARD = [
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "#N/A", "TRUE", "1", "'=1", 'a "b", c', "a;b", "a\tb",
    "a\nb", "a\rb", "a\r\nb", "a\u2028b", "a\x85b", "a\x0bb", "a\x1bb", "a\0b", "\ufffe\uffff", "_x0041_", "__x000D_", " a ",
    "Zoë 😀", "\ufeff",
]  # fmt: skip
WRITERS = [tables.write_csv, tables.write_excel, tables.write_parquet]


def column(texts: list[str]) -> Any:
    """A table with one column of texts."""
    return pa.table({"text": texts})


def read_csv(data: bytes, **options: Any) -> list[list[str]]:
    """The cells of a CSV file, as Python reads them."""
    return list(csv.reader(io.StringIO(data.decode(), newline=""), **options))


def written(write: Callable[..., None], quotes: Any, **options: Any) -> bytes:
    """What is written to a file."""
    file = io.BytesIO()
    write(quotes, file, **options)
    return file.getvalue()


# All formats


@pytest.mark.parametrize("write", WRITERS)
def test_paths_and_open_files(write: Callable[..., None], tmp_path: Path) -> None:
    """A file that the caller opened stays open, so that more can be done with it."""
    write(FOUND, tmp_path / "one")
    write(FOUND, str(tmp_path / "two"))
    with (tmp_path / "three").open("wb") as file:
        write(FOUND, file)
        assert not file.closed
    made = [content(path) for path in tmp_path.iterdir()]
    assert len(made) == 3
    assert made[0] == made[1] == made[2]
    assert len(made[0]) > 100


def content(path: Path) -> bytes:
    """What is in a file; of a workbook, its worksheet, because the rest has the time when it was written."""
    if not zipfile.is_zipfile(path):
        return path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        return archive.read("xl/worksheets/sheet1.xml")


@pytest.mark.parametrize("write", WRITERS)
def test_an_error_leaves_no_file(write: Callable[..., None], tmp_path: Path) -> None:
    """Half of the quotations in a file would look like all of them."""

    def broken() -> Iterator[tuple[str, Any]]:
        yield "a", FOUND["a"]
        raise ConnectionError

    with pytest.raises(ConnectionError):
        write(broken(), tmp_path / "quotes")
    assert list(tmp_path.iterdir()) == []
    file = io.BytesIO()
    with pytest.raises(ConnectionError):
        write(broken(), file)
    assert not file.closed


@pytest.mark.parametrize("write", WRITERS)
def test_a_file_that_cannot_be_written_is_left_alone(write: Callable[..., None], tmp_path: Path) -> None:
    with pytest.raises(OSError, match="directory"):
        write(FOUND, tmp_path)
    with pytest.raises(FileNotFoundError):
        write(FOUND, tmp_path / "none" / "quotes")
    assert tmp_path.is_dir()


@pytest.mark.parametrize("write", WRITERS)
def test_a_file_for_text_is_refused(write: Callable[..., None]) -> None:
    """A common mistake; the encoding and the line ends of such a file would be wrong."""
    with pytest.raises(TypeError, match=r"a file for writing bytes is needed, as in open\(path, 'wb'\); this one is for text"):
        write(FOUND, io.StringIO())


# Parquet


@pytest.mark.parametrize("quotes", [FOUND, ()], ids=["full", "empty"])
def test_parquet_gives_back_what_was_written(quotes: Any) -> None:
    table = pq.read_table(io.BytesIO(written(tables.write_parquet, quotes)))
    assert table.equals(tables.to_arrow(quotes))
    assert table.schema.equals(tables.SCHEMA, check_metadata=True)
    assert tables.to_pandas(table).equals(tables.to_pandas(quotes))


def test_parquet_in_row_groups() -> None:
    """They have the size that was asked for, whatever the size of the batches that come in."""
    many = [(number, FOUND["b"]) for number in range(10)]
    file = pq.ParquetFile(io.BytesIO(written(tables.write_parquet, many, row_group_size=4)))
    assert [file.metadata.row_group(at).num_rows for at in range(file.num_row_groups)] == [4, 4, 2]
    assert file.read()["key"].to_pylist() == [str(number) for number, _ in many]
    batches = tables.to_arrow(many).to_batches(max_chunksize=3)
    assert pq.ParquetFile(io.BytesIO(written(tables.write_parquet, batches, row_group_size=4))).num_row_groups == 3


@pytest.mark.parametrize("size", [0, -1])
def test_a_row_group_has_rows(size: int, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=f"a row group needs at least 1 row, not {size}"):
        tables.write_parquet(FOUND, tmp_path / "quotes", row_group_size=size)
    assert not list(tmp_path.iterdir())


def test_from_parquet_to_parquet(tmp_path: Path) -> None:
    """A file of articles of any size becomes a file of quotations, one batch at a time."""
    texts = [why.text.replace("\udce9", "é") for why in FOUND.values()]
    pq.write_table(pa.table({"key": list(FOUND), "text": texts}), tmp_path / "in")
    with pq.ParquetFile(tmp_path / "in") as articles:
        tables.write_parquet(tables.map_arrow(articles.iter_batches(batch_size=1)), tmp_path / "out")
    assert pq.read_table(tmp_path / "out")["start"].to_pylist() == [row["start"] for row in ROWS]


# CSV


def test_csv_has_all_rows() -> None:
    """It is in UTF-8, and a missing value is an empty cell."""
    cells = read_csv(written(tables.write_csv, FOUND))
    assert cells[0] == tables.SCHEMA.names
    assert cells[1:] == [["" if value is None else str(value) for value in row.values()] for row in ROWS]


@pytest.mark.parametrize("quotes", [(), quoteattr.explain("Nothing.")])
def test_csv_without_quotations(quotes: Any) -> None:
    assert read_csv(written(tables.write_csv, quotes)) == [tables.SCHEMA.names]


def test_csv_options() -> None:
    """A byte order mark for Excel, and the delimiter of countries where the decimal sign is a comma."""
    plain = written(tables.write_csv, FOUND)
    assert written(tables.write_csv, FOUND, bom=True) == b"\xef\xbb\xbf" + plain
    assert read_csv(written(tables.write_csv, FOUND, delimiter=";"), delimiter=";") == read_csv(plain)


def test_csv_of_hard_texts() -> None:
    """No cell begins with what a spreadsheet reads as a formula, and no row is broken."""
    cells = [row[0] for row in read_csv(written(tables.write_csv, column(HARD)))[1:]]
    assert len(cells) == len(HARD)
    assert not [cell for cell in cells if cell[0] in "=+-@\t\r\n＝＋－＠"]
    kept = [text.replace("\0", "\ufffd") for text in HARD]
    assert cells == [f"'{text}" if text[0] in "=+-@\t\r\n＝＋－＠" else text for text in kept]
    assert [row[0] for row in read_csv(written(tables.write_csv, column(HARD), escape=False))[1:]] == kept


def test_csv_as_pandas_reads_it() -> None:
    """A program that is not Python's own module finds the same cells."""
    frame = pandas.read_csv(io.BytesIO(written(tables.write_csv, column(HARD), escape=False)), keep_default_na=False, dtype=str)
    assert frame["text"].tolist() == [text.replace("\0", "\ufffd") for text in HARD]


def test_csv_of_a_quotation_that_is_a_formula() -> None:
    """The whole way, from an article."""
    data = written(tables.write_csv, quoteattr.explain("“=HYPERLINK(1),” wrote Dana Holm. “-5,” he said."))
    assert [row[3] for row in read_csv(data)[1:]] == ["'=HYPERLINK(1),", "'-5,"]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), max_size=5))
@example(["\r", "\n", '"', ",", "\r\n", '",=1'])
def test_csv_keeps_any_text(texts: list[str]) -> None:
    cells = read_csv(written(tables.write_csv, column(texts), escape=False))
    assert cells == [["text"], *([text.replace("\0", "\ufffd")] for text in texts)]


# Excel


def sheet(data: bytes) -> Any:
    """The one worksheet of a workbook."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert book.sheetnames == ["quotations"]
    return book.active


def xml_texts(data: bytes) -> list[str]:
    """The texts of the cells, as they are in the file, read by an XML parser."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = ET.fromstring(archive.read("xl/worksheets/sheet1.xml"))  # we wrote it
    space = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    assert not list(root.iter(f"{space}f"))
    assert {cell.get("t") for cell in root.iter(f"{space}c")} <= {"inlineStr", "n", "b"}
    return [cell.text or "" for cell in root.iter(f"{space}t")]


def test_excel_has_all_rows() -> None:
    """Numbers are numbers, and a missing value is an empty cell."""
    made = list(sheet(written(tables.write_excel, FOUND)).values)
    assert list(made[0]) == tables.SCHEMA.names
    assert made[1:] == [tuple(row.values()) for row in ROWS]


def test_excel_without_quotations() -> None:
    assert list(sheet(written(tables.write_excel, ())).values) == [tuple(tables.SCHEMA.names)]


def test_excel_of_hard_texts() -> None:
    """None is a formula, a number or an error value, and the file is valid XML."""
    texts = xml_texts(written(tables.write_excel, column(HARD)))
    assert texts[1:] == [
        *HARD[:5], "\n=1", "\n=1", *HARD[7:15],
        "a\nb", "a\nb", "a\nb", "a\u2028b", "a\x85b", "ab", "ab", "ab", "_x005F_x0041_", "__x005F_x000D_", " a ",
        "Zoë 😀", "\ufeff",
    ]  # fmt: skip


def test_excel_keeps_a_text_as_text_after_it_is_edited() -> None:
    """Such a cell has the format "text"; otherwise, Excel would calculate it when somebody edits it."""
    cells = list(sheet(written(tables.write_excel, column(["=1+1", "\x01=1", "a=1"])))["A"])
    assert [(cell.value, cell.data_type, cell.number_format) for cell in cells[1:]] == [
        ("=1+1", "s", "@"),
        ("=1", "s", "@"),
        ("a=1", "s", "General"),
    ]


@pytest.mark.parametrize("one", ["a", "😀", "\x1ba", "\r\n"])
def test_excel_cuts_long_cells(one: str) -> None:
    """At 32,767 UTF-16 code units; the end shows that something is missing."""
    shown = "\n" if one == "\r\n" else one[-1]
    most = 32767 // (2 if one == "😀" else 1)
    fits, cut = xml_texts(written(tables.write_excel, column([one * most, one * (most + 1)])))[1:]
    assert fits == shown * most
    assert cut.endswith(" […]")
    assert cut.removesuffix(" […]").strip(shown) == ""
    assert most - 6 < len(cut) <= most + 2
    assert len(cut.encode("utf-16-le")) // 2 <= 32767


def test_excel_has_a_limit_of_rows(tmp_path: Path) -> None:
    """The message says what to do, and nothing is written."""
    many = pa.table({"start": pa.nulls(files.ROWS, pa.int64())})
    with pytest.raises(ValueError, match=r"1,048,576 quotations are more than the 1,048,575 rows of a worksheet; write"):
        tables.write_excel(many, tmp_path / "quotes.xlsx")
    assert not list(tmp_path.iterdir())


def test_other_columns_of_the_caller() -> None:
    """Whatever is not a number becomes a text, and never a formula."""
    row = {"line": 7, "list": ["=1"], "inf": float("inf"), "day": dt.date(2026, 1, 2), "yes": True, "half": 0.5, "=head": "x"}
    table = pa.Table.from_pylist([row])
    assert list(sheet(written(tables.write_excel, table)).values)[1] == (7, "['=1']", "inf", "2026-01-02", True, 0.5, "x")
    assert read_csv(written(tables.write_csv, table)) == [
        ["line", "list", "inf", "day", "yes", "half", "'=head"],
        ["7", "['=1']", "inf", "2026-01-02", "True", "0.5", "x"],
    ]
    assert "=head" in xml_texts(written(tables.write_excel, table))


@given(st.lists(st.text(max_size=20), min_size=1, max_size=5))
def test_excel_takes_any_text(texts: list[str]) -> None:
    cleaned = [text.encode("utf-8", "replace").decode() for text in texts]
    assert len(xml_texts(written(tables.write_excel, column(["x", *cleaned])))) >= 2
