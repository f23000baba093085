"""Elderly in Lund insist boats rot here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.analysis import Layer
from quoteattr.resolver.base import CueSite, Report
from quoteattr.resolver.rules import Example, Frame
from quoteattr.resolver.source_cues import source_cue
from quoteattr.syntax.tree_clauses import clause_ranges
from quoteattr.syntax.trees import dependents, tree_source

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb

__all__ = ["FRAME"]

SHORTEST_CLAUSE = 3  #: tokens of a clause
CLAUSES = frozenset({"ccomp"})


def find(site: CueSite, reading: Reading) -> Report | None:
    """The clause that depends on the verb."""
    verb = site.verb
    if verb is None:
        return None
    window = (site.first, site.limit)
    clauses = dependents(reading, verb.head, CLAUSES, window)
    ranges = clause_ranges(reading, clauses[0], window, (verb.head,)) if clauses else ()
    if not ranges or not (reading.index.lemmas or _is_new(reading, verb, ranges)):
        return None
    if site.source_cue is not None:
        return Report(source_cue=site.source_cue, ranges=ranges, frame=FRAME.name)
    source = tree_source(reading, verb, window)
    if source is None and not reading.index.lemmas:
        return None
    return Report(source_cue=source_cue(verb, source), ranges=ranges, frame=FRAME.name)


def _is_new(reading: Reading, verb: Verb, ranges: tuple[tuple[int, int], ...]) -> bool:
    """Whether a tree adds to the words of the pack: a clause after the verb without quotation marks, which words show."""
    first, last = ranges[0][0], ranges[-1][1]
    if verb.passive or first < verb.last or any(reading.depth[first:last]):
        return False
    return last - first >= SHORTEST_CLAUSE


FRAME = Frame(
    name="tree_clause",
    claim="In a dependency tree, a clause without quotation marks depends on a reporting verb before it: it is reported.",
    find=find,
    examples=(Example(text="Elderly in Lund insist boats rot here.", mention="Elderly"),),
    counterexamples=(Example(text="Elderly in Lund insist “boats rot” here."), Example(text="Elderly in Lund dine here.")),
    needs=frozenset({Layer.HEADS}),
)
