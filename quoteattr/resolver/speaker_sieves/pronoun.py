"""Leo sat. “…,” he said.: the most salient person of that gender before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import MentionKind
from quoteattr.resolver.base import Context, Example, Pick, SpeakerSieve, Turn
from quoteattr.resolver.people import gender_of, is_person
from quoteattr.resolver.salience import most_salient, scores, with_rival

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.candidates.base import Phrase

__all__ = ["SIEVE"]


def find(phrase: Phrase, turns: Sequence[Turn], context: Context) -> Pick | None:
    """The most salient person before the pronoun whom it fits."""
    if phrase.kind is not MentionKind.PRONOUN or not is_person(context, phrase):
        return None
    pick = most_salient(scores(phrase.first, gender_of(context, phrase), turns, context))
    return with_rival(pick, phrase.first, context)


SIEVE = SpeakerSieve(
    name="pronoun",
    claim="The mention is a personal pronoun: it stands for the most salient person before it whose gender fits.",
    find=find,
    examples=(Example(text="Leo sat down. “Done,” he said.", speaker="Leo"),),
    counterexamples=(Example(text="Leo sat down. “Done,” Leo said."),),
)
