"""Reads a page as a browser would, with the parser of the standard library, and checks that it is well-formed."""

from __future__ import annotations

import functools
import html.parser
import json
import re
from typing import Any

import attrs

__all__ = ["Element", "Page", "held"]

#: Elements without an end tag.
VOID = {"base", "link", "meta"}
#: What a page cannot hold, as itself.
LOST = re.compile("[\0\ud800-\udfff]")


def held(text: str) -> str:
    """The text as a page can hold it."""
    return LOST.sub("\ufffd", text)


@attrs.define
class Element:
    """An element: its tag, attributes, and the text in it."""

    tag: str
    attributes: dict[str, str]
    parents: tuple[Element, ...] = attrs.field(repr=False)
    parts: list[str] = attrs.field(factory=list, repr=False)

    @property
    def text(self) -> str:
        """The text in it, also that of the elements inside."""
        return "".join(self.parts)

    @property
    def classes(self) -> list[str]:
        """The names of its classes."""
        return self.attributes.get("class", "").split()

    def slice_of(self, text: str) -> str:
        """The part of a text that the element says it contains."""
        return text[int(self.attributes["data-start"]) : int(self.attributes["data-end"])]


class Page(html.parser.HTMLParser):
    """All elements of a page, in their order. An end tag that does not belong to the open element is an error."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self.open: list[Element] = []
        self.feed(source)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attributes]
        assert len(names) == len(set(names)), f"an attribute twice: {names}"
        element = Element(tag, {name: value or "" for name, value in attributes}, tuple(self.open))
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.parts.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def all(self, name: str) -> list[Element]:
        """The elements of a class, in the text and in the lists."""
        return [element for element in self.elements if name in element.classes]

    def of_text(self, name: str = "") -> list[Element]:
        """The elements inside the text, of a class if one is given."""
        return [element for element in self._inside if not name or name in element.classes]

    @functools.cached_property
    def _inside(self) -> list[Element]:
        text = self.one("text")
        return [element for element in self.elements if any(parent is text for parent in element.parents)]

    def one(self, place: str) -> Element:
        """The element with an id."""
        (found,) = (element for element in self.elements if element.attributes.get("id") == place)
        return found

    @property
    def details(self) -> Any:
        """The data that the script reads."""
        return json.loads(self.one("data").text)
