"""The frames, in the order in which they are tried at a cue: from the most telling sign of a clause to the least."""

from quoteattr.resolver.base import Frame
from quoteattr.resolver.frames import (
    according_clause,
    as_saying,
    marked_words,
    noun_clause,
    object_clause,
    passive_clause,
    that_clause,
    to_clause,
    trailing,
    wh_clause,
    zero_that,
)

__all__ = ["FRAMES", "NOUN_FRAMES"]

FRAMES: tuple[Frame, ...] = (
    trailing.FRAME,
    according_clause.FRAME,
    as_saying.FRAME,
    passive_clause.FRAME,
    that_clause.FRAME,
    wh_clause.FRAME,
    to_clause.FRAME,
    zero_that.FRAME,
    object_clause.FRAME,
    marked_words.FRAME,
)
#: Frames of nouns, tried where no verb has found a clause.
NOUN_FRAMES: tuple[Frame, ...] = (noun_clause.FRAME,)
