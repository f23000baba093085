"""What rules see and what they return. A rule looks and returns; the runner alone writes results and names."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

import attrs

from quoteattr.models import Act, Polarity
from quoteattr.resolver.chains import Chains

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from quoteattr.analysis.base import Layer
    from quoteattr.candidates.base import Candidates, Phrase
    from quoteattr.candidates.cues import Verb
    from quoteattr.candidates.names import Name
    from quoteattr.candidates.reading import Reading
    from quoteattr.resolver.entities import Cast

    Question = Callable[[Reading, int], int]

__all__ = [
    "Context",
    "CueSite",
    "CueWords",
    "Example",
    "Found",
    "Frame",
    "Kept",
    "MentionSieve",
    "Pick",
    "RejectRule",
    "Relations",
    "Report",
    "SpeakerSieve",
    "Turn",
    "TurnRule",
    "Utterance",
]


@attrs.frozen(eq=False, kw_only=True)
class CueWords:
    """A cue by token indices."""

    first: int  #: the head word or words
    last: int
    parts: tuple[tuple[int, int], ...]  #: all of it
    lemma: str
    act: Act


@attrs.frozen(eq=False, kw_only=True)
class Found:
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
    low: int  #: nothing before this token can belong to its attribution
    high: int  #: nothing from this token on can
    gaps: tuple[tuple[int, int], ...]  #: token ranges between its pieces
    paragraph: int  #: ordinal of the paragraph it begins in
    last_paragraph: int  #: ordinal of the paragraph it ends in
    part_of_sentence: bool  #: whether it is woven into a sentence of the text around it


@attrs.frozen(eq=False, kw_only=True)
class Report:
    """A reported clause that a frame found."""

    found: Found
    ranges: tuple[tuple[int, int], ...]  #: the clause, as token ranges
    frame: str


@attrs.frozen(eq=False, kw_only=True)
class Kept:
    """What was read of a text already and is asked for again and again: nothing that depends on what was decided."""

    columns: dict[Question, Sequence[int]] = attrs.field(factory=dict)  #: see :meth:`Context.of_paragraphs`
    levels: dict[int, Sequence[Name]] = attrs.field(factory=dict)  #: see :meth:`Context.names_at`
    sites: dict[Name, tuple[int, int, bool]] = attrs.field(factory=dict)
    #: sentence and paragraph of a name, and whether it may be a subject
    issuers: dict[int, Phrase | None] = attrs.field(factory=dict)  #: who brought out the document at a token


@attrs.frozen(eq=False, kw_only=True)
class Context:
    """Everything a rule may look at. Frozen; rules keep nothing but what they have read of the text."""

    found: Candidates
    cast: Cast
    utterances: Sequence[Utterance]
    dialogue: bool  #: whether the text is conversation rather than report
    labels: Mapping[str, int] = MappingProxyType({})  #: label of a turn, folded -> entity
    chains: Chains = attrs.field(factory=Chains)  #: coreference, where the analysis has it
    kept: Kept = attrs.field(factory=Kept, repr=False)

    def of_paragraphs(self, question: Question) -> Sequence[int]:
        """The answer to a question for every paragraph, found once: many turns look at the same paragraphs around them."""
        columns = self.kept.columns
        if question not in columns:
            reading = self.found.reading
            columns[question] = [question(reading, number) for number in range(len(reading.paragraphs))]
        return columns[question]

    def names_at(self, level: int) -> Sequence[Name]:
        """The names at a depth of marks, in text order."""
        levels = self.kept.levels
        if level not in levels:
            depth = self.found.reading.depth
            levels[level] = [name for name in self.found.names if depth[name.first] == level]
        return levels[level]

    @property
    def layers(self) -> frozenset[Layer]:
        """What the analysis of the text provides; a rule that needs more is skipped."""
        return self.found.reading.analysis.layers


@attrs.frozen(kw_only=True)
class Example:
    """A text on which a rule fires (or, as a counterexample, does not), run as a test and shown in the docs."""

    text: str
    mention: str | None = None  #: the words that name the source
    speaker: str | None = None  #: name of the speaker
    rejected: str | None = None  #: the words rejected


class FindMention(Protocol):
    """How a mention sieve looks."""

    def __call__(self, utterance: Utterance, context: Context, decided: Sequence[Found | None], /) -> Found | None:
        """Cue and mention of the utterance, or None."""
        ...


@attrs.frozen(kw_only=True, eq=False)
class MentionSieve:
    """Finds cue and mention of an utterance."""

    name: str  #: also the name of its file and of its anchor in the docs
    claim: str  #: one sentence: when it fires and whom it picks
    find: FindMention
    examples: tuple[Example, ...]
    counterexamples: tuple[Example, ...]
    woven: bool = False  #: whether it looks at words woven into a sentence, after the frames, and at nothing else
    needs: frozenset[Layer] = frozenset()


@attrs.define(eq=False, kw_only=True)  # not frozen, though never changed: making it is most of its cost
class CueSite:
    """A word that may report, with what stands around it: read once, for all frames."""

    token: int
    first: int  #: first token of its sentence
    limit: int  #: one past the last token of its sentence
    verb: Verb | None  #: None for a noun, a preposition, a word that is no cue here
    found: Found | None  #: the verb with its subject before it; None where there is none


class FindReport(Protocol):
    """How a frame looks."""

    def __call__(self, site: CueSite, context: Context, /) -> Report | None:
        """The clause that the word of the site reports, or None."""
        ...


@attrs.frozen(kw_only=True, eq=False)
class Frame:
    """Finds the clause that a cue reports."""

    name: str
    claim: str
    find: FindReport
    examples: tuple[Example, ...]
    counterexamples: tuple[Example, ...]
    marked: bool = False  #: whether only words in marks make its clause a report
    needs: frozenset[Layer] = frozenset()


@attrs.frozen(eq=False, kw_only=True)
class Turn:
    """An utterance with what is decided of it so far."""

    utterance: Utterance
    found: Found | None
    speaker: int | None  #: index of an entity of the cast


@attrs.frozen(eq=False, kw_only=True)
class Pick:
    """What a turn rule or a speaker sieve found: the speaker is that entity, or whoever an earlier phrase stands for."""

    entity: int = -1
    antecedent: Phrase | None = None  #: the phrase that a pronoun takes up, where that names nobody of the cast
    signal: str = ""  #: how plain the choice was ("only", "clear", "close", "rival"); confidences are measured by it
    ranked: Mapping[int, float] = MappingProxyType({})  #: the entities weighed, with their scores


class FindTurn(Protocol):
    """How a turn rule looks."""

    def __call__(self, turns: Sequence[Turn], context: Context, /) -> Pick | None:
        """The speaker of the last of ``turns``, which is open, given all turns before it, or None."""
        ...


@attrs.frozen(kw_only=True, eq=False)
class TurnRule:
    """Finds the speaker of an utterance without a mention from the turns around it."""

    name: str
    claim: str
    find: FindTurn
    examples: tuple[Example, ...]
    counterexamples: tuple[Example, ...]
    needs: frozenset[Layer] = frozenset()


class FindSpeaker(Protocol):
    """How a speaker sieve looks."""

    def __call__(self, phrase: Phrase, turns: Sequence[Turn], context: Context, /) -> Pick | None:
        """The entity that the phrase stands for, or None; the last of ``turns`` is the open one beside which it stands."""
        ...


@attrs.frozen(kw_only=True, eq=False)
class SpeakerSieve:
    """Finds for whom a mention stands."""

    name: str
    claim: str
    find: FindSpeaker
    examples: tuple[Example, ...]
    counterexamples: tuple[Example, ...]
    needs: frozenset[Layer] = frozenset()


class FindReject(Protocol):
    """How a rejecting rule looks."""

    def __call__(self, utterance: Utterance, context: Context, /) -> bool:
        """Whether the marked stretch is no speech."""
        ...


@attrs.frozen(kw_only=True, eq=False)
class RejectRule:
    """Says which marked stretch is no speech."""

    name: str
    claim: str
    find: FindReject
    early: bool = False  #: whether the words around the marks prove it, so that no cue is looked for
    set_out: bool = False  #: whether the page shows it, so that nothing but a verb of saying or writing speaks against it
    examples: tuple[Example, ...]
    counterexamples: tuple[Example, ...]
    needs: frozenset[Layer] = frozenset()
