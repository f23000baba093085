"""The firm apologised. “…,” it said.: "it" is the body named last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import MentionKind
from quoteattr.resolver.base import Context, Example, Pick, SpeakerSieve, Turn
from quoteattr.resolver.salience import latest_body

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.candidates.base import Phrase

__all__ = ["SIEVE"]


def find(phrase: Phrase, turns: Sequence[Turn], context: Context) -> Pick | None:
    """The body named last before the pronoun."""
    if phrase.kind is not MentionKind.PRONOUN or context.found.reading.lowers[phrase.head] != "it":
        return None
    index = latest_body(phrase, turns, context)
    return None if index is None else Pick(entity=index)


SIEVE = SpeakerSieve(
    name="organisation_it",
    claim="The mention is “it”: it stands for the body or document mentioned last.",
    find=find,
    examples=(Example(text="Norvia Rail Company apologised. “We erred,” it said.", speaker="Norvia Rail Company"),),
    counterexamples=(Example(text="Mira came. “We erred,” she said."),),
)
