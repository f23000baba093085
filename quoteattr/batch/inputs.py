"""Many texts as pairs of a key and a text, whatever they are passed as."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["count", "keyed"]

#: Types that can be iterated, but never into texts.
ONE_TEXT = (str, bytes, bytearray, memoryview)
PAIR = 2


def keyed(texts: object) -> Iterator[tuple[Any, Any]]:
    """Each text with its key: its own, or its number from 0.

    The pairs are made one by one, when they are asked for.

    >>> list(keyed(["Yes.", "No."])), list(keyed({"a.txt": "Yes."}))
    ([(0, 'Yes.'), (1, 'No.')], [('a.txt', 'Yes.')])

    Raises:
        TypeError: if ``texts`` is a single text, a table, or can't be iterated; later, if some items are pairs and others are
            not.
    """
    if isinstance(texts, Mapping):
        return iter(texts.items())
    if isinstance(texts, ONE_TEXT):
        msg = f"many texts are needed, not one {type(texts).__name__}; use extract(text) for one text, or pass a list: [text]"
        raise TypeError(msg)
    if hasattr(texts, "columns"):
        msg = f"a {type(texts).__name__} has several columns; pass the one with the texts, as in table['text']"
        raise TypeError(msg)
    try:
        items = iter(texts)  # type: ignore[call-overload]  # this is the question
    except TypeError:
        msg = f"an iterable of texts is needed, as in [text, text], not {type(texts).__name__}"
        raise TypeError(msg) from None
    return _pairs(items)


def _pairs(items: Iterator[object]) -> Iterator[tuple[Any, Any]]:
    """The items as pairs. The first item decides whether they are pairs or texts."""
    paired: bool | None = None
    for number, item in enumerate(items):
        if paired is None:
            paired = _is_pair(item)
        if _is_pair(item) is not paired or (isinstance(item, (tuple, list)) and not paired):
            raise TypeError(_mixed(number, item, paired=paired))
        yield tuple(item) if isinstance(item, (tuple, list)) else (number, item)


def _is_pair(item: object) -> bool:
    """Whether an item has a key. A list of two is a pair as well: that is how rows come out of CSV and JSON."""
    return isinstance(item, (tuple, list)) and len(item) == PAIR


def _mixed(number: int, item: object, *, paired: bool) -> str:
    """What is wrong with an item that is neither a text nor a pair, or isn't of the same kind as the first item."""
    size = f" of {len(item)}" if isinstance(item, (tuple, list)) else ""
    wanted = "all items must be (key, text) pairs if the first one is" if paired else "items are texts or (key, text) pairs"
    return f"item {number} is a {type(item).__name__}{size}; {wanted}"


def count(texts: object) -> int | None:
    """How many texts there are, if that can be known without reading them."""
    try:
        return len(texts)  # type: ignore[arg-type]  # this is the question
    except TypeError:
        return None
