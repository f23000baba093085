"""She asked whether it was «over»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c
from quoteattr.resolver.base import CueSite, Report
from quoteattr.resolver.rules import Example, Frame
from quoteattr.syntax.adverbials import after_light
from quoteattr.syntax.clause import object_end

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["FRAME"]


def find(site: CueSite, reading: Reading) -> Report | None:
    """The clause after a question word."""
    verb, found, limit = site.verb, site.source_cue, site.limit
    if verb is None or found is None:
        return None
    if not verb.complements & {"wh", "clause"}:
        return None
    start = after_light(reading, verb, limit)
    if start + 1 >= limit or reading.lowers[start] not in reading.closed.question_words:
        return None
    before = reading.lexicon.pack.pronouns.get(reading.lowers[start - 1])
    if before is not None and before.indefinite and reading.flags[start] & c.RELATIVE:
        return None  # "asked anyone who saw it"
    return Report(source_cue=found, ranges=((start, object_end(reading, start + 1, limit, has_verbs=True)),), frame=FRAME.name)


FRAME = Frame(
    name="wh_clause",
    claim="A reporting verb governs a clause that begins with a question word.",
    find=find,
    examples=(Example(text="Mira asked whether it was «over».", mention="Mira"),),
    counterexamples=(Example(text="Mira asked the clerk."),),
)
