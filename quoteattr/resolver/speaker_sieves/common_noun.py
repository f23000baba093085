"""The company apologised. “…,” it said. The old captain sat. “…,” he said.: a pronoun refers to a common noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import Gender, MentionKind
from quoteattr.reading import classes as c
from quoteattr.resolver.base import Pick
from quoteattr.resolver.coreference.agreement import gender_of, owner_gender
from quoteattr.resolver.coreference.owners import gender_by_body, is_part_of_body, owner_of_part
from quoteattr.resolver.coreference.subjects import subject_before
from quoteattr.resolver.rules import Example, SpeakerSieve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.base import Turn
    from quoteattr.resolver.registry import Registry

__all__ = ["SIEVE"]


def find(phrase: Phrase, turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The subject of the sentence before, if it is a noun phrase without a name and agrees with the pronoun."""
    # In a book, people called by a common noun have a name elsewhere, and salience finds that person more often.
    if phrase.kind is not MentionKind.PRONOUN or registry.reading.genre.long:
        return None
    subject = subject_before(min(phrase.first, phrase.source[0]), turns[-1], registry.reading)
    if subject is not None and is_part_of_body(registry.reading, subject):
        subject = owner_of_part(registry.reading, subject)
    if subject is None or subject.kind is not MentionKind.NOMINAL or subject.name is not None or subject.members:
        return None
    after = subject.source[1]
    if registry.reading.words[after] == "," and after + 1 in registry.reading.by_first:
        return None  # a name in apposition ("His opponent, Julia Marsh, ...")
    return Pick(antecedent=subject, signal="noun") if _fits(phrase, subject, registry.reading) else None


def _fits(pronoun: Phrase, subject: Phrase, reading: Reading) -> bool:
    """Whether a pronoun and a noun phrase agree in number, gender and kind (person, group or organisation)."""
    owner = owner_gender(reading, pronoun)
    if owner is not None:
        agrees = len({owner, gender_of(reading, subject), Gender.UNKNOWN}) <= 2
        return agrees and bool(reading.flags[subject.head] & c.PERSON)
    traits = reading.traits(pronoun.head)
    if traits is None or traits.person != 3 or traits.indefinite or traits.relative:
        return False
    bits = reading.flags[subject.head]
    if traits.plural:
        return bool(bits & c.GROUP)
    if not traits.animate:
        return bool(bits & (c.ORGANISATION | c.DOCUMENT))
    genders = {traits.gender, gender_of(reading, subject), gender_by_body(reading, subject), Gender.UNKNOWN}
    return bool(bits & c.PERSON) and len(genders) <= 2


SIEVE = SpeakerSieve(
    name="common_noun",
    claim="The mention is a pronoun, and the sentence before has a noun phrase without a name as its subject: that speaks.",
    find=find,
    examples=(Example(text="The old captain sat down. “Done,” he said.", speaker="old captain"),),
    counterexamples=(Example(text="Leo sat down. “Done,” he said."),),
)
