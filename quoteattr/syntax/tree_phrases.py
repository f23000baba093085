"""Noun phrases as a dependency tree shows them, for packs that have lemmas only."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

import attrs

from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading.values import Phrase
from quoteattr.syntax.inverted import joined

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name

__all__ = ["parsed_phrase", "relation_of"]

DEEPEST_TREE = 80  #: the most steps up the tree from a word
#: Relations of what belongs to a noun phrase, but not to its words as a mention.
LOOSE = frozenset({"acl", "advcl", "appos", "cc", "conj", "dep", "discourse", "dislocated", "parataxis"})
COORDINATED = frozenset({"cc", "conj"})  #: relations of other phrases, which are coordinated with it
#: Relations of words next to a noun that aren't part of its phrase: a case particle, a comma.
EDGES = frozenset({"case", "cc", "discourse", "punct"})
#: Relations of a name to the title before or after it.
TITLED = frozenset({"appos", "compound", "flat", "nmod"})
NO_SOURCE = c.TIME | c.CLOSED & ~c.PRONOUN  #: classes of words that are never a source, whatever depends on them


def relation_of(reading: Reading, token: int) -> str:
    """The relation of a token to its head, without subtype; empty if it is unknown."""
    relations = reading.analysis.tokens.relations
    return (relations[token] or "").partition(":")[0] if relations else ""


def parsed_phrase(reading: Reading, head: int, window: tuple[int, int]) -> Phrase | None:
    """The noun phrase with a head, and those coordinated with it; None if the head isn't a word for a source."""
    first = _single(reading, head, window)
    if first is None:
        return None
    heads = reading.analysis.tokens.heads or ()
    others = [i for i in range(head + 1, window[1]) if heads[i] == head and relation_of(reading, i) == "conj"]
    more = [phrase for i in others if (phrase := _single(reading, i, window)) is not None]
    return joined(reading, (first, *more)) if more else first


def _single(reading: Reading, head: int, window: tuple[int, int]) -> Phrase | None:
    """The noun phrase with a head, without others that are coordinated with it."""
    if reading.traits(head) is not None:
        return Phrase(first=head, last=head + 1, head=head, kind=MentionKind.PRONOUN, source=(head, head + 1))
    if not reading.flags[head] & c.WORD or reading.flags[head] & NO_SOURCE:
        return None
    source = _block(reading, head, window, COORDINATED)
    name = _name_of(reading, head, window)
    if name is not None:
        first, last = min(name.first, head), max(name.last, head + 1)
        source = (min(first, source[0]), max(last, source[1]))
        return Phrase(first=first, last=last, head=name.last - 1, kind=MentionKind.NAME, source=source, name=name)
    first, last = _block(reading, head, window, LOOSE)
    phrase = Phrase(first=first, last=last, head=head, kind=MentionKind.NOMINAL, source=source)
    return attrs.evolve(phrase, apposed=_apposed(reading, head, window))


def _block(reading: Reading, head: int, window: tuple[int, int], closed: frozenset[str]) -> tuple[int, int]:
    """The words around a head that depend on it, except through some relations or as particles of the head itself."""
    first, last = head, head + 1
    while first > window[0] and _is_part(reading, first - 1, head, closed):
        first -= 1
    while last < window[1] and _is_part(reading, last, head, closed):
        last += 1
    while first < head and not reading.flags[first] & c.WORD:
        first += 1
    while last > head + 1 and not reading.flags[last - 1] & c.WORD:
        last -= 1
    return first, last


def _is_part(reading: Reading, token: int, top: int, closed: frozenset[str]) -> bool:
    """Whether a token depends on another, directly or not, as a part of its phrase."""
    heads = reading.analysis.tokens.heads or ()
    at: int | None = token
    for _ in range(DEEPEST_TREE):
        if at is None or relation_of(reading, at) in closed:
            return False
        if heads[at] == top:
            return relation_of(reading, at) not in EDGES
        at = heads[at]
    return False


def _name_of(reading: Reading, head: int, window: tuple[int, int]) -> Name | None:
    """The name that a head is part of, or the name right next to it if the head is its title."""
    name = _name_at(reading, head)
    if name is not None:
        return name
    heads = reading.analysis.tokens.heads or ()
    for beside in (head + 1, head - 1):
        other = _name_at(reading, beside) if window[0] <= beside < window[1] else None
        tops = (i for i in range(other.first, other.last) if heads[i] == head) if other else ()
        if any(relation_of(reading, i) in TITLED for i in tops) and not (other and other.is_organisation):
            return other
    return None


def _name_at(reading: Reading, token: int) -> Name | None:
    """The name that contains a token."""
    k = bisect_right(reading.names, token, key=lambda name: name.first) - 1
    return reading.names[k] if k >= 0 and token < reading.names[k].last else None


def _apposed(reading: Reading, head: int, window: tuple[int, int]) -> Phrase | None:
    """The name in apposition to a noun ("the mayor, Ida Holm")."""
    heads = reading.analysis.tokens.heads or ()
    for i in range(head + 1, window[1]):
        name = _name_at(reading, i) if heads[i] == head and relation_of(reading, i) == "appos" else None
        if name is not None:
            span = name.first, name.last
            return Phrase(first=span[0], last=span[1], head=span[1] - 1, kind=MentionKind.NAME, source=span, name=name)
    return None
