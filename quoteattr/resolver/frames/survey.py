"""In a poll released on Monday, 40 percent of voters were undecided."""

from __future__ import annotations

from quoteattr.candidates import classes as c
from quoteattr.candidates.base import Phrase
from quoteattr.models import Act, MentionKind
from quoteattr.resolver.base import Context, CueSite, CueWords, Example, Found, Frame, Report
from quoteattr.resolver.clauses import has_verb, strip, unopened

__all__ = ["FRAME"]

LONGEST = 25  #: tokens of the source, with what hangs on it
SHORTEST = 3  #: tokens of the clause


def find(site: CueSite, context: Context) -> Report | None:
    """The sentence behind a survey in which something was found."""
    reading, cue = context.found.reading, site.token
    if reading.lowers[cue] not in reading.closed.occasions or cue != unopened(context.found, site.first):
        return None
    comma = _comma(context, cue, site.limit)
    phrase = None if comma is None else _survey(context, cue + 1, comma)
    if comma is None or phrase is None:
        return None
    end = strip(context.found, comma + 1, site.limit)
    if end - comma <= SHORTEST or not has_verb(context.found, comma + 1, end):
        return None
    words = CueWords(first=cue, last=cue + 1, parts=((cue, cue + 1),), lemma=reading.lowers[cue], act=Act.EVIDENCE)
    return Report(found=Found(phrase=phrase, cue=words), ranges=((comma + 1, end),), frame=FRAME.name)


def _comma(context: Context, cue: int, limit: int) -> int | None:
    """The comma that ends the source: the last one before a word that may begin a clause."""
    reading = context.found.reading
    commas = [i for i in range(cue + 1, min(limit, cue + LONGEST)) if reading.words[i] == "," and not reading.depth[i]]
    if not commas:
        return None
    conducted = len(commas) > 1 and reading.lowers[commas[0] + 1].endswith(tuple(reading.closed.participle_endings))
    return commas[1] if conducted else commas[0]


def _survey(context: Context, first: int, last: int) -> Phrase | None:
    """The noun phrase between, if its head is a survey and no report, which is somebody's: "in a report, the board said"."""
    reading = context.found.reading
    for i in range(first, last):
        low, bits = reading.lowers[i], reading.flags[i]
        if low in reading.closed.surveys and not bits & c.CUE_NOUN:
            return Phrase(first=first, last=i + 1, head=i, kind=MentionKind.NOMINAL, source=(first, last))
        if bits & c.CLOSED and low not in reading.closed.genitive:
            return None
    return None


FRAME = Frame(
    name="survey",
    claim="A sentence opens with “in” and a survey: the rest of it is what that found, reported as evidence.",
    find=find,
    examples=(Example(text="In a poll released on Monday, 40 percent of voters said no.", mention="a poll"),),
    counterexamples=(Example(text="In a poll released on Monday Mira said no."),),
)
