"""Where results are written: standard output, a file that is complete or not there, or a folder with a file for each text."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from quoteattr.command.streams import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import TextIO

    from quoteattr.command.inputs import Input

__all__ = ["Folder", "conflict", "is_folder", "opened"]


def is_folder(name: str) -> bool:
    """Whether a name is that of a folder, which may not be there yet."""
    return name.endswith(("/", os.sep)) or os.path.isdir(name)  # noqa: PTH112  # False also for impossible names


@contextmanager
def opened(name: str | None) -> Iterator[TextIO]:
    """A file to write to, or standard output.

    What is written appears under its name only when all of it is there. After an error, a file that was there before is
    unchanged.

    Raises:
        OutputError: if it cannot be written.
    """
    if name is None:
        yield sys.stdout
        return
    try:
        with _written_whole(name) if _may_be_replaced(name) else _as_it_comes(Path(name)) as stream:
            yield stream
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(name, error) from error


def _may_be_replaced(name: str) -> bool:
    """Whether a name is that of an ordinary file or of nothing, not of a device or a pipe."""
    return os.path.isfile(name) or not os.path.exists(name)  # noqa: PTH110, PTH113


def _as_it_comes(path: Path) -> TextIO:
    """A device or a pipe, open for writing."""
    return path.open("w", encoding="utf-8", errors="backslashreplace", newline="")


@contextmanager
def _written_whole(name: str) -> Iterator[TextIO]:
    """A file under another name, which gets its own when it is complete. A link stays a link."""
    path = Path(os.path.realpath(name))
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("x", encoding="utf-8", errors="backslashreplace", newline="") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        if path.exists():
            part.chmod(stat.S_IMODE(path.stat().st_mode))
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


@attrs.frozen
class Folder:
    """A folder with a file for each text, named after it."""

    name: str
    suffix: str

    def path(self, source: Input) -> str:
        """The file for a text."""
        return os.path.join(self.name, source.inside + self.suffix)  # noqa: PTH118  # as the user wrote it

    @contextmanager
    def opened(self, source: Input) -> Iterator[TextIO]:
        """The file for a text, open for writing.

        Raises:
            OutputError: if it cannot be written.
        """
        path = self.path(source)
        try:
            Path(path).parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(path, error) from error
        with opened(path) as stream:
            yield stream


def conflict(inputs: Sequence[Input], name: str | None, folders: Sequence[Folder]) -> str:
    """Why files can't be written as asked for, or "": one would replace a text, or be written for two texts."""
    texts = {os.path.realpath(source.file) for source in inputs}
    if name is not None and os.path.realpath(name) in texts:
        return f"{name} would replace the text itself"
    for folder in folders:
        files: dict[str, str] = {}
        for source in inputs:
            path = folder.path(source)
            if os.path.realpath(path) in texts:
                return f"{path} would replace a text"
            if files.setdefault(path, source.file) != source.file:
                return f"{path} would be written for both {files[path]} and {source.file}"
    return ""
