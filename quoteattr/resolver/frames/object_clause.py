"""She called it «a mistake»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.lang.pack import Complement
from quoteattr.resolver.base import CueSite, Report
from quoteattr.resolver.rules import Example, Frame
from quoteattr.syntax.extent import has_marks, object_end

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["FRAME"]


def find(site: CueSite, reading: Reading) -> Report | None:
    """The object of the verb and what is said about it, if some of these words are in quotation marks."""
    verb, source_cue, limit = site.verb, site.source_cue, site.limit
    if verb is None or source_cue is None:
        return None
    if Complement.OBJECT not in verb.complements or verb.last >= limit:
        return None
    start = verb.last
    if reading.pack.grammar.verb_second and source_cue.phrase is not None:
        start = max(start, source_cue.phrase.source[1])  # "nannte der Minister die Brücke «alt»"
        start += start + 1 < limit and reading.words[start] == ","
    if start >= limit:
        return None
    end = object_end(reading, start, limit)
    if not has_marks(reading, start, end):
        return None
    return Report(source_cue=source_cue, ranges=((start, end),), frame=FRAME.name)


FRAME = Frame(
    name="object_clause",
    claim="A verb such as “call”, “blame” or “praise” is followed by its object and quoted words: these are reported.",
    find=find,
    marked=True,
    examples=(Example(text="In a statement, Varga called it “a mistake”.", mention="Varga"),),
    counterexamples=(Example(text="Varga called a cab."),),
)
