"""What the forms of words show, as bits of the column ``forms``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from quoteattr.lang.pack import Ending

__all__ = ["BITS", "by_last_letter", "forms_of"]

ADVERB = 1 << 0
GERUND = 1 << 1
PAST = 1 << 2
PLURAL = 1 << 3
SURE_PLURAL = 1 << 4
SURE_ADVERB = 1 << 5
IRREGULAR_PAST = 1 << 6  #: a past form without a past ending, if it is nothing else
OBLIQUE = 1 << 7
MODIFIER = 1 << 8
FEMALE = 1 << 9
MALE = 1 << 10
GENITIVE = 1 << 11
INFINITIVE = 1 << 12

DEFINITE = 1 << 13

PARTICIPLE = PAST | GERUND
ANY_PAST = PAST | IRREGULAR_PAST

#: The bits of what an ending may show: see :data:`quoteattr.lang.pack.ENDINGS`.
BITS = {
    "adverb": ADVERB,
    "definite": DEFINITE,
    "female": FEMALE,
    "genitive": GENITIVE,
    "gerund": GERUND,
    "infinitive": INFINITIVE,
    "male": MALE,
    "modifier": MODIFIER,
    "oblique": OBLIQUE,
    "past": PAST,
    "plural": PLURAL,
    "sure_adverb": SURE_ADVERB,
    "sure_plural": SURE_PLURAL,
}


def by_last_letter(endings: Iterable[Ending]) -> dict[str, list[Ending]]:
    """The rows of a morphology by their last letter, so that most rows are never tried on a word."""
    rows: dict[str, list[Ending]] = {}
    for row in endings:
        rows.setdefault(row.ending[-1], []).append(row)
    return rows


def forms_of(
    lowers: AbstractSet[str], endings: Mapping[str, Sequence[Ending]], irregular_past: AbstractSet[str]
) -> dict[str, int]:
    """What the form of each word shows, by its ending and the list of irregular forms."""
    told = dict.fromkeys(lowers, 0) | dict.fromkeys(lowers & irregular_past, IRREGULAR_PAST)
    for lower in lowers:
        for row in endings.get(lower[-1:], ()):
            if lower.endswith(row.ending) and _holds(row, lower):
                told[lower] |= BITS[row.tells]
    return told


def _holds(row: Ending, lower: str) -> bool:
    """Whether a row applies to a word with its ending: the word is long enough and not an exception."""
    return len(lower) >= row.shortest and not (row.but_not and f" {lower}".endswith(row.but_not))
