"""Whether the names that documents give to speakers can be the names of one speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr import Gender
from quoteattr.documents.folding import is_organisation
from quoteattr.documents.letters import plain
from quoteattr.documents.names import has_name, is_acronym

if TYPE_CHECKING:
    from collections.abc import Collection

    from quoteattr import Speaker
    from quoteattr.documents.names import FullName, Namer

__all__ = ["Named", "differ", "named"]


@attrs.frozen
class Named:
    """The name of a speaker in a document."""

    shown: str
    words: frozenset[str]
    full: FullName | None
    gender: Gender
    is_organisation: bool

    def may_be(self, other: Named) -> bool:
        """Whether a fuller or equal name may be that of the same speaker."""
        if self.is_organisation:
            return self._may_be_organisation(other)
        if self.full is not None and other.full is not None:
            return self.full.key == other.full.key and _fit(self.full.middle, other.full.middle)
        return self.words <= other.words and (self.gender is other.gender or Gender.UNKNOWN in {self.gender, other.gender})

    def _may_be_organisation(self, other: Named) -> bool:
        """The same for two organisations."""
        if is_acronym(self.shown, other.shown):
            return True
        if self.full is not None and other.full is not None:
            return self.full.key == other.full.key and _fit(self.full.middle, other.full.middle)
        return self.words <= other.words


def _fit(middle: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether middle names, as far as both are given, are equal or abbreviated."""
    pairs = zip(middle, other, strict=False)
    return all(one == another or (one[0] == another[0] and 1 in {len(one), len(another)}) for one, another in pairs)


def named(speaker: Speaker | None, namer: Namer) -> Named | None:
    """The name of a speaker; None for a description, a pronoun, a group and nobody."""
    if speaker is None or not has_name(speaker):
        return None
    organisation = is_organisation(speaker)
    full = namer.organisation(speaker.name) if organisation else namer.person(speaker)
    words = {plain(word) for word in speaker.name.replace("-", " ").split()} - {plain(title) for title in speaker.titles}
    return Named(speaker.name, frozenset(words - {"", "the"}), full, speaker.gender, organisation)


def differ(names: Collection[Named]) -> bool:
    """Whether two of the names must belong to different speakers. A person may speak for an organisation.

    All names are compared with the fullest one, so this takes no longer than reading them.
    """
    for sort in (True, False):
        some = [name for name in names if name.is_organisation is sort]
        fullest = max(some, key=_fullness, default=None)
        if fullest is not None and not all(name.may_be(fullest) for name in some):
            return True
    return False


def _fullness(name: Named) -> tuple[bool, int, str]:
    """Sorts names: full names last, and those with most words."""
    return name.full is not None, len(name.words), name.shown
