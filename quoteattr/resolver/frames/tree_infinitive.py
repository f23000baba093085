"""Virtanen lupasi korjata laiturin: an infinitive depends on a verb such as "promise"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.analysis import Layer
from quoteattr.lang.pack import Complement
from quoteattr.resolver.base import CueSite, Report
from quoteattr.resolver.rules import Example, Frame
from quoteattr.resolver.source_cues import source_cue
from quoteattr.syntax.tree_clauses import clause_ranges
from quoteattr.syntax.trees import dependents, tree_source

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["FRAME"]

INFINITIVES = frozenset({"xcomp"})


def find(site: CueSite, reading: Reading) -> Report | None:
    """The infinitive that depends on the verb, with its objects."""
    verb = site.verb
    if verb is None or Complement.TO not in verb.complements:
        return None
    window = (site.first, site.limit)
    infinitives = dependents(reading, verb.head, INFINITIVES, window)
    ranges = clause_ranges(reading, infinitives[0], window, (verb.head,)) if infinitives else ()
    if not ranges:
        return None
    return Report(source_cue=source_cue(verb, tree_source(reading, verb, window)), ranges=ranges, frame=FRAME.name)


FRAME = Frame(
    name="tree_infinitive",
    claim="In a dependency tree, an infinitive depends on a verb such as “promise”, known by its lemma: it is reported.",
    find=find,
    examples=(Example(text="Virtanen lupasi korjata laiturin.", mention="Virtanen", lang="fi"),),
    counterexamples=(Example(text="Virtanen osasi korjata laiturin.", lang="fi"),),
    needs=frozenset({Layer.HEADS}),
    by_lemmas=True,
)
