"""Entities: everybody and everything of a document that may speak, and the words by which they are found."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

import attrs

from quoteattr.models import Gender, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quoteattr.candidates.base import Phrase
    from quoteattr.candidates.names import Name
    from quoteattr.resolver.recency import Row

__all__ = ["LONG", "Cast", "Entity", "fold", "latest"]

#: From this many tokens on a text is a book, in which a role or a bare surname stands for one person throughout.
LONG = 12_000


@attrs.define(eq=False)
class Entity:
    """Somebody of the cast, while the document is read."""

    index: int
    kind: SpeakerKind
    words: tuple[str, ...]  #: the fullest name, folded; the head phrase of a nominal
    name: str  #: as written
    gender: Gender = Gender.UNKNOWN
    sure_gender: bool = False  #: whether a title tells it
    courtesy: str | None = None  #: the courtesy title that tells this one apart
    names: list[Name] = attrs.Factory(list)
    titles: tuple[str, ...] = ()
    members: tuple[int, ...] = ()
    place: bool = False  #: whether it is rather a place than a body that acts
    spoken: Counter[Phrase] = attrs.Factory(Counter)  #: mentions beside quotations, and by how many each is used

    def accepts(self, gender: Gender) -> bool:
        """Whether somebody of that gender can be meant."""
        return Gender.UNKNOWN in (gender, self.gender) or gender is self.gender

    def give_up(self, phrase: Phrase) -> None:
        """Forget one use of a mention, where there is one."""
        if self.spoken[phrase] > 1:
            self.spoken[phrase] -= 1
        else:
            del self.spoken[phrase]


def latest(entity: Entity, before: int) -> int | None:
    """One past the last token of the entity's last name that ends before a token; None where none does."""
    k = bisect_right(entity.names, before, key=lambda name: name.last)
    return entity.names[k - 1].last if k else None


@attrs.frozen(eq=False, kw_only=True)
class Cast:
    """Entities, and which name belongs to which."""

    entities: list[Entity]
    of_name: Mapping[Name, int]
    by_word: Mapping[str, Sequence[int]]  #: folded word of a name -> entities that have it
    titled: Mapping[str, Sequence[int]]  #: word of a title or role -> entities that bear it
    title_words: Mapping[int, set[str]]  #: entity -> all words of its titles and roles
    firsts: Sequence[int]  #: first tokens of all names, ascending
    narrator: int  #: the entity of "I" in narration
    actors: frozenset[int] = frozenset()  #: entities with names that act somewhere in the text
    role_rows: dict[tuple[frozenset[str], Gender], Row] = attrs.field(factory=dict, repr=False)
    #: who bears some titles, by the titles and a gender, as they are asked for
    body_rows: dict[str, Row] = attrs.field(factory=dict, repr=False)  #: bodies whose name begins or ends in a word

    def acts(self, entity: Entity) -> bool:
        """Whether somebody takes part in what is told, so that words may be theirs; who has no name was met as a speaker."""
        return not entity.names or bool(entity.spoken) or entity.index in self.actors


def fold(word: str) -> str:
    """A word without case and diacritics, and without the article of an Arabic name.

    >>> fold("Erdoğan"), fold("al-Tarif")
    ('erdogan', 'tarif')
    """
    low = word.casefold().replace("’", "'")
    if not low.isascii():
        low = "".join(ch for ch in unicodedata.normalize("NFD", low) if not unicodedata.combining(ch)).replace("ı", "i")
    if "-" in low:
        for article in ("al-", "el-", "ad-", "as-", "ash-", "an-", "ar-"):
            if low.startswith(article) and len(low) > len(article) + 2:
                return low[len(article) :]
    return low
