"""The packages that tables need: pyarrow for all of them, others for single functions."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from quoteattr import MissingDependencyError

__all__ = ["needed", "pa"]


def needed(name: str, extra: str) -> Any:
    """An installed package.

    Raises:
        MissingDependencyError: if it is not installed; the error names the extra.
    """
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != name:
            raise
        raise MissingDependencyError(name, extra) from error


needed("pyarrow", "tables")

import pyarrow as pa  # noqa: E402 -- the line above has the better error; this one has the types
