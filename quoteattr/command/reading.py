"""Reads a text from its file: bytes become a string, with the line ends kept, or there is a reason why they can't."""

from __future__ import annotations

import sys
from pathlib import Path

import attrs

from quoteattr.command.contents import advice, is_binary
from quoteattr.command.encodings import looks_like_utf_16, named_by_mark
from quoteattr.command.inputs import STDIN, Input
from quoteattr.command.streams import reason

__all__ = ["Reader", "UnreadableError"]

_MARK = "\ufeff"


class UnreadableError(Exception):
    """A file that cannot be read, with the reason."""


@attrs.frozen(kw_only=True)
class Reader:
    """How files are read."""

    encoding: str | None = None  #: UTF-8 if None, or what a byte order mark says
    html: bool = False  #: whether they are pages, of which the text is read

    def read(self, source: Input) -> str:
        """The text of a file, with its line ends unchanged and without a byte order mark.

        Raises:
            UnreadableError: if it cannot be read, or is not text.
        """
        if source.problem:
            raise UnreadableError(source.problem)
        try:
            data = _bytes(source.file)
        except OSError as error:
            raise UnreadableError(reason(error)) from error
        found = advice(data, source.file, html=self.html)
        if found:
            raise UnreadableError(found)
        if not self.html:
            return self._decoded(data, "utf-8")
        from quoteattr.command.pages import charset, text_of

        return text_of(self._decoded(data, charset(data)))

    def _decoded(self, data: bytes, usual: str) -> str:
        """The characters of a text. The encoding that the user named counts more than what a byte order mark says."""
        encoding = self.encoding or named_by_mark(data) or usual
        if not self.encoding and encoding == "utf-8" and (guess := looks_like_utf_16(data)):
            msg = f"probably UTF-16 without a byte order mark; if so, add --encoding {guess}"
            raise UnreadableError(msg)
        try:
            text = data.decode(encoding).removeprefix(_MARK)
        except UnicodeError as error:
            raise UnreadableError(self._not_in(encoding, data, error)) from error
        if self.encoding and is_binary(data) and text.count("\0"):
            msg = "a binary file; quoteattr needs text"
            raise UnreadableError(msg)
        return text

    def _not_in(self, encoding: str, data: bytes, error: UnicodeError) -> str:
        """Why bytes can't be read in an encoding, and what to do."""
        if is_binary(data):
            return "a binary file; quoteattr needs text"
        where = f": byte {data[error.start]:#04x} at {error.start}" if isinstance(error, UnicodeDecodeError) else ""
        if self.encoding:
            return f"not {encoding}{where}; name its encoding with --encoding"
        return f"not {encoding.upper()}{where}; name its encoding with --encoding, such as cp1252, or convert it to UTF-8"


def _bytes(file: str) -> bytes:
    """The bytes of a file, or of standard input."""
    if file != STDIN:
        return Path(file).read_bytes()
    if sys.stdin is None:
        msg = "standard input is closed"
        raise UnreadableError(msg)
    return sys.stdin.buffer.read()
