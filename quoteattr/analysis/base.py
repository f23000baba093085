"""The analysis of a text, as plain values. The built-in analyzer and the adapters return the same kind of value."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol, overload

import attrs

from quoteattr.models import Span

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterator

__all__ = ["Analysis", "Analyzer", "Entity", "Layer", "Token", "Tokens"]


class Layer(enum.Enum):
    """What an analysis may provide beyond words and sentences."""

    LEMMAS = "lemmas"  #: dictionary forms
    TAGS = "tags"  #: Universal part-of-speech tags
    HEADS = "heads"  #: Universal Dependencies
    ENTITIES = "entities"  #: named entities
    CLUSTERS = "clusters"  #: coreference


@attrs.frozen(kw_only=True)
class Token:
    """One word or one other visible character."""

    span: Span  #: where it is in the text
    text: str  #: its characters
    lemma: str | None = None  #: dictionary form
    tag: str | None = None  #: part of speech (UPOS)
    head: int | None = None  #: index of the token it depends on; None for a root or if the layer is absent
    relation: str | None = None  #: to its head (Universal Dependencies)


@attrs.frozen(kw_only=True)
class Entity:
    """A named entity."""

    span: Span  #: where it is in the text
    label: str  #: OntoNotes spelling: "PERSON", "ORG", "GPE", "NORP" ...


@attrs.frozen(kw_only=True, eq=False)
class Tokens(Sequence[Token]):
    """All tokens of a text, stored as columns; a :class:`Token` is made on access."""

    words: list[str]  #: the tokens as written
    lowers: list[str]  #: the same in lower case, apostrophes straight
    starts: array[int]  #: offset of the first character of each
    ends: array[int]  #: offset after the last character of each
    lemmas: Sequence[str | None] | None = None  #: dictionary forms; None if the layer is absent
    tags: Sequence[str | None] | None = None  #: Universal part-of-speech tags; None if the layer is absent
    heads: Sequence[int | None] | None = None  #: index of the token that each depends on; None if the layer is absent
    relations: Sequence[str | None] | None = None  #: to the head; None if the layer is absent

    def __len__(self) -> int:
        """The number of tokens."""
        return len(self.words)

    @overload
    def __getitem__(self, index: int) -> Token: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Token, ...]: ...

    def __getitem__(self, index: int | slice) -> Token | tuple[Token, ...]:
        """One token, or a tuple of them for a slice."""
        if isinstance(index, slice):
            return tuple(self[i] for i in range(*index.indices(len(self.words))))
        return Token(
            span=Span(start=self.starts[index], end=self.ends[index]),
            text=self.words[index],
            lemma=self.lemmas[index] if self.lemmas else None,
            tag=self.tags[index] if self.tags else None,
            head=self.heads[index] if self.heads else None,
            relation=self.relations[index] if self.relations else None,
        )

    def __iter__(self) -> Iterator[Token]:
        """Every token."""
        return (self[i] for i in range(len(self.words)))


@attrs.frozen(kw_only=True, eq=False)
class Analysis:
    """The words and sentences of a text, and whatever else an analyzer knows.

    A finished analysis is also the :class:`Analyzer` of its own text: ``extract(doc.text, analyzer=from_document(doc))``. For
    any other text, the pipeline raises :class:`~quoteattr.AnalysisMismatchError`.
    """

    text: str  #: the text that was analysed
    tokens: Tokens  #: words and other visible characters
    sentences: array[int]  #: index of the first token of each sentence, ascending
    layers: frozenset[Layer] = frozenset()  #: what the analysis has besides tokens and sentences
    entities: tuple[Entity, ...] = ()  #: named entities, if there is such a layer
    clusters: tuple[tuple[Span, ...], ...] = ()  #: mentions of one person or thing each, if there is such a layer
    #: first token of each sentence as a parser split the text, one tree each, ascending; None if ``sentences`` is the same
    parsed: array[int] | None = None
    lang: str | None = None  #: language of the text, if the analyzer knows it

    def __call__(self, text: str, /) -> Analysis:  # noqa: ARG002  # the check compares the texts
        """Return this analysis for any text; the pipeline checks that it belongs to the text."""
        return self


class Analyzer(Protocol):
    """A callable that turns a text into an :class:`Analysis`.

    If it has an attribute ``lang`` with the code of a language, that is the default language of :func:`quoteattr.extract`.
    """

    def __call__(self, text: str, /) -> Analysis:
        """Analyse ``text``; offsets are code points of it."""
        ...
