"""The harmless changes of :mod:`benchmarks.stability`. Each says what it replaces in a text."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from typing import TYPE_CHECKING, Literal, Protocol

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteattr import Explanation

__all__ = ["CHANGES", "Change", "Edit", "curled", "one_line"]

#: Start and end of the stretch to replace, and its replacement.
Edit = tuple[int, int, str]

WIDTH = 72
_SPACE = re.compile(r"(?<=\S) (?=\S)")
_LONG_WORD = re.compile(r"(?<![^\W\d_])[^\W\d_]{6,}(?![^\W\d_])")
_LINE = re.compile(r"^(?=.*\S)", re.MULTILINE)
_LINE_END = re.compile(r"(?<=\S)$", re.MULTILINE)
_BREAK = re.compile(r"\n")
_PARAGRAPH = re.compile(r"(?<!\n)[^\S\n]*\n[^\S\n]*(?!\s)")
_MARKS = {"\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"}
_QUOTED = re.compile("\u201c[^\u201c\u201d\n]*\u201d")


class Edits(Protocol):
    """A function that finds what a change replaces."""

    def __call__(self, text: str, found: Explanation, /) -> Sequence[Edit]:
        """The edits for a text, in order and without overlap."""
        ...


@attrs.frozen(kw_only=True)
class Change:
    """A change that no reader would notice."""

    name: str
    about: str
    edits: Edits
    limit: float = 0.005  #: the largest share of answers that it may change
    prepared: bool = False  #: whether it needs a text with curly quotation marks and paragraphs of one line


# Preparing the texts


def one_line(text: str) -> str:
    """A text in which each paragraph is one line, with blank lines between paragraphs."""
    text = text.replace("\r\n", "\n")
    blocks = re.split(r"\n\s*\n", text.strip()) if "\n\n" in text else text.strip().split("\n")
    return "\n\n".join(" ".join(block.split()) for block in blocks if block.strip())


def curled(text: str) -> str:
    """A text with curly instead of straight quotation marks, in paragraphs with an even number of them."""
    lines = []
    for line in text.split("\n"):
        parts = line.split('"')
        if len(parts) % 2 == 0:
            lines.append(line)
            continue
        marks = ("\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}")
        made = parts[0]
        for number, part in enumerate(parts[1:]):
            made += marks[number % 2] + part
        lines.append(made)
    return "\n".join(lines)


# Edits


def _sub(pattern: re.Pattern[str], new: str, every: int = 1) -> Edits:
    """Replace every ``every``-th match."""

    def edits(text: str, _: Explanation) -> Sequence[Edit]:
        return [(*one.span(), new) for number, one in enumerate(pattern.finditer(text), 1) if number % every == 0]

    return edits


def _inside_words(new: str, every: int = 1) -> Edits:
    """Insert something into the middle of every ``every``-th long word."""

    def edits(text: str, _: Explanation) -> Sequence[Edit]:
        middles = [(one.start() + one.end()) // 2 for one in _LONG_WORD.finditer(text)]
        return [(at, at, new) for number, at in enumerate(middles, 1) if number % every == 0]

    return edits


def _marks(opening: str, closing: str) -> Edits:
    """Write double quotation marks in another way."""

    def edits(text: str, _: Explanation) -> Sequence[Edit]:
        return [
            (i, i + 1, opening if char == "\N{LEFT DOUBLE QUOTATION MARK}" else closing)
            for i, char in enumerate(text)
            if char in _MARKS
        ]

    return edits


def _beside_marks(new: str) -> Edits:
    """Insert something on both sides of every quotation mark."""
    return lambda text, _: [
        edit for i, char in enumerate(text) if char in _MARKS for edit in ((i, i, new), (i + 1, i + 1, new))
    ]


def _around(pattern: re.Pattern[str], before: str, after: str) -> Edits:
    """Put something around what matches."""

    def edits(text: str, _: Explanation) -> Sequence[Edit]:
        return [
            edit
            for one in pattern.finditer(text)
            for edit in ((one.start(), one.start(), before), (one.end(), one.end(), after))
        ]

    return edits


def _names(found: Explanation, text: str) -> Iterator[tuple[int, int]]:
    """The spans of the speakers' names, including titles, in order and without overlap."""
    reached = 0
    spans = sorted(
        {(one.span.start, one.span.end) for speaker in found.speakers for one in speaker.mentions if one.kind.value == "name"}
    )
    for start, end in spans:
        if start >= reached and "\n" not in text[start:end]:
            yield start, end
            reached = end


