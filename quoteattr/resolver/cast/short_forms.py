"""The name that an initialism shortens: shown by brackets, "the Norvia Rail Union (NRU)", or by first letters alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c
from quoteattr.reading.long_names import initials, is_initialism

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name

__all__ = ["letters_of", "short_forms"]

TELLING = 3  #: the fewest letters in an initialism not explained in brackets


def letters_of(reading: Reading, name: Name) -> str | None:
    """The letters of a name if it is an initialism; else None."""
    word = reading.words[name.core]
    return word.replace(".", "") if name.last == name.core + 1 and is_initialism(word) else None


def short_forms(reading: Reading, full: Iterable[tuple[Name, int]]) -> dict[str, int]:
    """The entity of each initialism, given the full names with their entities; ambiguous guesses are left out."""
    told: dict[str, int] = {}
    guessed: dict[str, set[int]] = {}
    for name, index in full:
        words = tuple(reading.words[i] for i in range(name.core, name.last) if reading.flags[i] & c.WORD)
        if not words:
            continue
        bracketed = _bracketed(reading, name)
        if bracketed is not None and _agrees(bracketed, initials(words)[1]):
            told.setdefault(bracketed, index)
        for letters in initials(words) if name.is_organisation else ():
            if len(letters) >= TELLING:
                guessed.setdefault(letters, set()).add(index)
    return {letters: next(iter(fitting)) for letters, fitting in guessed.items() if len(fitting) == 1} | told


def _bracketed(reading: Reading, name: Name) -> str | None:
    """The initialism in brackets right after a name."""
    words = reading.words
    if name.last + 2 >= len(words) or words[name.last] != "(" or words[name.last + 2] != ")":
        return None
    word = words[name.last + 1]
    return word.replace(".", "") if is_initialism(word) else None


def _agrees(short: str, letters: str) -> bool:
    """Whether an initialism in brackets uses letters of the name in their order, including the first.

    >>> _agrees("NRU", "NRWU"), _agrees("NRU", "RNU")
    (True, False)
    """
    short = short.upper()
    rest = iter(letters)
    return short[0] == letters[0] and all(letter in rest for letter in short)
