"""The speaker where the subject of the verb is left out: by the verb, by the narration before, else as without a source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.resolver.base import Pick
from quoteattr.resolver.coreference.left_out import (
    continued_subject,
    is_listener,
    most_salient_before,
    spoke_before,
    told_by_gender,
)
from quoteattr.resolver.coreference.told_subject import TOLD, told_subject
from quoteattr.resolver.speaker_sieves.narrator import SIEVE as NARRATOR
from quoteattr.resolver.speaker_sieves.pronoun import SIEVE as PRONOUN

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quoteattr.reading.values import Verb
    from quoteattr.resolver.base import SourceCue, Turn
    from quoteattr.resolver.speakers import Choice, Speakers

__all__ = ["left_out"]


def left_out(source_cue: SourceCue, turns: Sequence[Turn], speakers: Speakers, by_turns: Callable[[], Choice]) -> Choice:
    """The speaker of the last turn; ``by_turns`` decides as if it had no source."""
    verb, narrator = source_cue.verb, speakers.registry.cast.narrator
    if verb is None or verb.first_person:
        return NARRATOR.name, Pick(entity=narrator)
    told = _told(verb, turns, speakers)
    if told is not None:
        return told
    rule, pick = by_turns()
    if pick is not None and pick.entity != narrator:
        return rule, pick
    salient = most_salient_before(verb, turns, speakers.registry)
    return (None, None) if salient is None else (PRONOUN.name, salient)


def _told(verb: Verb, turns: Sequence[Turn], speakers: Speakers) -> Choice | None:
    """The speaker by the sentences before and the form of the verb; None if they don't show one."""
    registry = speakers.registry
    subject = continued_subject(verb, turns, registry.reading)
    if subject is not None and not is_listener(subject, verb, registry):
        spoke = spoke_before(subject, turns, registry.reading)
        return PRONOUN.name, speakers.of_phrase(subject, turns)[1] if spoke is None else Pick(entity=spoke)
    narrated = told_subject(verb, turns, registry)
    pick = None if narrated is None or is_listener(narrated, verb, registry) else speakers.of_phrase(narrated, turns)[1]
    if pick is not None and pick.entity != registry.cast.narrator:
        return PRONOUN.name, Pick(entity=pick.entity, signal=TOLD)
    told = told_by_gender(verb, turns, registry)
    return None if told is None else speakers.settled(PRONOUN.name, told, turns)
