"""The columns of a table of quotations, as types of Arrow and of Spark."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from quoteattr.export import COLUMNS
from quoteattr.tables.packages import pa

__all__ = ["SCHEMA", "SPARK_SCHEMA"]

ARROW = {str: pa.string(), int: pa.int64(), float: pa.float64()}
SPARK = {str: "string", int: "bigint", float: "double"}


def _version() -> str:
    """The version of quoteattr, for the metadata of files."""
    try:
        return version("quoteattr")
    except PackageNotFoundError:  # it runs from its sources
        return "unknown"


#: The Arrow schema of every table. Texts are plain strings, because dictionaries differ from batch to batch; Parquet stores
#: repeated strings once anyway. All columns may have nulls. The metadata has the version of quoteattr, and that of each field
#: has its description.
SCHEMA = pa.schema(
    [pa.field(column.name, ARROW[column.type], metadata={"description": column.about}) for column in COLUMNS],
    metadata={"quoteattr": _version()},
)

#: The same columns as a schema string (DDL) for Spark, which ``DataFrame.mapInArrow`` takes.
SPARK_SCHEMA = ", ".join(f"`{column.name}` {SPARK[column.type]}" for column in COLUMNS)
