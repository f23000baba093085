"""In a poll released on Monday, 40 percent of voters were undecided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import Act, MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.reading.values import Phrase
from quoteattr.resolver.base import CueSite, CueWords, Report, SourceCue
from quoteattr.resolver.rules import Example, Frame
from quoteattr.syntax.edges import strip, unopened
from quoteattr.syntax.finite import has_verb
from quoteattr.syntax.phrases import OccasionWords

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["FRAME"]

LONGEST_SOURCE = 25  #: tokens of the source, with everything that depends on it
SHORTEST_CLAUSE = 3  #: tokens of the clause


def find(site: CueSite, reading: Reading) -> Report | None:
    """The rest of a sentence that opens with "in" and a survey."""
    cue = site.token
    if not reading.function[cue] & f.OCCASION or cue != unopened(reading, site.first):
        return None
    comma = _comma(reading, cue, site.limit)
    phrase = None if comma is None else _survey(reading, cue + 1, comma)
    if comma is None or phrase is None:
        return None
    end = strip(reading, comma + 1, site.limit)
    if end - comma <= SHORTEST_CLAUSE or not has_verb(reading, comma + 1, end):
        return None
    words = CueWords(first=cue, last=cue + 1, parts=((cue, cue + 1),), lemma=reading.lowers[cue], act=Act.EVIDENCE)
    return Report(source_cue=SourceCue(phrase=phrase, cue=words), ranges=((comma + 1, end),), frame=FRAME.name)


def _comma(reading: Reading, cue: int, limit: int) -> int | None:
    """The comma that ends the source: the first, or, after "a poll, conducted in May,", the second."""
    commas = [i for i in range(cue + 1, min(limit, cue + LONGEST_SOURCE)) if reading.words[i] == "," and not reading.depth[i]]
    if not commas:
        return None
    conducted = len(commas) > 1 and reading.forms[commas[0] + 1] & m.PAST
    return commas[1] if conducted else commas[0]


def _survey(reading: Reading, first: int, last: int) -> Phrase | None:
    """The noun phrase in a range, if its head is a survey; not a report by somebody ("in a report, the board said")."""
    for i in range(first, last):
        bits = reading.flags[i]
        if reading.lowers[i] in reading.of_rule[OccasionWords].surveys and not bits & c.CUE_NOUN:
            return Phrase(first=first, last=i + 1, head=i, kind=MentionKind.NOMINAL, source=(first, last))
        if bits & c.CLOSED and not reading.function[i] & f.GENITIVE:
            return None
    return None


FRAME = Frame(
    name="survey",
    claim="A sentence opens with “in” and a survey: the rest of the sentence is what the survey found.",
    find=find,
    examples=(Example(text="In a poll released on Monday, 40 percent of voters said no.", mention="a poll"),),
    counterexamples=(Example(text="In a poll released on Monday Mira said no."),),
)
