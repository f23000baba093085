"""«El niño rio.¶—Es verdad —dijo.»: the person in the narration right before a turn speaks, if the tag has no subject.

A subject that is left out is most often that of the sentence before (Carminati 2002, for Italian; Alonso-Ovalle and others
2002, for Spanish), even where people take turns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading.features import VerbForm
from quoteattr.resolver.coreference.agreement import fits_verb, is_person
from quoteattr.resolver.coreference.subjects import subject_before

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb
    from quoteattr.resolver.base import Turn
    from quoteattr.resolver.registry import Registry

__all__ = ["TOLD", "told_subject"]

TOLD = "told"  #: the signal of a person found so

MOST_TURNS = 9  #: how many turns to look back, counting reports
MOST_SENTENCES = 4  #: sentences of the narration that are read back


def told_subject(verb: Verb, turns: Sequence[Turn], registry: Registry) -> Phrase | None:
    """The last person that is a subject in the paragraph of narration before a turn, if it can be that of the verb."""
    reading, here = registry.reading, turns[-1].utterance
    if not reading.genre.dialogue or VerbForm.PLURAL in verb.forms or not _is_told_before(turns, reading):
        return None
    first = reading.paragraph(reading.paragraph(here.first)[0] - 1)[0]
    at = reading.paragraph(here.first)[0]
    for _ in range(MOST_SENTENCES):
        subject = subject_before(at, turns[-1], reading)
        if subject is not None and _is_somebody(registry, subject):
            return subject if fits_verb(reading, subject, verb) else None
        at = reading.sentence(at - 1)[0]
        if at <= first:
            return None
    return None


def _is_told_before(turns: Sequence[Turn], reading: Reading) -> bool:
    """Whether a turn begins its paragraph, and the paragraph before it is narration without a turn."""
    here = turns[-1].utterance
    start = reading.paragraph(here.first)[0]
    if here.level or start == 0 or any(reading.flags[i] & c.WORD for i in range(start, here.first)):
        return False
    spoken = next((one.utterance for one in reversed(turns[-MOST_TURNS:-1]) if one.utterance.index >= 0), None)
    return spoken is None or here.paragraph - spoken.last_paragraph > 1


def _is_somebody(registry: Registry, subject: Phrase) -> bool:
    """Whether a subject is one person: a name, or a noun for a person in the singular."""
    if subject.members or subject.kind is MentionKind.PRONOUN or not is_person(registry, subject):
        return False
    if subject.name is not None:
        return subject.head == subject.name.last - 1
    return not registry.reading.forms[subject.head] & m.PLURAL
