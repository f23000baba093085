"""She called it «a mistake»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.lang.pack import Complement
from quoteattr.reading import classes as c
from quoteattr.resolver.base import CueSite, Report
from quoteattr.resolver.rules import Example, Frame
from quoteattr.syntax.extent import has_marks, object_end
from quoteattr.syntax.finite import has_verb

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["FRAME"]

LONGEST_APPOSITION = 12  #: tokens of an apposition to an object, with its first comma
LONGEST_PREDICATE = 4  #: tokens after an apposition within which quoted words begin ("a bank “robber”")


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
        end = _past_apposition(reading, end, limit)
    if end <= start or not has_marks(reading, start, end):
        return None
    return Report(source_cue=source_cue, ranges=((start, end),), frame=FRAME.name)


def _past_apposition(reading: Reading, comma: int, limit: int) -> int:
    """The end of an object after an apposition, if quoted words follow ("called his rival, Ida Holm, a “thief”"); else 0."""
    if comma >= limit or reading.words[comma] != ",":
        return 0
    level = reading.depth[comma]
    reach = range(comma + 1, min(limit - 1, comma + LONGEST_APPOSITION))
    second = next((i for i in reach if reading.words[i] == "," or reading.depth[i] != level), None)
    if second is None or reading.words[second] != "," or has_verb(reading, comma + 1, second):
        return 0
    return object_end(reading, second, limit) if _is_quoted(reading, second, limit) else 0


def _is_quoted(reading: Reading, comma: int, limit: int) -> bool:
    """Whether quoted words begin soon after a comma, before any conjunction or verb of saying."""
    near = range(comma + 1, min(limit, comma + 1 + LONGEST_PREDICATE))
    level = reading.depth[comma]
    marked = next((i for i in near if reading.depth[i] > level or reading.flags[i] & (c.CONJUNCTION | c.CUE)), comma)
    return reading.depth[marked] > level


FRAME = Frame(
    name="object_clause",
    claim="A verb such as “call”, “blame” or “praise” is followed by its object and quoted words: these are reported.",
    find=find,
    marked=True,
    examples=(Example(text="In a statement, Varga called it “a mistake”.", mention="Varga"),),
    counterexamples=(Example(text="Varga called a cab."),),
)
