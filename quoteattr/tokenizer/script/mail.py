"""Find the quoted lines of a mail or a block quotation ("> ...") below the words that say who wrote them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quoteattr._markup import BREAKS
from quoteattr.models import Span
from quoteattr.tokenizer.script.values import ScriptTurn

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteattr._markup import Markup
    from quoteattr.lang.pack import ScriptWords

__all__ = ["mail"]

READ = 300  #: characters before the quoted lines that are searched for a name
MOST_WORDS = 4  #: of a name
DEEPEST_MAIL = 32  #: levels of quoted lines

_PART = r"[^\W\d_a-z][\w'\N{RIGHT SINGLE QUOTATION MARK}.\-]{0,30}"
#: "Marta Quill <marta@example.org> wrote:", "Marta Quill put it like this:".
_SAYS = re.compile(
    rf"(?P<name>{_PART}(?: {_PART}){{0,{MOST_WORDS - 1}}})(?:\s+[<(][^<>()\s]{{1,80}}[>)])?"
    rf"\s+(?P<verb>[a-z]+)(?P<rest>[^.?!:\n]{{0,60}}):\s*\Z"
)
#: Where the quoted lines begin in a paragraph whose lines are wrapped.
_QUOTED = re.compile(rf":[^\S{BREAKS}]*[{BREAKS}]+(?=>)")


#: The marks before a quoted line; the ">" of a tag is not one.
_LEVEL = re.compile(r"(?:>[ \t]?)+")


def mail(seen: Markup, paragraphs: Sequence[Span], words: ScriptWords) -> Iterator[tuple[int, ScriptTurn]]:
    """The paragraphs of quoted lines whose writer is named above them."""
    writers: dict[int, Span | None] = {}  # level of quoted lines -> the name of their writer; None once it is used
    for number, paragraph in enumerate(paragraphs if ">" in seen.text else ()):
        level = _level(seen, paragraph)
        writers = {other: name for other, name in writers.items() if other <= level}
        inside = _QUOTED.search(seen.text, paragraph.start, paragraph.end)
        writer = _writer(seen.text, paragraph.start, inside.start() + 1 if inside else paragraph.end, words)
        if writer is None:
            if level in writers:
                yield number, ScriptTurn(start=paragraph.start, begin=paragraph.start, stop=paragraph.end, label=writers[level])
                writers[level] = None
        elif level < DEEPEST_MAIL:
            writers[level + 1] = writer
            begin = seen.skip(inside.end()) if inside else paragraph.end
            if begin < paragraph.end:
                yield number, ScriptTurn(start=begin, begin=begin, stop=paragraph.end, label=writer)
                writers[level + 1] = None


def _level(seen: Markup, paragraph: Span) -> int:
    """How many ">" come before a paragraph."""
    marks = _LEVEL.match(seen.text, seen.back(paragraph.start), paragraph.start)
    return marks.group().count(">") if marks else 0


def _writer(text: str, start: int, end: int, words: ScriptWords) -> Span | None:
    """The name before the verb of saying that introduces quoted lines."""
    if text[end - 1] != ":":
        return None
    found = _SAYS.search(text, max(start, end - READ), end)
    if found is None or found["verb"] not in words.writes:
        return None
    name = _without_date(found["name"], words)
    return Span(start=found.end("name") - len(name), end=found.end("name")) if name and _is_person(name) else None


def _without_date(name: str, words: ScriptWords) -> str:
    """The words of a name without those before it that say when ("On Monday Marta Quill"); but Sunday Bello has that name."""
    parts = name.split(" ")
    if parts[0].lower() in words.when:
        rest = parts[1:]
        parts = rest[1:] if rest and rest[0].lower() in words.days else rest
    return " ".join(parts)


def _is_person(name: str) -> bool:
    """Whether all words of a name begin with a capital."""
    return all(part[0].isupper() for part in name.split())
