"""What changes refer to, and what they have made so far."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import attrs

from quoteattr.models import MentionKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quoteattr._given import Given
    from quoteattr.changes import Split
    from quoteattr.models import Quote, Span, Speaker

__all__ = ["Plan", "View", "flat", "place"]


@attrs.frozen(kw_only=True, eq=False, slots=False)
class View:
    """The result that changes refer to."""

    text: str
    quotes: Sequence[Quote]
    speakers: Sequence[Speaker]
    known: Mapping[str, int]  #: id of a speaker -> the number among those who are known
    narrator: str | None  #: id of the speaker who says "I" in the narration

    @cached_property
    def extents(self) -> frozenset[Span]:
        """The extents of all quotations."""
        return frozenset(quote.extent for quote in self.quotes)

    @cached_property
    def mentioned(self) -> Mapping[Span, Speaker]:
        """The speaker of each mention."""
        return {one.span: speaker for speaker in self.speakers for one in speaker.mentions}

    @cached_property
    def shown(self) -> Mapping[str, list[Speaker]]:
        """The speakers by the names that are shown."""
        found: dict[str, list[Speaker]] = {}
        for speaker in self.speakers:
            found.setdefault(speaker.name, []).append(speaker)
        return found

    @cached_property
    def written(self) -> Mapping[str, list[Speaker]]:
        """The speakers by their mentions, except for pronouns."""
        found: dict[str, list[Speaker]] = {}
        for speaker in self.speakers:
            for words in {flat(one.text) for one in speaker.mentions if one.kind is not MentionKind.PRONOUN}:
                found.setdefault(words, []).append(speaker)
        return found


@attrs.frozen(kw_only=True, eq=False)
class Plan:
    """What is given after some changes, and how speakers have been referred to so far."""

    given: Given
    names: Mapping[str, int] = attrs.field(factory=dict)  #: name -> number among those who are known
    merged: Mapping[int, int] = attrs.field(factory=dict)  #: number -> the number of the person that it became a part of
    splits: Mapping[Split, int] = attrs.field(factory=dict)  #: change -> the number of the new speaker


def flat(words: str) -> str:
    """Words on one line, with single spaces."""
    return " ".join(words.split())


def place(span: Span) -> str:
    """A stretch as two numbers."""
    return f"{span.start}:{span.end}"
