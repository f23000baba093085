"""Mentions as token ranges, and everything that was found in one text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.candidates.names import Name, find_names
from quoteattr.models import Mention, MentionKind, Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quoteattr.candidates.reading import Reading

__all__ = ["Candidates", "Phrase", "find"]


@attrs.define(eq=False, kw_only=True)  # not frozen, though never changed: making it is most of its cost
class Phrase:
    """A noun phrase that may name a source, by token indices (end exclusive)."""

    first: int  #: the mention: a name with its title, or the head phrase, without apposition
    last: int
    head: int  #: the token that says what it is: the last word of a name, the head noun, the pronoun
    kind: MentionKind
    source: tuple[int, int]  #: the whole phrase, with appositions and relative clauses
    name: Name | None = None  #: the name it holds, where the mention is one
    members: tuple[Phrase, ...] = ()  #: the parts of a coordination
    apposed: Phrase | None = None  #: a name in apposition ("the prime minister, Anna Roth,")


@attrs.frozen(eq=False, kw_only=True)
class Candidates:
    """A reading with its names, by where they begin and end."""

    reading: Reading
    names: Sequence[Name]
    by_first: Mapping[int, Name]  #: first token -> name
    by_last: Mapping[int, Name]  #: one past the last token -> name

    def mention(self, phrase: Phrase) -> Mention:
        """The public value of a phrase."""
        span = self.reading.span(phrase.first, phrase.last)
        return Mention(span=span, text=span.of(self.reading.text), kind=phrase.kind)

    def source(self, phrase: Phrase) -> Span:
        """The characters of the whole phrase, a possessive ending included."""
        reading = self.reading
        span = reading.span(*phrase.source)
        ending = reading.possessive(phrase.source[1] - 1)
        return attrs.evolve(span, end=span.end + ending) if ending else span


def find(reading: Reading) -> Candidates:
    """Find the names of a text."""
    names = find_names(reading)
    return Candidates(
        reading=reading,
        names=names,
        by_first={name.first: name for name in names},
        by_last={name.last: name for name in names},
    )
