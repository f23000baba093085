"""All relations of one quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.resolver.base import Relations
from quoteattr.resolver.relations.addressee import listeners
from quoteattr.resolver.relations.on_behalf import principal
from quoteattr.resolver.relations.place import place_of
from quoteattr.resolver.relations.polarity import polarity
from quoteattr.resolver.relations.relay import messenger

if TYPE_CHECKING:
    from quoteattr.resolver.base import Context, Found, Report, Utterance

__all__ = ["relations"]


def relations(found: Found, utterance: Utterance, report: Report | None, context: Context) -> Relations:
    """What the words around a quotation say of it, given its cue and who speaks."""
    place = place_of(found, utterance, report, context)
    return Relations(
        polarity=polarity(place),
        addressees=listeners(place),
        relay=messenger(place),
        behalf=principal(place),
    )
