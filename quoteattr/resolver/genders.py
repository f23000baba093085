"""What the text around names tells of those who bear them: pronouns after them, prepositions before them."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from quoteattr.candidates import classes as c
from quoteattr.models import Gender, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from quoteattr.candidates.base import Candidates
    from quoteattr.candidates.names import Name
    from quoteattr.resolver.entities import Entity

__all__ = ["find_places", "guess_genders"]

#: How many tokens after a name a pronoun may still tell its gender.
PRONOUN_REACH = 25


def guess_genders(found: Candidates, entities: Sequence[Entity], of_name: Mapping[Name, int]) -> None:
    """For people whose titles and first names tell nothing: the pronouns that follow their names, else nothing."""
    votes: defaultdict[int, Counter[Gender]] = defaultdict(Counter)
    names = found.names
    for k, name in enumerate(names):
        index = of_name.get(name)
        if index is None or entities[index].kind is not SpeakerKind.PERSON:
            continue
        if entities[index].gender is Gender.UNKNOWN:
            end = names[k + 1].first if k + 1 < len(names) else len(found.reading.words)
            gender = _pronoun_after(found, name, min(end, name.last + PRONOUN_REACH))
            votes[index][gender] += gender is not Gender.UNKNOWN
    for index, counts in votes.items():
        female, male = counts[Gender.FEMALE], counts[Gender.MALE]
        entity = entities[index]
        if female != male and max(female, male) >= 2 * min(female, male):
            entity.gender = Gender.FEMALE if female > male else Gender.MALE
        elif len(entity.words) == 1:
            entity.gender = found.reading.lexicon.pack.first_names.get(entity.words[0], Gender.UNKNOWN)


def _pronoun_after(found: Candidates, name: Name, end: int) -> Gender:
    reading = found.reading
    level = reading.depth[name.last - 1]
    for i in range(name.last, end):
        if reading.flags[i] & (c.PRONOUN | c.POSSESSIVE) and reading.depth[i] == level:
            traits = reading.lexicon.pack.pronouns.get(reading.lowers[i])
            if traits is not None and traits.gender is not Gender.UNKNOWN:
                return traits.gender
    return Gender.UNKNOWN


def find_places(found: Candidates, entities: Iterable[Entity]) -> None:
    """A name of unknown gender that always follows a preposition of place names nobody who could speak."""
    reading = found.reading
    for entity in entities:
        if entity.gender is Gender.UNKNOWN and entity.kind is SpeakerKind.PERSON and not entity.titles:
            before = (reading.lowers[name.first - 1] if name.first else "" for name in entity.names)
            if entity.names and all(low in reading.closed.placing for low in before):
                entity.kind = SpeakerKind.ORGANISATION
