"""Quotations as tables: Arrow, pandas, polars, Parquet, CSV and Excel, and functions for Spark, Ray, Dask and DuckDB.

>>> import quoteattr
>>> articles = {"monday": "“We open at nine,” Dana Holm said.", "tuesday": "“We are closed,” Holm said."}
>>> quotes = {key: quoteattr.explain(text) for key, text in articles.items()}
>>> table = quoteattr.tables.to_arrow(quotes)
>>> table["speaker"].to_pylist()
['Dana Holm', 'Holm']

It needs pyarrow, which the extra ``tables`` installs. The extras ``pandas``, ``polars`` and ``excel`` add what one of the
functions needs besides.

All tables have the columns of :data:`quoteattr.export.COLUMNS`, with the types of :data:`SCHEMA`. Keys are strings in a table:
the key 7 becomes "7". A lone surrogate, which UTF-8 can't encode, becomes one U+FFFD, so that offsets stay right.
"""

from quoteattr.tables.arrow import map_arrow, map_batch, to_arrow
from quoteattr.tables.files import write_csv, write_excel, write_parquet
from quoteattr.tables.frames import to_pandas, to_polars
from quoteattr.tables.schema import SCHEMA, SPARK_SCHEMA

__all__ = [
    "SCHEMA",
    "SPARK_SCHEMA",
    "map_arrow",
    "map_batch",
    "to_arrow",
    "to_pandas",
    "to_polars",
    "write_csv",
    "write_excel",
    "write_parquet",
]
