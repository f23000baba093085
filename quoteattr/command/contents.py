"""What a file is, by its first bytes. For a file that isn't text, the message names a tool that makes text of it."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["advice", "is_binary"]

#: Commands that make text; {file} is the file, {text} a new file.
_PANDOC = "make text of it first: pandoc -t plain --wrap=none -o {text} {file}"
_OCR = "read its text first: tesseract {file} - | quoteattr"
_BINARY = "quoteattr needs text"
_UNPACK = "unpack it first"
_SAVE = "save it as text in a word processor first"

_BEGINNING = 8192  #: bytes that are looked at
_CONTROLS = bytes({*range(32)} - {*b"\t\n\v\f\r\b\x1b"})
_MOST_CONTROLS = 0.05  #: share of control characters in the beginning of a text
#: The document element of a page, after a byte order mark, a declaration and comments.
_HTML = rb"(?is)(?:\xef\xbb\xbf)?(?:\s|<\?xml[^>]*>|<!--.*?-->)*<(?:!doctype\s+html|html)[\s>]"


@attrs.frozen
class _Sort:
    """A sort of file that is not text."""

    name: str
    what_to_do: str
    matches: Callable[[bytes], bool]


def _begins(*magic: bytes) -> Callable[[bytes], bool]:
    """Whether a file begins with one of some bytes."""
    return lambda data: data.startswith(magic)


def _zipped(*members: bytes) -> Callable[[bytes], bool]:
    """Whether a file is a ZIP archive that contains one of some names; names are never compressed."""
    return lambda data: data.startswith(b"PK\x03\x04") and any(member in data for member in members)


def _is_page(data: bytes) -> bool:
    """Whether a file is an HTML page."""
    return re.match(_HTML, data[:_BEGINNING]) is not None


_PAGE = _Sort("an HTML page", "add --html to read its text", _is_page)
#: The first that matches decides.
_SORTS = (
    _Sort("a PDF file", "make text of it first: pdftotext {file} {text}", lambda data: b"%PDF-" in data[:1024]),
    _Sort("an EPUB book", _PANDOC, _zipped(b"application/epub+zip")),
    _Sort("a Word document (DOCX)", _PANDOC, _zipped(b"word/document.xml")),
    _Sort("an OpenDocument file", _PANDOC, _zipped(b"application/vnd.oasis.opendocument")),
    _Sort("a ZIP archive", _UNPACK, _begins(b"PK\x03\x04", b"PK\x05\x06")),
    _Sort("an RTF document", _PANDOC, _begins(b"{\\rtf")),
    _Sort("an old Word document (DOC)", _SAVE, _begins(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")),
    _Sort("compressed with gzip", "unpack it first: gzip -dc {file} | quoteattr", _begins(b"\x1f\x8b")),
    _Sort("compressed with bzip2", "unpack it first: bzip2 -dc {file} | quoteattr", _begins(b"BZh")),
    _Sort("compressed with xz", "unpack it first: xz -dc {file} | quoteattr", _begins(b"\xfd7zXZ\x00")),
    _Sort("compressed with zstd", "unpack it first: zstd -dc {file} | quoteattr", _begins(b"\x28\xb5\x2f\xfd")),
    _Sort("an archive", _UNPACK, _begins(b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07")),
    _Sort("an image", _OCR, _begins(b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\x00", b"MM\x00*")),
    _Sort("a binary file", _BINARY, _begins(b"\x7fELF", b"SQLite format 3\x00", b"PAR1", b"OggS", b"ID3", b"RIFF")),
)


def advice(data: bytes, file: str, *, html: bool) -> str:
    """What a file is and how to make text of it, or "" if it may be text.

    Args:
        data: the bytes of the file.
        file: its name, for the command to run; ``-`` is standard input.
        html: whether pages are read.

    >>> advice(b"%PDF-1.7", "my report.pdf", html=False)
    "a PDF file; make text of it first: pdftotext 'my report.pdf' 'my report.txt'"
    """
    for sort in (*_SORTS, *(() if html else (_PAGE,))):
        if sort.matches(data):
            return f"{sort.name}; {_filled(sort.what_to_do, file)}"
    return ""


def _filled(command: str, file: str) -> str:
    """A command with the names of the files, quoted for a shell."""
    from shlex import quote

    known = "FILE" if file == "-" else file
    base, ending = os.path.splitext(known)  # noqa: PTH122
    text = f"{known if ending == '.txt' else base}.txt"  # never the file itself
    return command.format(file=quote(known), text=quote(text))


def is_binary(data: bytes) -> bool:
    """Whether so many of the first bytes are control characters that the file isn't text in any single-byte encoding."""
    first = data[:_BEGINNING]
    return len(first) - len(first.translate(None, _CONTROLS)) > _MOST_CONTROLS * len(first)
