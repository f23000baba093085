"""Elderly in Lund say “…”: a dependency tree connects quoted words with a reporting verb and its subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.analysis import Layer
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.source_cues import source_cue
from quoteattr.syntax.tree_clauses import is_whole
from quoteattr.syntax.trees import joined_verb, tree_source

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import SourceCue, Utterance
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The verb that the quoted words depend on, or that depends on them, with its subject in the tree."""
    utterance = site.utterance
    if not _may_apply(utterance, reading):
        return None
    window = (utterance.left_limit, utterance.right_limit)
    verb = joined_verb(reading, utterance.first, utterance.last, window)
    if verb is None or reading.depth[verb.head] != utterance.level:
        return None
    if reading.index.lemmas:
        return source_cue(verb, tree_source(reading, verb, window))
    subject = None if verb.passive else tree_source(reading, verb, window)
    if subject is None or reading.depth[subject.head] != utterance.level:
        return None
    return source_cue(verb, subject)


def _may_apply(utterance: Utterance, reading: Reading) -> bool:
    """Whether a tree may decide who speaks: for packs with lemmas only if a whole sentence is quoted, else only in reports.

    In novels, the turns around a quotation are a better sign than a parse, as measured with parsers not trained on novels.
    """
    if reading.index.lemmas:
        return is_whole(reading, utterance.first, utterance.last, (utterance.left_limit, utterance.right_limit))
    return not reading.genre.dialogue


SIEVE = MentionSieve(
    name="tree_beside",
    claim="In a news report, a dependency tree connects the quotation with a reporting verb: the subject of the verb speaks.",
    find=find,
    examples=(Example(text="Elderly in Lund say “boats rot here.”", mention="Elderly"),),
    counterexamples=(Example(text="The mayor says “boats rot here.”"), Example(text="The leaflet lists “boats” and “quays”.")),
    needs=frozenset({Layer.HEADS}),
)
