"""What the text around names tells of those who bear them: pronouns after them, prepositions before them."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import Gender, GenderEvidence, SpeakerKind
from quoteattr.reading import classes as c
from quoteattr.reading import function as f

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name
    from quoteattr.resolver.cast.entities import Draft

__all__ = ["find_organisations", "find_peoples", "find_places", "guess_genders", "told_gender"]

#: How many tokens after a name a pronoun may still tell its gender.
PRONOUN_REACH = 25
PLACED = 3  #: names in a place for one name that no preposition governs
SURE_VOTES = 1  #: pronouns that outweigh a first name borne by women and men; one more outweighs another


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Words of the language pack that are asked for here."""

    rule: ClassVar[str] = "genders"
    office_links: frozenset[str] = NO_WORDS  #: between an office and its field ("Minister for Trade")
    placing: frozenset[str] = NO_WORDS  #: prepositions of place, after which no person stands
    plural_verbs: frozenset[str] = NO_WORDS  #: auxiliaries that only several agree with ("were")


def guess_genders(
    reading: Reading, entities: Sequence[Draft], of_name: Mapping[Name, int], *, doubt_first_names: bool
) -> None:
    """For people whose titles and first names tell nothing: the pronouns that follow their names, else nothing.

    Asked to, doubt what a first name tells where every pronoun speaks against it ("Andrea Moll" may be a man).
    """
    votes: defaultdict[int, Counter[Gender]] = defaultdict(Counter)
    names = reading.names
    for k, name in enumerate(names):
        index = of_name.get(name)
        if index is None or entities[index].kind is not SpeakerKind.PERSON:
            continue
        entity = entities[index]
        if not entity.sure_gender:
            end = names[k + 1].first if k + 1 < len(names) else len(reading.words)
            gender = _pronoun_after(reading, name, min(end, name.last + PRONOUN_REACH))
            counts = votes[index]
            if gender is not Gender.UNKNOWN:
                counts[gender] += 1
    for index, counts in votes.items():
        _settle(entities[index], counts, _votes_against(reading, entities[index], doubt=doubt_first_names))
    if not doubt_first_names:
        _tell_husbands(entities)


def _tell_husbands(entities: Sequence[Draft]) -> None:
    """In a story a bare surname beside that of a "Mrs" or "Miss" is a man's, unless something tells another gender."""
    wives = {one.words[-1] for one in entities if one.gender is Gender.FEMALE and one.courtesy is not None and one.sure_gender}
    for one in entities:
        if one.gender is Gender.UNKNOWN and one.kind is SpeakerKind.PERSON and len(one.words) == 1 and one.words[0] in wives:
            one.tell(Gender.MALE, GenderEvidence.TITLE)


def _votes_against(reading: Reading, entity: Draft, *, doubt: bool) -> float:
    """How many pronouns correct a first name: fewer where the name is borne by women and men; in a story none do."""
    certain = reading.pack.names.certainty.get(entity.words[0], 0) > 1
    return SURE_VOTES + certain if doubt else math.inf


def _settle(entity: Draft, counts: Counter[Gender], against: float) -> None:
    """The gender that the pronouns tell; ``against`` is how many correct a first name."""
    female, male = counts[Gender.FEMALE], counts[Gender.MALE]
    told = Gender.FEMALE if female > male else Gender.MALE
    other = min(female, male)
    if entity.gender is told:
        if max(female, male) > 2 * other:
            entity.tell(told, GenderEvidence.PRONOUN)
    elif entity.gender is not Gender.UNKNOWN:
        if max(female, male) >= against and not other:
            entity.tell(told, GenderEvidence.PRONOUN)
    elif female != male and max(female, male) >= 2 * other:
        entity.tell(told, GenderEvidence.PRONOUN)


def _pronoun_after(reading: Reading, name: Name, end: int) -> Gender:
    level = reading.depth[name.last - 1]
    for i in range(name.last, end):
        if reading.flags[i] & (c.PRONOUN | c.POSSESSIVE) and reading.depth[i] == level:
            traits = reading.traits(i)
            if traits is not None and traits.gender is not Gender.UNKNOWN:
                return traits.gender
    return Gender.UNKNOWN


