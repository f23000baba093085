"""Quotations as data frames of pandas and polars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.tables.arrow import to_arrow
from quoteattr.tables.packages import needed, pa

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

    from quoteattr.tables.arrow import Quotes

__all__ = ["to_pandas", "to_polars"]


def to_pandas(quotes: Quotes) -> pd.DataFrame:
    """Quotations as a pandas data frame.

    Columns have the nullable types of pandas: ``string``, ``Int64`` and ``Float64``, also if the frame is empty or a column has
    no value. A missing value is ``pandas.NA``.

    Args:
        quotes: see :func:`to_arrow`.

    Raises:
        MissingDependencyError: if pandas is not installed; the extra is ``pandas``.

    >>> import quoteattr
    >>> frame = to_pandas(quoteattr.extract("“We open at nine,” Dana Holm said."))
    >>> frame.loc[0, "speaker"], str(frame["line"].dtype)
    ('Dana Holm', 'Int64')
    """
    pandas = needed("pandas", "pandas")
    strings = pandas.StringDtype("pyarrow")
    types = {
        pa.string(): strings,
        pa.large_string(): strings,
        pa.int64(): pandas.Int64Dtype(),
        pa.float64(): pandas.Float64Dtype(),
    }
    return to_arrow(quotes).to_pandas(types_mapper=types.get)


def to_polars(quotes: Quotes) -> pl.DataFrame:
    """Quotations as a polars data frame.

    Columns have the types ``String``, ``Int64`` and ``Float64``, also if the frame is empty or a column has no value.

    Args:
        quotes: see :func:`to_arrow`.

    Raises:
        MissingDependencyError: if polars is not installed; the extra is ``polars``.

    >>> import quoteattr
    >>> frame = to_polars(quoteattr.extract("“We open at nine,” Dana Holm said."))
    >>> frame["speaker"].to_list(), frame.schema["line"]
    (['Dana Holm'], Int64)
    """
    return needed("polars", "polars").DataFrame(to_arrow(quotes))
