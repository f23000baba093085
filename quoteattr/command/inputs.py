"""Which texts are read: files, the files in folders, and standard input, always in the same order."""

from __future__ import annotations

import os
import stat
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["STDIN", "Input", "find"]

STDIN = "-"


@attrs.frozen(kw_only=True)
class Input:
    """A text to read, or a reason why it cannot be read."""

    file: str  #: its name in the results
    inside: str = ""  #: a name for files that are written for it: its path below the folder that was named
    problem: str = ""  #: why it cannot be read, if that is known


def find(files: Iterable[str], patterns: Sequence[str]) -> Iterator[Input]:
    """The texts that the arguments name, in their order; those in a folder are sorted by name, its own before its subfolders'.

    Args:
        files: names of files and folders; ``-`` is standard input.
        patterns: shell patterns for names of the files in folders; without any, a folder is an error.
    """
    for file in files:
        if file == STDIN:
            yield Input(file=file, inside="stdin")
        elif not file:  # as a path it would be the current folder
            yield Input(file=repr(file), problem="the file name is empty")
        elif os.path.isdir(file):  # noqa: PTH112  # names are kept as they were given
            yield from _in_folder(file, patterns)
        else:
            yield Input(file=file, inside=os.path.basename(file))  # noqa: PTH119


def _in_folder(folder: str, patterns: Sequence[str]) -> Iterator[Input]:
    """The texts in a folder and its subfolders."""
    if not patterns:
        yield Input(file=folder, problem="a folder; add -r to read the texts in it")
        return
    found = False
    problems: list[OSError] = []
    for root, folders, names in os.walk(folder, onerror=problems.append):
        folders[:] = sorted(filter(_is_visible, folders))
        for name in sorted(filter(_is_visible, names)):
            if any(fnmatchcase(name, pattern) for pattern in patterns):
                found = True
                yield _in(root, name, folder)
        yield from _unreadable(problems)
    yield from _unreadable(problems)
    if not found:
        asked = " or ".join(patterns)
        yield Input(file=folder, problem=f"no file in it matches {asked}; use --glob PATTERN to choose others")


def _is_visible(name: str) -> bool:
    """Whether a file or folder isn't hidden."""
    return not name.startswith(".")


def _in(root: str, name: str, folder: str) -> Input:
    """A file in a folder. Only files are read: a pipe that nobody writes to would be waited for without end."""
    path = os.path.join(root, name)  # noqa: PTH118  # the path begins with the name that was given
    try:
        regular = stat.S_ISREG(os.stat(path).st_mode)  # noqa: PTH116
    except OSError:
        regular = True  # reading it gives the reason
    base = os.path.basename(os.path.normpath(folder))  # noqa: PTH119
    below = os.path.relpath(path, folder)
    inside = below if base in {".", ".."} else os.path.join(base, below)  # noqa: PTH118
    return Input(file=path, inside=inside, problem="" if regular else "neither a file nor a folder")


def _unreadable(problems: list[OSError]) -> Iterator[Input]:
    """The folders that could not be listed since the last call."""
    for error in problems:
        yield Input(file=str(error.filename), problem=error.strerror or str(error))
    problems.clear()
