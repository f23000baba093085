"""Elderly in Lund insist boats rot here."""

from __future__ import annotations

from quoteattr.analysis import Layer
from quoteattr.resolver.base import Context, CueSite, Example, Frame, Report
from quoteattr.resolver.clauses import strip
from quoteattr.resolver.evidence import evidence
from quoteattr.resolver.trees import dependents, stretch_of, tree_subject

__all__ = ["FRAME"]

SHORTEST = 3  #: tokens of a clause
CLAUSES = frozenset({"ccomp"})


def find(site: CueSite, context: Context) -> Report | None:
    """The clause behind the verb that depends on it; never one with marks, so that these are read as without a tree."""
    verb, found = site.verb, context.found
    if verb is None or verb.passive:
        return None
    window = (site.first, site.limit)
    clauses = dependents(found, verb.head, CLAUSES, window)
    if not clauses:
        return None
    first, last = stretch_of(found, clauses[0], window)
    if first < verb.last:
        return None
    last = strip(found, first, last)
    if last - first < SHORTEST or any(found.reading.depth[first:last]):
        return None
    if site.found is not None:
        return Report(found=site.found, ranges=((first, last),), frame=FRAME.name)
    subject = tree_subject(found, verb.head, window)
    if subject is None:
        return None
    return Report(found=evidence(verb, subject), ranges=((first, last),), frame=FRAME.name)


FRAME = Frame(
    name="tree_clause",
    claim="A dependency tree hangs a clause without marks on a reporting verb before it, where no other frame finds one.",
    find=find,
    examples=(Example(text="Elderly in Lund insist boats rot here.", mention="Elderly"),),
    counterexamples=(Example(text="Elderly in Lund insist “boats rot” here."), Example(text="Elderly in Lund dine here.")),
    needs=frozenset({Layer.HEADS}),
)
