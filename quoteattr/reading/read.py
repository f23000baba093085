"""Read a text: fill the columns, then find the names, then the genre."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.reading.classes import ADVERB
from quoteattr.reading.columns import columns
from quoteattr.reading.declined_names import declined, nominatives_of
from quoteattr.reading.genre import genre_of
from quoteattr.reading.heroes import heroes
from quoteattr.reading.name_starts import capitals_of
from quoteattr.reading.names import find_names
from quoteattr.reading.parsed import add_tags, parsed_names
from quoteattr.reading.quoted_names import with_quoted_names

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from quoteattr._markup import Markup
    from quoteattr.analysis.base import Analysis
    from quoteattr.models import Span
    from quoteattr.reading.base import Reading
    from quoteattr.reading.index import Index
    from quoteattr.reading.values import Name
    from quoteattr.tokenizer.base import Marked

__all__ = ["read"]


def read(analysis: Analysis, index: Index, paragraphs: Sequence[Span], marked: Marked, markup: Markup) -> Reading:
    """A text as the rules read it."""
    bare = columns(analysis, index, paragraphs, marked, markup)
    if index.lemmas:
        return _with_names(add_tags(bare), parsed_names(bare), frozenset(), {})
    capitals = capitals_of(bare)
    names = find_names(bare, capitals)
    nominative = nominatives_of(bare, names) if index.proper else {}
    if index.proper:
        names = declined(bare, names, nominative)
    return _with_names(bare, with_quoted_names(bare, names), capitals.loud, nominative)


def _with_names(bare: Reading, names: Sequence[Name], loud: AbstractSet[int], nominative: Mapping[str, str]) -> Reading:
    """The reading with its names and its genre."""
    for name in names:  # "Ann Early said": a surname isn't an adverb
        if name.last - name.core > 1 and bare.flags[name.last - 1] & ADVERB:
            bare.flags[name.last - 1] &= ~ADVERB
    named = attrs.evolve(
        bare,
        loud=loud,
        names=names,
        nominatives=nominative,
        by_first={name.first: name for name in names},
        by_last={name.last: name for name in names},
    )
    whole = attrs.evolve(named, genre=genre_of(named))
    nameless = heroes(whole) if whole.genre.dialogue else []
    if not nameless:
        return whole
    every = sorted([*names, *nameless], key=lambda name: name.first)
    return attrs.evolve(
        whole,
        names=every,
        by_first={name.first: name for name in every},
        by_last={name.last: name for name in every},
    )
