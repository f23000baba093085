"""Texts annotated by hand with light markup inside the text, read as rows of the gold format.

``{d1:mira “We agree,”} {c1 said} {s1 Mira Holm}.`` is a direct quotation, its cue and its source. The number links the parts of
one quotation. benchmarks/samples/README.md describes the whole format. Offsets are computed, so nobody has to type them.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

__all__ = ["MarkupError", "read_marked"]

#: The letter of a tag -> the kind of the quotation whose words it encloses.
KINDS = {"d": "direct", "m": "mixed", "i": "indirect"}
#: The letter of a tag -> the role of its words in the quotation.
ROLES = {"s": "source", "c": "cue", "a": "addressee"}
GENDERS = {"M": "M", "F": "F", "-": None}
FILE_FIELDS = frozenset({"corpus", "domain", "lang"})

_TOKEN = re.compile(r"\{[^\s{}]* ?|\}")
_TAG = re.compile(r"\{(?P<letter>[a-z])(?P<number>[1-9]\d*)(?::(?P<who>[\w-]+))? ")
_NEW_DOCUMENT = "== "
_PARAGRAPH = "\n\n"
#: Capitalised pronouns, which look like names but aren't.
_NOT_NAMES = frozenset({"I"})


class MarkupError(ValueError):
    """Invalid markup. The message begins with the file and the line."""

    def __init__(self, path: Path, line: int, problem: str) -> None:
        """Build the message from the place and the problem."""
        super().__init__(f"{path}:{line}: {problem}")


@attrs.frozen(kw_only=True)
class _Line:
    """A line of a file."""

    number: int
    text: str


@attrs.frozen(kw_only=True)
class _Tag:
    """An opening tag."""

    shown: str  #: as written
    letter: str
    number: int
    who: str | None
    line: int
    start: int  #: offset in the text


@attrs.frozen(kw_only=True)
class _Piece:
    """The text between an opening tag and its closing brace."""

    tag: _Tag
    end: int

    @property
    def span(self) -> list[int]:
        """The start and end offsets."""
        return [self.tag.start, self.end]


class _Text:
    """A text without its tags, and the pieces they enclosed."""

    def __init__(self, path: Path, lines: list[_Line]) -> None:
        """Read the lines of a text."""
        self._path = path
        self._open: list[_Tag] = []
        self.text = ""
        self.pieces: list[_Piece] = []
        for line in lines:
            self._read(line)
            self.text += "\n"
        self.text = self.text.rstrip("\n")
        if self._open:
            raise MarkupError(path, self._open[0].line, f"{self._open[0].shown} is never closed")
        self.pieces.sort(key=lambda piece: (piece.tag.start, -piece.end))

    def _read(self, line: _Line) -> None:
        """Add the words of a line, and open and close its tags."""
        last = 0
        for token in _TOKEN.finditer(line.text):
            self.text += line.text[last : token.start()]
            last = token.end()
            if token.group() == "}":
                self._close(line)
            else:
                self._open.append(self._tag(token.group(), line))
        self.text += line.text[last:]

    def _tag(self, shown: str, line: _Line) -> _Tag:
        """Parse and check an opening tag."""
        found = _TAG.fullmatch(shown)
        if found is None or found["letter"] not in KINDS.keys() | ROLES.keys():
            letters = "".join((*KINDS, *ROLES))
            problem = f"{shown.strip()!r} is not a tag: write a brace, one letter of {letters}, a number and a space"
            raise MarkupError(self._path, line.number, problem)
        if found["who"] and found["letter"] not in KINDS:
            raise MarkupError(self._path, line.number, f"{shown.strip()}: only a quotation has a speaker")
        return _Tag(
            shown=shown.strip(),
            letter=found["letter"],
            number=int(found["number"]),
            who=found["who"],
            line=line.number,
            start=len(self.text),
        )

    def _close(self, line: _Line) -> None:
        """Close the tag that was opened last."""
        if not self._open:
            raise MarkupError(self._path, line.number, "'}' without an opening tag")
        tag = self._open.pop()
        words = self.text[tag.start :]
        if not words or words != words.strip():
            raise MarkupError(self._path, tag.line, f"{tag.shown} is empty, or has a space at one end")
        if _PARAGRAPH in words:
            raise MarkupError(self._path, tag.line, f"{tag.shown} is not closed in its paragraph")
        self.pieces.append(_Piece(tag=tag, end=len(self.text)))


def _by_number(path: Path, read: _Text) -> list[list[_Piece]]:
    """The pieces of each quotation. Refuses a number that seems to be used for two quotations."""
    found: dict[int, list[_Piece]] = {}
    for piece in read.pieces:
        tag, pieces = piece.tag, found.setdefault(piece.tag.number, [])
        if pieces and read.text.count(_PARAGRAPH, pieces[-1].end, tag.start) > 1:
            problem = f"{tag.shown} is too far from line {pieces[-1].tag.line}: is the number used for two quotations?"
            raise MarkupError(path, tag.line, problem)
        pieces.append(piece)
    return list(found.values())


def _kind(path: Path, pieces: list[_Piece]) -> str:
    """The kind of a quotation."""
    letters = {piece.tag.letter for piece in pieces} & KINDS.keys()
    if len(letters) == 1:
        return KINDS[letters.pop()]
    first, problem = pieces[0].tag, "has tags of two kinds" if letters else "has no words of its own"
    raise MarkupError(path, first.line, f"{first.shown}: quotation {first.number} {problem}")


def _speaker(path: Path, pieces: list[_Piece], cast: dict[str, dict[str, Any]]) -> dict[str, Any] | None:
    """The character who speaks; None if the document has no characters."""
    first, said = pieces[0].tag, {piece.tag.who for piece in pieces if piece.tag.who}
    if len(said) > 1 or bool(said) != bool(cast) or not said <= cast.keys():
        known = f"one of {', '.join(cast)}" if cast else "none, as the document has no characters"
        problem = f"{first.shown}: the speaker of quotation {first.number} is {' and '.join(sorted(said)) or 'missing'}"
        raise MarkupError(path, first.line, f"{problem}; expected {known}")
    return cast[said.pop()] if said else None


def _explicitness(source: list[str], speaker: dict[str, Any]) -> str:
    """How the source tag names the speaker: by a name, by a pronoun or common noun, or not at all."""
    names = [name for name in (speaker["name"], *speaker["aliases"]) if name.lower() != name and name not in _NOT_NAMES]
    if any(name in words for name in names for words in source):
        return "explicit"
    return "anaphoric" if source else "implicit"


def _quote(path: Path, text: str, pieces: list[_Piece], cast: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """A quotation in the gold format."""
    row: dict[str, Any] = {"id": f"q{pieces[0].tag.number}", "kind": _kind(path, pieces)}
    row["spans"] = [piece.span for piece in pieces if piece.tag.letter in KINDS]
    for letter, role in ROLES.items():
        row[role] = [piece.span for piece in pieces if piece.tag.letter == letter]
    speaker = _speaker(path, pieces, cast)
    source = [text[slice(*span)] for span in row["source"]]
    return row | {
        "speaker": speaker["name"] if speaker else None,
        "speaker_id": speaker["id"] if speaker else None,
        "explicitness": _explicitness(source, speaker) if speaker else None,
    }


def _character(path: Path, line: _Line) -> dict[str, Any]:
    """A character: ``character: id | name | alias, alias | gender``."""
    fields = [field.strip() for field in line.text.partition(":")[2].split("|")]
    if not line.text.startswith("character:") or len(fields) != 4 or fields[3] not in GENDERS:
        problem = "expected 'character: id | name | alias, alias | gender' with M, F or -, or an empty line before the text"
        raise MarkupError(path, line.number, problem)
    aliases = [alias.strip() for alias in fields[2].split(",") if alias.strip()]
    return {"id": fields[0], "name": fields[1], "aliases": aliases, "gender": GENDERS[fields[3]], "category": None}


def _document(path: Path, lines: list[_Line], fields: dict[str, str]) -> dict[str, Any]:
    """A row of the gold format, made from the name line, the characters, an empty line and the text."""
    title, *rest = lines
    head = list(itertools.takewhile(lambda line: line.text, rest))
    cast = {row["id"]: row for row in (_character(path, line) for line in head)}
    if len(cast) != len(head):
        raise MarkupError(path, title.number, "two characters have the same id")
    read = _Text(path, rest[len(head) + 1 :])
    return fields | {
        "id": f"{fields['corpus']}/{title.text.removeprefix(_NEW_DOCUMENT).strip()}",
        "text": read.text,
        "quotes": [_quote(path, read.text, pieces, cast) for pieces in _by_number(path, read)],
        "characters": list(cast.values()) or None,
        "mentions": None,
        "meta": {},
    }


def _fields(path: Path, lines: Iterable[_Line]) -> dict[str, str]:
    """The fields that the head of the file sets for all documents; lines that begin with # are comments."""
    fields: dict[str, str] = {}
    for line in lines:
        name, colon, value = line.text.partition(":")
        if not line.text or line.text.startswith("#"):
            continue
        if not colon or name not in FILE_FIELDS:
            raise MarkupError(path, line.number, f"expected one of {', '.join(sorted(FILE_FIELDS))}, or '== name'")
        fields[name] = value.strip()
    missing = FILE_FIELDS - fields.keys()
    if missing:
        raise MarkupError(path, 1, f"the head of the file is missing {', '.join(sorted(missing))}")
    return fields


def read_marked(path: Path) -> Iterator[dict[str, Any]]:
    """The documents of a file, as rows of the gold format."""
    texts = path.read_text(encoding="utf-8").split("\n")
    lines = [_Line(number=number, text=text.rstrip()) for number, text in enumerate(texts, 1)]
    starts = [at for at, line in enumerate(lines) if line.text.startswith(_NEW_DOCUMENT)]
    fields = _fields(path, lines[: starts[0] if starts else len(lines)])
    seen: set[str] = set()
    for start, end in itertools.pairwise((*starts, len(lines))):
        row = _document(path, lines[start:end], fields)
        if row["id"] in seen:
            raise MarkupError(path, lines[start].number, f"two documents have the id {row['id']}")
        seen.add(row["id"])
        yield row
