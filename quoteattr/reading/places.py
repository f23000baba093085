"""Where a name ends before a place: "zei Bavink van Rotterdam" is Bavink, if the text also has "in Rotterdam"."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import classes as c
from quoteattr.reading import function as f

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from quoteattr.reading.base import Reading

__all__ = ["end_before_place", "follows_surname", "is_of_place", "places_of"]


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "places"
    placing: frozenset[str] = NO_WORDS  #: prepositions of place ("in"), if the particle of a surname is also a preposition


def places_of(reading: Reading) -> frozenset[str]:
    """The names of places in a text, in lower case, as far as a preposition of place shows them."""
    placing = reading.of_rule[Words].placing
    if not placing:
        return NO_WORDS
    lowers, flags = reading.lowers, reading.flags
    after = (i for i in range(1, len(lowers)) if lowers[i - 1] in placing and flags[i] & c.CAPITAL)
    return frozenset(lowers[i] for i in after if not flags[i] & (c.CLOSED | c.TITLE | c.PERSON | c.FIRST_NAME))


def end_before_place(reading: Reading, first: int, last: int, places: AbstractSet[str]) -> int:
    """The end of the name of a person that begins at ``first``, without "of" and a place."""
    link = last - 2
    if link <= first or reading.lowers[last - 1] not in places or not reading.function[link] & f.GENITIVE:
        return last
    return last if reading.flags[first] & c.ORGANISATION else link


def follows_surname(reading: Reading, first: int, link: int) -> bool:
    """Whether "of" follows a surname, so that it isn't part of the name that begins at ``first``.

    "Mia Roos van de Bank van Lisk", but "Anna Maria van de Ven".
    """
    if link <= first + 1 or not reading.of_rule[Words].placing or not reading.function[link] & f.GENITIVE:
        return False
    surname = not reading.flags[link - 1] & c.FIRST_NAME and reading.words[link - 1] != "."
    return surname and not reading.flags[first] & c.ORGANISATION


def is_of_place(reading: Reading, particle: int) -> bool:
    """Whether "of" in lower case follows an office, not a title of courtesy: "de bisschop van Lisk", "de heer van Dalen"."""
    if not reading.of_rule[Words].placing or not reading.function[particle] & f.GENITIVE:
        return False
    title = particle - 1 - (reading.words[particle - 1] == ".")
    return reading.lowers[title] not in reading.pack.names.courtesy
