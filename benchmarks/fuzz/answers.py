"""Everything the library returns for one text, and parts of it."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import attrs

import quoteattr
from quoteattr import ALL_ACTS, SPEECH_ACTS, Decision, Explanation, Kind, Mention, Party, Quote, Span, Speaker

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = [
    "Answers",
    "answers",
    "as_in_json",
    "bare",
    "beside",
    "is_speech",
    "mentions",
    "parties",
    "referred",
    "rule",
    "spans_of",
]


@attrs.frozen(eq=False, kw_only=True)
class Answers:
    """Everything the library returns for one text."""

    text: str
    speech: Explanation  #: ``explain(text)``
    every: Explanation  #: ``explain(text, acts=ALL_ACTS)``
    extracted: tuple[Quote, ...]  #: ``extract(text, acts=ALL_ACTS)``
    decisions: tuple[Decision, ...]  #: ``every.why(k)`` for each quotation


def answers(text: str, lang: str | None = None) -> Answers:
    """Ask the library everything there is to ask about a text, read in a language."""
    every = quoteattr.explain(text, lang=lang, acts=ALL_ACTS)
    return Answers(
        text=text,
        speech=quoteattr.explain(text, lang=lang),
        every=every,
        extracted=quoteattr.extract(text, lang=lang, acts=ALL_ACTS),
        decisions=tuple(every.why(k) for k in range(len(every.quotes))),
    )


def rule(quote: Quote) -> str:
    """The kind and rule of a quotation. Failures that share both usually have the same cause."""
    return f"{quote.kind.value} {quote.rule}"


@functools.cache
def _fields(cls: Any) -> tuple[str, ...]:
    return tuple(field.name for field in attrs.fields(cls)) if attrs.has(cls) else ()


def spans_of(value: object) -> Iterator[Span]:
    """Every span in a value, at any depth."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from spans_of(one)
    else:
        cls: Any = type(value)
        for name in _fields(cls):
            yield from spans_of(getattr(value, name))


def parties(quote: Quote) -> Iterator[tuple[str, Party]]:
    """Everybody a quotation refers to besides its speaker."""
    found = quote.attribution
    if found is not None:
        yield from (("addressees", party) for party in found.addressees)
        yield from ((name, one) for name in ("relay", "on_behalf_of") if (one := getattr(found, name)) is not None)


def mentions(quote: Quote) -> Iterator[Mention]:
    """The words that name somebody in an attribution."""
    if quote.attribution and quote.attribution.mention:
        yield quote.attribution.mention
    yield from (party.mention for _, party in parties(quote) if party.mention)


def referred(quotes: Iterable[Quote]) -> Iterator[Speaker]:
    """The speakers that some quotations refer to, each as often as it is referred to."""
    for quote in quotes:
        if quote.speaker:
            yield quote.speaker
        yield from (party.speaker for _, party in parties(quote) if party.speaker)


def beside(quote: Quote) -> Iterator[tuple[str, Span]]:
    """The words that attribute a quotation."""
    found = quote.attribution
    if found is not None:
        if found.mention:
            yield "mention", found.mention.span
        if found.source:
            yield "source", found.source
        if found.cue:
            yield from (("cue", part) for part in found.cue.parts)


def is_speech(quote: Quote) -> bool:
    """Whether a quotation is returned without asking for other acts."""
    return quote.kind is not Kind.INDIRECT or quote.cue is None or quote.cue.act in SPEECH_ACTS


def bare(quote: Quote) -> Quote:
    """The quotation without its position in the tree."""
    return attrs.evolve(quote, depth=0, parent=None)


def as_in_json(value: Any) -> Any:
    """A value with the strings that JSON can hold: two surrogates that form a pair are the character that they encode."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
    if isinstance(value, dict):
        return {key: as_in_json(one) for key, one in value.items()}
    return [as_in_json(one) for one in value] if isinstance(value, (list, tuple)) else value
