"""The values that rules receive and return: utterances, cues with their sources, reports, picks."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

from quoteattr.models import Act, Polarity
from quoteattr.reading.features import VerbForm

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from quoteattr.models import Span
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb

    Question = Callable[[Reading, int], int]

__all__ = ["CueSite", "CueWords", "Pick", "Relations", "Report", "SourceCue", "Turn", "Utterance"]


@attrs.frozen(eq=False, kw_only=True)
class CueWords:
    """A cue, as token indices."""

    first: int  #: start of the head word or words
    last: int
    parts: tuple[tuple[int, int], ...]  #: every part of the cue
    lemma: str
    act: Act


@attrs.frozen(eq=False, kw_only=True)
class SourceCue:
    """The cue and source that a mention sieve found for an utterance, or a frame for a report."""

    phrase: Phrase | None  #: the source; None for a passive without an agent, and for a subject that is left out
    cue: CueWords | None = None
    verb: Verb | None = None  #: the cue with its auxiliaries, if it is a verb with a subject
    polarity: Polarity = Polarity.ASSERTED  #: of the verb and its auxiliaries
    relay: Phrase | None = None  #: if the construction names it ("Reuters quoted her as saying")
    cut: tuple[int, int] | None = None  #: the narrator's words inside the turn, as a token range

    @property
    def is_dropped(self) -> bool:
        """Whether the subject of an active verb is left out."""
        return self.phrase is None and self.verb is not None and self.verb.stands_alone

    @property
    def tells_several(self) -> bool:
        """Whether the subject is left out, and the form of the verb shows that there are several («rispondono»)."""
        return self.is_dropped and self.verb is not None and VerbForm.PLURAL in self.verb.forms


@attrs.frozen(eq=False, kw_only=True)
class Relations:
    """What the context of a quotation shows besides the speaker: polarity, addressees, relay, on whose behalf it was said."""

    polarity: Polarity = Polarity.ASSERTED
    addressees: tuple[Phrase, ...] = ()
    relay: Phrase | None = None
    behalf: Phrase | None = None


@attrs.define(eq=False, kw_only=True)  # not frozen, though never changed: freezing would make it slow to create
class Utterance:
    """One turn in quotation marks: its pieces, and where its attribution may be. Token indices, end exclusive."""

    index: int  #: its place among all utterances of the text
    pieces: tuple[int, ...]  #: indices into ``Marked.pieces``
    level: int  #: depth of the text around it, where its attribution is
    first: int  #: first token, including the opening mark
    last: int  #: one past the closing mark
    begin: int  #: its first token inside the quotation marks
    end: int  #: one past the last token inside the quotation marks
    left_limit: int  #: nothing before this token can belong to its attribution
    right_limit: int  #: nothing from this token on can belong to it
    gaps: tuple[tuple[int, int], ...]  #: token ranges between its pieces
    paragraph: int  #: ordinal of the paragraph it begins in
    last_paragraph: int  #: ordinal of the paragraph it ends in
    integrated: bool  #: whether it is part of a sentence in the text around it
    extent: Span | None = None  #: its characters, if it has no pieces because the caller added it


@attrs.frozen(eq=False, kw_only=True)
class Report:
    """A reported clause that a frame found."""

    source_cue: SourceCue
    ranges: tuple[tuple[int, int], ...]  #: the clause, as token ranges
    frame: str
    sure: bool = True  #: whether its form proves that it is a report, so that it needs no other report right before it


@attrs.define(eq=False, kw_only=True)  # not frozen, though never changed: freezing would make it slow to create
class CueSite:
    """A word that may report, with its surroundings: read once, for all frames."""

    token: int
    first: int  #: first token of its sentence
    limit: int  #: one past the last token of its clause
    verb: Verb | None  #: None for a noun, a preposition, or a word that isn't a cue here
    source_cue: SourceCue | None = None  #: the verb with its subject; None if it has none
    start: int = 0  #: where the reported words may begin


@attrs.frozen(eq=False, kw_only=True)
class Turn:
    """An utterance with the decisions made about it so far."""

    utterance: Utterance
    source_cue: SourceCue | None
    speaker: int | None  #: index of an entity


@attrs.frozen(eq=False, kw_only=True)
class Pick:
    """The result of a turn rule or a speaker sieve: an entity, or an earlier phrase whose entity is meant."""

    entity: int = -1
    antecedent: Phrase | None = None  #: the antecedent of a pronoun, if it isn't a name in the cast
    signal: str = ""  #: how clear the choice was ("only", "clear", "close", "rival"); confidences depend on it
    ranked: Mapping[int, float] = MappingProxyType({})  #: the candidates, with their scores
