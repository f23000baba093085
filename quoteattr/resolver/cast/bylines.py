"""Bylines: "By Lena Fox" at the start of an article names the person who says "I" in it. In a book it names only the author."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import attrs

from quoteattr._punctuation import STROKES
from quoteattr.models import SpeakerKind
from quoteattr.reading import function as f

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name
    from quoteattr.resolver.cast.cast import Cast

__all__ = ["with_byline_author"]

FIRST_PARAGRAPHS = 6  #: how many paragraphs at the start may contain a byline
LONGEST_BYLINE = 16  #: tokens of a byline
#: Punctuation that may follow the name.
AFTER = STROKES | frozenset(",.|/")


def with_byline_author(reading: Reading, cast: Cast) -> Cast:
    """The cast with the author of the text as its narrator, if a byline names exactly one person."""
    name = None if reading.genre.long or cast.entities[cast.narrator].known else _byline(reading)
    index = cast.of_name.get(name) if name else None
    if index is None or cast.entities[index].kind is not SpeakerKind.PERSON:
        return cast
    return attrs.evolve(cast, narrator=index)


def _byline(reading: Reading) -> Name | None:
    """The name in a byline."""
    firsts = [*reading.paragraph_tokens, len(reading.words)][: FIRST_PARAGRAPHS + 1]
    for first, last in itertools.pairwise(firsts):
        if not first < last <= first + LONGEST_BYLINE or not reading.function[first] & f.AGENT:
            continue
        name = reading.by_first.get(first + 1)
        if name is not None and (name.last >= last or reading.words[name.last] in AFTER):
            return name
    return None
