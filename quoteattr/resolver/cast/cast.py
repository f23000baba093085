"""The cast of a text: its entities, and the words that lead to them."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from quoteattr.models import Span
    from quoteattr.reading.values import Name
    from quoteattr.resolver.cast.entities import Entity

__all__ = ["Cast"]


@attrs.frozen(eq=False, kw_only=True)
class Cast:
    """The entities that the text names, before any quotation is resolved, and the entity of each name.

    What a run learns about them later, and new speakers, are kept in its :class:`~quoteattr.resolver.registry.Registry`.
    """

    entities: tuple[Entity, ...]
    of_name: Mapping[Name, int]
    by_word: Mapping[str, Sequence[int]]  #: folded word of a name -> entities that have it
    titled: Mapping[str, Sequence[int]]  #: word of a title or role -> entities that have it
    title_words: Mapping[int, AbstractSet[str]]  #: entity -> all words of its titles and roles
    firsts: Sequence[int]  #: first tokens of all names, ascending
    narrator: int  #: the entity of "I" in narration
    actors: frozenset[int] = frozenset()  #: entities with names that act somewhere in the text
    labels: Mapping[str, int] = MappingProxyType({})  #: label of a turn, folded -> entity
    known_labels: Mapping[str, int] = MappingProxyType({})  #: the same for people who are known, from their names and aliases
    known_mentions: Mapping[Span, int] = MappingProxyType({})  #: whom a mention is known to refer to
    strict: bool = False  #: whether only people who are known may speak
