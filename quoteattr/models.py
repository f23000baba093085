"""The values that quoteattr returns: quotations, their attributions and everything found along with them.

Every class is a frozen, slotted, keyword-only :mod:`attrs` value: hashable, comparable and picklable. Offsets are code
points of the string that was given, end exclusive, so ``text[span.start:span.end]`` is always the text of a span.
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
    """A member of a fixed set that is also a string, so that ``quote.kind == "direct"``."""

    def __str__(self) -> str:
        """The string itself."""
        return str(self.value)


class Kind(_Choice):
    """How words are reported. More values may be added."""

    DIRECT = "direct"  #: the speaker's own words, in quotation marks or after a dialogue dash or label
    MIXED = "mixed"  #: a reported clause with some words in quotation marks
    INDIRECT = "indirect"  #: a reported clause without quotation marks


class Ending(_Choice):
    """How the last piece of a quotation ends."""

    CLOSED = "closed"  #: with a closing mark (or, after a dash or label, with the turn)
    UNCLOSED = "unclosed"  #: with the paragraph, because no closing mark was found


class MentionKind(_Choice):
    """What kind of phrase a mention is."""

    NAME = "name"  #: a proper name, with its title
    PRONOUN = "pronoun"  #: "she", "they", "who"
    NOMINAL = "nominal"  #: a noun phrase without a name: a role, a group, a document


class SpeakerKind(_Choice):
    """What kind of speaker it is."""

    PERSON = "person"  #: one human being, or an animal or a thing that speaks
    ORGANISATION = "organisation"  #: a company, a ministry, a newspaper
    GROUP = "group"  #: several people, or two who speak together (see ``Speaker.members``)
    DOCUMENT = "document"  #: a text that is quoted, if no author is named
    UNKNOWN = "unknown"  #: the text does not show it


class Gender(_Choice):
    """Gender of a person, as far as the text shows it (titles, pronouns, first names)."""

    FEMALE = "female"  #: a woman or a girl
    MALE = "male"  #: a man or a boy
    UNKNOWN = "unknown"  #: the text does not show it


class GenderEvidence(_Choice):
    """How a gender is known, from the strongest evidence to the weakest. Only the strongest in the text is reported."""

    GIVEN = "given"  #: given by the caller
    TITLE = "title"  #: "Mrs Adler", "Sir John"
    PRONOUN = "pronoun"  #: "Robin Adler opened her shop", "Adler said he would come"
    KIN = "kin"  #: "her mother", "Aunt Ida"
    ROLE = "role"  #: "the actress", "spokesman Robin Adler"
    FIRST_NAME = "first_name"  #: "Ida Adler": weak evidence, which a pronoun overrides
    NONE = "none"  #: no evidence; the gender is *unknown*


class Act(_Choice):
    """What kind of act a cue reports."""

    SPEECH = "speech"  #: "said", "asked", "according to"
    WRITING = "writing"  #: "wrote", "tweeted"
    THOUGHT = "thought"  #: "thinks", "hoped"
    INTENTION = "intention"  #: "plans to", "promised to"
    EVIDENCE = "evidence"  #: "shows", "suggests": something is reported, and nobody need have said it


class Polarity(_Choice):
    """Whether the text asserts that the words were said."""

    ASSERTED = "asserted"  #: "said", also "denied" and "could only say"
    NEGATED = "negated"  #: "did not say"
    HYPOTHETICAL = "hypothetical"  #: "might have said", "if she says", questions


class IssueKind(_Choice):
    """What is wrong with a quotation mark, or with a text."""

    UNCLOSED = "unclosed"  #: an opening mark without a closing one
    UNOPENED = "unopened"  #: a closing mark without an opening one
    MISMATCHED = "mismatched"  #: closed by a mark of another style
    LANGUAGE = "language"  #: the text seems to be in another language than the one that it was read in


SHOWN = 60  #: characters of a quotation that its ``repr`` shows

#: The acts that :func:`quoteattr.extract` returns by default; anything in quotation marks is always returned.
SPEECH_ACTS = frozenset({Act.SPEECH, Act.WRITING})
#: Every act: also thoughts, intentions and evidence reported without quotation marks.
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
        """Refuse an empty or reversed span."""
        if not 0 <= self.start < self.end:
            msg = f"a span needs 0 <= start < end, got {self.start} and {self.end}"
            raise ValueError(msg)

    def __len__(self) -> int:
        """The number of code points."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """The characters of ``text`` that the span covers."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Whether every character of ``other`` lies in this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


@attrs.frozen(kw_only=True)
class Mention:
    """A phrase that names or describes somebody."""

    span: Span  #: where it is in the text
    text: str  #: the text of the span
    kind: MentionKind  #: what kind of phrase it is


@attrs.frozen(kw_only=True)
class Speaker:
    """A person, organisation, group or document that a text quotes."""

    id: str  #: number by first mention ("s1"); always the same for a text, and free of names
    name: str  #: the fullest proper name in the text, else the fullest description, with the article where the pack shows it
    kind: SpeakerKind  #: a person, an organisation, a group or a document
    titles: tuple[str, ...] = ()  #: titles in the text, as written, in text order
    gender: Gender = Gender.UNKNOWN  #: as far as the text shows it
    gender_evidence: GenderEvidence = GenderEvidence.NONE  #: how the gender is known
    person: str | None = None  #: id of the :class:`~quoteattr.Person` that the caller gave, if it is one of them
    members: tuple[str, ...] = ()  #: ids of the two who speak together, if two do (kind GROUP)
    mentions: tuple[Mention, ...] = attrs.field(default=(), eq=False, repr=False)  #: in text order; left out of == and hash


