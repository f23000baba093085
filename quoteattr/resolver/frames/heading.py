"""Mayor: no comment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.base import CueSite, Report, SourceCue
from quoteattr.resolver.rules import Example, Frame
from quoteattr.resolver.source_cues import mark_cue
from quoteattr.syntax.edges import strip
from quoteattr.syntax.noun_phrases import phrase_after
from quoteattr.syntax.phrases import OccasionWords

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase

__all__ = ["FRAME"]

LONGEST_HEADING = 25  #: tokens of a heading
LONGEST_SOURCE = 6  #: tokens before its colon
SHORTEST_CLAUSE = 2  #: tokens after it


def find(site: CueSite, reading: Reading) -> Report | None:
    """The words after the colon of a heading, if a possible speaker comes before it."""
    colon = site.token
    if reading.words[colon] != ":" or reading.depth[colon] or not _is_in_heading(reading, colon):
        return None
    first, limit = reading.paragraph(colon)
    phrase = phrase_after(reading, first + _begins_with_verb(reading, first), colon)
    if phrase is None or not _speaks(reading, phrase):
        return None
    if phrase.source[1] != colon and not reading.flags[phrase.source[1]] & c.PREPOSITION:  # "Mayor on flood: ..."
        return None
    end = strip(reading, colon + 1, limit)
    return Report(source_cue=SourceCue(phrase=phrase, cue=mark_cue(colon, ":")), ranges=((colon + 1, end),), frame=FRAME.name)


def _begins_with_verb(reading: Reading, first: int) -> bool:
    """Whether an unknown word before an article is a verb, as it often is there («Dimite el ministro: ...»)."""
    if not reading.pack.names.verb_first or first + 1 >= len(reading.flags):
        return False
    plain = reading.flags[first] & ~(c.CAPITAL | c.NOT_A_NAME | c.CUE) == c.WORD
    return plain and first not in reading.by_first and bool(reading.function[first + 1] & f.DEFINITE)


def _is_list(reading: Reading) -> bool:
    """Whether later paragraphs begin with a name and a colon, so that they are the items of a list."""
    for first in reading.paragraph_tokens[1:]:
        name = reading.by_first.get(first)
        if name is not None and reading.words[name.last : name.last + 1] == [":"]:
            return True
    return False


def _speaks(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase is a noun for somebody who speaks, or a name that occurs again in the text."""
    if phrase.kind is not MentionKind.NAME:
        bearer = reading.lowers[phrase.head] in reading.of_rule[OccasionWords].surveys  # "Poll: ..."
        return bearer or bool(reading.flags[phrase.head] & (c.PERSON | c.ORGANISATION | c.GROUP))
    last = reading.lowers[phrase.head]
    return any(reading.lowers[name.last - 1] == last for name in reading.names if name.first >= phrase.last)


def _is_in_heading(reading: Reading, colon: int) -> bool:
    """Whether a colon is in the heading of a text, with a short source before it and a clause after it."""
    if reading.paragraph_index(colon) or _is_list(reading):
        return False
    first, limit = reading.paragraph(colon)
    return limit - first <= LONGEST_HEADING and colon - first <= LONGEST_SOURCE and limit - colon > SHORTEST_CLAUSE


FRAME = Frame(
    name="heading",
    claim="The first line of a text is a name or role, a colon and more words: those words are reported.",
    find=find,
    examples=(Example(text="Mayor: bridge will close in May\n\nThe bridge over the Lisk will close.", mention="Mayor"),),
    counterexamples=(Example(text="Rain: three days of it\n\nIt rained."),),
)
