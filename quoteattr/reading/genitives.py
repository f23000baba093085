"""Owners whose ending has no apostrophe: "Sveriges statsminister", "regeringens förslag", "FN:s talesperson"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.reading.word_values import values_of_words

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterator, Sequence

    from quoteattr.reading.index import Index
    from quoteattr.reading.values import WordValues

__all__ = ["genitives"]

SHORTEST = 4  #: letters of an owner, its ending included
NO_OWNERS = c.CLOSED | c.DETERMINER | c.POSSESSIVE | c.ADVERB | c.TIME | c.CUE
NO_PROPERTY = c.CLOSED | c.ADVERB | c.TIME | c.DETERMINER
OWNED = c.SPEAKING_NOUN | c.CUE_NOUN


def genitives(
    rows: Sequence[WordValues], starts: array[int], ends: array[int], index: Index
) -> Iterator[tuple[int, WordValues, int]]:
    """The owners: the token, its values without the ending, and how many characters the ending has.

    Args:
        rows: the values of every word.
        starts: where the words begin.
        ends: where they end.
        index: of the language pack, which has the ending.
    """
    ending = index.pack.writing.genitive
    found = {i: _stem(rows[i][0], ending) for i in range(len(rows) - 1) if _may_own(rows, i, ending, starts, ends)}
    values = values_of_words(found.values(), index)
    for i, stem in found.items():
        if _owns(rows, i, values[stem]):
            yield i, values[stem], len(rows[i][0]) - len(stem)


def _stem(word: str, ending: str) -> str:
    """A word without the ending of an owner and the colon before it."""
    return word.removesuffix(ending).removesuffix(":")


def _may_own(rows: Sequence[WordValues], i: int, ending: str, starts: array[int], ends: array[int]) -> bool:
    """Whether a word has the ending, and a word that may be a noun or an adjective follows it."""
    word, _, bits, _, _ = rows[i]
    if not word.endswith(ending) or word.endswith(ending * 2) or len(word) < SHORTEST:
        return False
    after, _, others, function, _ = rows[i + 1]
    if bits & NO_OWNERS or not others & c.WORD or others & NO_PROPERTY or function & f.MOODS or starts[i + 1] - ends[i] != 1:
        return False
    return not others & c.CUE or bool(others & c.SPEAKING_NOUN) or not after[0].islower()


def _owns(rows: Sequence[WordValues], i: int, stem: WordValues) -> bool:
    """Whether a word with the ending of an owner is one, given what it is without the ending."""
    bits = rows[i][2]
    _, _, others, _, forms = rows[i + 1]
    if not bits & c.CAPITAL:
        return bool(stem[4] & m.DEFINITE) or bool(stem[2] & c.SPEAKING_NOUN)
    if stem[0].isupper() or stem[2] & (c.SPEAKING_NOUN | c.COUNTRY):
        return True
    if others & c.CAPITAL or (bits & c.FIRST_NAME and not others & OWNED):
        return False  # "Lars Berg", "Lars sprang"
    return not forms & m.PAST or bool(others & OWNED)
