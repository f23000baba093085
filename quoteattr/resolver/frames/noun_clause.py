"""Varga’s warning that time is «short»; her comments were “based on opinion”."""

from __future__ import annotations

from quoteattr.candidates import classes as c
from quoteattr.resolver.base import Context, CueSite, CueWords, Example, Found, Frame, Report
from quoteattr.resolver.clauses import clause_end, has_marks
from quoteattr.resolver.possession import possessor

__all__ = ["FRAME"]


def find(site: CueSite, context: Context) -> Report | None:
    """What follows a noun of saying that somebody owns, if it holds words in marks."""
    reading, cue = context.found.reading, site.token
    if not reading.flags[cue] & c.CUE_NOUN:
        return None
    first, limit = site.first, site.limit
    owner = possessor(context, cue, first)
    start = cue + 1
    if owner is None or start >= limit:
        return None
    if reading.lowers[start] not in reading.closed.noun_links:
        return None
    while start < limit and reading.lowers[start] in reading.closed.noun_links:
        start += 1
    if start >= limit:
        return None
    end = clause_end(context, start, limit)
    if not has_marks(context.found, start, end):
        return None
    act = reading.lexicon.pack.cue_nouns[reading.lowers[cue]]
    words = CueWords(first=cue, last=cue + 1, parts=((cue, cue + 1),), lemma=reading.lowers[cue], act=act)
    return Report(found=Found(phrase=owner, cue=words), ranges=((start, end),), frame=FRAME.name)


FRAME = Frame(
    name="noun_clause",
    claim="Words in marks follow a noun of saying with a possessive: the one who owns the words speaks.",
    find=find,
    marked=True,
    examples=(Example(text="Varga’s warning that “time is short” was read out.", mention="Varga"),),
    counterexamples=(Example(text="The warning was read out."),),
)
