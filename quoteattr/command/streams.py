"""Standard output and standard error: what goes there is safe to show, and the errors of the streams themselves."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from typing import TextIO

__all__ = ["OutputError", "complain", "discard", "is_terminal", "reason", "set_up", "shown", "warn"]


class OutputError(Exception):
    """A file that cannot be written, with the reason."""

    def __init__(self, file: str, error: OSError) -> None:
        """Say which file, and why."""
        super().__init__(f"{file}: {reason(error)}")


def set_up() -> None:
    """Write UTF-8, whatever the encoding of the terminal."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a person reads or types there. A stream that is closed is None."""
    return stream is not None and stream.isatty()


def shown(line: str) -> str:
    r"""A line that is safe to print: characters that could begin another line or control the terminal are escaped.

    >>> print(shown("a\x1b[2Kb\u202e.txt"))
    a\x1b[2Kb\u202e.txt
    """
    if line.isascii() and line.isprintable():
        return line
    from quoteattr.export import UNSAFE

    return UNSAFE.sub(_escaped, line)


def _escaped(found: re.Match[str]) -> str:
    """The ASCII escape of a character in Python."""
    return ascii(found[0])[1:-1]


def reason(error: OSError) -> str:
    """Why a file cannot be read or written."""
    return error.strerror or str(error)


def discard(stream: TextIO) -> None:
    """Discard what a stream still buffers; otherwise the interpreter flushes it at exit, and fails again."""
    with Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), stream.fileno())


def warn(message: str) -> None:
    """Write to standard error. If that fails too, only the exit status reports the error."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(message)
        sys.stderr.flush()
    except OSError:
        discard(sys.stderr)


def complain(message: str) -> None:
    """Write one line to standard error."""
    warn(f"quoteattr: {shown(message)}\n")
