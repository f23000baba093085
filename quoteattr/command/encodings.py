"""Names of encodings, and what the first bytes of a text say about its encoding."""

from __future__ import annotations

import codecs

__all__ = ["is_encoding", "looks_like_utf_16", "named_by_mark"]

#: Byte order marks, the longest first, because that of UTF-32 begins like that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BEGINNING = 8192  #: bytes that are looked at
_MOST_NULS = 0.2


def is_encoding(name: str) -> bool:
    """Whether Python knows an encoding of text under a name."""
    try:
        bytes(4).decode(name)  # four zeros are text in all of them
    except (LookupError, ValueError):
        return False
    return True


def named_by_mark(data: bytes) -> str:
    """The encoding that a byte order mark shows, or "" without one."""
    return next((name for mark, name in _MARKS if data.startswith(mark)), "")


def looks_like_utf_16(data: bytes) -> str:
    """The name of the encoding if every second byte seems to be zero, as in UTF-16 without a byte order mark, else "".

    >>> looks_like_utf_16("“Yes,” said Ann.".encode("utf-16-le"))
    'utf-16-le'
    """
    first = data[:_BEGINNING]
    even, odd = first[::2].count(0), first[1::2].count(0)
    if max(even, odd) <= _MOST_NULS * len(first) or min(even, odd) > max(even, odd) / 4:
        return ""
    return "utf-16-be" if even > odd else "utf-16-le"
