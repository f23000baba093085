"""—Nie —powiedziała. The speaker if the subject of a verb is left out: the form shows the person and, often, the gender."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import Gender
from quoteattr.resolver.base import Pick
from quoteattr.resolver.coreference.salience import most_salient, scores, with_rival
from quoteattr.resolver.speaker_sieves.narrator import SIEVE as NARRATOR
from quoteattr.resolver.speaker_sieves.pronoun import SIEVE as PRONOUN
from quoteattr.syntax.animate import gender_told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.resolver.base import SourceCue, Turn
    from quoteattr.resolver.registry import Registry

__all__ = ["told_by_form"]


def told_by_form(source_cue: SourceCue, turns: Sequence[Turn], registry: Registry) -> tuple[str, Pick] | None:
    """The narrator for a verb in the first person; for a form that shows a gender, as for “he” or “she”."""
    verb = source_cue.verb
    if verb is None:
        return None
    if verb.first_person:
        return NARRATOR.name, Pick(entity=registry.cast.narrator)
    gender = gender_told(verb)
    if gender is Gender.UNKNOWN:
        return None
    pick = with_rival(most_salient(scores(verb.head, gender, turns, registry)), verb.head, registry)
    return None if pick is None else (PRONOUN.name, pick)
