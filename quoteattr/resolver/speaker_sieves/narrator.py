"""“…,” I said.: the narrator is one person of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import MentionKind
from quoteattr.resolver.base import Context, Example, Pick, SpeakerSieve, Turn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.candidates.base import Phrase

__all__ = ["SIEVE"]


def find(phrase: Phrase, _turns: Sequence[Turn], context: Context) -> Pick | None:
    """The narrator, for a pronoun of the first person singular."""
    reading = context.found.reading
    if phrase.kind is not MentionKind.PRONOUN:
        return None
    traits = reading.lexicon.pack.pronouns[reading.lowers[phrase.head]]
    return Pick(entity=context.cast.narrator) if traits.person == 1 and not traits.plural else None


SIEVE = SpeakerSieve(
    name="narrator",
    claim="The mention is “I”: the narrator speaks, who is one person in the whole text.",
    find=find,
    examples=(Example(text="“Go,” I said.", speaker="I"),),
    counterexamples=(Example(text="“Go,” she said."),),
)
