"""Elderly in Lund insist boats rot here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.analysis import Layer
from quoteattr.resolver.base import CueSite, Report
from quoteattr.resolver.rules import Example, Frame
from quoteattr.resolver.source_cues import source_cue
from quoteattr.syntax.edges import strip
from quoteattr.syntax.trees import dependents, stretch_of, tree_subject

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["FRAME"]

SHORTEST_CLAUSE = 3  #: tokens of a clause
CLAUSES = frozenset({"ccomp"})


def find(site: CueSite, reading: Reading) -> Report | None:
    """The clause after the verb that depends on it; never one with quotation marks, which are read the same without a tree."""
    verb = site.verb
    if verb is None or verb.passive:
        return None
    window = (site.first, site.limit)
    clauses = dependents(reading, verb.head, CLAUSES, window)
    if not clauses:
        return None
    first, last = stretch_of(reading, clauses[0], window)
    if first < verb.last:
        return None
    last = strip(reading, first, last)
    if last - first < SHORTEST_CLAUSE or any(reading.depth[first:last]):
        return None
    if site.source_cue is not None:
        return Report(source_cue=site.source_cue, ranges=((first, last),), frame=FRAME.name)
    subject = tree_subject(reading, verb.head, window)
    if subject is None:
        return None
    return Report(source_cue=source_cue(verb, subject), ranges=((first, last),), frame=FRAME.name)


FRAME = Frame(
    name="tree_clause",
    claim="In a dependency tree, a clause without quotation marks depends on a reporting verb before it: it is reported.",
    find=find,
    examples=(Example(text="Elderly in Lund insist boats rot here.", mention="Elderly"),),
    counterexamples=(Example(text="Elderly in Lund insist “boats rot” here."), Example(text="Elderly in Lund dine here.")),
    needs=frozenset({Layer.HEADS}),
)
