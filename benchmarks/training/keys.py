"""The keys under which the library looks its confidences up: the one place here that knows the inside of the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._pipeline import process
from quoteattr.lang import load
from quoteattr.resolver.confidence import mention_keys, speaker_keys

if TYPE_CHECKING:
    from collections.abc import Mapping

    from benchmarks.training.cells import Chain
    from quoteattr import Quote, Span

__all__ = ["decision_keys", "identity"]


def identity(quote: Quote) -> tuple[tuple[Span, ...], str]:
    """What tells a quotation of a text from its others, whatever is filtered out beside it."""
    return quote.spans, quote.rule


def decision_keys(text: str, lang: str) -> Mapping[object, tuple[Chain, Chain]]:
    """The keys of the mention and of the speaker of every quotation, the most specific first, without the empty one."""
    made = process(text, load(lang), None)
    return {
        identity(quote): (
            tuple(key for key in mention_keys(quote) if key),
            tuple(key for key in speaker_keys(quote, made.genre, decision.pick.signal if decision.pick else "") if key),
        )
        for quote, decision in zip(made.quotes, made.decisions, strict=False)
    }
