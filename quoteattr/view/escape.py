"""Text and attribute values as HTML: nothing in them is read as markup, and one character stays one character."""

from __future__ import annotations

import re

__all__ = ["attribute", "inline", "replaced"]

#: Characters with a meaning in HTML, and those that need a form of their own: control characters, separators of lines and
#: paragraphs, bidirectional controls other than the three marks, and surrogates.
_HARD = re.compile("[&<>\"'\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
#: Characters that no HTML document can contain.
_IMPOSSIBLE = re.compile("[\x00\ud800-\udfff]")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_REFERENCES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}
_RETURN = "&#13;"  #: a carriage return; written as itself, it would be read as a line feed


def replaced(text: str) -> str:
    r"""The text as a page can contain it: each NUL and each surrogate becomes U+FFFD, so offsets stay the same.

    >>> replaced("a\0b")
    'a\ufffdb'
    """
    return _IMPOSSIBLE.sub(_REPLACEMENT, text)


def attribute(text: str) -> str:
    """The text as the value of an attribute in quotation marks, or as the content of a title.

    >>> attribute('"Ann" & Bea')
    '&quot;Ann&quot; &amp; Bea'
    """
    return _HARD.sub(_plain, text)


def inline(text: str, start: int, end: int) -> str:
    r"""The characters from ``start`` to ``end`` as the content of an element.

    A character that would be invisible, change the direction of the text or be lost gets an element of its own, which shows
    its number: ``<span class="odd" data-char="U+202E">``.

    >>> inline("a < b", 0, 5)
    'a &lt; b'
    >>> inline("a\0", 1, 2)
    '<span class="odd" data-char="U+0000">\ufffd</span>'
    """
    return _HARD.sub(_shown, text[start:end])


def _plain(found: re.Match[str]) -> str:
    """A hard character in an attribute."""
    char = found[0]
    return _REFERENCES.get(char) or (_RETURN if char == "\r" else replaced(char))


def _shown(found: re.Match[str]) -> str:
    """A hard character in the text."""
    char = found[0]
    reference = _REFERENCES.get(char)
    if reference is not None:
        return reference
    if char == "\r":  # before a line feed it needs no line of its own
        alone = found.string[found.end() : found.end() + 1] != "\n"
        return f'<span class="cr">{_RETURN}</span>' if alone else _RETURN
    return f'<span class="odd" data-char="U+{ord(char):04X}">{replaced(char)}</span>'
