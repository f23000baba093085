"""Elderly in Lund say “…”: a dependency tree joins words in marks to a reporting verb and its subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.analysis import Layer
from quoteattr.resolver.base import Context, Example, Found, MentionSieve, Utterance
from quoteattr.resolver.evidence import evidence
from quoteattr.resolver.trees import joined_verb, tree_subject

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["SIEVE"]


def find(utterance: Utterance, context: Context, _decided: Sequence[Found | None]) -> Found | None:
    """The verb on which the words hang, or which hangs on them, with the subject that the tree gives it."""
    found = context.found
    # In novels the turns around tell more than a parse: measured with parsers that had seen none.
    verb = None if context.dialogue else joined_verb(found, utterance.first, utterance.last, (utterance.low, utterance.high))
    if verb is None or verb.passive or found.reading.depth[verb.head] != utterance.level:
        return None
    subject = tree_subject(found, verb.head, (utterance.low, utterance.high))
    if subject is None or found.reading.depth[subject.head] != utterance.level:
        return None
    return evidence(verb, subject)


SIEVE = MentionSieve(
    name="tree_beside",
    claim="In a report a dependency tree joins words in marks to a verb of which words do not tell: its subject speaks.",
    find=find,
    examples=(Example(text="Elderly in Lund say “boats rot here.”", mention="Elderly"),),
    counterexamples=(Example(text="The mayor says “boats rot here.”"), Example(text="The leaflet lists “boats” and “quays”.")),
    needs=frozenset({Layer.HEADS}),
)
