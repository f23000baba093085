"""What the text around names shows about the people: pronouns after the names, prepositions before them."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import Gender, GenderEvidence, SpeakerKind
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.reading.features import VerbForm
from quoteattr.reading.names import ends_in_place
from quoteattr.resolver.cast.subject_names import may_be_subject
from quoteattr.syntax.noun_phrases import bare_pronoun

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name
    from quoteattr.resolver.cast.entities import Draft

__all__ = ["determined", "find_organisations", "find_peoples", "find_places", "guess_genders", "told_by_verb", "told_gender"]

#: How many tokens after a name a pronoun may still show its gender.
PRONOUN_REACH = 25
NEXT_WORD = 2  #: tokens after the name of somebody who spoke, up to a pronoun that begins the next sentence
PLACED = 3  #: mentions after a preposition of place for each without a preposition
SURE_VOTES = 1  #: pronouns that outweigh a first name both women and men have; one more outweighs any other


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "genders"
    female: frozenset[str] = NO_WORDS  #: determiners of feminine nouns ("la", "cette"), which show the gender of a person, too
    male: frozenset[str] = NO_WORDS  #: determiners of masculine nouns ("el", "un")
    office_links: frozenset[str] = NO_WORDS  #: words between an office and its field ("Minister for Trade")
    articles: frozenset[str] = NO_WORDS  #: articles that come before names, but not before those of people ("de Ridderzaal")
    bodies: frozenset[str] = NO_WORDS  #: articles before names of organisations, which names of people lack ("the Guardian")
    placing: frozenset[str] = NO_WORDS  #: prepositions of place, which aren't used with people
    plural_verbs: frozenset[str] = NO_WORDS  #: auxiliaries that need a plural subject ("were")


def guess_genders(
    reading: Reading, entities: Sequence[Draft], of_name: Mapping[Name, int], *, doubt_first_names: bool
) -> None:
    """Set the gender of people whose title or first name doesn't show it, from the pronouns after their names.

    With ``doubt_first_names``, pronouns overrule a first name if all of them disagree ("Andrea Moll" may be a man).
    """
    votes: defaultdict[int, Counter[Gender]] = defaultdict(Counter)
    ends = [name.first for name in reading.names[1:]] + [len(reading.words)]
    for name, end in zip(reading.names, ends, strict=False):
        index = of_name.get(name)
        if index is None or entities[index].kind is not SpeakerKind.PERSON or entities[index].sure_gender:
            continue
        votes[index].update(told for told in _told_of(reading, name, end) if told is not Gender.UNKNOWN)
    for index, counts in votes.items():
        _settle(entities[index], counts, _votes_against(reading, entities[index], doubt=doubt_first_names))
    if not doubt_first_names:
        _tell_husbands(entities)


def _told_of(reading: Reading, name: Name, end: int) -> Iterator[Gender]:
    """The genders that the words around a name show, before the next name; in a story, pronouns go on about a subject."""
    if not reading.genre.dialogue or may_be_subject(reading, name.first, name.last):
        yield _pronoun_after(reading, name, min(end, name.last + PRONOUN_REACH))
    elif name.first and reading.flags[name.first - 1] & c.CUE:  # “Late,” said Robin Vance. She left.
        joined = name.last + 1 < end and reading.function[name.last + 1] & f.COORDINATOR  # "said Robin Vance, and she left"
        yield _pronoun_after(reading, name, min(end, name.last + NEXT_WORD + bool(joined)))
    yield determined(reading, name.first - 1)
    if not name.is_oblique:
        yield told_by_verb(reading, name.first, name.last)


def _tell_husbands(entities: Sequence[Draft]) -> None:
    """In a story, make a bare surname male if a "Mrs" or "Miss" has it too, unless there is other evidence."""
    wives = {one.words[-1] for one in entities if one.gender is Gender.FEMALE and one.courtesy is not None and one.sure_gender}
    for one in entities:
        if one.gender is Gender.UNKNOWN and one.kind is SpeakerKind.PERSON and len(one.words) == 1 and one.words[0] in wives:
            one.tell(Gender.MALE, GenderEvidence.TITLE)


def _votes_against(reading: Reading, entity: Draft, *, doubt: bool) -> float:
    """How many pronouns correct a first name: fewer if both women and men have it; in a story, none do."""
    certain = reading.pack.names.certainty.get(entity.words[0], 0) > 1
    return SURE_VOTES + certain if doubt else math.inf


def _settle(entity: Draft, counts: Counter[Gender], against: float) -> None:
    """Set the gender that the pronouns show; ``against`` is how many it takes to correct a first name."""
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
            if i == name.last + 1 and _is_object(reading, i):
                continue
            traits = reading.traits(i)
            if traits is not None and traits.gender is not Gender.UNKNOWN:
                return traits.gender
    return Gender.UNKNOWN


def _is_object(reading: Reading, token: int) -> bool:
    """Whether a pronoun is the object of the verb right before it, and so somebody other than its subject ("Holm told him")."""
    verb = reading.flags[token - 1]
    return bool(verb & c.CUE and not verb & c.CAPITAL) and bare_pronoun(reading, token, len(reading.words)) is not None


def told_by_verb(reading: Reading, first: int, last: int) -> Gender:
    """The gender that a past form right next to a name or noun in the nominative shows ("сказала Вера", "Женя встала")."""
    if not reading.index.tells_gender:
        return Gender.UNKNOWN
    level = reading.depth[first]
    for i in (last, first - 1):
        shown = _shown(reading, i) if 0 <= i < len(reading.forms) and reading.depth[i] == level else Gender.UNKNOWN
        if shown is not Gender.UNKNOWN:
            return shown
    return Gender.UNKNOWN


def _shown(reading: Reading, token: int) -> Gender:
    """The gender of its subject that a verb shows, by its ending or as a verb of saying."""
    cue = reading.index.cues.get(reading.lowers[token]) if reading.flags[token] & c.CUE else None
    forms = () if cue is None else cue.forms
    if reading.forms[token] & m.FEMALE or VerbForm.FEMALE in forms:
        return Gender.FEMALE
    return Gender.MALE if reading.forms[token] & m.MALE or VerbForm.MALE in forms else Gender.UNKNOWN


def determined(reading: Reading, token: int) -> Gender:
    """The gender that the determiner at a token shows of the person named or described right after it."""
    asked = reading.of_rule[Words]
    if token < 0 or not (asked.female or asked.male):
        return Gender.UNKNOWN
    lower = reading.lowers[token]
    return Gender.FEMALE if lower in asked.female else Gender.MALE if lower in asked.male else Gender.UNKNOWN


def _may_be_place(reading: Reading, entity: Draft) -> bool:
    """Whether nothing shows that the entity is a person."""
    return (
        entity.kind is SpeakerKind.PERSON
        and entity.gender is Gender.UNKNOWN
        and not (entity.titles or entity.words[0] in reading.pack.names.first_names)
    )


def _is_people(reading: Reading, name: Name) -> bool:
    """Whether a name takes a plural verb although no other name is joined to it: "Sami were there"."""
    before, after = name.first - 1, name.last
    if after >= len(reading.words) or reading.lowers[after] not in reading.of_rule[Words].plural_verbs:
        return False
    return name.first in reading.break_set or not (
        before < 0 or reading.flags[before] & c.CONJUNCTION or reading.words[before] == ","
    )


def find_peoples(reading: Reading, entities: Iterable[Draft]) -> None:
    """Make groups of the names of one word that take plural verbs."""
    for entity in entities:
        if len(entity.words) > 1 or entity.kind is not SpeakerKind.PERSON or entity.sure_gender or entity.titles:
            continue
        if any(_is_people(reading, name) for name in entity.names):
            entity.kind, entity.gender, entity.evidence = SpeakerKind.GROUP, Gender.UNKNOWN, GenderEvidence.NONE


def find_places(reading: Reading, entities: Iterable[Draft]) -> None:
    """Mark names that can't speak as places: of unknown gender, and nearly always after prepositions of place."""
    for entity in entities:
        if _has_article(reading, entity):
            entity.kind, entity.gender, entity.evidence = SpeakerKind.ORGANISATION, Gender.UNKNOWN, GenderEvidence.NONE
            entity.is_location = True
        elif _may_be_place(reading, entity):
            if _is_place(reading, entity.names):
                entity.kind = SpeakerKind.ORGANISATION
                entity.is_location = True
        elif entity.kind is SpeakerKind.ORGANISATION and entity.names:
            last, several = entity.names[0].last - 1, len(entity.words) > 1
            entity.is_location = bool(reading.flags[last] & c.COUNTRY) or (several and ends_in_place(reading, last))


