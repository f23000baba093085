"""She called it «a mistake»."""

from __future__ import annotations

from quoteattr.resolver.base import Context, Example, Frame, Report
from quoteattr.resolver.clauses import bounds, clause_end, has_marks, reporter

__all__ = ["FRAME"]


def find(cue: int, context: Context) -> Report | None:
    """What the verb says of its object, with words in marks."""
    known = reporter(context, cue)
    if known is None:
        return None
    verb, found = known
    _, limit = bounds(context, cue)
    if "object" not in verb.frames or verb.last >= limit:
        return None
    end = clause_end(context, verb.last, limit)
    if end <= verb.last or not has_marks(context.found, verb.last, end):
        return None
    return Report(found=found, ranges=((verb.last, end),), frame=FRAME.name)


FRAME = Frame(
    name="object_clause",
    claim="A verb that calls, blames or praises governs an object with words in marks.",
    find=find,
    examples=(Example(text="In a statement, Varga called it “a mistake”.", mention="Varga"),),
    counterexamples=(Example(text="Varga called a cab."),),
)
