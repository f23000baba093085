"""The cast of a text: its entities, and the words by which they are found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quoteattr.models import Gender
    from quoteattr.reading.values import Name
    from quoteattr.resolver.cast.entities import Entity
    from quoteattr.resolver.cast.recency import Row

__all__ = ["Cast"]


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
        return not entity.names or bool(entity.source_mentions) or entity.index in self.actors
