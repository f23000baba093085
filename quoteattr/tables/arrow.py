"""Quotations as Arrow tables, and from tables of texts to tables of quotations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from quoteattr.batch import explain_many
from quoteattr.export import to_rows
from quoteattr.export.several import by_text
from quoteattr.tables.packages import pa
from quoteattr.tables.schema import SCHEMA

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TypeAlias

    from quoteattr import Explanation
    from quoteattr.export import Row

__all__ = ["MOST_CHARACTERS", "MOST_ROWS", "Quotes", "map_arrow", "map_batch", "read", "to_arrow"]

#: What every function that makes a table or a file takes: see :func:`to_arrow`.
Quotes: TypeAlias = "Explanation | Iterable[Any] | pa.Table | pa.RecordBatchReader"

MOST_ROWS = 10_000  #: of a batch
MOST_CHARACTERS = 2**24  #: of a batch; a column of strings can hold 2 GB

#: The column that Arrow makes of the index of a pandas frame if it has no name.
_NAMELESS = re.compile(r"__index_level_\d+__")
_SURROGATE = re.compile("[\ud800-\udfff]")


def to_arrow(quotes: Quotes) -> pa.Table:
    """Quotations as an Arrow table with the columns and types of :data:`SCHEMA`.

    Args:
        quotes: the quotations of a text (a result of :func:`quoteattr.extract`), an explanation, or those of many texts: pairs
            of a key and either of them, or a dictionary. Only explanations fill ``line``, ``paragraph`` and ``sentence``. An
            iterable of record batches of quotations is read too, and so is such a table or data frame (Arrow, pandas, polars,
            DuckDB). These may have fewer columns, or others besides.

    Raises:
        TypeError: if ``quotes`` is something else.

    >>> import quoteattr
    >>> table = to_arrow(quoteattr.explain("“We open at nine,” Dana Holm told Ivo."))
    >>> table.select(["start", "speaker", "addressees"]).to_pylist()
    [{'start': 0, 'speaker': 'Dana Holm', 'addressees': 'Ivo'}]
    >>> to_arrow(()).schema == table.schema == SCHEMA
    True
    """
    return read(quotes).read_all()


def read(quotes: Quotes) -> pa.RecordBatchReader:
    """Quotations as a stream of batches with one schema; see :func:`to_arrow`. The input is read batch by batch."""
    if hasattr(quotes, "__arrow_c_stream__"):
        return _typed(_as_table(quotes, pa.RecordBatchReader.from_stream))
    results: Any = quotes
    if isinstance(quotes, Iterable) and not isinstance(quotes, (Mapping, str, bytes)):
        items = iter(quotes)
        begin = list(islice(items, 1))
        results = chain(begin, items)
        if begin and isinstance(begin[0], pa.RecordBatch):
            return _typed(pa.RecordBatchReader.from_batches(begin[0].schema, results))
    _, texts = by_text(results, "a table")
    return pa.RecordBatchReader.from_batches(SCHEMA, _batches(_rows(texts)))


def _as_table(value: object, convert: Callable[[Any], Any]) -> Any:
    """What Arrow makes of a table.

    Raises:
        TypeError: if it isn't a table.
    """
    try:
        return convert(value)
    except (pa.ArrowException, TypeError, ValueError) as error:
        msg = f"this {type(value).__name__} can't be read as a table ({error}); for texts without a table, use explain_many"
        raise TypeError(msg) from error


def _typed(batches: pa.RecordBatchReader) -> pa.RecordBatchReader:
    """The batches of a table or data frame, with our types for the columns that are ours, and without a nameless index."""
    names = [name for name in batches.schema.names if not _NAMELESS.fullmatch(name)]
    if not set(names) & set(SCHEMA.names):
        msg = "the table has no column of quotations; to find those in a column of texts, use map_batch(table, text='body')"
        raise TypeError(msg)
    fields = [SCHEMA.field(name) if name in SCHEMA.names else batches.schema.field(name) for name in names]
    schema = pa.schema(fields, metadata=SCHEMA.metadata)
    return pa.RecordBatchReader.from_batches(schema, (batch.select(names).cast(schema) for batch in batches))


def _rows(pairs: Iterable[tuple[Any, Any]]) -> Iterator[Row]:
    """The rows of many texts, one text at a time, so that an endless stream of texts needs little memory."""
    return chain.from_iterable(to_rows([pair]) for pair in pairs)


def _batches(rows: Iterable[Row]) -> Iterator[pa.RecordBatch]:
    """Rows as batches of a limited size."""
    held: list[Any] = []
    characters = 0
    for row in rows:
        held.append(row)
        characters += sum(len(value) for value in row.values() if isinstance(value, str))
        if len(held) >= MOST_ROWS or characters >= MOST_CHARACTERS:
            yield _batch(held)
            held, characters = [], 0
    if held:
        yield _batch(held)


def _batch(rows: list[Any]) -> pa.RecordBatch:
    """Rows as one batch."""
    return pa.record_batch([_column([row[field.name] for row in rows], field.type) for field in SCHEMA], schema=SCHEMA)


def _column(values: list[Any], kind: pa.DataType) -> pa.Array:
    """Values as a column."""
    if kind != pa.string():
        return pa.array(values, kind)
    strings = [value if value is None or isinstance(value, str) else str(value) for value in values]
    try:
        return pa.array(strings, kind)
    except UnicodeEncodeError:
        return pa.array([value and _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", value) for value in strings], kind)


def map_arrow(
    batches: Iterable[pa.RecordBatch], *, text: str = "text", key: str | None = None, **options: Any
) -> Iterator[pa.RecordBatch]:
    """From batches of texts to batches of quotations: for Spark's ``mapInArrow``, and for files that don't fit into memory.

    Each quotation is a row with the columns of :data:`SCHEMA`. Other columns of the input are left out: give each text a key,
    and join the tables by it. A text that is null has no quotations. Bytes that are not UTF-8 are read as U+FFFD, as by
    ``bytes.decode("utf-8", "replace")``. One batch of texts is in memory at a time, and batches of quotations have at most
    10,000 rows.

    Args:
        batches: record batches with a column of texts, in any of Arrow's types for strings.
        text: name of the column with the texts.
        key: name of the column with the keys; if None, the column "key", if there is one. Keys become strings.
        options: for :func:`quoteattr.explain_many`, such as ``lang``, ``acts`` and ``people``. On one machine, ``processes``
            uses several cores; Spark, Ray and Dask use them anyway.

    Raises:
        ValueError: if there is no such column, or more than one.
        TypeError: if the texts are not strings, or the keys can't become strings.

    >>> import pyarrow
    >>> batch = pyarrow.record_batch({"id": [7, 8], "body": ["“We open at nine,” Dana said.", None]})
    >>> for made in map_arrow([batch], text="body", key="id"):
    ...     print(made["key"].to_pylist(), made["speaker"].to_pylist())
    ['7'] ['Dana']
    """
    texts = (pair for batch in batches for pair in _texts(batch, text, key))
    return _batches(_rows(explain_many(texts, **options)))


def map_batch(table: pa.Table, *, text: str = "text", key: str | None = None, **options: Any) -> pa.Table:
    """From a table of texts to a table of quotations: for Ray's ``map_batches``, Dask, DuckDB, and data frames.

    Args:
        table: an Arrow table, or anything that can be read as one: a record batch, a data frame of pandas or polars, a
            relation of DuckDB. The index of a pandas frame is a column if it has a name.
        text: see :func:`map_arrow`, also for errors and what becomes of other columns.
        key: see :func:`map_arrow`.
        options: see :func:`map_arrow`.

    >>> import pyarrow
    >>> articles = pyarrow.table({"key": ["monday"], "text": ["“We open at nine,” Dana said."]})
    >>> map_batch(articles).select(["key", "speaker", "text"]).to_pylist()
    [{'key': 'monday', 'speaker': 'Dana', 'text': 'We open at nine,'}]
    """
    articles = _as_table(table, pa.table)
    _places(articles.schema, text, key)  # a table without rows has no batches
    return pa.Table.from_batches(map_arrow(articles.to_batches(), text=text, key=key, **options), SCHEMA)


def _texts(batch: pa.RecordBatch, text: str, key: str | None) -> Iterator[tuple[str | None, str]]:
    """The texts of a batch with their keys, without nulls."""
    if not isinstance(batch, pa.RecordBatch):
        msg = f"map_arrow needs record batches, not {type(batch).__name__}; a table has to_batches(), or use map_batch"
        raise TypeError(msg)
    at, at_key = _places(batch.schema, text, key)
    keys = pa.nulls(batch.num_rows) if at_key is None else _strings(batch.column(at_key), key or "key")
    for name, data in zip(keys, _binary(batch.column(at), text), strict=True):
        if data.is_valid:
            yield name.as_py(), data.as_py().decode("utf-8", "replace")


def _places(schema: pa.Schema, text: str, key: str | None) -> tuple[int, int | None]:
    """Where the columns of the texts and of the keys are."""
    has_keys = key is not None or "key" in schema.names
    return _place(schema, text), _place(schema, key or "key") if has_keys else None


def _place(schema: pa.Schema, name: str) -> int:
    """Where the one column with a name is."""
    places: list[int] = schema.get_all_field_indices(name)
    if len(places) != 1:
        count = f"{len(places)} columns have" if places else "no column has"
        msg = f"{count} the name {name!r}; the columns are {', '.join(map(repr, schema.names)) or 'none'}"
        raise ValueError(msg)
    return places[0]


def _binary(column: pa.Array, name: str) -> pa.Array:
    """The UTF-8 of a column of texts. A column without any value may have any type: so do those of pandas."""
    kind = column.type.value_type if pa.types.is_dictionary(column.type) else column.type
    if column.null_count == len(column):
        return pa.nulls(len(column), pa.large_binary())
    if not any(is_one(kind) for is_one in (pa.types.is_string, pa.types.is_large_string, pa.types.is_string_view)):
        msg = f"the column {name!r} must hold strings, not {column.type}"
        raise TypeError(msg)
    return column.cast(pa.large_binary())


def _strings(column: pa.Array, name: str) -> pa.Array:
    """A column of keys as strings."""
    try:
        return column.cast(pa.string())
    except (pa.ArrowNotImplementedError, pa.ArrowInvalid) as error:
        msg = f"the keys in the column {name!r} can't become strings: {error}"
        raise TypeError(msg) from error
