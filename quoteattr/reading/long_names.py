"""Find the names of organisations that the text itself shortens: "the Society for the Protection of Old Bridges (SPOB)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._punctuation import NAME_JOINERS
from quoteattr.reading import classes as c

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["initials", "is_initialism", "shortened"]

SHORTEST_INITIALISM, LONGEST_INITIALISM = 2, 10  #: letters of an initialism
#: Small words between two words that each give a letter ("for the").
MOST_SMALL_WORDS = 3


def is_initialism(word: str) -> bool:
    """Whether a word is written as the first letters of others.

    >>> is_initialism("NKA"), is_initialism("N.K.A"), is_initialism("BoN"), is_initialism("Nka"), is_initialism("A")
    (True, True, True, False, False)
    """
    if word[1:].islower():
        return False  # nearly all words
    letters = word.replace(".", "")
    if not (letters.isalpha() and letters[0].isupper() and SHORTEST_INITIALISM <= len(letters) <= LONGEST_INITIALISM):
        return False
    capitals = sum(letter.isupper() for letter in letters)
    return capitals >= SHORTEST_INITIALISM and capitals > len(letters) - capitals


def initials(words: tuple[str, ...]) -> tuple[str, str]:
    """The first letters of the words of a name: of the words with a capital, and of all words.

    >>> initials(("Society", "for", "Old", "Bridges"))
    ('SOB', 'SFOB')
    """
    return "".join(_letters(word) for word in words if word[0].isupper()), "".join(_letters(word) for word in words).upper()


def _letters(word: str) -> str:
    """The letters that a word gives to an initialism: all letters if it is one itself, else the first."""
    return word.replace(".", "") if is_initialism(word) else word[0]


def shortened(reading: Reading) -> list[tuple[int, int]]:
    """The ranges of names before an initialism in brackets that takes a letter from each of their capitalised words."""
    words = reading.words
    result: list[tuple[int, int]] = []
    for bracket, word in enumerate(words):
        if word != "(" or bracket + 2 >= len(words) or words[bracket + 2] != ")" or not is_initialism(words[bracket + 1]):
            continue
        first = _first_of(reading, bracket, words[bracket + 1].replace(".", "").upper())
        if first is not None:
            result.append((first, bracket))
    return result


def _first_of(reading: Reading, end: int, letters: str) -> int | None:
    """The first of the words before ``end`` that give the letters; None if the words don't fit them."""
    small = 0
    i = end - 1
    while i >= 0 and reading.depth[i] == reading.depth[end] and (reading.flags[i] & c.WORD or reading.words[i] in NAME_JOINERS):
        if reading.flags[i] & c.CAPITAL:
            given = _letters(reading.words[i]).upper()
            if not letters.endswith(given):
                return None
            letters = letters[: -len(given)]
            if not letters:
                return i
            small = 0
        else:
            small += 1
            if small > MOST_SMALL_WORDS:
                return None
            if letters.endswith(reading.words[i][0].upper()) and not reading.flags[i] & c.CLOSED:
                letters = letters[:-1]
        i -= 1
    return None
