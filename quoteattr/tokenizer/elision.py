"""Guillemets right after an elided word, which open: "d’« insulte »"."""

from __future__ import annotations

from quoteattr._punctuation import APOSTROPHES
from quoteattr.tokenizer.table import LEFT_GUILLEMET

__all__ = ["is_elided"]


def is_elided(text: str, at: int) -> bool:
    """Whether an elided word is right before a guillemet, which opens then ("d’« insulte »", "dell’«affare»").

    >>> is_elided("l’« idée »", 2), is_elided("l’idée « folle »", 7)
    (True, False)
    """
    before = text[max(at - 2, 0) : at]
    return text[at] == LEFT_GUILLEMET and len(before) == 2 and before[0].isalpha() and before[1] in APOSTROPHES
