"""She asked whether it was «over»."""

from __future__ import annotations

from quoteattr.resolver.base import Context, Example, Frame, Report
from quoteattr.resolver.clauses import after_light, bounds, clause_end, reporter

__all__ = ["FRAME"]

WORDS = frozenset({"whether", "if", "why", "how", "what", "when", "where", "who", "which"})


def find(cue: int, context: Context) -> Report | None:
    """The clause after a question word."""
    known = reporter(context, cue)
    if known is None:
        return None
    verb, found = known
    _, limit = bounds(context, cue)
    reading = context.found.reading
    if not verb.frames & {"wh", "clause"}:
        return None
    start = after_light(context.found, verb, limit)
    if start + 1 >= limit or reading.lowers[start] not in WORDS:
        return None
    return Report(found=found, ranges=((start, clause_end(context, start + 1, limit)),), frame=FRAME.name)


FRAME = Frame(
    name="wh_clause",
    claim="A reporting verb governs a clause that begins with a question word.",
    find=find,
    examples=(Example(text="Mira asked whether it was «over».", mention="Mira"),),
    counterexamples=(Example(text="Mira asked the clerk."),),
)
