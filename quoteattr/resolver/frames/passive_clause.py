"""The move was called “reckless” by Senator Dunn. It has been described as “a joke”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.lang.pack import Complement
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.base import CueSite, Report, SourceCue
from quoteattr.resolver.passive import agent
from quoteattr.resolver.rules import Example, Frame
from quoteattr.resolver.source_cues import verb_cue
from quoteattr.syntax.extent import has_marks, object_end

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb

__all__ = ["FRAME"]


#: The last word of an agent; after another noun ("by a coach at the start"), "of" belongs to that noun
SOMEBODY = c.CAPITAL | c.SPEAKING_NOUN | c.AUXILIARY


def find(site: CueSite, reading: Reading) -> Report | None:
    """The words after a passive, if they are quoted or a judgement; the source is the agent; without one, nobody."""
    verb = site.verb
    if verb is None or not verb.passive:
        return None
    limit = site.limit
    end = object_end(reading, verb.end, limit) if verb.end < limit else limit
    by = _agent_link(reading, verb.end, end)
    phrase, after = agent(reading, by, end) if by < end else (None, by)
    start, last = (verb.end, by) if by > verb.end else (after, end)
    judged = phrase is not None and start + 1 < last and _is_judged(reading, verb, start)
    if not (judged or has_marks(reading, start, last)):
        return None
    source_cue = SourceCue(phrase=phrase, cue=verb_cue(verb), polarity=verb.polarity)
    return Report(source_cue=source_cue, ranges=((start, last),), frame=FRAME.name)


def _agent_link(reading: Reading, first: int, end: int) -> int:
    """The "by" of a passive outside quotation marks; the end of its clause if there is none."""
    return next((i for i in range(first, end) if reading.function[i] & f.AGENT and not reading.depth[i]), end)


def _is_judged(reading: Reading, verb: Verb, start: int) -> bool:
    """Whether a judgement of the subject is given: "has been accused by Moll of lying"."""
    return (
        Complement.OBJECT in verb.complements
        and bool(reading.function[start] & f.JUDGING)
        and not reading.flags[start + 1] & c.TIME
        and bool(reading.flags[start - 1] & SOMEBODY or reading.function[start - 1] & f.OBJECT)
    )


FRAME = Frame(
    name="passive_clause",
    claim="Quoted words or a judgement follow a reporting verb in the passive: the source is its agent, if one is named.",
    find=find,
    marked=True,
    examples=(Example(text="The move was called “reckless” by Senator Dunn.", mention="Senator Dunn"),),
    counterexamples=(Example(text="The move was reckless."),),
)