def _may_be_place(reading: Reading, entity: Draft) -> bool:
    """Whether nothing tells that the entity is a person."""
    return (
        entity.kind is SpeakerKind.PERSON
        and entity.gender is Gender.UNKNOWN
        and not (entity.titles or entity.words[0] in reading.pack.names.first_names)
    )


def _is_people(reading: Reading, name: Name) -> bool:
    """Whether a name agrees with a plural, and no other is joined to it: "Sami were there"."""
    before, after = name.first - 1, name.last
    if after >= len(reading.words) or reading.lowers[after] not in reading.of_rule(Words).plural_verbs:
        return False
    return name.first in reading.break_set or not (
        before < 0 or reading.flags[before] & c.CONJUNCTION or reading.words[before] == ","
    )


def find_peoples(reading: Reading, entities: Iterable[Draft]) -> None:
    """A name of one word that agrees with a plural is that of several people."""
    for entity in entities:
        if len(entity.words) > 1 or entity.kind is not SpeakerKind.PERSON or entity.sure_gender or entity.titles:
            continue
        if any(_is_people(reading, name) for name in entity.names):
            entity.kind, entity.gender, entity.evidence = SpeakerKind.GROUP, Gender.UNKNOWN, GenderEvidence.NONE


def find_places(reading: Reading, entities: Iterable[Draft]) -> None:
    """A name of unknown gender that follows prepositions of place, and hardly ever none, names nobody who could speak."""
    for entity in entities:
        if _may_be_place(reading, entity):
            if _is_place(reading, entity.names):
                entity.kind = SpeakerKind.ORGANISATION
                entity.is_location = True
        elif entity.kind is SpeakerKind.ORGANISATION and entity.names:
            entity.is_location = bool(reading.flags[entity.names[0].last - 1] & c.COUNTRY)


def _is_place(reading: Reading, names: Sequence[Name]) -> bool:
    """Whether names stand behind prepositions of place far more often than behind none; in a book, always."""
    placed = sum(_is_placed(reading, name) for name in names)
    free = sum(not (name.first and reading.flags[name.first - 1] & c.PREPOSITION) for name in names) if placed else 0
    return placed > PLACED * free and not (free and reading.genre.long)


def _is_placed(reading: Reading, name: Name) -> bool:
    """Whether a preposition of place governs a name, or an office its field ("Minister for Trade")."""
    link = name.first - 1
    if link < 1:
        return False
    asked = reading.of_rule(Words)
    if reading.lowers[link] in asked.placing:
        return True
    office = reading.flags[link - 1]
    return reading.lowers[link] in asked.office_links and bool(office & c.CAPITAL and office & (c.TITLE | c.PERSON))


def find_organisations(reading: Reading, entities: Iterable[Draft], title_words: Mapping[int, set[str]]) -> None:
    """A name of one word that says something of "it" names an organisation: "Korva said it would appeal"."""
    for entity in entities:
        if len(entity.words) > 1 or title_words.get(entity.index) or not _may_be_place(reading, entity):
            continue
        if any(_says_it(reading, name) for name in entity.names):
            entity.kind = SpeakerKind.ORGANISATION


def told_gender(reading: Reading, name: Name) -> Gender:
    """The gender of the pronoun with which the one named reports of himself ("Wolf said he would appeal")."""
    token = _after_cue(reading, name)
    traits = None if token is None else reading.traits(token)
    return Gender.UNKNOWN if traits is None else traits.gender


def _says_it(reading: Reading, name: Name) -> bool:
    """Whether a reporting verb follows the name, and then the pronoun of an organisation."""
    token = _after_cue(reading, name)
    traits = None if token is None else reading.traits(token)
    if token is None or traits is None or traits.animate:
        return False
    return not reading.flags[token + 1] & c.AUXILIARY


def _after_cue(reading: Reading, name: Name) -> int | None:
    """The first token of what is reported, where a reporting verb follows the name."""
    after = name.last
    if after + 3 >= len(reading.words) or not reading.flags[after] & c.CUE or reading.depth[after] != reading.depth[after - 1]:
        return None
    return after + 1 + bool(reading.function[after + 1] & f.THAT)
