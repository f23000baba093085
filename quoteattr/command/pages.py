"""The text of an HTML page, a line for each paragraph, read with selectolax."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quoteattr.command.encodings import is_encoding
from quoteattr.errors import MissingDependencyError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from selectolax.lexbor import LexborHTMLParser, LexborNode

__all__ = ["charset", "text_of"]

#: Elements that aren't part of the text: what a browser doesn't show as text, and what is around the text of a page.
_NO_TEXT = """
    script style noscript template head title svg math canvas iframe object audio video
    button select textarea input form nav footer aside dialog menu
"""
#: Elements within a line of text. Every other one begins a paragraph and ends one.
_IN_A_LINE = """
    a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark meter output picture progress q
    rp rt ruby s samp small span strike strong sub sup time tt u var wbr
"""
_LEFT_OUT = frozenset(_NO_TEXT.split())
_INLINE = frozenset(_IN_A_LINE.split())
_SELECTOLAX = "selectolax"
_QUOTED = {"q": ("“", "”")}  #: the quotation marks that a browser shows around an element
_PARAGRAPH = "\n\n"
_SPACE = re.compile(r"[ \t\n\f\r]+")
_CHARSET = re.compile(rb"<meta[^>]*?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_DECLARED = 1024  #: bytes in which a page names its encoding
#: Names that mean Windows-1252 on the web.
_WESTERN = frozenset({"iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii"})


def charset(data: bytes) -> str:
    """The encoding that a page names, or UTF-8.

    >>> charset(b'<meta charset="ISO-8859-1">')
    'cp1252'
    """
    found = _CHARSET.search(data[:_DECLARED])
    name = found[1].decode("ascii").lower() if found else "utf-8"
    if name in _WESTERN:
        return "cp1252"
    return name if is_encoding(name) and not name.startswith("utf-16") else "utf-8"


def text_of(page: str) -> str:
    """The text of a page: a line for each paragraph, with a blank line between two.

    If the page has exactly one ``main`` element, or else exactly one ``article``, that is read, otherwise all of it. Menus,
    forms, asides and footers are left out.

    Raises:
        MissingDependencyError: if selectolax is not installed.
    """
    try:
        from selectolax.lexbor import LexborHTMLParser
    except ImportError as error:
        raise MissingDependencyError(_SELECTOLAX, "html") from error
    top = _top(LexborHTMLParser(page))
    return _laid_out(_pieces(top)) if top is not None else ""


def _top(page: LexborHTMLParser) -> LexborNode | None:
    """The element that contains the text."""
    for name in ("main", "article"):
        found = page.css(name)
        if len(found) == 1 and found[0].text().strip():
            return found[0]
    return page.body


def _pieces(top: LexborNode) -> Iterator[str]:
    """The text in pieces, with line ends around paragraphs. The walk is a loop, since pages can be nested deeply."""
    ahead: list[LexborNode | str] = [top]
    while ahead:
        node = ahead.pop()
        if isinstance(node, str):
            yield node
        elif node.is_text_node:
            text = node.text_content or ""
            yield text if node.parent is not None and node.parent.tag == "pre" else _SPACE.sub(" ", text)
        elif node.is_element_node and not _is_left_out(node):
            before, after = _around(node.tag or "")
            yield before
            ahead += [after, *reversed(list(node.iter(include_text=True)))]


def _is_left_out(node: LexborNode) -> bool:
    """Whether an element isn't part of the text. The footer of a quotation or a picture says who it is from."""
    parent = node.parent.tag if node.parent is not None else None
    return "hidden" in node.attributes or (
        node.tag in _LEFT_OUT and not (node.tag == "footer" and parent in {"blockquote", "figure"})
    )


def _around(tag: str) -> tuple[str, str]:
    """What the text has before an element and after it."""
    if tag in _INLINE:
        return _QUOTED.get(tag, ("", ""))
    return ("\n", "") if tag == "br" else (_PARAGRAPH, _PARAGRAPH)


def _laid_out(pieces: Iterable[str]) -> str:
    """The pieces with single spaces, without space around line ends, and with one blank line at most."""
    text = re.sub(" {2,}", " ", "".join(pieces))
    text = re.sub(r"\n{3,}", _PARAGRAPH, re.sub(r" ?\n ?", "\n", text)).strip()
    return f"{text}\n" if text else ""
