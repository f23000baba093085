"""The cuts, which the union said would «hurt the poor», were dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.lang.pack import Complement
from quoteattr.reading import classes as c
from quoteattr.resolver.base import CueSite, Report
from quoteattr.resolver.rules import Example, Frame
from quoteattr.syntax.extent import object_end

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["FRAME"]


def find(site: CueSite, reading: Reading) -> Report | None:
    """The relative pronoun before the subject, and the words after the verb."""
    verb, source_cue, limit = site.verb, site.source_cue, site.limit
    if verb is None or source_cue is None or source_cue.phrase is None or Complement.CLAUSE not in verb.complements:
        return None
    relative = source_cue.phrase.source[0] - 1
    if relative <= site.first or not reading.flags[relative] & (c.RELATIVE | c.COMPLEMENTIZER):
        return None
    start = site.start
    if start + 1 >= limit or not _is_predicate(reading, start):
        return None
    end = object_end(reading, start, limit)
    return Report(source_cue=source_cue, ranges=((relative, relative + 1), (start, end)), frame=FRAME.name)


def _is_predicate(reading: Reading, token: int) -> bool:
    """Whether a verb without its own subject begins at a token."""
    bits = reading.flags[token]
    return bool(bits & (c.AUXILIARY | c.MODAL))


FRAME = Frame(
    name="relative_clause",
    claim="In a relative clause, a subject and its reporting verb precede the predicate: the rest of the clause is reported.",
    find=find,
    examples=(Example(text="The cuts, which the union said would “hurt the poor”, were dropped.", mention="the union"),),
    counterexamples=(Example(text="The cuts, which the union opposed, were dropped."),),
)
