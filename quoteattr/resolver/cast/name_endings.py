"""What the endings of names show: a patronymic, by which somebody is called after the first name; a gender."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.models import Gender
from quoteattr.resolver.cast.entities import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quoteattr.lang.pack import Names
    from quoteattr.resolver.cast.entities import Draft

__all__ = ["MOST_NAMESAKES", "NameEndings"]

MOST_NAMESAKES = 50  #: the most entities with the same surname or first name that are compared


@attrs.frozen(eq=False)
class NameEndings:
    """The endings of names in a language, folded as the words of names are."""

    patronymics: tuple[str, ...]
    genders: Mapping[str, Gender]

    @classmethod
    def of(cls, names: Names) -> NameEndings:
        """The endings of a pack."""
        return cls(tuple(map(fold, names.patronymics)), {fold(ending): one for ending, one in names.gender_endings.items()})

    def gender(self, words: Sequence[str]) -> Gender:
        """The gender that the endings of a name show ("Анна Петровна", "Иванова")."""
        found = (gender for word in reversed(words) for ending, gender in self.genders.items() if word.endswith(ending))
        return next(found, Gender.UNKNOWN)

    def namesakes(
        self,
        words: Sequence[str],
        entities: Sequence[Draft],
        by_first: Mapping[str, Sequence[int]],
        by_last: Mapping[str, Sequence[int]],
    ) -> list[int]:
        """The entities with the surname of a full name; if it ends in a patronymic, those with its first name."""
        found = list(by_last[words[-1]][:MOST_NAMESAKES])
        for index in by_first[words[0]][:MOST_NAMESAKES] if self.patronymics else ():
            lasts = (words[-1], entities[index].words[-1])
            if index not in found and any(word.endswith(self.patronymics) for word in lasts):
                found.append(index)
        return found
