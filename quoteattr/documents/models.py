"""The values that :mod:`quoteattr.documents` returns: frozen, keyword-only :mod:`attrs` values, as those of the library."""

from __future__ import annotations

import enum
from collections.abc import Hashable, Iterator, Mapping  # noqa: TC003  # attrs.resolve_types reads them

import attrs

from quoteattr import Gender, Quote, Span, Speaker, SpeakerKind

__all__ = [
    "Agreement",
    "JoinRule",
    "JoinedSpeaker",
    "JoinedSpeakers",
    "NameEvidence",
    "QuoteGroup",
    "QuoteGroups",
    "QuoteMatch",
]


class _Choice(str, enum.Enum):
    """A member of a fixed set that is also a string."""

    def __str__(self) -> str:
        """The string itself."""
        return str(self.value)


class JoinRule(_Choice):
    """Why a name belongs to a joined speaker. More values may be added."""

    NAME = "name"  #: it is the name of the joined speaker, letter by letter
    SPELLING = "spelling"  #: the same name with other capitals, accents, apostrophes, hyphens, spaces or full stops
    MIDDLE_NAME = "middle_name"  #: middle names are left out or abbreviated ("Dana Holm" for "Dana B. Holm")
    LEGAL_FORM = "legal_form"  #: the legal form of a company is left out ("Norvia Rail" for "Norvia Rail Inc.")
    ACRONYM = "acronym"  #: a document gives both names to one speaker ("the Rail Workers Union (RWU)")
    GIVEN = "given"  #: the caller gave the person (``Speaker.person``)
    MEMBERS = "members"  #: two who speak together, and both are joined
    ALONE = "alone"  #: a surname, a description or a pronoun, which is never joined with another document


@attrs.frozen(kw_only=True)
class NameEvidence:
    """A name, and the documents that led to a joined speaker by it."""

    name: str  #: ``Speaker.name`` in these documents
    rule: JoinRule  #: why it belongs to the joined speaker
    keys: tuple[Hashable, ...]  #: keys of the documents, in the order of the input


@attrs.frozen(kw_only=True)
class JoinedSpeaker:
    """A person, organisation, group or text that is quoted in one or more documents."""

    id: str  #: number by first mention ("p1"), in the order of the documents; free of names
    name: str  #: the fullest name in the documents; if there are several spellings, the most frequent one
    kind: SpeakerKind  #: that of its speakers
    gender: Gender = Gender.UNKNOWN  #: as far as the documents show it
    members: tuple[str, ...] = ()  #: ids of the two who speak together, if two do
    speakers: tuple[tuple[Hashable, Speaker], ...] = attrs.field(repr=False)  #: key of a document and speaker, in input order
    evidence: tuple[NameEvidence, ...] = attrs.field(repr=False)  #: which names in which documents, by first mention
    #: ids of others whose names fit, but who were kept apart: two fuller names fit one shorter name, or genders differ
    namesakes: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class JoinedSpeakers:
    """All speakers of some documents, each with one id over all documents: a sequence of :class:`JoinedSpeaker`.

    >>> import quoteattr
    >>> quotes = quoteattr.extract("“We open at nine,” said Dana Holm.")
    >>> joined = quoteattr.join_speakers([("a", quotes)])
    >>> joined.of("a", quotes[0].speaker) == joined[0]
    True
    >>> joined.ids["a", "s1"], joined.id_of("a", None)
    ('p1', None)
    """

    speakers: tuple[JoinedSpeaker, ...]  #: by first mention; also those that are in one document only
    #: key of a document and ``Speaker.id`` -> id of the joined speaker
    ids: Mapping[tuple[Hashable, str], str] = attrs.field(init=False, eq=False, repr=False)
    _places: Mapping[str, int] = attrs.field(init=False, eq=False, repr=False)

    @ids.default
    def _make_ids(self) -> dict[tuple[Hashable, str], str]:
        return {(key, speaker.id): joined.id for joined in self.speakers for key, speaker in joined.speakers}

    @_places.default
    def _make_places(self) -> dict[str, int]:
        return {joined.id: place for place, joined in enumerate(self.speakers)}

    def id_of(self, key: Hashable, speaker: Speaker | str | None) -> str | None:
        """The joined id of a speaker of a document, given as a value or as its id; None for None.

        Raises:
            KeyError: if the document has no such speaker.
        """
        if speaker is None:
            return None
        return self.ids[key, speaker.id if isinstance(speaker, Speaker) else speaker]

    def of(self, key: Hashable, speaker: Speaker | str | None) -> JoinedSpeaker | None:
        """The joined speaker of a speaker of a document, as for :meth:`id_of`."""
        found = self.id_of(key, speaker)
        return None if found is None else self.speakers[self._places[found]]

    def __iter__(self) -> Iterator[JoinedSpeaker]:
        """The joined speakers by first mention."""
        return iter(self.speakers)

    def __len__(self) -> int:
        """How many joined speakers there are."""
        return len(self.speakers)

    def __getitem__(self, place: int) -> JoinedSpeaker:
        """The joined speaker at a place."""
        return self.speakers[place]


