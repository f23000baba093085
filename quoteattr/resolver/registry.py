"""Everybody known so far: what one run learns while it decides who speaks. Rules only read it; the runner decides."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import attrs

from quoteattr.resolver.cast.entities import Entity

if TYPE_CHECKING:
    from quoteattr.models import Gender, GenderEvidence, SpeakerKind
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name, Phrase
    from quoteattr.resolver.cast.cast import Cast
    from quoteattr.resolver.cast.recency import Row
    from quoteattr.resolver.context import Context

__all__ = ["Registry"]


@attrs.define(eq=False, kw_only=True)
class Registry:
    """The context of a run, which never changes, and the entities known so far, which grow in number and detail."""

    context: Context
    reading: Reading  #: of the context
    cast: Cast  #: from the context, for the entity of each name; the entities themselves are in ``entities``
    entities: list[Entity]  #: those of the cast, then those found as speakers
    mentions: defaultdict[int, Counter[Phrase]] = attrs.field(factory=lambda: defaultdict(Counter))
    #: entity -> mentions next to quotations, each with the number of its uses
    of_chain: dict[int, int]  #: coreference chain -> entity, by its names or by decisions about its mentions
    role_rows: dict[tuple[frozenset[str], Gender], Row] = attrs.field(factory=dict, repr=False)
    #: cache: entities with some titles, by the titles and a gender
    acting_rows: dict[tuple[frozenset[str], Gender], Row] = attrs.field(factory=dict, repr=False)
    #: cache: those of them who act
    organisation_rows: dict[str, Row] = attrs.field(factory=dict, repr=False)
    #: cache: organisations, by the first or last word of their names

    described: list[tuple[int, Name]] | None = attrs.field(default=None, repr=False)
    #: cache: the roles in the narration, each with the entity; None until they are needed

    @classmethod
    def of(cls, context: Context) -> Registry:
        """The registry before anything is decided."""
        return cls(
            context=context,
            reading=context.reading,
            cast=context.cast,
            entities=list(context.cast.entities),
            of_chain=dict(context.chains.speaker),
        )

    def acts(self, index: int) -> bool:
        """Whether an entity takes part in the text and may speak; entities without names were found as speakers, so they do."""
        entity = self.entities[index]
        if self.cast.strict and not entity.known:
            return self.has_spoken(index)  # strangers take turns, which are left without a speaker in the end
        return not entity.names or self.has_spoken(index) or index in self.cast.actors

    def may_speak(self, index: int) -> bool:
        """Whether an entity may be a speaker: if only people who are known may, one of them, or a group of several."""
        entity = self.entities[index]
        if not self.cast.strict or entity.known:
            return True
        return bool(entity.members) and all(map(self.may_speak, entity.members))

    def has_spoken(self, index: int) -> bool:
        """Whether a phrase next to a quotation refers to the entity."""
        return bool(self.mentions.get(index))

    def add(self, kind: SpeakerKind, words: tuple[str, ...], name: str, members: tuple[int, ...] = ()) -> int:
        """Add an entity that no name brought into the cast, and return its index."""
        index = len(self.entities)
        self.entities.append(Entity(index=index, kind=kind, words=words, name=name, members=members))
        return index

    def tell(self, index: int, gender: Gender, evidence: GenderEvidence) -> None:
        """Record an entity's gender, unless better evidence has set it."""
        self.entities[index] = self.entities[index].told(gender, evidence)

    def use(self, index: int, phrase: Phrase) -> None:
        """Record that a mention next to a quotation refers to an entity."""
        self.mentions[index][phrase] += 1

    def give_up(self, index: int, phrase: Phrase) -> None:
        """Remove one use of a mention, if there is one."""
        uses = self.mentions[index]
        uses[phrase] -= 1
        if uses[phrase] < 1:
            del uses[phrase]
