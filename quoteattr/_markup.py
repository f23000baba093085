"""A text as a reader sees it: markup is invisible, and a character reference is the character it represents.

Tags, emphasis and links of HTML and Markdown, the ``>`` before quoted lines of mail and invisible characters (soft hyphens,
zero-width spaces, direction marks) are not words and do not separate words. They are never removed: offsets are always those of
the text. :class:`Markup` says where they are, so that code that looks at the neighbours of a place can skip them.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from bisect import bisect_left
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

__all__ = [
    "BREAKS",
    "ENTITY",
    "INVISIBLE",
    "NAMED",
    "SILENT",
    "SPACE_ENTITY",
    "TAG",
    "Markup",
    "all_as_seen",
    "as_seen",
    "character",
    "markup",
]

#: Characters that end a line (UAX 14: classes BK, CR, LF, NL).
BREAKS = "\n\r\v\f\x85\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}"
#: Invisible characters, for a character class: soft hyphen, zero-width characters, direction marks, byte order mark,
#: variation selectors, tags (the characters of Unicode's Default_Ignorable_Code_Point that occur in texts).
INVISIBLE = "\xad\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff"
_INVISIBLE = re.compile(f"[{INVISIBLE}]+")
_BREAK = re.compile(f"\r\n|[{BREAKS}]")

#: Character reference, without "&" and ";" -> the character it represents. Numeric references are computed.
NAMED = {
    "quot": '"',
    "apos": "'",
    "laquo": "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}",
    "raquo": "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}",
    "lsaquo": "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}",
    "rsaquo": "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}",
    "ldquo": "\N{LEFT DOUBLE QUOTATION MARK}",
    "rdquo": "\N{RIGHT DOUBLE QUOTATION MARK}",
    "bdquo": "\N{DOUBLE LOW-9 QUOTATION MARK}",
    "lsquo": "\N{LEFT SINGLE QUOTATION MARK}",
    "rsquo": "\N{RIGHT SINGLE QUOTATION MARK}",
    "sbquo": "\N{SINGLE LOW-9 QUOTATION MARK}",
    "amp": "&",
    "mdash": "\N{EM DASH}",
    "ndash": "\N{EN DASH}",
    "hellip": "\N{HORIZONTAL ELLIPSIS}",
    "nbsp": " ",
    "ensp": " ",
    "emsp": " ",
    "thinsp": " ",
    "shy": "",
    "zwj": "",
    "zwnj": "",
    "lrm": "",
    "rlm": "",
}

#: Tags that end a line, and those that end a paragraph.
_LINE_TAGS = frozenset({"br"})
_BLOCK_TAGS = frozenset(
    {
        "article", "aside", "blockquote", "body", "dd", "div", "dl", "dt", "figcaption", "figure", "footer", "h1", "h2", "h3",
        "h4", "h5", "h6", "header", "hr", "html", "li", "main", "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul",
    }
)  # fmt: skip
#: Other tags that may begin a line; any other name in angle brackets may be a speaker in a chat.
_INLINE_TAGS = frozenset(
    {
        "a", "abbr", "b", "big", "br", "button", "center", "cite", "code", "del", "dfn", "em", "font", "form", "head", "i",
        "ins", "kbd", "label", "mark", "meta", "nav", "q", "s", "samp", "script", "small", "span", "strike", "strong", "style",
        "sub", "sup", "tbody", "thead", "time", "title", "tt", "u", "var",
    }
)  # fmt: skip

_NUMBER = r"\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}"
#: Character references; those for spaces are not words.
ENTITY = rf"&(?:{'|'.join(NAMED)}|{_NUMBER});"
SPACE_ENTITY = (
    r"&(?:nbsp|ensp|emsp|thinsp|shy|zwj|zwnj|lrm|rlm"
    r"|\#0*(?:160|173|8194|8195|8201|8203)|\#[xX]0*(?:[aA]0|[aA][dD]|200[239bB]));"
)
TAG = r"</?(?!v[.\s])[A-Za-z][\w:-]*(?:\s[^<>]*)?/?>"
#: The voice tag of subtitles; the name inside is visible ("<v Lena Fox>Why not?").
_VOICE = r"<v(?:\.[\w.-]+)?[ \t]+(?=[^<>\s][^<>\n]{0,80}>)"
#: "<lena> why not" in a chat is not a tag: it begins a line, with or without a time, and the line has no closing tag.
_CHAT = (
    rf"(?:(?<![^{BREAKS}])|(?<=\d\s)|(?<=\]\s))<(?!(?:{'|'.join(sorted(_INLINE_TAGS | _BLOCK_TAGS))})>)"
    rf"[@+%~&]?[A-Za-z_][\w-]*>[ \t]+(?=[^\s<])(?![^{BREAKS}]{{0,300}}</)"
)
_MAIL = rf"(?<![^{BREAKS}])>(?:[ \t]?>)*[ \t]?"
_LINK = r"(?:https?:|mailto:|www\.|/|\#)(?:[^()\s]|\([^()\s]*\)){0,500}\)"
#: Markup that is invisible and does not separate words. Emphasis touches the words it stresses, so "2 * 3" has none.
SILENT = (
    rf"(?!{_CHAT}){TAG}|{_VOICE}|[{INVISIBLE}]+|{_MAIL}"
    r"|(?<![\w*_])[*_]{1,3}(?=[^\s*_])|(?<=[^\s*_])[*_]{1,3}(?![\w*_])"
    rf"|\[(?=[^\[\]\n]{{1,200}}\]\({_LINK})|\]\({_LINK}"
)
_FIND = re.compile(rf"(?=[<&>*_\[\]{INVISIBLE}])(?:{ENTITY}|{SILENT})")
_MAY_HOLD = re.compile(rf"[<&>*_\[\]{INVISIBLE}]")
_TAG_NAME = re.compile(r"</?([A-Za-z][\w-]*)")

@attrs.frozen(eq=False)
class Markup:
    """The places where a reader sees something other than the characters of the text."""

    text: str
    opens: Mapping[int, tuple[int, str]]  #: where markup begins -> its end, and what a reader sees there
    closes: Mapping[int, tuple[int, str]]  #: where markup ends -> its start, and what a reader sees there
    starts: Sequence[int]  #: where markup begins, ascending
    blocks: Sequence[tuple[int, int, int]]  #: tags that end lines: start, end, number of line ends; ascending

    def skip(self, at: int) -> int:
        """The first place at or after ``at`` with something visible."""
        while at in self.opens and not self.opens[at][1]:
            at = self.opens[at][0]
        return at

    def back(self, at: int) -> int:
        """The last place at or before ``at`` that follows something visible."""
        while at in self.closes and not self.closes[at][1]:
            at = self.closes[at][0]
        return at

    def after(self, at: int) -> str:
        """The visible character at a place or after the markup there; empty at the end of the text."""
        at = self.skip(at)
        return self.opens[at][1] if at in self.opens else self.text[at : at + 1]

    def before(self, at: int) -> str:
        """The visible character before a place or before the markup there; empty at the start of the text."""
        at = self.back(at)
        return self.closes[at][1] if at in self.closes else self.text[max(0, at - 1) : at]

    def stripped(self, start: int, end: int) -> tuple[int, int]:
        """A stretch without white space and markup at its edges; empty (``start`` = ``end``) if it contains nothing else.

        >>> text = "<p> “Go,” she said. </p>"
        >>> start, end = markup(text).stripped(0, len(text))
        >>> text[start:end]
        '“Go,” she said.'
        """
        while start < end:
            if start in self.opens and not self.opens[start][1].strip():
                start = self.opens[start][0]
            elif self.text[start].isspace():
                start += 1
            else:
                break
        while end > start:
            if end in self.closes and not self.closes[end][1].strip():
                end = self.closes[end][0]
            elif self.text[end - 1].isspace():
                end -= 1
            else:
                break
        return (start, end) if start < end else (end, end)

    def parts(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The non-empty stretches between tags that end lines, without white space and markup at their edges."""
        first, last = bisect_left(self.blocks, (start, 0, 0)), bisect_left(self.blocks, (end, 0, 0))
        for begin, after, _ in self.blocks[first:last]:
            one = self.stripped(start, begin)
            if one[0] < one[1]:
                yield one
            start = after
        one = self.stripped(start, end)
        if one[0] < one[1]:
            yield one

    def line_ends(self, start: int, end: int) -> int:
        """How many line ends the tags in a stretch make."""
        if not self.blocks:
            return 0
        first, last = bisect_left(self.blocks, (start, 0, 0)), bisect_left(self.blocks, (end, 0, 0))
        return sum(count for _, _, count in self.blocks[first:last])

    def shown(self, start: int, end: int) -> str:
        """A stretch as a reader sees it: without markup, composed (NFC), with single spaces.

        >>> text = "Zoe\u0308 **de la\u00a0Cour**"
        >>> markup(text).shown(0, len(text))
        'Zoë de la Cour'
        """
        return " ".join(self._seen(start, end).split())

    def lines(self, start: int, end: int) -> list[str]:
        """The lines of a stretch as a reader sees them, with their white space."""
        return _BREAK.split(self._seen(start, end))

    def _seen(self, start: int, end: int) -> str:
        """A stretch without markup, composed (NFC)."""
        parts = []
        at = start
        for begin in self.starts[bisect_left(self.starts, start) : bisect_left(self.starts, end)]:
            parts += [self.text[at:begin], self.opens[begin][1]]
            at = self.opens[begin][0]
        return unicodedata.normalize("NFC", "".join([*parts, self.text[at:end]]))


