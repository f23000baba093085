"""The plant would «close soon», the mayor said."""

from __future__ import annotations

from quoteattr.candidates import classes as c
from quoteattr.candidates.tags import is_light, tags_after
from quoteattr.resolver.base import Context, CueSite, Example, Frame, Report
from quoteattr.resolver.clauses import strip
from quoteattr.resolver.evidence import evidence

__all__ = ["FRAME"]

SHORTEST = 3  #: tokens of a clause
LONGEST_SUBJECT = 12  #: tokens from the comma to the verb


def find(site: CueSite, context: Context) -> Report | None:
    """The clause before a tag that ends the sentence."""
    reading, verb = context.found.reading, site.verb
    if verb is None or not verb.finite or verb.passive or not verb.frames & {"clause", "quote"} or "weak" in verb.frames:
        return None
    first, limit = site.first, site.limit
    comma = _comma_before(context, first, verb.first)
    if comma is None or comma - first < SHORTEST or reading.flags[verb.last] & c.COMPLEMENTIZER:
        return None
    for tag in tags_after(context.found, comma + 1, limit, reading.depth[site.token]):
        if tag.verb.head != site.token or not _ends(context, max(tag.verb.last, tag.subject.source[1]), limit):
            return None
        found = evidence(verb, tag.subject)
        return Report(found=found, ranges=((first, strip(context.found, first, comma)),), frame=FRAME.name)
    return None


def _comma_before(context: Context, first: int, verb: int) -> int | None:
    """The comma (or the mark that holds it) after which a tag may begin."""
    reading = context.found.reading
    for i in range(verb - 1, max(first, verb - LONGEST_SUBJECT), -1):
        if reading.words[i] == "," and reading.depth[i] == reading.depth[verb]:
            return i
        if reading.depth[i] != reading.depth[verb] and reading.words[i - 1] == ",":
            return i
        if reading.depth[i] != reading.depth[verb]:
            return None
    return None


def _ends(context: Context, start: int, limit: int) -> bool:
    """Whether nothing but adverbials follows up to the end of the sentence."""
    return is_light(context.found, start, limit, addressee=True)


FRAME = Frame(
    name="trailing",
    claim="A clause is followed by a comma, a subject and its reporting verb, and then the sentence ends.",
    find=find,
    examples=(Example(text="The plant would «close soon», the mayor said.", mention="the mayor"),),
    counterexamples=(Example(text="The plant would «close soon»."),),
)
