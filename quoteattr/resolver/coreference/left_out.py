"""—Nie —powiedziała. The speaker if the subject of a verb is left out and its form shows the gender, as for “he” or “she”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import Gender
from quoteattr.resolver.coreference.salience import most_salient, scores, with_rival
from quoteattr.syntax.animate import gender_told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.values import Verb
    from quoteattr.resolver.base import Pick, Turn
    from quoteattr.resolver.registry import Registry

__all__ = ["told_by_gender"]


def told_by_gender(verb: Verb, turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The most salient person before a verb whose gender its form shows; None if it shows none."""
    gender = gender_told(verb)
    if gender is Gender.UNKNOWN:
        return None
    return with_rival(most_salient(scores(verb.head, gender, turns, registry)), verb.head, registry)
