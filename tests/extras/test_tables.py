"""Quotations as Arrow tables and as data frames, and from tables of texts to tables of quotations."""

from __future__ import annotations

import pickle
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

pa = pytest.importorskip("pyarrow")
pandas = pytest.importorskip("pandas")
polars = pytest.importorskip("polars")
pytest.importorskip("duckdb")

import duckdb  # noqa: E402
from hypothesis import example, given  # noqa: E402
from hypothesis import strategies as st  # noqa: E402

import quoteattr  # noqa: E402
from quoteattr import UnknownLanguageError, tables  # noqa: E402
from quoteattr.export import COLUMNS  # noqa: E402
from quoteattr.tables import arrow  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TEXT = "“We open at nine,” said Dana Holm, a spokeswoman for the bank. She told Leo Lund that she was «tired». “Why?”"
ODD = "“=1+1 \ud83d\ude00 \0 end,” Dana said."
REPLACED = "=1+1 \ufffd\ufffd \0 end,"
ARTICLES = {"key": ["a", "b", "c"], "text": [TEXT, None, "“No,” Per Lund said."], "publisher": ["X", "Y", "Z"]}
FOUND = {"a": quoteattr.explain(TEXT), "c": quoteattr.explain("“No,” Per Lund said.")}


# The schema


def test_the_schema_is_that_of_rows() -> None:
    """Names, types and descriptions come from one list, and any value may be missing."""
    kinds = {str: pa.string(), int: pa.int64(), float: pa.float64()}
    assert [(field.name, field.type) for field in tables.SCHEMA] == [(one.name, kinds[one.type]) for one in COLUMNS]
    assert all(field.nullable for field in tables.SCHEMA)
    assert [field.metadata[b"description"].decode() for field in tables.SCHEMA] == [one.about for one in COLUMNS]
    assert set(tables.SCHEMA.metadata) == {b"quoteattr"}


def test_the_schema_for_spark_has_the_same_columns() -> None:
    parts = [part.split() for part in tables.SPARK_SCHEMA.split(", ")]
    assert [name.strip("`") for name, _ in parts] == tables.SCHEMA.names
    assert {kind for _, kind in parts} == {"string", "bigint", "double"}


# From quotations


@pytest.mark.parametrize(
    "make",
    [
        lambda: FOUND,
        lambda: list(FOUND.items()),
        lambda: iter(FOUND.items()),
        lambda: tables.to_arrow(FOUND),
        lambda: tables.to_arrow(FOUND).to_reader(),
        lambda: tables.to_arrow(FOUND).to_batches(),
        lambda: tables.to_arrow(FOUND).combine_chunks().to_batches()[0],
        lambda: tables.to_pandas(FOUND),
        lambda: tables.to_polars(FOUND),
        lambda: duckdb.sql("select * from quotes", connection=connection()),
    ],
    ids=["mapping", "pairs", "generator", "table", "reader", "batches", "batch", "pandas", "polars", "duckdb"],
)
def test_whatever_holds_quotations_gives_the_same_table(make: Callable[[], Any]) -> None:
    made = tables.to_arrow(make())
    assert made.schema.equals(tables.SCHEMA)
    assert made.to_pylist() == [dict(row) for row in quoteattr.to_rows(FOUND)]


def connection() -> Any:
    """A database with the quotations as a table."""
    made = duckdb.connect()
    made.register("quotes", tables.to_arrow(FOUND))
    return made


def test_quotations_of_one_text() -> None:
    """They have no key; only an explanation knows the text, and so the lines."""
    why = FOUND["a"]
    assert tables.to_arrow(why).to_pylist() == [dict(row) for row in quoteattr.to_rows(why)]
    made = tables.to_arrow(why.quotes)
    assert made.to_pylist() == [dict(row) for row in quoteattr.to_rows(why.quotes)]
    assert made["line"].null_count == made["key"].null_count == made.num_rows > 2


@pytest.mark.parametrize("nothing", [(), [], {}, iter(()), [("a", ())], quoteattr.explain("Nothing here.")])
def test_no_quotations(nothing: Any) -> None:
    """There are all columns with their types, but no rows."""
    made = tables.to_arrow(nothing)
    assert made.num_rows == 0
    assert made.schema.equals(tables.SCHEMA)


@pytest.mark.parametrize("wrong", [TEXT, TEXT.encode(), None, 3, [TEXT], [3], [("a", TEXT)], [("a", None)], [("a",)], [{}]])
def test_what_holds_no_quotations_is_refused(wrong: Any) -> None:
    """The message says what to pass."""
    with pytest.raises(TypeError, match=r"needs quotations.* not (str|bytes|NoneType|int|dict|tuple)"):
        tables.to_arrow(wrong)


