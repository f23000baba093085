"""Elderly in Lund say “…”: a dependency tree joins words in marks to a reporting verb and its subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.analysis import Layer
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.source_cues import source_cue
from quoteattr.syntax.trees import joined_verb, tree_subject

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import SourceCue
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The verb on which the words hang, or which hangs on them, with the subject that the tree gives it."""
    utterance = site.utterance
    # In novels the turns around tell more than a parse: measured with parsers that had seen none.
    if reading.genre.dialogue:
        return None
    verb = joined_verb(reading, utterance.first, utterance.last, (utterance.left_limit, utterance.right_limit))
    if verb is None or verb.passive or reading.depth[verb.head] != utterance.level:
        return None
    subject = tree_subject(reading, verb.head, (utterance.left_limit, utterance.right_limit))
    if subject is None or reading.depth[subject.head] != utterance.level:
        return None
    return source_cue(verb, subject)


SIEVE = MentionSieve(
    name="tree_beside",
    claim="In a report a dependency tree joins words in marks to a verb of which words do not tell: its subject speaks.",
    find=find,
    examples=(Example(text="Elderly in Lund say “boats rot here.”", mention="Elderly"),),
    counterexamples=(Example(text="The mayor says “boats rot here.”"), Example(text="The leaflet lists “boats” and “quays”.")),
    needs=frozenset({Layer.HEADS}),
)
