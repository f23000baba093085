"""The results of several documents, as the functions of this package receive them."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from quoteattr import Explanation, Quote

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from quoteattr import Speaker

    Result: TypeAlias = "Explanation | Iterable[Quote]"
    Results: TypeAlias = "Mapping[Any, Result] | Iterable[tuple[Hashable, Result]]"

__all__ = ["documents", "quotes_of", "speakers_of"]

_WANTED = "pairs of a key and what extract or explain returned for the document, or a dictionary of them"


def documents(results: Results) -> Iterator[tuple[Hashable, Result]]:
    """The documents one by one, each with its own key.

    Raises:
        TypeError: if ``results`` are not pairs, or a key is not hashable.
        ValueError: if two documents have the same key.
    """
    if not isinstance(results, Iterable) or isinstance(results, (str, bytes)):
        msg = f"results are {_WANTED}, not {type(results).__name__}"
        raise TypeError(msg)
    seen: set[Hashable] = set()
    for pair in results.items() if isinstance(results, Mapping) else results:
        key, result = _pair(pair)
        if key in seen:
            msg = f"two documents have the key {key!r}; use keys that tell documents apart, such as paths or numbers"
            raise ValueError(msg)
        seen.add(key)
        yield key, result


def _pair(pair: object) -> tuple[Hashable, Result]:
    """A pair, if it is one."""
    if isinstance(pair, Quote):
        msg = f"results are {_WANTED}; for a single document, pass [(key, quotes)]"
        raise TypeError(msg)
    if not isinstance(pair, (tuple, list)) or len(pair) != 2:
        msg = f"results are {_WANTED}, but one of them is {type(pair).__name__}"
        raise TypeError(msg)
    key, result = pair
    if not isinstance(key, Hashable):
        msg = f"a key must be hashable, such as a string, a number or a tuple, not {type(key).__name__}"
        raise TypeError(msg)
    if isinstance(result, str) or not isinstance(result, (Explanation, Iterable)):
        msg = f"the result of document {key!r} is {type(result).__name__}, not what extract or explain returns"
        raise TypeError(msg)
    return key, result


def quotes_of(key: Hashable, result: Result) -> tuple[Quote, ...]:
    """The quotations of a document.

    Raises:
        TypeError: if there is something else among them.
    """
    quotes = result.quotes if isinstance(result, Explanation) else tuple(result)
    for quote in quotes:
        if not isinstance(quote, Quote):
            msg = f"the result of document {key!r} contains {type(quote).__name__}, not only Quote"
            raise TypeError(msg)
    return quotes


def speakers_of(key: Hashable, result: Result) -> tuple[Speaker, ...]:
    """Everybody that the quotations of a document refer to, by first mention."""
    if isinstance(result, Explanation):
        return result.speakers
    found = {speaker.id: speaker for quote in quotes_of(key, result) for speaker in _in(quote)}
    return tuple(sorted(found.values(), key=_place))


def _in(quote: Quote) -> Iterator[Speaker]:
    """Everybody that a quotation refers to."""
    if quote.attribution is None:
        return
    parties = (*quote.attribution.addressees, quote.attribution.relay, quote.attribution.on_behalf_of)
    for speaker in (quote.attribution.speaker, *(party.speaker for party in parties if party is not None)):
        if speaker is not None:
            yield speaker


def _place(speaker: Speaker) -> tuple[int, str]:
    """Ids are numbers by first mention ("s2" before "s10")."""
    return len(speaker.id), speaker.id