def test_an_error_of_the_input_is_passed_on() -> None:
    """The caller gets the error that the generator raised."""

    def broken() -> Iterator[tuple[str, Any]]:
        yield "a", FOUND["a"]
        raise ConnectionError

    with pytest.raises(ConnectionError):
        tables.to_arrow(broken())


def test_keys_are_strings() -> None:
    """Whatever they were, so that every table has the same types."""
    keys = [7, 1.5, None, "x", True]
    assert tables.to_arrow([(key, FOUND["c"]) for key in keys])["key"].to_pylist() == ["7", "1.5", None, "x", "True"]


def test_surrogates_are_replaced_one_by_one() -> None:
    """Arrow can't hold them. The replacement has the same number of characters, so that offsets stay right."""
    made = tables.to_arrow({"\udce9": quoteattr.explain(ODD)})
    assert made["text"].to_pylist() == [REPLACED]
    assert made["key"].to_pylist() == ["\ufffd"]
    assert made["sentence"][0].as_py() == ODD.replace("\ud83d", "\ufffd").replace("\ude00", "\ufffd")
    made.validate(full=True)


def test_batches_are_small(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stream of texts is read bit by bit: one batch is made before the next texts are asked for."""
    monkeypatch.setattr(arrow, "MOST_ROWS", 2)
    asked: list[int] = []

    def endless() -> Iterator[tuple[int, Any]]:
        while True:
            asked.append(len(asked))
            yield asked[-1], FOUND["c"]

    batches = arrow.read(endless())
    assert [batches.read_next_batch()["key"].to_pylist() for _ in range(3)] == [["0", "1"], ["2", "3"], ["4", "5"]]
    assert len(asked) <= 7


def test_batches_of_long_texts_are_small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Their number of characters is limited too; a row is never split."""
    monkeypatch.setattr(arrow, "MOST_CHARACTERS", 500)
    why = quoteattr.explain(f"“{'Yes and no. ' * 50}” said Dana Holm.")
    assert [batch.num_rows for batch in arrow.read([(1, FOUND["c"]), (2, why), (3, FOUND["c"])])] == [2, 1]


# Data frames


@pytest.mark.parametrize("quotes", [(), quoteattr.extract("“Yes.”"), FOUND], ids=["empty", "without speaker", "full"])
def test_types_of_frames_never_change(quotes: Any) -> None:
    """They are the same if there are no rows, and if a column has no value."""
    frame, other = tables.to_pandas(quotes), tables.to_polars(quotes)
    kinds = {str: ("string", polars.String), int: ("Int64", polars.Int64), float: ("Float64", polars.Float64)}
    assert {name: str(kind) for name, kind in frame.dtypes.items()} == {one.name: kinds[one.type][0] for one in COLUMNS}
    assert dict(other.schema) == {one.name: kinds[one.type][1] for one in COLUMNS}
    assert len(frame) == len(other) == tables.to_arrow(quotes).num_rows


def test_values_of_frames() -> None:
    """A missing value is missing, not a string or NaN."""
    rows = [dict(row) for row in quoteattr.to_rows(FOUND)]
    assert tables.to_polars(FOUND).to_dicts() == rows
    frame = tables.to_pandas(FOUND).astype(object)
    assert frame.where(frame.notna(), None).to_dict("records") == rows


def test_questions_to_frames() -> None:
    """What one asks first works as usual."""
    frame = tables.to_pandas(FOUND)
    assert frame["speaker"].value_counts().index[0] == "Dana Holm"
    assert (frame["gender"] == "female").sum() == 3
    assert frame[frame["speaker"] == "Per Lund"]["key"].tolist() == ["c"]
    other = tables.to_polars(FOUND)
    assert other.filter(polars.col("speaker") == "Per Lund")["key"].to_list() == ["c"]


def test_the_index_of_a_frame() -> None:
    """It is a column if it has a name. Without one, it is the number of a row, which means nothing elsewhere."""
    frame = tables.to_pandas(FOUND)
    assert tables.to_arrow(frame.sort_values("start")).schema.equals(tables.SCHEMA)
    assert tables.to_arrow(frame.set_index("key"))["key"].to_pylist() == frame["key"].tolist()


def test_other_columns_are_kept() -> None:
    """A table that was changed can still become a frame or a file; what is ours keeps its type."""
    frame = tables.to_pandas(FOUND)[["speaker", "line"]].assign(publisher="X")
    made = tables.to_arrow(frame)
    assert made.schema.names == ["speaker", "line", "publisher"]
    assert made.schema.types[:2] == [pa.string(), pa.int64()]
    assert tables.to_polars(frame)["publisher"].unique().to_list() == ["X"]


def test_a_table_of_texts_is_no_table_of_quotations() -> None:
    """The message says how to find the quotations in it."""
    with pytest.raises(TypeError, match=r"no column of quotations; to find those in a column of texts, use map_batch"):
        tables.to_pandas(pandas.DataFrame({"id": [1], "body": [TEXT]}))


# From texts


@pytest.mark.parametrize("kind", [pandas.Series, polars.Series, list])
def test_texts_in_a_series(kind: Callable[[Any], Any]) -> None:
    """The numbers from 0 are the keys. A missing text is left out if that was asked for."""
    made = tables.to_arrow(quoteattr.explain_many(kind(ARTICLES["text"]), on_error="skip"))
    assert made["key"].to_pylist() == [*(["0"] * len(FOUND["a"].quotes)), "2"]
    assert made.drop_columns("key").equals(tables.to_arrow(FOUND).drop_columns("key"))


def test_texts_in_a_series_with_an_index() -> None:
    """Its items have the index as their keys."""
    series = pandas.Series(ARTICLES["text"], index=ARTICLES["key"])
    assert tables.to_arrow(quoteattr.explain_many(series.dropna().items())).equals(tables.to_arrow(FOUND))


# Any text


@given(st.text(st.characters(categories=None), max_size=30), st.text(st.characters(categories=None), max_size=5))
@example("\ud83d\ude00", "\udce9")
@example("\0", "=")
def test_any_text_gives_a_valid_table(words: str, key: str) -> None:
    """Offsets and texts are those of the results, except for surrogates, which are replaced one by one."""
    why = quoteattr.explain(f"“It is {words} over,” Mira Holm said.")
    made = tables.to_arrow({key: why})
    made.validate(full=True)
    rows = quoteattr.to_rows({key: why})
    replaced = [{name: clean(value) if isinstance(value, str) else value for name, value in row.items()} for row in rows]
    assert made.to_pylist() == replaced
    if clean(why.text) == why.text:
        assert tables.map_batch(pa.table({"key": [clean(key)], "text": [why.text]})).equals(made)


def clean(text: str) -> str:
    """A text with surrogates replaced."""
    return "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)


# From tables of texts


EXPECTED = quoteattr.to_rows(FOUND)


@pytest.mark.parametrize(
    "make",
    [
        pa.table,
        pa.record_batch,
        pandas.DataFrame,
        polars.DataFrame,
        lambda data: duckdb.from_arrow(pa.table(data)),
        lambda data: pandas.DataFrame(data).set_index("key"),
        lambda data: pa.table(data).cast(pa.schema([("key", pa.string()), ("text", pa.large_string()), ("publisher", "str")])),
        lambda data: pa.table(data).set_column(1, "text", pa.array(data["text"]).dictionary_encode()),
        lambda data: pa.table(data).set_column(1, "text", pa.array(data["text"], pa.string_view())),
        lambda data: pa.concat_tables(pa.table(data).slice(at, 1) for at in range(3)),
    ],
    ids=["table", "batch", "pandas", "polars", "duckdb", "index", "large", "dictionary", "view", "chunks"],
)
def test_tables_of_texts(make: Callable[[Any], Any]) -> None:
    """From any kind of table and any kind of string; a text that is null has no rows."""
    made = tables.map_batch(make(ARTICLES))
    assert made.schema.equals(tables.SCHEMA)
    assert made.to_pylist() == [dict(row) for row in EXPECTED]


@pytest.mark.parametrize("missing", [None, float("nan"), pandas.NA])
def test_missing_texts_of_pandas(missing: Any) -> None:
    """Whatever pandas has in place of a text, also if all are missing, which makes a column of numbers."""
    frame = pandas.DataFrame({"key": [1, 2], "text": [missing, "“No,” Per Lund said."]})
    assert tables.map_batch(frame)["key"].to_pylist() == ["2"]
    assert tables.map_batch(frame[:1]).num_rows == 0
    assert tables.map_batch(pandas.DataFrame({"text": [missing, missing]})).num_rows == 0


def test_names_of_the_columns() -> None:
    """They can be given; without keys, the column is null."""
    table = pa.table({"id": [7], "body": ["“No,” Per Lund said."]})
    assert tables.map_batch(table, text="body", key="id")["key"].to_pylist() == ["7"]
    assert tables.map_batch(table, text="body")["key"].to_pylist() == [None]


@pytest.mark.parametrize(
    ("keys", "strings"),
    [
        (pa.array([7, None]), ["7", None]),
        (pa.array([1.5, None]), ["1.5", None]),
        (pa.array([True, False]), ["true", "false"]),
        (pa.array([0, 1], pa.date32()), ["1970-01-01", "1970-01-02"]),
        (pa.array([b"x", b"y"]), ["x", "y"]),
        (pa.array(["x", "y"]).dictionary_encode(), ["x", "y"]),
        (pa.nulls(2), [None, None]),
    ],
    ids=lambda value: str(getattr(value, "type", "")),
)
def test_keys_of_other_types(keys: Any, strings: list[str | None]) -> None:
    made = tables.map_batch(pa.table({"key": keys, "text": ["“No,” Per Lund said."] * 2}))
    assert made["key"].to_pylist() == strings


@pytest.mark.parametrize(
    ("error", "words", "table", "names"),
    [
        (ValueError, r"no column has the name 'text'; the columns are 'a'", {"a": [1]}, {}),
        (ValueError, r"no column has the name 'text'; the columns are none", {}, {}),
        (ValueError, r"no column has the name 'id'; the columns are 'text'", {"text": [TEXT]}, {"key": "id"}),
        (ValueError, r"2 columns have the name 'text'", pa.table([[TEXT], [TEXT]], names=["text", "text"]), {}),
        (TypeError, r"the column 'text' must hold strings, not int64", {"text": [1]}, {}),
        (TypeError, r"the column 'text' must hold strings, not binary", {"text": [b"x"]}, {}),
        (TypeError, r"the column 'text' must hold strings, not dictionary", {"text": pa.array([1]).dictionary_encode()}, {}),
        (TypeError, r"the keys in the column 'key' can't become strings", {"text": [TEXT], "key": [[1]]}, {}),
        (TypeError, r"the keys in the column 'key' can't become strings", {"text": [TEXT], "key": [b"\xff"]}, {}),
        (UnknownLanguageError, "xx", {"text": [TEXT]}, {"lang": "xx"}),
        (TypeError, "unexpected keyword argument 'language'", {"text": [TEXT]}, {"language": "en"}),
    ],
)
def test_wrong_tables_of_texts(error: type[Exception], words: str, table: Any, names: dict[str, str]) -> None:
    with pytest.raises(error, match=words):
        tables.map_batch(pa.table(table) if isinstance(table, dict) else table, **names)


@pytest.mark.parametrize("function", [tables.map_batch, tables.to_arrow])
@pytest.mark.parametrize("kind", [pandas.Series, polars.Series, pa.array])
def test_texts_without_a_table(function: Callable[[Any], Any], kind: Callable[[Any], Any]) -> None:
    """The message says what to use."""
    with pytest.raises(TypeError, match=r"for texts without a table, use explain_many|needs quotations, not"):
        function(kind([TEXT]))


@pytest.mark.parametrize("wrong", [TEXT, [TEXT], None, 3, [(1, TEXT)]])
def test_no_table_at_all(wrong: Any) -> None:
    with pytest.raises(TypeError, match=r"can't be read as a table \(.*\); for texts without a table, use explain_many"):
        tables.map_batch(wrong)


def test_a_table_in_place_of_batches() -> None:
    """It is a common mistake, so the message says what to do."""
    with pytest.raises(TypeError, match=r"needs record batches, not DataFrame; a table has to_batches\(\), or use map_batch"):
        list(tables.map_arrow([pandas.DataFrame({"text": [TEXT]})]))


def test_options_are_those_of_explain() -> None:
    table = pa.table({"text": ["“Yes,” said Dana. She hoped that it rains."]})
    assert tables.map_batch(table)["act"].to_pylist() == ["speech"]
    assert tables.map_batch(table, acts=quoteattr.ALL_ACTS)["act"].to_pylist() == ["speech", "thought"]
    assert tables.map_batch(table, lang="und")["speaker"].to_pylist() == [None]


def test_bytes_that_are_not_utf8() -> None:
    """Other programs may leave them in a column of strings. Offsets are those of the text as Python decodes it."""
    data = "“Non, c\u2019est \u00e9gal,” Dana said.".encode().replace("\u00e9".encode(), b"\xe9")
    column = pa.array([data]).view(pa.string())
    (row,) = tables.map_batch(pa.table({"text": column})).to_pylist()
    text = data.decode("utf-8", "replace")
    assert row["text"] == "Non, c’est \ufffdgal,"
    assert row["speaker"] == "Dana"
    assert text[row["start"] : row["end"]] == "“Non, c’est \ufffdgal,”"


def test_batches_of_texts_are_read_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a file of any size can be read."""
    monkeypatch.setattr(arrow, "MOST_ROWS", 2)
    asked: list[int] = []

    def endless() -> Iterator[Any]:
        while True:
            asked.append(len(asked))
            yield pa.record_batch({"key": [asked[-1]], "text": ["“No,” Per Lund said."]})

    made = tables.map_arrow(endless())
    assert not asked
    assert next(made)["key"].to_pylist() == ["0", "1"]
    assert len(asked) == 2


def test_functions_can_be_sent_to_other_processes() -> None:
    """As Spark, Ray and Dask do."""
    function = pickle.loads(pickle.dumps(partial(tables.map_batch, text="body", key="id")))
    assert function(pa.table({"id": [7], "body": ["“No,” Per Lund said."]})).num_rows == 1
