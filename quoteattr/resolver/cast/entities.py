"""Entities: everybody and everything of a document that may speak."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

import attrs

from quoteattr.models import Gender, GenderEvidence, SpeakerKind

if TYPE_CHECKING:

    from quoteattr.reading.values import Name, Phrase

__all__ = ["Entity", "fold", "latest"]

ORDER = tuple(GenderEvidence)  #: the surest first
TOLD = frozenset({GenderEvidence.GIVEN, GenderEvidence.TITLE, GenderEvidence.KIN, GenderEvidence.ROLE})

@attrs.define(eq=False)
class Entity:
    """Somebody of the cast, while the document is read."""

    index: int
    kind: SpeakerKind
    words: tuple[str, ...]  #: the fullest name, folded; the head phrase of a nominal
    name: str  #: as written
    gender: Gender = Gender.UNKNOWN
    evidence: GenderEvidence = GenderEvidence.NONE  #: how the gender is known
    courtesy: str | None = None  #: the courtesy title that tells this one apart
    names: list[Name] = attrs.Factory(list)
    titles: tuple[str, ...] = ()
    members: tuple[int, ...] = ()
    is_location: bool = False  #: whether it is rather a place than a body that acts
    source_mentions: Counter[Phrase] = attrs.Factory(Counter)  #: mentions beside quotations, and by how many each is used

    @property
    def sure_gender(self) -> bool:
        """Whether the words for somebody tell the gender: a title, a relative, a role."""
        return self.evidence in TOLD

    def tell(self, gender: Gender, evidence: GenderEvidence) -> None:
        """Take a gender over, unless better evidence told one."""
        if gender is not Gender.UNKNOWN and ORDER.index(evidence) < ORDER.index(self.evidence):
            self.gender, self.evidence = gender, evidence

    def accepts(self, gender: Gender) -> bool:
        """Whether somebody of that gender can be meant."""
        return Gender.UNKNOWN in (gender, self.gender) or gender is self.gender

    def give_up(self, phrase: Phrase) -> None:
        """Forget one use of a mention, where there is one."""
        if self.source_mentions[phrase] > 1:
            self.source_mentions[phrase] -= 1
        else:
            del self.source_mentions[phrase]


def latest(entity: Entity, before: int) -> int | None:
    """One past the last token of the entity's last name that ends before a token; None where none does."""
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
