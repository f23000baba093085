"""Clauses that say what a noun of saying contains, as a dependency tree shows them: "the claim that", "her view is that"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import function as f
from quoteattr.syntax.edges import strip
from quoteattr.syntax.tree_clauses import clause_ranges
from quoteattr.syntax.tree_phrases import relation_of
from quoteattr.syntax.trees import dependents

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["clause_of_noun"]

CLAUSES = frozenset({"acl", "ccomp"})
SUBJECT = "nsubj"
MARKS = frozenset({"mark"})


def clause_of_noun(reading: Reading, noun: int, window: tuple[int, int]) -> tuple[int, int] | None:
    """The clause with "that" that depends on a noun, or that a form of "be" links it to; none with quotation marks."""
    tops = dependents(reading, noun, CLAUSES, window)
    head = (reading.analysis.tokens.heads or ())[noun]
    if head is not None and relation_of(reading, noun) == SUBJECT and noun < head < window[1]:
        tops.append(head)
    clauses = (clause for top in tops if (clause := _that_clause(reading, top, (noun + 1, window[1]))) is not None)
    return next(clauses, None)


def _that_clause(reading: Reading, top: int, window: tuple[int, int]) -> tuple[int, int] | None:
    """The words of a clause from its "that" to its end."""
    that = next((i for i in dependents(reading, top, MARKS, (window[0], top)) if reading.function[i] & f.THAT), None)
    ranges = clause_ranges(reading, top, (that, window[1])) if that is not None else ()
    if not ranges:
        return None
    first, last = ranges[0][0], strip(reading, ranges[0][0], ranges[-1][1])
    return None if any(reading.depth[first:last]) else (first, last)