@attrs.frozen(kw_only=True)
class Party:
    """Somebody other than the speaker: an addressee, a relay, the person or organisation spoken for."""

    mention: Mention | None = None  #: the phrase that names the party; None if only the turns of a conversation show it
    speaker: Speaker | None = None  #: who it refers to; None if the text does not show it


@attrs.frozen(kw_only=True)
class Cue:
    """The words that introduce reported speech ("said", "according to"). A colon is a cue with lemma ``":"``."""

    span: Span  #: the head word or words
    parts: tuple[Span, ...]  #: the whole cue, in text order ("was quoted", "as saying")
    text: str  #: the text of ``span``
    lemma: str  #: the dictionary form of the head ("say")
    act: Act  #: what kind of act it reports


@attrs.frozen(kw_only=True)
class Attribution:
    """Who is quoted, which words of the text show it, and how sure that is."""

    mention: Mention | None = None  #: the phrase next to the quotation that names the source, without apposition
    source: Span | None = None  #: the whole noun phrase, with appositions
    mention_rule: str | None = None  #: the rule that chose cue and mention
    mention_confidence: float = 0.0  #: how often such mentions were right on annotated text, 0 to 1
    cue: Cue | None = None  #: None if only the turns of a dialogue decided
    speaker: Speaker | None = None  #: who the mention refers to; None if the text does not show it
    speaker_rule: str | None = None  #: the rule that chose the speaker; a turn rule if no mention decided
    confidence: float = 0.0  #: how often such speakers were right on annotated text, 0 to 1
    addressees: tuple[Party, ...] = ()  #: who the words were said to
    relay: Party | None = None  #: who passed the words on ("as quoted by Der Spiegel")
    on_behalf_of: Party | None = None  #: who the speaker speaks for ("speaking for the bank")
    polarity: Polarity = Polarity.ASSERTED  #: whether the text asserts that the words were said


@attrs.frozen(kw_only=True, repr=False)
class Quote:
    """One quotation: a turn of one speaker, or a reported clause."""

    kind: Kind  #: direct, mixed or indirect
    spans: tuple[Span, ...]  #: the reported words, in text order: without their quotation marks (DIRECT) or with them (MIXED)
    verbatim: tuple[Span, ...]  #: the pieces in quotation marks, without the marks
    extent: Span  #: first to last character, with marks, dash or label
    text: str  #: the slices of ``spans`` joined by one space
    style: str | None  #: the style of its quotation marks, or "dash" or "script"; None if it has none
    ending: Ending  #: how the last piece ends
    rule: str  #: the tokenizer rule or frame that found the span
    depth: int = 0  #: how many quotations it is nested in
    parent: int | None = None  #: index of the innermost quotation around it, in the tuple of results
    attribution: Attribution | None = None  #: who is quoted; None if nothing shows it

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
        """The quotation on one line: kind, place, first words, speaker and confidence.

        >>> from quoteattr import extract
        >>> extract("“We open at nine.”")
        (Quote(direct, 0:18, 'We open at nine.'),)
        """
        words = self.text if len(self.text) <= SHOWN else self.text[: SHOWN - 1] + "…"
        who = f", speaker={self.speaker.name!r}, confidence={self.confidence:.2f}" if self.speaker else ""
        return f"Quote({self.kind}, {self.start}:{self.end}, {words!r}{who})"


@attrs.frozen(kw_only=True)
class Rejected:
    """Quoted text that isn't speech."""

    span: Span  #: the quoted words (the extent, if there are none)
    extent: Span  #: from the opening to the closing mark, with both
    style: str  #: the kind of quotation marks, as in ``Quote.style``
    rule: str  #: the name of the rule that rejected it


@attrs.frozen(kw_only=True)
class Issue:
    """A quotation mark, or a run of equal marks, without its partner; or a text in another language."""

    kind: IssueKind  #: what is wrong
    span: Span  #: the marks, or the whole text
    count: int = 1  #: how many marks the run has
    language: str | None = None  #: the language that the text seems to be in, by its English name

    @property
    def message(self) -> str:
        """The issue in a sentence.

        >>> Issue(kind=IssueKind.UNCLOSED, span=Span(start=3, end=4)).message
        'unclosed quotation mark at 3'
        >>> Issue(kind=IssueKind.LANGUAGE, span=Span(start=0, end=300), language="Spanish").message
        'the text looks Spanish'
        """
        if self.kind is IssueKind.LANGUAGE:
            return f"the text looks {self.language}"
        marks = "quotation mark" if self.count == 1 else f"run of {self.count} quotation marks"
        return f"{self.kind.value} {marks} at {self.span.start}"


@attrs.frozen(kw_only=True)
class Candidate:
    """Somebody who was considered as the speaker of a quotation."""

    name: str  #: as in ``Speaker.name``
    score: float  #: without a unit; only differences within one decision are meaningful


@attrs.frozen(kw_only=True)
class Decision:
    """Why a quotation has its speaker."""

    quote: Quote  #: the quotation that the decision is about
    rules: tuple[str, ...]  #: names of the rules that decided, in the order in which they did
    candidates: tuple[Candidate, ...]  #: who was considered, best first; empty if a rule names the speaker directly
    features: tuple[tuple[str, str], ...]  #: features of the decision, by which its confidence was measured
    reason: str  #: the decision in words
