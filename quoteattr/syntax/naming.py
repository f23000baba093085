"""Somebody described and then named: "a driver called Ida Lund said"."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import classes as c

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name

__all__ = ["gives_name", "name_called", "participle_before"]


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "naming"
    links: frozenset[str] = NO_WORDS  #: words between a participle of naming and the name ("a driver identified as Ida Lund")
    participles: frozenset[str] = NO_WORDS  #: words between a description and a name ("a driver named Ida Lund")


def name_called(reading: Reading, token: int, limit: int) -> Name | None:
    """The name of a person after a participle at ``token`` that gives it ("a driver named Ida Lund")."""
    words = reading.of_rule[Words]
    if token + 1 >= limit or reading.lowers[token] not in words.participles:
        return None
    name = reading.by_first.get(token + 1 + (reading.lowers[token + 1] in words.links))
    if name is None or name.last - 1 in reading.owners:  # "called Ida Lund's plan unfair"
        return None
    return None if name.last > limit or name.is_organisation else name


def participle_before(reading: Reading, name: Name) -> int | None:
    """The participle that gives a name ("a driver named Ida Lund", "identified as Ida Lund"); None if there is none."""
    places = (name.first - 1, name.first - 2)
    return next((start for start in places if start >= 0 and name_called(reading, start, name.last) is name), None)


def gives_name(reading: Reading, token: int) -> bool:
    """Whether a verb of naming is a participle, since the name is the subject of the next verb ("called Ida Lund said")."""
    name = name_called(reading, token, len(reading.words))
    if name is None or name.last >= len(reading.words):
        return False
    return bool(reading.flags[name.last] & (c.CUE | c.AUXILIARY | c.MODAL))
