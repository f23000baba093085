"""The formats in which results are written: one line for each in :data:`FORMATS`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr import Explanation
    from quoteattr.command.screen import Screen

__all__ = ["FORMATS", "SUMMARIES", "Format", "Found", "Writer"]


@attrs.frozen(kw_only=True)
class Found:
    """What was found in a text."""

    file: str
    why: Explanation  #: with the quotations that were chosen
    of: int  #: how many there were to choose from


class Writer:
    """Turns what was found into lines, text by text. A format is a subclass; this one writes nothing."""

    def __init__(self, screen: Screen, *, explain: bool) -> None:
        """Keep where the lines are shown, and whether they say how quotations were found."""
        self.screen = screen
        self.explain = explain

    def begin(self) -> Iterator[str]:
        """The lines before those of the texts."""
        return iter(())

    def text(self, found: Found) -> Iterator[str]:
        """The lines of a text."""
        del found
        return iter(())

    def end(self) -> Iterator[str]:
        """The lines after those of the texts."""
        return iter(())


@attrs.frozen
class Format:
    """A format: the class of its writer, which is imported when it is used, and how its files are named."""

    writer: str  #: module and class
    suffix: str  #: of a file with the results of one text
    explains: bool = False  #: whether it can say how quotations were found
    closes: bool = False  #: whether a line with numbers comes after it on a terminal
    single: bool = False  #: whether the results of a text are a whole document, so that those of two texts need two files

    def make(self, screen: Screen, *, explain: bool = False) -> Writer:
        """A writer."""
        module, _, name = self.writer.partition(":")
        made: Writer = getattr(import_module(module), name)(screen, explain=explain)
        return made


FORMATS = {
    "text": Format("quoteattr.command.people:Text", ".txt", explains=True, closes=True),
    "jsonl": Format("quoteattr.command.data:JsonLines", ".jsonl", explains=True),
    "csv": Format("quoteattr.command.data:Csv", ".csv"),
    "table": Format("quoteattr.command.tables:Table", ".txt", closes=True),
    "segments": Format("quoteattr.command.documents:Segments", ".segments.jsonl"),
    "tei": Format("quoteattr.command.documents:Tei", ".xml", single=True),
}
#: The formats of a summary.
SUMMARIES = {
    "text": Format("quoteattr.command.summary:Text", ".txt"),
    "jsonl": Format("quoteattr.command.summary:JsonLines", ".jsonl"),
    "csv": Format("quoteattr.command.summary:Csv", ".csv"),
    "table": Format("quoteattr.command.summary:Table", ".txt"),
}