def character(reference: str) -> str:
    """The character that a reference represents, given without "&" and ";"; empty if it is invisible.

    >>> character("ldquo"), character("#8217"), character("shy")
    ('“', '’', '')
    """
    if not reference.startswith("#"):
        return NAMED[reference]
    digits = reference[1:].lower()
    code = int(digits.removeprefix("x"), 16 if digits.startswith("x") else 10)
    seen = chr(code) if code <= sys.maxunicode else ""
    return " " if seen.isspace() else _INVISIBLE.sub("", seen)


def markup(text: str) -> Markup:
    """Find the markup of a text."""
    opens: dict[int, tuple[int, str]] = {}
    closes: dict[int, tuple[int, str]] = {}
    blocks: list[tuple[int, int, int]] = []
    for found in _FIND.finditer(text) if _MAY_HOLD.search(text) else ():
        start, end = found.span()
        seen = _seen(found.group())
        opens[start], closes[end] = (end, seen), (start, seen)
        if "\n" in seen:
            blocks.append((start, end, len(seen)))
    return Markup(text, opens, closes, list(opens), blocks)


def _seen(found: str) -> str:
    """What a reader sees in place of markup."""
    if found[0] == "&":
        return character(found[1:-1])
    if found[0] != "<":
        return ""
    name = _TAG_NAME.match(found)
    tag = name[1].lower() if name else ""
    return "\n" if tag in _LINE_TAGS else "\n\n" if tag in _BLOCK_TAGS else ""


def all_as_seen(words: Iterable[str]) -> dict[str, str]:
    """Each word -> the word as a reader sees it. :func:`as_seen` is called only for words that it may change."""
    return {word: word if word.isascii() and "&" not in word else as_seen(word) for word in set(words)}


def as_seen(word: str) -> str:
    r"""A word as a reader sees it: with references replaced, composed (NFC), without invisible characters.

    >>> as_seen("re\xadsu\xadme\u0301"), as_seen("don&rsquo;t")
    ('resumé', 'don’t')
    """
    if "&" in word:
        word = re.sub(ENTITY, lambda found: character(found.group()[1:-1]), word)
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", word)) or word
