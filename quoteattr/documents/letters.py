"""Words without what differs from one newspaper to the next: case, accents, apostrophes, full stops."""

from __future__ import annotations

import unicodedata

__all__ = ["plain"]

#: Letters that don't consist of a letter and an accent, as they are written without them.
_OTHER = str.maketrans({"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "þ": "th"})


def plain(word: str) -> str:
    """The letters and digits of a word in lower case, without accents; empty if it has none.

    >>> plain("O’Brien"), plain("García"), plain("Jr."), plain("Łódź"), plain("…")
    ('obrien', 'garcia', 'jr', 'lodz', '')
    """
    if word.isascii():
        return word.lower() if word.isalnum() else "".join(filter(str.isalnum, word.lower()))
    apart = unicodedata.normalize("NFKD", word).casefold().translate(_OTHER)
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKD", apart)))
