"""The values that :func:`quoteattr.segments` returns."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from quoteattr import Span

__all__ = ["Segment", "SegmentKind"]


class SegmentKind(str, enum.Enum):
    """Who reads a segment aloud. More values may be added."""

    NARRATION = "narration"  #: the narrator
    SPEECH = "speech"  #: the speaker of a quotation

    def __str__(self) -> str:
        """The string itself."""
        return str(self.value)


@attrs.frozen(kw_only=True)
class Segment:
    """A stretch of a text that one voice reads. It lies in one paragraph."""

    start: int  #: first character, in code points of the text
    end: int  #: one past the last character
    text: str  #: the characters from start to end: with quotation marks, and with the white space after them
    kind: SegmentKind  #: narration or speech
    spoken: Span | None = None  #: what is read: without quotation marks and white space; None without a letter or digit
    speaker_id: str | None = None  #: id of the speaker; None in narration, and if the speaker isn't known
    speaker: str | None = None  #: name of the speaker
    quote: int | None = None  #: index of the quotation, in ``Explanation.quotes``; None in narration
    depth: int = 0  #: how many quotations this quotation is nested in; 0 in narration
    paragraph: int = 1  #: number of the paragraph, from 1
    tag: bool = False  #: whether it is narration that only says who speaks ("said Ann.", "ANN: "), which a cast can leave out

    @property
    def words(self) -> str:
        """The text of ``spoken``, and "" without it.

        >>> from quoteattr import segments
        >>> [segment.words for segment in segments("“We open,” said Ann.")]
        ['We open,', 'said Ann.']
        """
        return self.text[self.spoken.start - self.start : self.spoken.end - self.start] if self.spoken is not None else ""
