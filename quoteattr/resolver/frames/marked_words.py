"""They spoke of «the terms» of a truce: quoted words in what somebody reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.lang.pack import Complement
from quoteattr.models import Act
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.base import CueSite, Report
from quoteattr.resolver.rules import Example, Frame
from quoteattr.syntax.extent import has_marks, object_end
from quoteattr.syntax.tags import names_thing

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb

__all__ = ["FRAME"]


CLAUSE_ONLY = frozenset({Complement.THAT})  #: those of verbs that report only with "that" (not in "allowed “any” stay")


def find(site: CueSite, reading: Reading) -> Report | None:
    """The words after the verb in its clause, if some of them are in quotation marks."""
    verb, source_cue, limit = site.verb, site.source_cue, site.limit
    if verb is None or source_cue is None:
        return None
    if _reports_otherwise(reading, verb, source_cue.phrase, site) or not has_marks(reading, verb.last, limit):
        return None
    start = site.start
    for begin in (start, verb.last):
        if begin < limit and not reading.flags[begin] & c.CONJUNCTION:  # "thanked them and said"
            end = object_end(reading, begin, limit)
            if has_marks(reading, begin, end):
                return Report(source_cue=source_cue, ranges=((begin, end),), frame=FRAME.name)
    return None


def _reports_otherwise(reading: Reading, verb: Verb, source: Phrase | None, site: CueSite) -> bool:
    """Whether a verb hardly reports what follows: "smiled", "allowed", "read that he thinks they are “a menace”"."""
    if Complement.WEAK in verb.complements or verb.complements == CLAUSE_ONLY or names_thing(reading, verb, source):
        return True
    that = site.start < site.limit and reading.function[site.start] & f.THAT
    return bool(that) and verb.act is Act.WRITING and not verb.takes_that


FRAME = Frame(
    name="marked_words",
    claim="A reporting verb is followed by words in its clause, some of them in quotation marks: these words are reported.",
    find=find,
    marked=True,
    examples=(Example(text="The ministers spoke of «the terms» of a truce.", mention="The ministers"),),
    counterexamples=(Example(text="The ministers spoke of the terms of a truce."),),
)