def _has_article(reading: Reading, entity: Draft) -> bool:
    """Whether most names of somebody without a title follow an article, which people's names don't take ("de Rijn")."""
    articles = reading.of_rule[Words].articles
    if not articles or entity.kind is not SpeakerKind.PERSON or entity.titles or entity.sure_gender or not entity.names:
        return False
    with_article = sum(_follows_article(reading, name, articles) for name in entity.names)
    return with_article * 2 >= len(entity.names)


def _follows_article(reading: Reading, name: Name, articles: AbstractSet[str]) -> bool:
    """Whether an article comes before a name that isn't a noun for a person ("de Rijn", not "de Duivel")."""
    return name.first > 0 and reading.lowers[name.first - 1] in articles and not reading.flags[name.first] & c.PERSON


def _is_place(reading: Reading, names: Sequence[Name]) -> bool:
    """Whether names follow prepositions of place far more often than not; in a book, always."""
    left = [name for name in names if not _is_placed(reading, name)]
    placed = len(names) - len(left)
    free = sum(not (name.first and reading.flags[name.first - 1] & c.PREPOSITION) for name in left) if placed else 0
    return placed > PLACED * free and not (free and reading.genre.long)


def _is_placed(reading: Reading, name: Name) -> bool:
    """Whether a name follows a preposition of place, or an office and its preposition ("Minister for Trade")."""
    link = name.first - 1
    if link < 1:
        return False
    asked = reading.of_rule[Words]
    if reading.lowers[link] in asked.placing:
        return True
    if _follows_article(reading, name, asked.articles):
        return True
    office = reading.flags[link - 1]
    return reading.lowers[link] in asked.office_links and bool(office & c.CAPITAL and office & (c.TITLE | c.PERSON))


