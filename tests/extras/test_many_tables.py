"""Many texts from the columns of tables."""

from __future__ import annotations

import pytest

from quoteattr import extract, extract_many

TEXTS = ["“Yes,” said Ida.", None, "“No,” said Per."]
FOUND = [extract(text) for text in TEXTS if text]


def test_pandas() -> None:
    """A column gives numbers, its items give the index. Whatever pandas makes of a missing text is an error of that text."""
    pandas = pytest.importorskip("pandas")
    table = pandas.DataFrame({"text": TEXTS}, index=["a", "b", "c"])
    errors: list[object] = []
    assert list(extract_many(table["text"], on_error="skip")) == [(0, FOUND[0]), (2, FOUND[1])]
    found = extract_many(table["text"].items(), on_error=lambda key, _: errors.append(key))
    assert list(found) == [("a", FOUND[0]), ("c", FOUND[1])]
    assert errors == ["b"]
    with pytest.raises(TypeError, match=r"a DataFrame has several columns; pass the one with the texts, as in table\['text'\]"):
        extract_many(table)


def test_polars() -> None:
    polars = pytest.importorskip("polars")
    table = polars.DataFrame({"id": ["a", "b", "c"], "text": TEXTS})
    assert list(extract_many(table["text"], on_error="skip")) == [(0, FOUND[0]), (2, FOUND[1])]
    assert list(extract_many(table.iter_rows(), on_error="skip")) == [("a", FOUND[0]), ("c", FOUND[1])]
    with pytest.raises(TypeError, match="a DataFrame has several columns"):
        extract_many(table)


def test_arrow() -> None:
    pyarrow = pytest.importorskip("pyarrow")
    table = pyarrow.table({"text": TEXTS})
    assert list(extract_many(table["text"].to_pylist(), on_error="skip")) == [(0, FOUND[0]), (2, FOUND[1])]
    with pytest.raises(TypeError, match="a Table has several columns"):
        extract_many(table)
