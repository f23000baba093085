"""—Nie —powiedziała. The speaker if the subject of a verb is left out and its form shows the gender, as for “he” or “she”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import Gender, MentionKind
from quoteattr.reading import classes as c
from quoteattr.resolver.base import Pick
from quoteattr.resolver.coreference.agreement import gender_of
from quoteattr.resolver.coreference.salience import most_salient, scores, with_rival
from quoteattr.syntax.animate import gender_told
from quoteattr.syntax.main_clause import clause_subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb
    from quoteattr.resolver.base import Turn
    from quoteattr.resolver.registry import Registry

__all__ = ["told_by_gender"]


SHORTEST_SENTENCE = 5  #: tokens; shorter ones without a subject go on with that of the sentence before («Pak řekl:»)
LONGEST_SENTENCE = 60  #: tokens of the sentence that are read


def told_by_gender(verb: Verb, turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The most salient person before a verb whose gender its form shows; None if it shows none."""
    gender = gender_told(verb)
    if gender is Gender.UNKNOWN:
        return None
    noun = _subject_before(verb, gender, turns[-1], registry)
    if noun is not None:
        return Pick(antecedent=noun, signal="noun")
    return with_rival(most_salient(scores(verb.head, gender, turns, registry)), verb.head, registry)


def _subject_before(verb: Verb, gender: Gender, turn: Turn, registry: Registry) -> Phrase | None:
    """The noun for a person that is the subject of the sentence right before the verb and the quotation («Otec mlčel.»)."""
    reading = registry.reading
    last = min(verb.first, turn.utterance.first) - 1
    level = turn.utterance.level
    if last < 0 or reading.depth[last] != level or turn.utterance.paragraph - reading.paragraph_index(last) > 1:
        return None
    first = max(reading.sentence(last)[0], last - LONGEST_SENTENCE)
    subject = clause_subject(reading, first, last + 1, level)
    if subject is None and first > 0 and last - first < SHORTEST_SENTENCE:
        subject = clause_subject(reading, reading.sentence(first - 1)[0], first, level)
    return subject if subject is not None and _is_person(reading, subject, gender) else None


def _is_person(reading: Reading, subject: Phrase, gender: Gender) -> bool:
    """Whether a phrase is a noun for one person that may have a gender."""
    if subject.kind is not MentionKind.NOMINAL or subject.name is not None or subject.members:
        return False
    return gender_of(reading, subject) in {gender, Gender.UNKNOWN} and bool(reading.flags[subject.head] & c.PERSON)
