"""The speakers as the page shows them: in which order, with which label, colour and line."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quoteattr import Explanation, Speaker

__all__ = ["COLOURS", "LINES", "NOBODY", "Figure", "figures", "labels"]

COLOURS = 8  #: in the style sheet: ``c0`` to ``c7``
LINES = 4  #: styles of the line below the words: ``l0`` to ``l3``
NOBODY = "?"  #: the label of quotations without a speaker
_WORDS = re.compile(r"[^\W\d_]+")


@attrs.frozen(kw_only=True)
class Figure:
    """Somebody on the page: a speaker, or the one entry for quotations without a speaker."""

    number: int  #: from 1, in the order of the list; the same in ids and classes
    speaker: Speaker | None
    label: str  #: one or two letters, and a number if others have the same ones
    quotes: tuple[int, ...]  #: indices of the quotations

    @property
    def name(self) -> str:
        """The name in the list."""
        return self.speaker.name if self.speaker is not None else "No speaker"

    @property
    def looks(self) -> str:
        """The classes for colour and line. The first 32 speakers have different ones."""
        if self.speaker is None:
            return "none"
        rank = self.number - 1
        return f"c{rank % COLOURS} l{(rank + rank // COLOURS) % LINES}"


def labels(names: Iterable[str]) -> list[str]:
    """A short label for each name, all of them different.

    >>> labels(["Odile Marn", "Emil", "Otto von Moll", "the 2nd clerk", "42"])
    ['OM', 'Em', 'OM2', 'tc', '5']
    """
    out: list[str] = []
    used: Counter[str] = Counter()
    for number, name in enumerate(names, 1):
        words = _WORDS.findall(unicodedata.normalize("NFC", name))
        ends = (words[0][0] + words[-1][0]) if len(words) > 1 else "".join(words)[:2]
        used[ends] += 1
        # Letters never end in a digit, so a label with a number is nobody else's.
        out.append(f"{ends}{used[ends] if used[ends] > 1 else ''}" if ends else str(number))
    return out


def figures(explanation: Explanation) -> tuple[Figure, ...]:
    """Everybody on the page, in the order of the numbers.

    Those with most quotations come first; then the entry for quotations without a speaker, if there are any; last, the speakers
    who have no quotation.
    """
    of: dict[Speaker | None, list[int]] = {}
    for index, quote in enumerate(explanation.quotes):
        of.setdefault(quote.speaker, []).append(index)
    order = sorted((speaker for speaker in of if speaker is not None), key=lambda speaker: -len(of[speaker]))
    silent = [speaker for speaker in explanation.speakers if speaker not in of]
    nobody = [None] if None in of else []
    named = iter(labels(speaker.name for speaker in (*order, *silent)))
    return tuple(
        Figure(
            number=number,
            speaker=speaker,
            label=next(named) if speaker is not None else NOBODY,
            quotes=tuple(of.get(speaker, ())),
        )
        for number, speaker in enumerate((*order, *nobody, *silent), 1)
    )
