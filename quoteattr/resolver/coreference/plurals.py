"""Plural phrases before "they": a noun for a group, or two names joined by "and"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.syntax.noun_phrases import phrase_after, phrase_before

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.base import Turn

__all__ = ["plural_before"]

MOST_SENTENCES = 2  #: how many sentences to look back
LONGEST_SENTENCE = 80  #: the most tokens read of a sentence
MOST_BETWEEN = 200  #: the most tokens of other people's words in between


def plural_before(reading: Reading, phrase: Phrase, turn: Turn) -> Phrase | None:
    """The first plural phrase in the nearest earlier sentence with one, in the same paragraph or the previous one."""
    level = turn.utterance.level
    end = min(phrase.first, turn.utterance.first)
    stop = max(end - MOST_BETWEEN, 0)
    sentences = 0
    while end > stop and sentences < MOST_SENTENCES:
        last = end - 1
        if reading.depth[last] != level:
            end = last
            continue
        if turn.utterance.paragraph - reading.paragraph_index(last) > 1:
            return None
        first = max(reading.sentence(last)[0], last - LONGEST_SENTENCE)
        found = _plural_in(reading, first, end, level)
        if found is not None:
            return found
        end = first
        sentences += 1
    return None


def _plural_in(reading: Reading, first: int, last: int, level: int) -> Phrase | None:
    """The first plural phrase in a range of tokens."""
    for i in range(first, last):
        if reading.depth[i] != level:
            continue
        name = reading.by_first.get(i)
        pair = _pair(reading, i, last) if name is not None else None
        if pair is not None:
            return pair
        if reading.flags[i] & c.GROUP and i not in reading.owners and not _goes_on(reading, i, last):
            group = phrase_before(reading, i + 1, first)
            if group is not None and group.kind is MentionKind.NOMINAL and group.head == i:
                return group
    return None


def _goes_on(reading: Reading, token: int, last: int) -> bool:
    """Whether a noun only modifies another ("the residents association")."""
    after = token + 1
    return after < last and bool(reading.flags[after] & c.SPEAKING_NOUN) and not reading.flags[after] & c.CUE


def _pair(reading: Reading, first: int, last: int) -> Phrase | None:
    """Two names joined by "and"."""
    one = phrase_after(reading, first, last)
    if one is None or one.kind is not MentionKind.NAME or one.source[1] + 1 >= last:
        return None
    link = one.source[1]
    if not reading.function[link] & f.COORDINATOR:
        return None
    other = phrase_after(reading, link + 1, last)
    if other is None or other.kind is not MentionKind.NAME or other.last - 1 in reading.owners:
        return None
    whole = (one.source[0], other.source[1])
    return attrs.evolve(one, last=other.last, head=other.head, source=whole, name=None, members=(one, other))
