"""Who says "I" in a story: the one whom the others call by name, and whom the narration itself never names."""

from __future__ import annotations

import collections
from typing import TYPE_CHECKING

import attrs

from quoteattr.models import SpeakerKind
from quoteattr.resolver.base import Turn
from quoteattr.resolver.vocatives import addressed

if TYPE_CHECKING:
    from quoteattr.candidates.base import Candidates
    from quoteattr.resolver.base import Context
    from quoteattr.resolver.entities import Cast

__all__ = ["told_by"]

RAREST = 120  #: tokens of narration for one "I", at most: fewer are an author's own remarks
LEAST = 3  #: turns that call the narrator by name
SHARE = 10  #: times as often called as named in the narration


def told_by(context: Context) -> Cast:
    """The cast with somebody named as its narrator, in a story told by one of its people.

    In “Well, Ida, what now?” asked Tom.¶“I go,” I said. it is Ida who tells: called so three times or more, and named by
    nobody but those who speak to her.
    """
    cast = context.cast
    if not context.dialogue or cast.entities[cast.narrator].names or not _is_told_by_one(context.found):
        return cast
    called: collections.Counter[int] = collections.Counter()
    for utterance in context.utterances:
        called.update(addressed(context, Turn(utterance=utterance, found=None, speaker=None)))
    depth, of_name = context.found.reading.depth, cast.of_name
    told = collections.Counter(of_name[name] for name in context.found.names if name in of_name and not depth[name.first])
    fitting = [
        index
        for index, count in called.most_common()
        if count >= max(LEAST, SHARE * told[index]) and cast.entities[index].kind is SpeakerKind.PERSON
    ]
    return attrs.evolve(cast, narrator=fitting[0]) if fitting else cast


def _is_told_by_one(found: Candidates) -> bool:
    """Whether the narration says "I" often."""
    reading = found.reading
    pronouns = reading.lexicon.pack.pronouns
    own = {word for word, traits in pronouns.items() if traits.person == 1 and not traits.plural}
    outside = reading.depth.count(0)
    said = sum(not depth and low in own for low, depth in zip(reading.lowers, reading.depth, strict=True))
    return said * RAREST > outside
