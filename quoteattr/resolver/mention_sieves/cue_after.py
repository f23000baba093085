"""“…,” Mira said. “…,” the clerk, a tall man, whispered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.candidates.tags import skip_punctuation, tags_after
from quoteattr.resolver.base import Context, Example, Found, MentionSieve, Utterance
from quoteattr.resolver.evidence import evidence
from quoteattr.resolver.passive import quotes_as_saying
from quoteattr.resolver.windows import is_closed_off

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["SIEVE"]


def find(utterance: Utterance, context: Context, _decided: Sequence[Found | None]) -> Found | None:
    """The first tag after the quotation whose subject stands before its verb."""
    if is_closed_off(utterance, context):
        return None
    start = skip_punctuation(context.found, utterance.last, utterance.high)
    for tag in tags_after(context.found, start, utterance.high, utterance.level):
        if tag.inverted or "weak" in tag.verb.frames:
            return None
        # "state radio quoted Keita as saying": the subject only relays.
        relayed = quotes_as_saying(context.found, tag.verb, tag.subject, utterance.high)
        return relayed or evidence(tag.verb, tag.subject)
    return None


SIEVE = MentionSieve(
    name="cue_after",
    claim="A subject and its reporting verb stand right after the quotation: the subject speaks.",
    find=find,
    examples=(
        Example(text="“We open at nine,” Dana said.", mention="Dana"),
        Example(text="«The well is dry», the old clerk, a tall man from Lund, whispered.", mention="the old clerk"),
    ),
    counterexamples=(Example(text="“We open at nine.” Dana closed the window."),),
)
