"""Laituri on vaarallinen, sanoi Virtanen: a tag next to a whole sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.analysis import Layer
from quoteattr.lang.pack import Complement
from quoteattr.resolver.base import CueSite, Report
from quoteattr.resolver.rules import Example, Frame
from quoteattr.resolver.source_cues import source_cue
from quoteattr.syntax.tree_clauses import CONTENT, clause_ranges
from quoteattr.syntax.tree_phrases import relation_of
from quoteattr.syntax.trees import dependents, tree_source

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["FRAME"]


def find(site: CueSite, reading: Reading) -> Report | None:
    """The sentence that the verb of the tag depends on, without the tag."""
    verb, heads = site.verb, reading.analysis.tokens.heads or ()
    if verb is None or Complement.QUOTE not in verb.complements:
        return None
    window, top = (site.first, site.limit), heads[verb.head]
    if top is None or relation_of(reading, verb.head) != "parataxis" or not window[0] <= top < window[1]:
        return None
    source = tree_source(reading, verb, window)
    if source is None or dependents(reading, verb.head, CONTENT, window):
        return None
    ranges = clause_ranges(reading, top, window, (verb.head,))
    return Report(source_cue=source_cue(verb, source), ranges=ranges, frame=FRAME.name) if ranges else None


FRAME = Frame(
    name="tree_tag",
    claim="In a dependency tree, a reporting verb, known by its lemma, and its subject depend on a sentence: it is reported.",
    find=find,
    examples=(Example(text="Laituri on vaarallinen, sanoi Virtanen.", mention="Virtanen", lang="fi"),),
    counterexamples=(Example(text="Laituri on vaarallinen, varo sitä.", lang="fi"),),
    needs=frozenset({Layer.HEADS}),
    by_lemmas=True,
)
