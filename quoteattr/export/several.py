"""What may be passed as quotations: those of a text, or those of many texts with their keys."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain
from typing import TYPE_CHECKING, Any, TypeAlias

from quoteattr import Explanation, Quote

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Found", "Key", "Results", "by_text"]

Key: TypeAlias = str | int | float | None  #: of a text; None if there is only one
Found: TypeAlias = Explanation | Iterable[Quote]  #: what was found in a text
Results: TypeAlias = Found | Mapping[Any, Any] | Iterable[tuple[Any, Found]]  #: of a text, or of many


def by_text(results: Results, who: str) -> tuple[bool, Iterator[tuple[Key, Found]]]:
    """Whether these are the results of many texts, and those of each text with its key.

    Results of many texts are read one by one. A key that is not a string or a number becomes a string.

    Args:
        results: the quotations of a text, or an explanation; or those of many texts, as pairs or in a dictionary.
        who: the function that was called, for the messages.

    Raises:
        TypeError: if ``results``, or an item of it, is something else.
    """
    if isinstance(results, Explanation):
        return False, iter([(None, results)])
    items = iter(results.items() if isinstance(results, Mapping) else _several(results, who))
    first = next(items, None)
    if first is None:
        return False, iter(())
    if isinstance(first, Quote):
        return False, iter([(None, chain((first,), items))])
    return True, (_pair(item, who) for item in chain((first,), items))


def _pair(item: object, who: str) -> tuple[Key, Found]:
    """A key and what was found in its text."""
    if not isinstance(item, tuple) or len(item) != 2:
        msg = f"{who} needs quotations, or pairs of a key and quotations, not {type(item).__name__}"
        raise TypeError(msg)
    key, found = item
    if not isinstance(found, Explanation):
        found = _several(found, f"key {key!r}: {who}")
    return key if key is None or isinstance(key, (str, int, float)) else str(key), found


def _several(value: Any, who: str) -> Iterable[Any]:
    """The value, if it contains others and isn't a text."""
    if isinstance(value, (str, bytes)) or not isinstance(value, Iterable):
        msg = f"{who} needs quotations, not {type(value).__name__}; pass the result of extract or explain"
        raise TypeError(msg)
    return value
