"""A small writer of XML 1.0: characters and tags."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["allowed", "element", "opening", "written"]

_FORBIDDEN = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
#: A carriage return is read back as one only if it is a reference.
_IN_TEXT = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord("\r"): "&#13;"}
_IN_VALUE = _IN_TEXT | {ord('"'): "&quot;", ord("\t"): "&#9;", ord("\n"): "&#10;"}


def allowed(text: str) -> str:
    r"""A text with U+FFFD (REPLACEMENT CHARACTER) in place of every character that XML forbids.

    XML 1.0 has no control characters except tab, line feed and carriage return, no surrogates, no U+FFFE and no U+FFFF. Each is
    replaced by one character, so offsets stay the same.

    >>> allowed("“Yes\x07,” said Zoë.")
    '“Yes�,” said Zoë.'
    """
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)


def written(text: str) -> str:
    """A text as the content of an element.

    >>> written("Bell & Co. <b>")
    'Bell &amp; Co. &lt;b&gt;'
    """
    return allowed(text).translate(_IN_TEXT)


def opening(name: str, attributes: Mapping[str, str], *, empty: bool = False) -> str:
    """The tag that opens an element, or that of an empty element. Attributes without a value are left out.

    >>> opening("said", {"who": "#s1", "toWhom": ""})
    '<said who="#s1">'
    """
    values = "".join(f' {key}="{allowed(value).translate(_IN_VALUE)}"' for key, value in attributes.items() if value)
    return f"<{name}{values}{'/' * empty}>"


def element(name: str, /, *content: str, **attributes: str) -> str:
    """An element on one line, if its content is one text; else with each part of the content on lines of its own.

    Args:
        name: of the element.
        content: texts that are XML already.
        attributes: their values; ``xml_id`` is ``xml:id``.

    >>> element("gender", value="female", evidence="title")
    '<gender value="female" evidence="title"/>'
    >>> print(element("listOrg", element("org", xml_id="s1")))
    <listOrg>
     <org xml:id="s1"/>
    </listOrg>
    """
    named = {key.replace("xml_", "xml:"): value for key, value in attributes.items()}
    if not content:
        return opening(name, named, empty=True)
    if len(content) == 1 and not content[0].startswith("<"):
        return f"{opening(name, named)}{content[0]}</{name}>"
    return "\n".join([opening(name, named), *_indented(content), f"</{name}>"])


def _indented(content: Iterable[str]) -> Iterable[str]:
    """The lines of some parts, each with one more space before it."""
    return (f" {line}" for part in content for line in part.split("\n"))
