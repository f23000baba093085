"""Nouns and names in their cases: from a form to the nominative ("Путину": "Путин", "министра": "министр")."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from quoteattr.lang.pack import Declension

__all__ = ["Inflected", "Row", "by_ending", "nominatives"]

SHORTEST_FORM = 4  #: letters of a form
SHORTEST_NOMINATIVE = 3  #: letters of a nominative
LONGEST_ENDING = 8  #: letters
LONG = 2  #: the fewest letters of an ending that shows the case of an unknown word too


@attrs.frozen
class Row:
    """What the ending of a form may show."""

    lemma: str  #: the ending of the nominative
    after: str  #: letters of which one comes before the ending; empty if any may
    oblique: bool  #: whether a subject never has this form
    sure: bool  #: whether it shows the case of an unknown word, too, if it is long


@attrs.frozen
class Inflected:
    """A form of a noun or a name."""

    lemma: str  #: the nominative singular
    oblique: bool  #: whether a subject never has this form
    sure: bool  #: whether the ending shows the case of an unknown word, too ("Петровым")


def by_ending(declensions: Iterable[Declension]) -> dict[str, list[Row]]:
    """The rows of a table of declensions by the endings of forms."""
    rows: dict[str, list[Row]] = {}
    for one in declensions:
        for endings, oblique in ((one.direct, False), (one.oblique, True)):
            for ending in endings:
                sure = len(one.lemma) >= LONG if one.sure is None else one.sure
                rows.setdefault(ending, []).append(Row(one.lemma, one.after, oblique, sure))
    return rows


def nominatives(
    lower: str, rows: Mapping[str, Sequence[Row]], known: Container[str] | None = None
) -> Iterator[Inflected]:
    """The words that a form may belong to, those with the longest ending first; only known ones if ``known`` is given."""
    length = len(lower)
    if length < SHORTEST_FORM:
        return
    for cut in range(max(0, length - LONGEST_ENDING), length + 1):
        for row in rows.get(lower[cut:], ()):
            lemma = lower[:cut] + row.lemma
            if (known is not None and lemma not in known) or len(lemma) < SHORTEST_NOMINATIVE:
                continue
            if not row.after or (cut and lower[cut - 1] in row.after):
                yield Inflected(lemma, row.oblique, row.sure and length - cut >= LONG)