def _around_names(before: str, after: str) -> Edits:
    """Put something around the names of speakers."""
    return lambda text, found: [
        edit for start, end in _names(found, text) for edit in ((start, start, before), (end, end, after))
    ]


def _in_names(new: str) -> Edits:
    """Replace the spaces in names."""
    return lambda text, found: [
        (start + gap.start(), start + gap.end(), new)
        for start, end in _names(found, text)
        for gap in re.finditer(" ", text[start:end])
    ]


def _normalised(form: Literal["NFC", "NFD"]) -> Edits:
    """Convert to another Unicode normal form."""

    def edits(text: str, _: Explanation) -> Sequence[Edit]:
        return [(i, i + 1, new) for i, char in enumerate(text) if (new := unicodedata.normalize(form, char)) != char]

    return edits


def _wrapped(end: str, begin: str = "") -> Edits:
    """Wrap lines at a fixed width."""

    def edits(text: str, _: Explanation) -> Sequence[Edit]:
        made: list[Edit] = []
        at = 0
        for line in text.split("\n"):
            if begin and line:
                made.append((at, at, begin))
            where = at
            for part in textwrap.wrap(line, WIDTH, break_long_words=False, break_on_hyphens=False)[:-1]:
                where += len(part)
                made.append((where, where + 1, end + begin))
                where += 1
            at += len(line) + 1
        return made

    return edits


def _at(place: int, new: str) -> Edits:
    """Insert something at one place: the beginning or the end."""
    return lambda text, _: [(place, place, new)] if place >= 0 else [(len(text), len(text), new)]


def _char(char: str, new: str) -> Edits:
    """Replace a character."""
    return _sub(re.compile(re.escape(char)), new)


