"""The cuts, which the union said would «hurt the poor», were dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.lang.pack import Complement
from quoteattr.reading import classes as c
from quoteattr.resolver.base import CueSite, Report
from quoteattr.resolver.rules import Example, Frame
from quoteattr.syntax.extent import has_marks, object_end

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["FRAME"]

GOVERNING = frozenset({Complement.CLAUSE, Complement.OBJECT})
REACH = 4  #: tokens from a verb of judgement to the quoted words ("which she called a very «old» mill")


def find(site: CueSite, reading: Reading) -> Report | None:
    """The relative pronoun before the subject, and the words after the verb."""
    verb, source_cue, limit = site.verb, site.source_cue, site.limit
    if verb is None or source_cue is None or source_cue.phrase is None or not verb.complements & GOVERNING:
        return None
    relative = source_cue.phrase.source[0] - 1
    if relative <= site.first or not reading.flags[relative] & (c.RELATIVE | c.COMPLEMENTIZER):
        return None
    judges = Complement.OBJECT in verb.complements
    start = verb.last if judges else site.start
    if start + 1 >= limit:
        return None
    end = object_end(reading, start, limit, has_verbs=not judges)
    if not _is_told(reading, start, end, judges=judges):
        return None
    return Report(source_cue=source_cue, ranges=((relative, relative + 1), (start, end)), frame=FRAME.name)


def _is_told(reading: Reading, start: int, end: int, *, judges: bool) -> bool:
    """Whether the words after a verb are what it reports: quoted words near a verb of judgement, else a predicate."""
    return has_marks(reading, start, min(end, start + REACH)) if judges else _is_predicate(reading, start)


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
