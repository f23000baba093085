"""Prepositions that are adverbs after a time: Italian "dopo" in "poco dopo la nonna rispose", not in "poco dopo il pranzo"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c
from quoteattr.reading import function as f

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quoteattr.reading.index import Phrases

__all__ = ["settle_later"]

VERBS = c.CUE | c.AUXILIARY | c.MODAL
NO_ADVERBS = c.CLOSED | c.DETERMINER


def settle_later(lowers: list[str], flags: list[int], function: list[int], ends: Mapping[str, Phrases]) -> None:
    """Make adverbs of words for "later", and of those before them, if a verb or somebody who may speak follows."""
    later = ends["afterwards"]
    for i, lower in enumerate(lowers[:-2]):
        if lower in later and _before_clause(flags, function, i + 1):
            for j in range(_start(lowers, flags, i, ends["adverbials"]), i + 1):
                flags[j] = flags[j] & ~NO_ADVERBS | c.ADVERB


def _start(lowers: list[str], flags: list[int], i: int, adverbials: Phrases) -> int:
    """The first token of an adverbial that ends with a word: that word itself after a time; one past it if it ends none."""
    for words in adverbials.get(lowers[i], ()):
        if tuple(lowers[max(0, i + 1 - len(words)) : i + 1]) == words:
            return i + 1 - len(words)
    before = flags[i - 1] if i else 0
    return i if not before & c.WORD or before & (c.TIME | c.ADVERB) else i + 1  # "Dopo disse: ...", "un'ora dopo disse"


def _before_clause(flags: list[int], function: list[int], i: int) -> bool:
    """Whether a verb is at a token, or an article and a noun for somebody, or a name and a verb."""
    if flags[i] & (c.CUE | c.CUE_NOUN) == c.CUE and not flags[i] & c.CLOSED:
        return True
    if function[i] & f.DEFINITE:
        return bool(flags[i + 1] & c.PERSON)
    return flags[i] & (c.CAPITAL | c.TIME) == c.CAPITAL and bool(flags[i + 1] & VERBS)
