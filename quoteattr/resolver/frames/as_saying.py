"""Lund was quoted as saying that it was «over»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.resolver.base import CueSite, Report, SourceCue
from quoteattr.resolver.passive import quoted_as_saying, quotes_as_saying
from quoteattr.resolver.rules import Example, Frame
from quoteattr.syntax.edges import strip
from quoteattr.syntax.extent import clause_end, comma_before
from quoteattr.syntax.subjects import subject_before

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["FRAME"]

SHORTEST_CLAUSE = 3  #: tokens of a clause before a tag


def find(site: CueSite, reading: Reading) -> Report | None:
    """The clause that goes with a verb of quoting and "as saying"."""
    verb = site.verb
    if verb is None:
        return None
    first, limit = site.first, site.limit
    if verb.passive:
        subject = subject_before(reading, verb, first)
        source_cue = subject and quoted_as_saying(reading, verb, subject, limit)
    else:
        source_cue = quotes_as_saying(reading, verb, site.source_cue.phrase if site.source_cue else None, limit)
    if not source_cue or source_cue.cue is None:
        return None
    start = source_cue.cue.parts[-1][1]
    if source_cue.relay is not None and source_cue.relay.first >= start:  # "quoted as saying by the Post that"
        start = source_cue.relay.source[1]
    start = max(start, verb.end)  # "wird von der „Neuen Post“ mit den Worten zitiert: ..."
    start += start < limit and reading.words[start] == ":"
    if start + 1 >= limit:
        return _before(reading, source_cue, first)
    return Report(source_cue=source_cue, ranges=((start, clause_end(reading, start, limit)),), frame=FRAME.name)


def _before(reading: Reading, source_cue: SourceCue, first: int) -> Report | None:
    """The clause before a tag: "The well was dry, Lund was quoted as saying"."""
    start = source_cue.phrase.source[0] if source_cue.phrase is not None else first
    comma = comma_before(reading, first, start)
    if comma is None or comma - first < SHORTEST_CLAUSE or comma + 1 != start:
        return None
    return Report(source_cue=source_cue, ranges=((first, strip(reading, first, comma)),), frame=FRAME.name)


FRAME = Frame(
    name="as_saying",
    claim="A clause goes with a verb of quoting and “as saying”: the clause is reported, and the person quoted is its source.",
    find=find,
    examples=(
        Example(text="Lund was quoted as saying that it was «over».", mention="Lund"),
        Example(text="State radio quoted Lund as saying that it was «over».", mention="Lund"),
    ),
    counterexamples=(Example(text="Lund said that it was «over»."),),
)
