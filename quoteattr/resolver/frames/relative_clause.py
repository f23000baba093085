"""The cuts, which the union said would «hurt the poor», were dropped."""

from __future__ import annotations

from quoteattr.candidates import classes as c
from quoteattr.resolver.adverbials import after_light
from quoteattr.resolver.base import Context, CueSite, Example, Frame, Report
from quoteattr.resolver.clauses import object_end

__all__ = ["FRAME"]


def find(site: CueSite, context: Context) -> Report | None:
    """The relative word before the subject and what follows the verb."""
    verb, found, limit = site.verb, site.found, site.limit
    if verb is None or found is None or found.phrase is None or "clause" not in verb.frames:
        return None
    reading = context.found.reading
    relative = found.phrase.source[0] - 1
    if relative <= site.first or not reading.flags[relative] & (c.RELATIVE | c.COMPLEMENTIZER):
        return None
    start = after_light(context.found, verb, limit)
    if start + 1 >= limit or not _is_predicate(context, start):
        return None
    end = object_end(context, start, limit)
    return Report(found=found, ranges=((relative, relative + 1), (start, end)), frame=FRAME.name)


def _is_predicate(context: Context, token: int) -> bool:
    """Whether a verb without a subject of its own begins here."""
    bits = context.found.reading.flags[token]
    return bool(bits & (c.AUXILIARY | c.MODAL))


FRAME = Frame(
    name="relative_clause",
    claim="In a relative clause a reporting verb with its subject stands before a predicate: the relative clause is reported.",
    find=find,
    examples=(Example(text="The cuts, which the union said would “hurt the poor”, were dropped.", mention="the union"),),
    counterexamples=(Example(text="The cuts, which the union opposed, were dropped."),),
)
