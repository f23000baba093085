"""Results as plain values: rows, dictionaries, lists, strings and numbers, ready for tables and JSON."""

from quoteattr.export.back import from_dict, from_json
from quoteattr.export.cells import FORMULA, csv_cell
from quoteattr.export.columns import COLUMNS, Column, Row
from quoteattr.export.plain import UNSAFE, fields_of, json_line, to_dict, to_json
from quoteattr.export.rows import SEPARATOR, to_rows

__all__ = [
    "COLUMNS",
    "FORMULA",
    "SEPARATOR",
    "UNSAFE",
    "Column",
    "Row",
    "csv_cell",
    "fields_of",
    "from_dict",
    "from_json",
    "json_line",
    "to_dict",
    "to_json",
    "to_rows",
]
