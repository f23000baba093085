"""Die Brücke sei «gesperrt», so Elshorst. In some languages a small word takes the place of a verb in a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c
from quoteattr.resolver.base import CueSite, Report
from quoteattr.resolver.rules import Example, Frame
from quoteattr.resolver.tag_sources import tag_source
from quoteattr.syntax.edges import strip, unopened
from quoteattr.syntax.extent import clause_end

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["FRAME"]

SHORTEST_CLAUSE = 3  #: tokens of a clause


def find(site: CueSite, reading: Reading) -> Report | None:
    """The clause around a tag without a verb, between commas or at the end of the sentence."""
    cue, first, limit = site.token, site.first, site.limit
    if not reading.flags[cue] & c.SOURCE_PHRASE or cue <= first or reading.words[cue - 1] != ",":
        return None
    found = tag_source(reading, cue, limit)
    begin = unopened(reading, first)
    if found is None:
        return None
    source_cue, end = found
    left = (begin, strip(reading, begin, cue - 1))
    rest = (end + 1, clause_end(reading, end + 1, limit)) if end + 2 < limit and reading.words[end] == "," else None
    ranges = (left,) if rest is None or reading.flags[rest[0]] & (c.RELATIVE | c.DETERMINER) else (left, rest)
    if sum(last - start for start, last in ranges) < SHORTEST_CLAUSE:
        return None
    return Report(source_cue=source_cue, ranges=ranges, frame=FRAME.name)


FRAME = Frame(
    name="tag_source",
    claim="A clause and a comma come before a small word such as “so” and a source: the clause is what that source says.",
    find=find,
    examples=(
        Example(text="Die Brücke sei «gesperrt», so die Polizei.", mention="die Polizei", lang="de"),
        Example(text="De brug is «dicht», aldus de politie in een bericht.", mention="de politie", lang="nl"),
    ),
    counterexamples=(Example(text="Die Brücke ist «gesperrt», so dass niemand fährt.", lang="de"),),
)
