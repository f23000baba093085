"""Bylines: "By Lena Fox" at the head of an article names whoever says "I" in it. In a book it names the author alone."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import attrs

from quoteattr.models import SpeakerKind
from quoteattr.resolver.entities import LONG

if TYPE_CHECKING:
    from quoteattr.candidates.base import Candidates
    from quoteattr.candidates.names import Name
    from quoteattr.resolver.entities import Cast

__all__ = ["signed"]

HEAD = 6  #: paragraphs in which a byline may stand
LONGEST = 16  #: tokens of a byline
#: What may follow the name.
AFTER = frozenset({",", "|", "/", "-", "–", "—", "."})


def signed(found: Candidates, cast: Cast) -> Cast:
    """The cast with the author of the text as its narrator, where a byline names one person."""
    name = _byline(found) if len(found.reading.words) <= LONG else None
    index = cast.of_name.get(name) if name else None
    if index is None or cast.entities[index].kind is not SpeakerKind.PERSON:
        return cast
    return attrs.evolve(cast, narrator=index)


def _byline(found: Candidates) -> Name | None:
    """The name in a byline."""
    reading = found.reading
    firsts = [*reading.paragraph_tokens[:HEAD], *(reading.paragraph_tokens[HEAD : HEAD + 1] or [len(reading.words)])]
    for first, last in itertools.pairwise(firsts):
        if not first < last <= first + LONGEST or reading.lowers[first] not in reading.closed.agent:
            continue
        name = found.by_first.get(first + 1)
        if name is not None and (name.last >= last or reading.words[name.last] in AFTER):
            return name
    return None
