"""The speaker of the labelled turn in which something is quoted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.resolver.cast.labels import label_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.resolver.base import Turn
    from quoteattr.resolver.registry import Registry

__all__ = ["turn_holder"]

MOST_TURNS = 60  #: how many utterances and reports to look back for the enclosing turn


def turn_holder(turns: Sequence[Turn], registry: Registry) -> int | None:
    """The speaker of the labelled turn that contains the last of ``turns``: "I" in it, and never "he" or "she"."""
    here = turns[-1].utterance
    for turn in reversed(turns[-1 - MOST_TURNS : -1]) if registry.cast.labels else ():
        other = turn.utterance
        if other.first <= here.first and here.last <= other.last and label_of(other, registry.reading) is not None:
            return turn.speaker
    return None
