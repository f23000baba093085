"""The values that users receive: quotations, their attribution and what was found on the way.

Every class is a frozen, slotted, keyword-only :mod:`attrs` value: hashable, comparable and picklable. Offsets are code
points of the string that was given, end exclusive, so ``text[span.start:span.end]`` is always the words meant.
"""

from __future__ import annotations

import enum

import attrs

__all__ = [
    "ALL_ACTS",
    "SPEECH_ACTS",
    "Act",
    "Attribution",
    "Candidate",
    "Cue",
    "Decision",
    "Ending",
    "Gender",
    "GenderEvidence",
    "Issue",
    "IssueKind",
    "Kind",
    "Mention",
    "MentionKind",
    "Party",
    "Polarity",
    "Quote",
    "Rejected",
    "Span",
    "Speaker",
    "SpeakerKind",
]


class _Choice(str, enum.Enum):
    """A name out of a fixed set: a string as well, so that ``quote.kind == "direct"``."""

    def __str__(self) -> str:
        """The string itself."""
        return str(self.value)


class Kind(_Choice):
    """How words are reported. More values may come."""

    DIRECT = "direct"  #: the speaker's own words, between marks or after a dialogue dash or label
    MIXED = "mixed"  #: a reported clause that holds words between marks
    INDIRECT = "indirect"  #: a reported clause without marks


class Ending(_Choice):
    """How the last piece of a quotation ends."""

    CLOSED = "closed"  #: by a closing mark (or, for a dash or label, with the turn)
    UNCLOSED = "unclosed"  #: with the paragraph, no closing mark was found


class MentionKind(_Choice):
    """What a mention is made of."""

    NAME = "name"  #: a proper name, with its title
    PRONOUN = "pronoun"
    NOMINAL = "nominal"  #: a noun phrase without a name: a role, a group, a document


class SpeakerKind(_Choice):
    """What a speaker is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    GROUP = "group"  #: several people, or two who speak together (see ``Speaker.members``)
    DOCUMENT = "document"  #: a text that speaks, where nobody behind it is named
    UNKNOWN = "unknown"


class Gender(_Choice):
    """Grammatical gender of a person as the text shows it (titles, pronouns, first names)."""

    FEMALE = "female"
    MALE = "male"
    UNKNOWN = "unknown"


class GenderEvidence(_Choice):
    """How a gender is known, the surest first; nothing else in the text speaks louder than what is given here."""

    GIVEN = "given"  #: the caller told it
    TITLE = "title"  #: "Mrs Adler", "Sir John"
    PRONOUN = "pronoun"  #: "Robin Adler opened her shop", "Adler said he would come"
    KIN = "kin"  #: "her mother", "Aunt Ida"
    ROLE = "role"  #: "the actress", "spokesman Robin Adler"
    FIRST_NAME = "first_name"  #: "Ida Adler": a weak sign, which a pronoun corrects
    NONE = "none"  #: nothing tells it; the gender is *unknown*


class Act(_Choice):
    """What a cue says was done."""

    SPEECH = "speech"
    WRITING = "writing"
    THOUGHT = "thought"
    INTENTION = "intention"
    EVIDENCE = "evidence"


class Polarity(_Choice):
    """Whether the text asserts that the words were said."""

    ASSERTED = "asserted"
    NEGATED = "negated"  #: "did not say"
    HYPOTHETICAL = "hypothetical"  #: "might have said", "if she says", questions


class IssueKind(_Choice):
    """What is wrong with a mark."""

    UNCLOSED = "unclosed"  #: an opening mark without a closing one
    UNOPENED = "unopened"  #: a closing mark without an opening one
    MISMATCHED = "mismatched"  #: closed by a mark of another style


SHOWN = 60  #: characters of a quotation that its ``repr`` shows

#: The acts that :func:`quoteattr.extract` returns unless told otherwise; what stands in quotation marks is always returned.
SPEECH_ACTS = frozenset({Act.SPEECH, Act.WRITING})
#: Every act, thoughts, intentions and evidence reported without marks too.
ALL_ACTS = frozenset(Act)


@attrs.frozen(kw_only=True, order=True)
class Span:
    """A stretch of text that is never empty.

    >>> span = Span(start=0, end=5)
    >>> span.of("Hello, world")
    'Hello'
    >>> len(span), span.covers(Span(start=1, end=3)), span.overlaps(Span(start=5, end=9))
    (5, True, False)

    Raises:
        ValueError: if not ``0 <= start < end``.
    """

    start: int  #: first character, in code points of the text
    end: int  #: one past the last character

    def __attrs_post_init__(self) -> None:
        """Refuse what is no stretch of text."""
        if not 0 <= self.start < self.end:
            msg = f"a span needs 0 <= start < end, got {self.start} and {self.end}"
            raise ValueError(msg)

    def __len__(self) -> int:
        """The number of code points."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """The characters of ``text`` that the span stands for."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Whether every character of ``other`` lies in this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


@attrs.frozen(kw_only=True)
class Mention:
    """Words that name or describe somebody."""

    span: Span
    text: str  #: the slice of the span
    kind: MentionKind


@attrs.frozen(kw_only=True)
class Speaker:
    """Somebody, or something, that a document lets speak."""

    id: str  #: ordinal by first mention ("s1"); stable for a text, holds no name
    name: str  #: the fullest proper name the document gives, else the fullest head phrase without article
    kind: SpeakerKind
    titles: tuple[str, ...] = ()  #: titles the document gives, as written, in text order
    gender: Gender = Gender.UNKNOWN
    gender_evidence: GenderEvidence = GenderEvidence.NONE  #: how the gender is known
    members: tuple[str, ...] = ()  #: ids of those who speak together, where two do (kind GROUP)
    mentions: tuple[Mention, ...] = attrs.field(default=(), eq=False, repr=False)  #: in text order; outside equality and hash


