"""What the forms of words tell, as bits: of the column ``forms``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quoteattr.lang.pack import Ending, Lexicon

__all__ = ["BITS", "form_of"]

ADVERB = 1 << 0
GERUND = 1 << 1
PAST = 1 << 2
PLURAL = 1 << 3
SURE_PLURAL = 1 << 4
SURE_ADVERB = 1 << 5
IRREGULAR_PAST = 1 << 6  #: a past that no ending shows, and that is nothing else

PARTICIPLE = PAST | GERUND
ANY_PAST = PAST | IRREGULAR_PAST

#: The bits of what an ending may tell: see :data:`quoteattr.lang.pack.ENDINGS`.
BITS = {
    "adverb": ADVERB,
    "gerund": GERUND,
    "past": PAST,
    "plural": PLURAL,
    "sure_adverb": SURE_ADVERB,
    "sure_plural": SURE_PLURAL,
}


def form_of(lower: str, lexicon: Lexicon) -> int:
    """What the form of a word tells, by its endings and the list of irregular forms."""
    bits = IRREGULAR_PAST if lower in lexicon.irregular_past else 0
    for row in lexicon.endings:
        if lower.endswith(row.ending) and _holds(row, lower):
            bits |= BITS[row.tells]
    return bits


def _holds(row: Ending, lower: str) -> bool:
    """Whether a row is about a word that has its ending."""
    return len(lower) >= row.shortest and not (row.but_not and lower.endswith(row.but_not))
