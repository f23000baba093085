"""”Emme”, sanoi Virtanen, ”tule.” The clause of a reporting verb is between two pieces of one turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.analysis import Layer
from quoteattr.lang.pack import Complement
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.source_cues import source_cue
from quoteattr.syntax.trees import tree_source
from quoteattr.syntax.verbs import verbs_between

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import SourceCue
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The reporting verb between two pieces, with its subject in the tree."""
    for gap in site.utterance.gaps:
        for verb in verbs_between(reading, *gap, site.utterance.level):
            if Complement.QUOTE in verb.complements:
                return source_cue(verb, tree_source(reading, verb, gap))
    return None


SIEVE = MentionSieve(
    name="tree_inside",
    claim="A reporting verb, known by its lemma, interrupts the quotation with its subject in a dependency tree.",
    find=find,
    examples=(Example(text="”Me emme”, sanoi Virtanen, ”tule.”", mention="Virtanen", lang="fi"),),
    counterexamples=(Example(text="”Me emme tule”, sanoi Virtanen.", lang="fi"),),
    needs=frozenset({Layer.HEADS}),
    by_lemmas=True,
)