@attrs.frozen(kw_only=True)
class Party:
    """Somebody beside the speaker: an addressee, a relay, the one spoken for."""

    mention: Mention | None = None
    speaker: Speaker | None = None


@attrs.frozen(kw_only=True)
class Cue:
    """The words that say that somebody says something. A colon is a cue with lemma ``":"``."""

    span: Span  #: the head word or words
    parts: tuple[Span, ...]  #: all of it, in text order ("was quoted", "as saying")
    text: str  #: the slice of ``span``
    lemma: str
    act: Act


@attrs.frozen(kw_only=True)
class Attribution:
    """Who is quoted, by which words of the text, and how sure that is."""

    mention: Mention | None = None  #: what names the source beside the quotation, without apposition; None where nothing does
    source: Span | None = None  #: the whole noun phrase, with appositions
    mention_rule: str | None = None  #: the rule that chose cue and mention
    mention_confidence: float = 0.0  #: share of right mentions among such answers on annotated text, 0 to 1
    cue: Cue | None = None
    speaker: Speaker | None = None
    speaker_rule: str | None = None  #: the rule that chose the speaker; a turn rule where no mention decided
    confidence: float = 0.0  #: share of right speakers among such answers on annotated text, 0 to 1
    addressees: tuple[Party, ...] = ()
    relay: Party | None = None  #: by whom the words reached the writer ("as quoted by Der Spiegel")
    on_behalf_of: Party | None = None  #: "speaking for the bank"
    polarity: Polarity = Polarity.ASSERTED


@attrs.frozen(kw_only=True, repr=False)
class Quote:
    """One quotation: a turn of one speaker, or a reported clause."""

    kind: Kind
    spans: tuple[Span, ...]  #: the reported words, in text order, without marks (DIRECT) or with marks inside (MIXED)
    verbatim: tuple[Span, ...]  #: the pieces between quotation marks, without them
    extent: Span  #: first to last character, with marks, dash or label
    text: str  #: the slices of ``spans`` joined by one space
    style: str | None  #: the row of the table of marks, or "dash", "script"; None without marks
    ending: Ending  #: that of the last piece
    rule: str  #: the tokenizer rule or frame that made the span
    depth: int = 0  #: how many quotations it stands in
    parent: int | None = None  #: index of the innermost quotation around it, in the tuple of results
    attribution: Attribution | None = None

    @property
    def speaker(self) -> Speaker | None:
        """Short for ``attribution.speaker``; None without attribution."""
        return self.attribution.speaker if self.attribution else None

    @property
    def cue(self) -> Cue | None:
        """Short for ``attribution.cue``; None without attribution."""
        return self.attribution.cue if self.attribution else None

    @property
    def confidence(self) -> float:
        """Short for ``attribution.confidence``; 0.0 without attribution."""
        return self.attribution.confidence if self.attribution else 0.0

    @property
    def addressees(self) -> tuple[Party, ...]:
        """Short for ``attribution.addressees``; empty without attribution."""
        return self.attribution.addressees if self.attribution else ()

    @property
    def start(self) -> int:
        """Short for ``extent.start``."""
        return self.extent.start

    @property
    def end(self) -> int:
        """Short for ``extent.end``."""
        return self.extent.end

    def __repr__(self) -> str:
        """The quotation in a line: kind, place, the first words, who speaks and how sure that is.

        >>> from quoteattr import extract
        >>> extract("“We open at nine.”")
        (Quote(direct, 0:18, 'We open at nine.'),)
        """
        words = self.text if len(self.text) <= SHOWN else self.text[: SHOWN - 1] + "…"
        who = f", speaker={self.speaker.name!r}, confidence={self.confidence:.2f}" if self.speaker else ""
        return f"Quote({self.kind}, {self.start}:{self.end}, {words!r}{who})"


@attrs.frozen(kw_only=True)
class Rejected:
    """A marked stretch judged to be no speech."""

    span: Span  #: the words between the marks (the extent, where there are none)
    extent: Span
    style: str
    rule: str  #: why: the name of the rule


@attrs.frozen(kw_only=True)
class Issue:
    """A mark, or a run of equal adjacent marks, without its partner."""

    kind: IssueKind
    span: Span
    count: int = 1  #: how many marks the run has

    @property
    def message(self) -> str:
        """The issue in a sentence.

        >>> Issue(kind=IssueKind.UNCLOSED, span=Span(start=3, end=4)).message
        'unclosed quotation mark at 3'
        """
        marks = "quotation mark" if self.count == 1 else f"run of {self.count} quotation marks"
        return f"{self.kind.value} {marks} at {self.span.start}"


@attrs.frozen(kw_only=True)
class Candidate:
    """Somebody who was weighed as the speaker of a quotation."""

    name: str
    score: float  #: in no unit; only differences within one decision mean something


@attrs.frozen(kw_only=True)
class Decision:
    """Why a quotation has its speaker."""

    quote: Quote
    rules: tuple[str, ...]  #: names of the rules that decided, in the order in which they did
    candidates: tuple[Candidate, ...]  #: who was weighed, best first; empty where a rule names its speaker outright
    features: tuple[tuple[str, str], ...]  #: what describes the decision; its confidence was measured by these
    reason: str  #: all of it in words
