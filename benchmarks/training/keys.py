"""The keys under which the library looks up its confidences: the only module here that uses the internals of the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr._pipeline import context_of, process
from quoteattr.lang import load
from quoteattr.resolver.exchange.features import turn_features
from quoteattr.resolver.registry import Registry
from quoteattr.resolver.results.confidence import mention_keys, speaker_keys
from quoteattr.resolver.run import by_rules

if TYPE_CHECKING:
    from collections.abc import Mapping

    from benchmarks.training.cells import Chain
    from quoteattr import Quote, Span
    from quoteattr.resolver.exchange.turns import TurnFeatures

__all__ = ["Exchanges", "decision_keys", "exchanges_of", "identity"]


@attrs.frozen(kw_only=True)
class Exchanges:
    """The turns of a text, as the library sees them before it decides whole exchanges."""

    turn_features: list[TurnFeatures]
    extents: list[tuple[int, int]]  #: the start and end of each place, in characters
    before: list[int | None]  #: the speakers that the rules choose
    people: dict[int, tuple[str, tuple[tuple[int, int], ...]]]  #: entity -> its name and its mentions


def identity(quote: Quote) -> tuple[tuple[Span, ...], str]:
    """What distinguishes a quotation from the others in a text, whichever of them are filtered out."""
    return quote.spans, quote.rule


def decision_keys(text: str, lang: str) -> Mapping[object, tuple[Chain, Chain]]:
    """The keys of the mention and of the speaker for every quotation, the most specific first, without the empty key."""
    made = process(text, load(lang), None)
    keys: dict[object, tuple[Chain, Chain]] = {}
    for quote, grounds in zip(made.quotes, made.grounds, strict=True):
        if quote.attribution is None:
            keys[identity(quote)] = ((), ())
            continue
        keys[identity(quote)] = (
            tuple(key for key in mention_keys(quote.attribution, quote.kind) if key),
            tuple(key for key in speaker_keys(quote.attribution, made.genre, grounds.signal) if key),
        )
    return keys


def exchanges_of(text: str, lang: str) -> Exchanges | None:
    """The turns of a conversation; None if the text is a report."""
    context = context_of(text, load(lang), None)
    if not context.reading.genre.dialogue:
        return None
    registry = Registry.of(context)
    decisions = by_rules(registry)
    found = turn_features(decisions, registry)
    reading = context.reading
    people = {}
    for entity in registry.entities:
        mentions = [*entity.names, *registry.mentions.get(entity.index, ())]
        ranges = [(one.first, one.last) for one in mentions]
        spans = (reading.span(first, last) for first, last in ranges)
        people[entity.index] = (" ".join(entity.name.split()), tuple((span.start, span.end) for span in spans))
    extents = []
    for place in found:
        span = reading.span(decisions[place.index].utterance.first, decisions[place.index].utterance.last)
        extents.append((span.start, span.end))
    return Exchanges(
        turn_features=found, extents=extents, before=[decisions[place.index].speaker for place in found], people=people
    )
