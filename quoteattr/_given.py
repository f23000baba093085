"""What the caller of a function knows about a text before it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.models import Gender, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quoteattr.models import Kind, Span
    from quoteattr.people import Person

__all__ = ["NOTHING", "Given", "Somebody"]


@attrs.frozen(kw_only=True)
class Somebody:
    """Somebody who is known to be in a text: a person whom the caller describes, or a speaker whom a change refers to."""

    id: str | None = None  #: of the person whom the caller described
    name: str  #: the fullest known name
    called: tuple[str, ...] = ()  #: names and aliases to look for in the text
    shown: str | None = None  #: the name to show; None for the one that the text gives
    gender: Gender = Gender.UNKNOWN
    kind: SpeakerKind = SpeakerKind.PERSON
    narrator: bool = False
    members: tuple[int, ...] = ()  #: of a group: numbers of others in the list of those who are known

    @classmethod
    def of(cls, person: Person) -> Somebody:
        """Somebody whom the caller describes."""
        return cls(
            id=person.id,
            name=person.name,
            called=(person.name, *person.aliases),
            shown=person.name,
            gender=person.gender,
            kind=person.kind,
            narrator=person.narrator,
        )


@attrs.frozen(kw_only=True, eq=False)
class Given:
    """What is known about the speakers and quotations of one text; people are numbers in ``people``."""

    people: tuple[Somebody, ...] = ()
    strict: bool = False  #: whether nobody else speaks
    mentions: Mapping[Span, int] = attrs.field(factory=dict)  #: whom a mention refers to
    speakers: Mapping[Span, int | None] = attrs.field(factory=dict)  #: extent of a quotation -> who speaks; None for nobody
    dropped: frozenset[Span] = frozenset()  #: extents of what isn't a quotation
    added: Mapping[Span, Kind] = attrs.field(factory=dict)  #: extents of what is a quotation although no rule finds it

    @property
    def of_cast(self) -> bool:
        """Whether anything is known about who is in the text."""
        return bool(self.people or self.strict)

    @property
    def of_quotations(self) -> bool:
        """Whether anything is known about single quotations."""
        return bool(self.speakers or self.dropped or self.added)


NOTHING = Given()