def find_organisations(reading: Reading, entities: Iterable[Draft], title_words: Mapping[int, set[str]]) -> None:
    """Make organisations of names of one word that say "it" of themselves or always have an article.

    "Korva said it would appeal", "the Guardian reported".
    """
    articles = reading.of_rule[Words].bodies
    for entity in entities:
        if len(entity.words) > 1 or title_words.get(entity.index) or not _may_be_place(reading, entity):
            continue
        if any(_says_it(reading, name) for name in entity.names) or _is_body(reading, entity.names, articles):
            entity.kind = SpeakerKind.ORGANISATION


def _is_body(reading: Reading, names: Sequence[Name], articles: AbstractSet[str]) -> bool:
    """Whether all names follow an article and one of them is next to a verb ("the Guardian said"; not "the Holm plant")."""
    if not articles or not all(_follows_article(reading, name, articles) for name in names):
        return False
    flags, verbs = reading.flags, c.CUE | c.AUXILIARY | c.MODAL
    after = (name.last for name in names if name.last < len(flags))
    return any(flags[i] & verbs for i in after) or any(flags[name.first - 2] & c.CUE for name in names if name.first > 1)


def told_gender(reading: Reading, name: Name) -> Gender:
    """The gender of the pronoun by which somebody reports about himself or herself ("Wolf said he would appeal")."""
    token = _after_cue(reading, name)
    traits = None if token is None else reading.traits(token)
    return Gender.UNKNOWN if traits is None else traits.gender


def _says_it(reading: Reading, name: Name) -> bool:
    """Whether a reporting verb follows the name, and then the pronoun for an organisation."""
    token = _after_cue(reading, name)
    traits = None if token is None else reading.traits(token)
    if token is None or traits is None or traits.animate:
        return False
    return not reading.flags[token + 1] & c.AUXILIARY


def _after_cue(reading: Reading, name: Name) -> int | None:
    """The first token of the reported words, if a reporting verb follows the name; else None."""
    after = name.last
    if after + 3 >= len(reading.words) or not reading.flags[after] & c.CUE or reading.depth[after] != reading.depth[after - 1]:
        return None
    return after + 1 + bool(reading.function[after + 1] & f.THAT)
