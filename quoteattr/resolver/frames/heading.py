"""Mayor: no comment."""

from __future__ import annotations

from quoteattr.candidates import classes as c
from quoteattr.candidates.nominals import phrase_after
from quoteattr.models import MentionKind
from quoteattr.resolver.base import Context, CueSite, Example, Found, Frame, Report
from quoteattr.resolver.clauses import strip
from quoteattr.resolver.evidence import mark_cue

__all__ = ["FRAME"]

LONGEST = 25  #: tokens of a heading
LONGEST_SOURCE = 6  #: tokens before its colon
SHORTEST = 2  #: tokens behind it


def find(site: CueSite, context: Context) -> Report | None:
    """What stands behind the colon of a heading, if somebody stands before it."""
    reading, colon = context.found.reading, site.token
    if reading.words[colon] != ":" or reading.depth[colon]:
        return None
    first, limit = reading.paragraph(colon)
    if limit - first > LONGEST or colon - first > LONGEST_SOURCE or limit - colon <= SHORTEST:
        return None
    phrase = phrase_after(context.found, first, colon)
    if phrase is None or phrase.source[1] != colon or not _speaks(context, phrase.kind, phrase.head):
        return None
    end = strip(context.found, colon + 1, limit)
    return Report(found=Found(phrase=phrase, cue=mark_cue(colon, ":")), ranges=((colon + 1, end),), frame=FRAME.name)


def _speaks(context: Context, kind: MentionKind, head: int) -> bool:
    """Whether it is a name or a noun for somebody or something that speaks."""
    return kind is MentionKind.NAME or bool(context.found.reading.flags[head] & c.SPEAKING_NOUN)


FRAME = Frame(
    name="heading",
    claim="A heading is somebody’s name or role, a colon and words: these are reported.",
    find=find,
    examples=(Example(text="Mayor: bridge will close in May\n\nThe bridge over the Lisk will close.", mention="Mayor"),),
    counterexamples=(Example(text="Rain: three days of it\n\nIt rained."),),
)
