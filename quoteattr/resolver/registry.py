"""Who is known by now: what one run learns while it decides who speaks. Rules look at it; the runner alone decides."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import attrs

from quoteattr.resolver.cast.entities import Entity

if TYPE_CHECKING:
    from quoteattr.models import Gender, GenderEvidence, SpeakerKind
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.cast.cast import Cast
    from quoteattr.resolver.cast.recency import Row
    from quoteattr.resolver.context import Context

__all__ = ["Registry"]


@attrs.frozen(eq=False, kw_only=True)
class Registry:
    """The context of a run, which never changes, and the people as they are known by now: more of them, and more of each."""

    context: Context
    reading: Reading  #: of the context
    cast: Cast  #: of the context: which name is whose; the entities themselves are those of the registry
    entities: list[Entity]  #: those of the cast, then those met as speakers
    mentions: defaultdict[int, Counter[Phrase]] = attrs.field(factory=lambda: defaultdict(Counter))
    #: entity -> mentions beside quotations, and by how many each is used
    of_chain: dict[int, int]  #: chain of coreference -> entity: by the names in it, else as its mentions are decided
    role_rows: dict[tuple[frozenset[str], Gender], Row] = attrs.field(factory=dict, repr=False)
    #: who bears some titles, by the titles and a gender, as they are asked for
    organisation_rows: dict[str, Row] = attrs.field(factory=dict, repr=False)
    #: organisations by a word with which their names begin or end, as they are asked for

    @classmethod
    def of(cls, context: Context) -> Registry:
        """What is known before anything is decided."""
        return cls(
            context=context,
            reading=context.reading,
            cast=context.cast,
            entities=list(context.cast.entities),
            of_chain=dict(context.chains.speaker),
        )

    def acts(self, index: int) -> bool:
        """Whether somebody takes part in what is told, so that words may be theirs; who has no name was met as a speaker."""
        return not self.entities[index].names or self.has_spoken(index) or index in self.cast.actors

    def has_spoken(self, index: int) -> bool:
        """Whether words beside a quotation stand for somebody."""
        return bool(self.mentions.get(index))

    def add(self, kind: SpeakerKind, words: tuple[str, ...], name: str, members: tuple[int, ...] = ()) -> int:
        """Enter somebody whom no name brought into the cast."""
        index = len(self.entities)
        self.entities.append(Entity(index=index, kind=kind, words=words, name=name, members=members))
        return index

    def tell(self, index: int, gender: Gender, evidence: GenderEvidence) -> None:
        """Learn somebody's gender, unless better evidence told one."""
        self.entities[index] = self.entities[index].told(gender, evidence)

    def use(self, index: int, phrase: Phrase) -> None:
        """Let a mention beside a quotation stand for somebody."""
        self.mentions[index][phrase] += 1

    def give_up(self, index: int, phrase: Phrase) -> None:
        """Forget one use of a mention, where there is one."""
        uses = self.mentions[index]
        uses[phrase] -= 1
        if uses[phrase] < 1:
            del uses[phrase]
