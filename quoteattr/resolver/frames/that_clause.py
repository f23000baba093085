"""The mayor said on Monday that it was «over»."""

from __future__ import annotations

from quoteattr.candidates import classes as c
from quoteattr.resolver.base import Context, Example, Frame, Report
from quoteattr.resolver.clauses import after_light, bounds, clause_end, reporter

__all__ = ["FRAME"]


def find(cue: int, context: Context) -> Report | None:
    """The clause after "that", behind an addressee and adverbials."""
    known = reporter(context, cue)
    if known is None:
        return None
    verb, found = known
    _, limit = bounds(context, cue)
    reading = context.found.reading
    if not verb.frames & {"clause", "that"}:
        return None
    start = after_light(context.found, verb, limit)
    if start + 1 >= limit or reading.lowers[start] != "that" or reading.flags[start + 1] & c.AUXILIARY:
        return None
    return Report(found=found, ranges=((start, clause_end(context, start + 1, limit)),), frame=FRAME.name)


FRAME = Frame(
    name="that_clause",
    claim="A reporting verb governs a clause that begins with “that”.",
    find=find,
    examples=(Example(text="The mayor said on Monday that it was «over».", mention="The mayor"),),
    counterexamples=(Example(text="The mayor said so."),),
)
