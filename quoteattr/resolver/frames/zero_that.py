"""The mayor said it was «over»."""

from __future__ import annotations

from quoteattr.candidates import classes as c
from quoteattr.candidates.nominals import phrase_after
from quoteattr.resolver.base import Context, CueSite, Example, Frame, Report
from quoteattr.resolver.clauses import after_light, clause_end, has_marks

__all__ = ["FRAME"]

SHORTEST = 3  #: tokens of a clause
STARTS = c.DETERMINER | c.POSSESSIVE | c.PRONOUN | c.CAPITAL | c.SPEAKING_NOUN


def find(site: CueSite, context: Context) -> Report | None:
    """The clause that follows the verb without "that"."""
    verb, found, limit = site.verb, site.found, site.limit
    if verb is None or found is None:
        return None
    reading = context.found.reading
    if "clause" not in verb.frames:
        return None
    start = after_light(context.found, verb, limit)
    if start + 1 >= limit or reading.depth[start] != reading.depth[site.token] or not reading.flags[start] & c.WORD:
        return None
    end = clause_end(context, start, limit)
    if end - start < SHORTEST:
        return None
    subject = phrase_after(context.found, start, end)
    marked = has_marks(context.found, start, end)
    if subject is None and not (reading.flags[start] & STARTS) and reading.lowers[start] not in reading.closed.existential:
        return None
    if not marked and not _has_verb(context, start + 1 if subject is None else subject.source[1], end):
        return None
    return Report(found=found, ranges=((start, end),), frame=FRAME.name)


def _has_verb(context: Context, first: int, last: int) -> bool:
    """Whether a finite verb may stand in a range: an auxiliary, a modal, a word with an ending of verbs."""
    reading = context.found.reading
    verbs = c.AUXILIARY | c.MODAL | c.CUE
    return any(reading.flags[i] & verbs or reading.lowers[i].endswith(("ed", "s")) for i in range(first, last))


FRAME = Frame(
    name="zero_that",
    claim="A reporting verb is followed by a clause with a subject of its own.",
    find=find,
    examples=(Example(text="The mayor said it was «over».", mention="The mayor"),),
    counterexamples=(Example(text="The mayor said so."),),
)
