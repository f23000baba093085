"""Words that are a possessive or a form of "be": Dutch "zijn" in "bij zijn vader" and in "de plannen zijn klaar"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c
from quoteattr.reading import function as f

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ambiguous_words", "settle"]

BOTH = c.AUXILIARY | c.POSSESSIVE
VERBS = c.CUE | c.AUXILIARY | c.MODAL
NO_NOUNS = c.CLOSED | c.DETERMINER | c.POSSESSIVE | c.ADVERB
#: What may come before a noun phrase with a possessive.
BEFORE = c.PREPOSITION | c.CONJUNCTION | c.ADVERB | c.TIME | VERBS


def ambiguous_words(classes: Mapping[str, int]) -> frozenset[str]:
    """The words of a language that are both."""
    return frozenset(word for word, bits in classes.items() if bits & BOTH == BOTH)


def settle(flags: list[int], function: list[int]) -> None:
    """Take from each such word the classes that it doesn't have at its place."""
    for i, bits in enumerate(flags):
        if bits & BOTH != BOTH:
            continue
        if _is_possessive(flags, function, i):
            flags[i] = bits & ~c.AUXILIARY
            function[i] &= ~f.BE
        else:
            flags[i] = bits & ~c.POSSESSIVE


def _is_possessive(flags: list[int], function: list[int], i: int) -> bool:
    """Whether a noun or an adjective follows a word, and the word before it may be right before a noun phrase."""
    after = flags[i + 1] if i + 1 < len(flags) else 0
    if not after & c.WORD or after & NO_NOUNS:
        return False
    before = flags[i - 1] if i else 0
    if not before & c.WORD or after & c.PERSON:
        return True
    if function[i - 1] & f.INFINITIVE_MARKER:
        return False
    return bool(before & BEFORE or function[i - 1] & (f.INDICATIVE | f.OBJECT)) and not before & c.RELATIVE
