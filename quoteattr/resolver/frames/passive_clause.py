"""The move was called “reckless” by Senator Dunn. It has been described as “a joke”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.candidates import classes as c
from quoteattr.resolver.base import Context, CueSite, Example, Found, Frame, Report
from quoteattr.resolver.clauses import has_marks, object_end
from quoteattr.resolver.evidence import verb_cue
from quoteattr.resolver.passive import agent

if TYPE_CHECKING:
    from quoteattr.candidates.cues import Verb

__all__ = ["FRAME"]


def find(site: CueSite, context: Context) -> Report | None:
    """What follows a passive, if it holds words in marks or a judgement; its agent speaks, nobody where there is none."""
    reading, verb = context.found.reading, site.verb
    if verb is None or not verb.passive:
        return None
    limit = site.limit
    end = object_end(context, verb.last, limit) if verb.last < limit else limit
    by = next((i for i in range(verb.last, end) if reading.lowers[i] in reading.closed.agent and not reading.depth[i]), end)
    phrase, after = agent(context.found, by, end) if by < end else (None, by)
    start, last = (verb.last, by) if by > verb.last else (after, end)
    judged = phrase is not None and start + 1 < last and _is_judged(context, verb, start)
    if last <= start or not (judged or has_marks(context.found, start, last)):
        return None
    found = Found(phrase=phrase, cue=verb_cue(verb), polarity=verb.polarity)
    return Report(found=found, ranges=((start, last),), frame=FRAME.name)


def _is_judged(context: Context, verb: Verb, start: int) -> bool:
    """Whether words are said of the subject: "has been accused by Moll of lying"."""
    reading = context.found.reading
    return "object" in verb.frames and reading.lowers[start] in reading.closed.judging and not reading.flags[start + 1] & c.TIME


FRAME = Frame(
    name="passive_clause",
    claim="Words in marks, or a judgement, follow a passive of a reporting verb: the agent speaks, nobody where none is named.",
    find=find,
    marked=True,
    examples=(Example(text="The move was called “reckless” by Senator Dunn.", mention="Senator Dunn"),),
    counterexamples=(Example(text="The move was reckless."),),
)
