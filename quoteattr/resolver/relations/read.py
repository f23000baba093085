"""All relations of one quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.resolver.base import Relations
from quoteattr.resolver.relations.addressee import named_addressees
from quoteattr.resolver.relations.on_behalf import principal
from quoteattr.resolver.relations.polarity import polarity
from quoteattr.resolver.relations.relay import messenger
from quoteattr.resolver.relations.surroundings import surroundings_of

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import Report, SourceCue, Utterance

__all__ = ["relations"]


def relations(source_cue: SourceCue, utterance: Utterance, report: Report | None, reading: Reading) -> Relations:
    """The relations of a quotation, read from the words around its cue and its mention."""
    around = surroundings_of(source_cue, utterance, report, reading)
    return Relations(
        polarity=polarity(around),
        addressees=named_addressees(around),
        relay=messenger(around),
        behalf=principal(around),
    )
