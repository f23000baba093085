"""Fixed phrases of the language pack that end right before a word ("the term")."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["phrase_before_token"]


def phrase_before_token(reading: Reading, field: str, token: int, limit: int = 0) -> bool:
    """Whether a phrase from the pack's ``field`` ends right before ``token``."""
    lowers = reading.lowers
    for words in reading.index.ends[field].get(lowers[token - 1], ()):
        start = token - len(words)
        if start >= limit and tuple(lowers[start:token]) == words:
            return True
    return False
