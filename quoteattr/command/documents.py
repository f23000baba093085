"""Whole texts with what was found in them: segments as JSON lines, and TEI documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.command.writers import Found, Writer
from quoteattr.export import UNSAFE, to_json
from quoteattr.tei import to_tei
from quoteattr.voices import segments

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

__all__ = ["Segments", "Tei"]


class Segments(Writer):
    """The segments of a text in reading order, one JSON object a line."""

    def text(self, found: Found) -> Iterator[str]:
        """The lines of a text."""
        for segment in segments(found.why):
            yield to_json(segment, file=found.file, type="segment")


class Tei(Writer):
    """A TEI document, with the name of the file as its title."""

    def text(self, found: Found) -> Iterator[str]:
        """The document of a text."""
        document = to_tei(found.why, title=found.file).removesuffix("\n")
        yield UNSAFE.sub(_reference, document) if self.screen.terminal else document


def _reference(found: re.Match[str]) -> str:
    """A character that is unsafe on a terminal, as a reference, which means the same in XML."""
    return found[0] if found[0] in "\t\n" else f"&#{ord(found[0])};"
