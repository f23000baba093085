"""Minister: “No comment.” The mayor was blunt: “…”. The sign on the door: “…”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.candidates import classes as c
from quoteattr.candidates.nominals import phrase_before
from quoteattr.candidates.tags import clause_subject
from quoteattr.resolver.base import Context, Example, Found, MentionSieve, Utterance
from quoteattr.resolver.evidence import mark_cue
from quoteattr.resolver.windows import window_before

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["SIEVE"]


def find(utterance: Utterance, context: Context, _decided: Sequence[Found | None]) -> Found | None:
    """The label before the colon, else the subject of the sentence that ends in it."""
    found = context.found
    first, last = window_before(utterance, context)
    if last - first < 2 or found.reading.words[last - 1] != ":":
        return None
    label = phrase_before(found, last - 1, first)
    if label is None or label.source[0] != first:
        label = clause_subject(found, first, last - 1, utterance.level)
    if label is None and last - first == 2 and found.reading.flags[first] & c.SPEAKING_NOUN:
        return None
    return None if label is None else Found(phrase=label, cue=mark_cue(last - 1, ":"))


SIEVE = MentionSieve(
    name="colon",
    claim="The quotation follows a colon without a reporting verb: the label, or the subject of that sentence, speaks.",
    find=find,
    examples=(
        Example(text="The mayor was blunt: “No comment.”", mention="The mayor"),
        Example(text="Anna Roth: “We are ready.”", mention="Anna Roth"),
    ),
    counterexamples=(Example(text="It was quiet. “No comment.”"),),
)
