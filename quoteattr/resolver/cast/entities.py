"""Entities: all people, organisations and groups in a document that may speak."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from typing import TYPE_CHECKING

import attrs

from quoteattr.models import Gender, GenderEvidence, SpeakerKind

if TYPE_CHECKING:

    from quoteattr.reading.values import Name

__all__ = ["Draft", "Entity", "KnownPerson", "agree", "fold", "latest"]

ORDER = tuple(GenderEvidence)  #: the most certain first
TOLD = frozenset({GenderEvidence.GIVEN, GenderEvidence.TITLE, GenderEvidence.KIN, GenderEvidence.ROLE})


@attrs.frozen(eq=False, kw_only=True)
class KnownPerson:
    """What the cast takes over from a person who is known."""

    id: str | None  #: of a person whom the caller described
    name: str  #: the fullest known one
    shown: str | None  #: the name to show; None for the one that the text gives
    words: tuple[str, ...]  #: the name, folded, without its titles
    forms: tuple[tuple[str, ...], ...]  #: the same of the name and the aliases, except for phrases like "Ida's mother"
    labels: frozenset[str]  #: what a label of this person's turns may be, folded
    courtesy: str | None  #: the courtesy title, if only a surname follows it
    gender: Gender
    evidence: GenderEvidence
    kind: SpeakerKind
    narrator: bool
    members: tuple[int, ...] = ()  #: entities, if it is a group


@attrs.frozen(eq=False, kw_only=True)
class Entity:
    """What is known of somebody who may speak. When more is learned, a new entity replaces this one."""

    index: int  #: its place in the cast, and in the registry of a run
    kind: SpeakerKind
    words: tuple[str, ...]  #: the fullest name, folded; for a noun phrase, its head phrase
    name: str  #: as written
    gender: Gender = Gender.UNKNOWN
    evidence: GenderEvidence = GenderEvidence.NONE  #: how the gender is known
    courtesy: str | None = None  #: the courtesy title that distinguishes this one
    names: tuple[Name, ...] = ()  #: in text order; empty for somebody met only as a speaker
    titles: tuple[str, ...] = ()
    members: tuple[int, ...] = ()  #: of a group
    is_location: bool = False  #: whether it is a place rather than an organisation that acts
    known: KnownPerson | None = None  #: what the caller knows about this one

    def accepts(self, gender: Gender) -> bool:
        """Whether a phrase of that gender may refer to this entity."""
        return agree(gender, self.gender)

    def told(self, gender: Gender, evidence: GenderEvidence) -> Entity:
        """The same entity with the given gender, unless better evidence has set it."""
        return attrs.evolve(self, gender=gender, evidence=evidence) if _is_news(gender, evidence, self.evidence) else self


@attrs.define(eq=False, kw_only=True)
class Draft:
    """An entity while names are being resolved; the fields are those of :class:`Entity`."""

    index: int
    kind: SpeakerKind
    words: tuple[str, ...]
    name: str
    gender: Gender = Gender.UNKNOWN
    evidence: GenderEvidence = GenderEvidence.NONE
    courtesy: str | None = None
    names: list[Name] = attrs.Factory(list)
    titles: tuple[str, ...] = ()
    is_location: bool = False
    known: KnownPerson | None = None

    @property
    def sure_gender(self) -> bool:
        """Whether a title, kinship term or role in the text shows the gender."""
        return self.evidence in TOLD

    def tell(self, gender: Gender, evidence: GenderEvidence) -> None:
        """Set the gender, unless better evidence has set it."""
        if _is_news(gender, evidence, self.evidence):
            self.gender, self.evidence = gender, evidence

    def accepts(self, gender: Gender) -> bool:
        """Whether a phrase of that gender may refer to this entity."""
        return agree(gender, self.gender)

    def entity(self) -> Entity:
        """The finished entity."""
        return Entity(
            index=self.index,
            kind=self.kind,
            words=self.words,
            name=self.name,
            gender=self.gender,
            evidence=self.evidence,
            courtesy=self.courtesy,
            names=tuple(self.names),
            titles=self.titles,
            members=self.known.members if self.known else (),
            is_location=self.is_location,
            known=self.known,
        )


def agree(one: Gender, other: Gender) -> bool:
    """Whether two genders may belong to one person."""
    return Gender.UNKNOWN in (one, other) or one is other


def _is_news(gender: Gender, evidence: GenderEvidence, known: GenderEvidence) -> bool:
    """Whether a gender is based on better evidence than the known one."""
    return gender is not Gender.UNKNOWN and ORDER.index(evidence) < ORDER.index(known)


def latest(entity: Entity, before: int) -> int | None:
    """One past the last token of the entity's last name that ends before a token; None if there is none."""
    k = bisect_right(entity.names, before, key=lambda name: name.last)
    return entity.names[k - 1].last if k else None


def fold(word: str) -> str:
    """A word without case and diacritics, and without the article of an Arabic name.

    >>> fold("Erdoğan"), fold("al-Tarif")
    ('erdogan', 'tarif')
    """
    lower = word.casefold().replace("’", "'")
    if not lower.isascii():
        lower = "".join(ch for ch in unicodedata.normalize("NFD", lower) if not unicodedata.combining(ch)).replace("ı", "i")
    if "-" in lower:
        for article in ("al-", "el-", "ad-", "as-", "ash-", "an-", "ar-"):
            if lower.startswith(article) and len(lower) > len(article) + 2:
                return lower[len(article) :]
    return lower
