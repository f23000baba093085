"""When two forms of a name may belong to one person or organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["are_variants", "spellings"]


def are_variants(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two full names with the same last word may be one person's: every word of the shorter is in the longer.

    >>> are_variants(("ada", "marie", "holm"), ("ada", "holm")), are_variants(("a", "holm"), ("ada", "holm"))
    (True, True)
    >>> are_variants(("ada", "holm"), ("per", "holm"))
    False
    """
    short, long = sorted((one, other), key=len)
    return all(_matches(word, long) for word in short)


def _matches(word: str, words: Iterable[str]) -> bool:
    return any(word == other or _is_shorter(word, other) or _is_shorter(other, word) for other in words)


def _is_shorter(short: str, long: str) -> bool:
    """Whether a word is the initial of another, or the first of the names that it joins ("Charles", "Charles-Henri")."""
    return long[0] == short[0] and (len(short) == 1 or long.startswith(short + "-"))


def spellings(word: str) -> frozenset[str]:
    """A word and all forms of it with one letter left out: two words that differ in one letter share one of these.

    >>> sorted(spellings("ida"))
    ['da', 'ia', 'id', 'ida']
    >>> bool(spellings("svensen") & spellings("svenson")), bool(spellings("svensen") & spellings("svesen"))
    (True, True)
    """
    return frozenset({word, *(word[:i] + word[i + 1 :] for i in range(len(word)))})