class Agreement(_Choice):
    """Whether documents name the same speaker for the same words."""

    SAME = "same"  #: at least two documents name a speaker, and one name fits all of them
    DIFFERENT = "different"  #: two documents give the same words to speakers with different names
    UNKNOWN = "unknown"  #: fewer than two documents name a speaker, or a person and an organisation are named


@attrs.frozen(kw_only=True)
class QuoteMatch:
    """A quotation that shares words with a quotation of another document."""

    key: Hashable  #: of its document
    quote: Quote  #: the quotation
    spans: tuple[Span, ...]  #: the shared words, in code points of its document

    @property
    def speaker(self) -> Speaker | None:
        """Short for ``quote.speaker``."""
        return self.quote.speaker


@attrs.frozen(kw_only=True)
class QuoteGroup:
    """Quotations of several documents that share words."""

    id: str  #: number by first quotation ("q1"), in the order of the documents
    text: str  #: the longest stretch of shared words, as the first document with it has it
    matches: tuple[QuoteMatch, ...] = attrs.field(repr=False)  #: in the order of the documents and of their quotations
    names: tuple[str, ...]  #: names of the speakers in the documents, by first mention; without descriptions and pronouns
    agreement: Agreement  #: whether the documents name the same speaker

    @property
    def keys(self) -> tuple[Hashable, ...]:
        """The keys of the documents, each once."""
        return tuple(dict.fromkeys(match.key for match in self.matches))


@attrs.frozen(kw_only=True)
class QuoteGroups:
    """The groups of quotations that share words: a sequence of :class:`QuoteGroup`."""

    groups: tuple[QuoteGroup, ...]  #: by first quotation
    _places: Mapping[tuple[Hashable, Span, tuple[Span, ...]], int] = attrs.field(init=False, eq=False, repr=False)

    @_places.default
    def _make_places(self) -> dict[tuple[Hashable, Span, tuple[Span, ...]], int]:
        return {
            (match.key, match.quote.extent, match.quote.spans): place
            for place, group in enumerate(self.groups)
            for match in group.matches
        }

    def id_of(self, key: Hashable, quote: Quote) -> str | None:
        """The id of the group of a quotation of a document; None if it shares its words with no other document."""
        found = self.of(key, quote)
        return None if found is None else found.id

    def of(self, key: Hashable, quote: Quote) -> QuoteGroup | None:
        """The group of a quotation of a document; None if it shares its words with no other document."""
        place = self._places.get((key, quote.extent, quote.spans))
        return None if place is None else self.groups[place]

    def __iter__(self) -> Iterator[QuoteGroup]:
        """The groups by first quotation."""
        return iter(self.groups)

    def __len__(self) -> int:
        """How many groups there are."""
        return len(self.groups)

    def __getitem__(self, place: int) -> QuoteGroup:
        """The group at a place."""
        return self.groups[place]