_SPACES = (
    Change(name="double_space", about="every space doubled", edits=_sub(_SPACE, "  ")),
    Change(name="thin_space", about="every tenth space thin (U+2009)", edits=_sub(_SPACE, "\u2009", 10)),
    Change(name="no_break_space", about="every tenth space no-break (U+00A0)", edits=_sub(_SPACE, "\u00a0", 10)),
    Change(name="narrow_space", about="every tenth space narrow (U+202F)", edits=_sub(_SPACE, "\u202f", 10)),
    Change(name="ideographic_space", about="every tenth space ideographic (U+3000)", edits=_sub(_SPACE, "\u3000", 10)),
    Change(name="tab", about="every tenth space a tab", edits=_sub(_SPACE, "\t", 10)),
    Change(name="crlf", about="lines end in CR LF", edits=_sub(_BREAK, "\r\n")),
    Change(name="cr", about="lines end in CR", edits=_sub(_BREAK, "\r")),
    Change(name="nel", about="lines end in NEL (U+0085)", edits=_sub(_BREAK, "\u0085")),
    Change(name="line_separator", about="lines end in U+2028", edits=_sub(_BREAK, "\u2028")),
    Change(name="trailing_space", about="two spaces at line ends", edits=_sub(_LINE_END, "  ")),
    Change(
        name="wide_gaps",
        about="two more blank lines between paragraphs",
        edits=_sub(re.compile(r"\n\n+"), "\n\n\n\n"),
        prepared=True,
    ),
    Change(name="blank_start", about="two blank lines before the text", edits=_at(0, "\n\n")),
    Change(name="wrapped", about="lines wrapped at 72", edits=_wrapped("\n"), prepared=True),
    Change(name="wrapped_trailing", about="lines wrapped at 72 that end in two spaces", edits=_wrapped("  \n"), prepared=True),
    Change(name="wrapped_crlf", about="lines wrapped at 72 that end in CR LF", edits=_wrapped("\r\n"), prepared=True),
)
_ENTITIES = (
    Change(name="named_entities", about="&ldquo; and &rdquo;", edits=_marks("&ldquo;", "&rdquo;"), prepared=True),
    Change(name="numbered_entities", about="&#8220; and &#8221;", edits=_marks("&#8220;", "&#8221;"), prepared=True),
    Change(name="hex_entities", about="&#x201C; and &#x201D;", edits=_marks("&#x201C;", "&#x201D;"), prepared=True),
    Change(name="backticks", about="``...''", edits=_marks("``", "''"), prepared=True),
    Change(name="nbsp_entity", about="&nbsp; for every tenth space", edits=_sub(_SPACE, "&nbsp;", 10)),
    Change(name="nbsp_in_names", about="&nbsp; in names", edits=_in_names("&nbsp;")),
    Change(
        name="apostrophe_entity",
        about="&rsquo; for apostrophes between letters",
        edits=_sub(re.compile("(?<=[a-z])['\u2019](?=[a-z])"), "&rsquo;"),
    ),
    Change(
        name="numbered_apostrophe",
        about="&#39; for apostrophes between letters",
        edits=_sub(re.compile("(?<=[a-z])['\u2019](?=[a-z])"), "&#39;"),
    ),
    Change(name="mdash_entity", about="&mdash; for dashes", edits=_char("\u2014", "&mdash;")),
    Change(name="hellip_entity", about="&hellip; for ellipses", edits=_char("\u2026", "&hellip;")),
)
_INVISIBLE = (
    Change(name="soft_hyphen", about="a soft hyphen in every long word", edits=_inside_words("\u00ad")),
    Change(name="soft_hyphen_some", about="a soft hyphen in every fifth long word", edits=_inside_words("\u00ad", 5)),
    Change(name="zero_width_space", about="U+200B in every fifth long word", edits=_inside_words("\u200b", 5)),
    Change(name="zero_width_joiner", about="U+200D in every fifth long word", edits=_inside_words("\u200d", 5)),
    Change(name="word_joiner", about="U+2060 in every fifth long word", edits=_inside_words("\u2060", 5)),
    Change(name="space_and_zwsp", about="U+200B after every fifth space", edits=_sub(_SPACE, " \u200b", 5)),
    Change(name="direction_marks", about="U+200E around quotation marks", edits=_beside_marks("\u200e"), prepared=True),
    Change(name="joiner_marks", about="U+2060 around quotation marks", edits=_beside_marks("\u2060"), prepared=True),
    Change(name="byte_order_mark", about="U+FEFF before the text", edits=_at(0, "\ufeff")),
    Change(name="decomposed", about="normal form NFD", edits=_normalised("NFD")),
)
_MARKUP = (
    Change(name="p_tags", about="<p> before each paragraph", edits=_sub(_LINE, "<p>"), limit=0.02, prepared=True),
    Change(
        name="p_pairs",
        about="<p> and </p> around each paragraph",
        edits=_around(re.compile(r"^.*\S.*$", re.MULTILINE), "<p>", "</p>"),
        limit=0.02,
        prepared=True,
    ),
    Change(name="mail", about="> before each paragraph", edits=_sub(_LINE, "> "), limit=0.02, prepared=True),
    Change(
        name="mail_wrapped", about="lines wrapped at 72, > before each", edits=_wrapped("\n", "> "), limit=0.02, prepared=True
    ),
    Change(name="italic_quotations", about="<i> around quotations", edits=_around(_QUOTED, "<i>", "</i>"), prepared=True),
    Change(name="italic_inside", about="<i> inside quotation marks", edits=_marks("\u201c<i>", "</i>\u201d"), prepared=True),
    Change(
        name="span_quotations",
        about="<span ...> around quotations",
        edits=_around(_QUOTED, '<span class="q" id=x>', "</span>"),
        prepared=True,
    ),
    Change(name="starred_quotations", about="* around quotations", edits=_around(_QUOTED, "*", "*"), prepared=True),
    Change(name="underlined_quotations", about="_ around quotations", edits=_around(_QUOTED, "_", "_"), prepared=True),
    Change(name="bold_names", about="** around names", edits=_around_names("**", "**")),
    Change(name="tagged_names", about="<b> around names", edits=_around_names("<b>", "</b>")),
    Change(name="linked_names", about="Markdown links on names", edits=_around_names("[", "](https://example.org/a_b)")),
    Change(name="anchored_names", about="HTML links on names", edits=_around_names('<a href="https://example.org/">', "</a>")),
    Change(name="br_tags", about="<br> at line ends", edits=_sub(_LINE_END, "<br>"), prepared=True),
)
CHANGES = (*_SPACES, *_ENTITIES, *_INVISIBLE, *_MARKUP)
