"""The values that rules see and return: utterances, cues with their sources, reports, picks."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

from quoteattr.models import Act, Polarity

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb

    Question = Callable[[Reading, int], int]

__all__ = ["CueSite", "CueWords", "Pick", "Relations", "Report", "SourceCue", "Turn", "Utterance"]


@attrs.frozen(eq=False, kw_only=True)
class CueWords:
    """A cue by token indices."""

    first: int  #: the head word or words
    last: int
    parts: tuple[tuple[int, int], ...]  #: all of it
    lemma: str
    act: Act


@attrs.frozen(eq=False, kw_only=True)
class SourceCue:
    """What a mention sieve found beside an utterance, or a frame at a cue."""

    phrase: Phrase | None  #: who speaks; None for an agentless passive
    cue: CueWords | None = None
    verb: Verb | None = None  #: the cue with its helpers, where it is a verb with a subject
    polarity: Polarity = Polarity.ASSERTED  #: as the verb and its helpers have it
    relay: Phrase | None = None  #: where the construction itself names it ("Reuters quoted her as saying")
    cut: tuple[int, int] | None = None  #: the narrator's words inside the turn, as a token range


@attrs.frozen(eq=False, kw_only=True)
class Relations:
    """What the words beside a quotation, and those it addresses, say besides who speaks."""

    polarity: Polarity = Polarity.ASSERTED
    addressees: tuple[Phrase, ...] = ()
    relay: Phrase | None = None
    behalf: Phrase | None = None


@attrs.define(eq=False, kw_only=True)  # not frozen, though never changed: making it is most of its cost
class Utterance:
    """One turn between marks: its pieces, and where its attribution may stand. Token indices, end exclusive."""

    index: int  #: its place among all utterances of the text
    pieces: tuple[int, ...]  #: indices into ``Marked.pieces``
    level: int  #: depth of the text around it; its attribution stands there
    first: int  #: first token, opening mark included
    last: int  #: one past the closing mark
    begin: int  #: its first token inside the marks
    end: int  #: one past the last token inside the marks
    left_limit: int  #: nothing before this token can belong to its attribution
    right_limit: int  #: nothing from this token on can
    gaps: tuple[tuple[int, int], ...]  #: token ranges between its pieces
    paragraph: int  #: ordinal of the paragraph it begins in
    last_paragraph: int  #: ordinal of the paragraph it ends in
    integrated: bool  #: whether it is woven into a sentence of the text around it


@attrs.frozen(eq=False, kw_only=True)
class Report:
    """A reported clause that a frame found."""

    source_cue: SourceCue
    ranges: tuple[tuple[int, int], ...]  #: the clause, as token ranges
    frame: str


@attrs.define(eq=False, kw_only=True)  # not frozen, though never changed: making it is most of its cost
class CueSite:
    """A word that may report, with what stands around it: read once, for all frames."""

    token: int
    first: int  #: first token of its sentence
    limit: int  #: one past the last token of its clause
    verb: Verb | None  #: None for a noun, a preposition, a word that is no cue here
    source_cue: SourceCue | None = None  #: the verb with its subject; None where there is none
    start: int = 0  #: where what the verb reports may begin


@attrs.frozen(eq=False, kw_only=True)
class Turn:
    """An utterance with what is decided of it so far."""

    utterance: Utterance
    source_cue: SourceCue | None
    speaker: int | None  #: index of an entity of the cast


@attrs.frozen(eq=False, kw_only=True)
class Pick:
    """What a turn rule or a speaker sieve found: the speaker is that entity, or whoever an earlier phrase stands for."""

    entity: int = -1
    antecedent: Phrase | None = None  #: the phrase that a pronoun takes up, where that names nobody of the cast
    signal: str = ""  #: how plain the choice was ("only", "clear", "close", "rival"); confidences are measured by it
    ranked: Mapping[int, float] = MappingProxyType({})  #: the entities weighed, with their scores
