"""Says on standard error how far the command is, and what went wrong."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from quoteattr.command.reading import UnreadableError
from quoteattr.command.screen import columns, cut
from quoteattr.command.streams import OutputError, complain, is_terminal, shown, warn
from quoteattr.errors import MissingDependencyError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Report"]

_ERASE = "\r\x1b[K"


class Report:
    """What standard error says while texts are processed, and how many there are and failed."""

    def __init__(self, total: int, *, progress: bool) -> None:
        """Begin before the first of some texts."""
        self.failed = 0
        self._total = total
        self._progress = progress
        self._width = columns(sys.stderr) if is_terminal(sys.stderr) else None
        self._is_shown = False

    def step(self, number: int, file: str) -> None:
        """Say which text is next, if that was asked for: on a terminal in one line that changes, otherwise in a line each."""
        if not self._progress:
            return
        line = shown(f"{number} of {self._total}  {file}")
        if self._width is not None:
            warn(_ERASE + cut(line, self._width - 1))
            self._is_shown = True
        else:
            warn(f"quoteattr: {line}\n")

    def clear(self) -> None:
        """Take the line on the terminal away, before something else is written there."""
        if self._is_shown:
            warn(_ERASE)
            self._is_shown = False

    def fail(self, file: str, why: str) -> None:
        """Say why a text could not be processed."""
        self.clear()
        complain(f"{file}: {why}")
        self.failed += 1

    @contextmanager
    def watching(self, file: str) -> Iterator[None]:
        """Report an error of one text, so that it doesn't stop the others."""
        try:
            yield
        except (OutputError, MissingDependencyError):  # the others would fail too
            raise
        except Exception as error:  # noqa: BLE001  # an error in one text must not stop the others
            self.error(file, error)

    def error(self, file: str, error: Exception) -> None:
        """Report an error of one text."""
        if isinstance(error, UnreadableError):
            self.fail(file, str(error))
        else:
            self.fail(file, f"unexpected error ({type(error).__name__}); please report it with the text")

    def guarded(self, file: str, lines: Iterator[str]) -> Iterator[str]:
        """Lines of the results of a text. An error in making them ends them and is reported."""
        with self.watching(file):
            yield from lines
