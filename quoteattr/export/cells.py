"""Values as cells of a CSV file, so that a spreadsheet shows them and never runs them."""

from __future__ import annotations

__all__ = ["FORMULA", "csv_cell"]

#: First characters of a cell that a spreadsheet may read as a formula: OWASP's list ("CSV Injection"), with full-width forms.
FORMULA = frozenset("=+-@\t\r\n＝＋－＠")


def csv_cell(value: object, *, escape: bool = True) -> object:
    """A value as a cell of a CSV file.

    A text may begin with a character that makes a spreadsheet read its cell as a formula: ``=``, ``+``, ``-``, ``@``, a tab or
    a line end. Such a cell gets an apostrophe in front, as OWASP advises ("CSV Injection"). NUL, which many programs can't read
    in a CSV file, becomes U+FFFD. Numbers and None stay as they are.

    Args:
        value: a value of a row.
        escape: whether to put an apostrophe before a formula. Use False if only programs read the file.

    >>> csv_cell("=1+1"), csv_cell("Dana"), csv_cell(-1)
    ("'=1+1", 'Dana', -1)
    """
    if not isinstance(value, str):
        return value
    text = value.replace("\0", "\N{REPLACEMENT CHARACTER}")
    return f"'{text}" if escape and text[:1] in FORMULA else text
