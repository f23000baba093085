"""Find proper names with their titles: capitalised runs, with their initials, particles, suffixes and full stops.

Real forms: "Mr. Hale", "Dr. J. R. Okoro Jr.", "Ursula von Berg-Lang", "Bashar al-Tarif", "US State Secretary Ann Roth", "the
Bank of Norvia", "Sir Tom".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.reading.articled_names import is_paper
from quoteattr.reading.attributes import adjective_end, attribute_end
from quoteattr.reading.headings import names_among
from quoteattr.reading.long_names import shortened
from quoteattr.reading.name_runs import adjacent, ends_in_domain, heads_body, links_nouns, run_end
from quoteattr.reading.name_starts import begins_name
from quoteattr.reading.neighbours import end_before_object, end_before_teller, neighbours_of
from quoteattr.reading.noun_capitals import name_end
from quoteattr.reading.places import end_before_place, is_of_place, places_of
from quoteattr.reading.values import Name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from quoteattr.reading.base import Reading
    from quoteattr.reading.name_starts import Capitals

__all__ = ["begins_with_place", "ends_in_place", "find_names"]

TITLE_STOPS = frozenset({".", ","})  #: may come between a title and its name
#: The classes of the last word of an organisation's name.
ORGANISATIONS = c.ORGANISATION | c.COUNTRY | c.DOCUMENT | c.GROUP


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "names"
    estates: frozenset[str] = NO_WORDS  #: titles before a particle and a name ("madame de Rênal")
    name_links: frozenset[str] = NO_WORDS  #: inside the name of an organisation ("Bank of Norvia")
    place_endings: frozenset[str] = NO_WORDS  #: nouns that end the name of a place ("Gull Harbour")
    place_nouns: frozenset[str] = NO_WORDS  #: nouns that begin the name of a place ("Castle Holm")
    saints: frozenset[str] = NO_WORDS  #: titles inside a surname ("Ida St. Clare")
    title_links: frozenset[str] = NO_WORDS  #: inside a title ("Envoy for Norvia")
    weekdays: frozenset[str] = NO_WORDS  #: days that may follow a name without a preposition ("told Ida Lund Monday")


def find_names(reading: Reading, capitals: Capitals) -> list[Name]:
    """All names of a text, in order and without overlap."""
    names: list[Name] = []
    reached = 0
    places, neighbours = places_of(reading), neighbours_of(reading, capitals.tokens)
    for first in capitals.tokens:
        if first < reached or not begins_name(reading, first, capitals):
            continue
        reached = _quiet_end(run_end(reading, first), first, capitals.loud)
        if capitals.signs is not None:
            reached = name_end(reading, first, reached, capitals.signs)
        reached = end_before_object(reading, first, end_before_place(reading, first, reached, places), neighbours)
        reached = end_before_teller(reading, first, reached)
        name, reached = _name_of_run(reading, first, reached, capitals)
        if name is not None:
            names.append(attrs.evolve(name, is_role=True) if _is_role(reading, name, capitals.surnames) else name)
    if capitals.loud:
        names = sorted([*names, *_loud_names(reading, names, capitals)], key=lambda name: name.first)
    names = _with_long_organisations(reading, _with_long_titles(reading, names))
    return [_with_small_title(reading, name) for name in names] if reading.pack.names.small_titles else names


def _name_of_run(reading: Reading, first: int, last: int, capitals: Capitals) -> tuple[Name | None, int]:
    """The name in a run, and one past its last word; a run that is only an adjective may go on with its noun («Белый дом»)."""
    after = attribute_end(reading, first, last, capitals.surnames)
    if after > last:
        return Name(first, first, after, is_organisation=True), after
    if adjective_end(reading, first, last) > last:
        return Name(first, first, last + 1, is_organisation=True), last + 1
    return (None if after < last or _is_adjective(reading, first, last) else _name_in(reading, first, last)), last


def _with_small_title(reading: Reading, name: Name) -> Name:
    """A name with the titles in lower case before it: "el señor Ruiz", "el sr. Ruiz"."""
    if name.titled or name.is_organisation or name.is_role:
        return name
    first, core = name.first, name.core
    estate = first == core and first > 1 and reading.flags[first - 1] & c.PARTICLE
    if estate and _is_small_title(reading, _past_stop(reading, first - 2)):
        if not _has_estate(reading, first - 1):
            return name
        first = core = first - 1  # "madame de Rênal"
    while first and _is_small_title(reading, _past_stop(reading, first - 1)):
        first = _past_stop(reading, first - 1)
    return Name(first, core, name.last, is_organisation=False, is_loud=name.is_loud)


def _has_estate(reading: Reading, particle: int) -> bool:
    """Whether a title and a particle belong to a name ("madame de Rênal") and not to an office ("presidente da República")."""
    estates = reading.of_rule[Words].estates
    title = reading.lowers[_past_stop(reading, particle - 1)]
    return not is_of_place(reading, particle) and (not estates or title in estates)


def _past_stop(reading: Reading, token: int) -> int:
    """The abbreviated word that a full stop at a token belongs to, else the token itself."""
    shortened = reading.words[token] == "." and reading.lowers[token - 1] in reading.pack.writing.abbreviations
    return token - 1 if shortened else token


def _is_small_title(reading: Reading, token: int) -> bool:
    """Whether a word is a title in lower case, or with the capital of a sentence."""
    if token < 0 or not reading.flags[token] & c.TITLE:
        return False
    return not reading.flags[token] & c.CAPITAL or token in reading.break_set


def _quiet_end(last: int, first: int, loud: set[int]) -> int:
    """The end of a run, cut where a heading or words in capitals begin."""
    return next((i for i in range(first, last) if i in loud), last) if loud else last


def _loud_names(reading: Reading, names: list[Name], capitals: Capitals) -> Iterator[Name]:
    """The names in headings and among words in capitals, given those of the running text."""
    known = {word for name in names if not name.is_role for word in _forms(reading, name, capitals)}
    for first, last in names_among(reading, capitals.loud, known, capitals.everyday):
        name = _name_in(reading, first, last)
        if name is not None:
            yield attrs.evolve(name, is_loud=True)


def _forms(reading: Reading, name: Name, capitals: Capitals) -> Iterator[tuple[str, ...]]:
    """The forms in which a name may recur: the whole name, and the first name and surname of a person."""
    words = reading.lowers[name.core : name.last]
    yield tuple(words)
    if not name.is_organisation:
        yield from ((word,) for word in (words[0], words[-1]) if word.isalpha() and word not in capitals.everyday)


def _is_adjective(reading: Reading, first: int, last: int) -> bool:
    """Whether a run is only an adjective of nationality before a noun ("German officials")."""
    if last - first > 1 or not reading.flags[first] & c.NATIONALITY or last >= len(reading.words):
        return False
    bits = reading.flags[last]
    return bool(bits & c.WORD) and not bits & (c.CLOSED | c.CUE | c.DETERMINER) and first not in reading.owners


def _is_role(reading: Reading, name: Name, surnames: AbstractSet[str]) -> bool:
    """Whether a run is a role without a name ("the US State Secretary", "Prime Minister"): it ends in a title.

    A title alone is a name if it is also a surname in the text: "Ida King left. King said so."
    """
    flags = reading.flags
    last = name.last - 1
    if name.titled or not flags[last] & (c.TITLE | c.PERSON):
        return False
    if name.last - name.first > 1 and flags[name.first] & c.FIRST_NAME:
        return False
    determined = name.first > 0 and bool(flags[name.first - 1] & (c.DETERMINER | c.POSSESSIVE))
    if flags[last] & c.FIRST_NAME:
        return determined and bool(flags[last] & c.TITLE)
    is_surname = name.last - name.first == 1 and reading.lowers[last] in surnames
    return determined or bool(flags[last] & c.TITLE and not is_surname)


def _with_long_titles(reading: Reading, names: list[Name]) -> list[Name]:
    """Join titles that contain a phrase to their names: "Special Envoy for Norvia Stefan de Moor"."""
    return [part for name in names for part in _after_role(reading, name)]


def _after_role(reading: Reading, name: Name) -> tuple[Name, ...]:
    """A name with the long title before it; after a role and "of", first the name of a place and then that of the person."""
    link = name.first - 1
    if _follows_title(reading, link):
        return (_long_title(reading, name),)
    start = _holder_start(reading, name) if link > 0 and reading.function[link] & f.GENITIVE else None
    if start is None or not reading.flags[link - 1] & c.PERSON:
        return (name,)
    return Name(name.first, name.first, start, is_organisation=False), Name(start, start, name.last, is_organisation=False)


def _follows_title(reading: Reading, link: int) -> bool:
    """Whether a word links a title and a phrase that belongs to it ("Envoy for")."""
    title = reading.flags[link - 1] if link > 0 else 0
    if not (title & (c.TITLE | c.PERSON) and title & c.CAPITAL):
        return False
    return reading.lowers[link] in reading.of_rule[Words].title_links


def _long_title(reading: Reading, name: Name) -> Name:
    """The name with the title before it, if a first name shows where the title's phrase ends; else the name as it is."""
    start = _holder_start(reading, name)
    if start is None:
        return name
    first = name.first - 2
    while first and reading.flags[first - 1] & c.CAPITAL and adjacent(reading, first):
        first -= 1
    return Name(first, start, name.last, is_organisation=False)


def _holder_start(reading: Reading, name: Name) -> int | None:
    """Where the person's name begins in a run that begins with the place of an office ("Norvia Stefan de Moor")."""
    if name.titled or reading.flags[name.first] & c.FIRST_NAME:
        return None
    return next((i for i in range(name.first + 1, name.last - 1) if reading.flags[i] & c.FIRST_NAME), None)


def _with_long_organisations(reading: Reading, names: list[Name]) -> list[Name]:
    """Join the parts of a name that the text shortens right after it: "Office for the Care of Bridges (OCB)"."""
    result: list[Name] = []
    ranges = iter(shortened(reading))
    span = next(ranges, None)
    for name in names:
        while span is not None and span[1] <= name.first:
            span = next(ranges, None)
        if span is None or name.last <= span[0]:
            result.append(name)
        elif not result or result[-1].last <= span[0]:
            result.append(Name(min(span[0], name.first), span[0], span[1], is_organisation=True))
    return result


def _is_named_like_a_time(reading: Reading, first: int, last: int) -> bool:
    """Whether "May", "Jan" or "Sat" is a name: a first name, a word that begins a tag, or a short word before a surname."""
    if last - first == 1 and reading.words[last : last + 1] and reading.words[last].isdecimal():
        return False  # "May 3"
    if reading.flags[first] & c.FIRST_NAME or reading.is_tag(first):
        return True
    return len(reading.words[first]) <= 3 and last - first > 1 and not reading.flags[first + 1] & c.TIME


def _name_in(reading: Reading, first: int, last: int) -> Name | None:
    """The name in a run, with its titles separate; None if the run is only a time or a bare title."""
    first, last = _trimmed(reading, first, last)
    if first >= last or (last - first == 1 and reading.lowers[first] in reading.pack.names.bare_titles):
        return None
    core = _core(reading, first, last)
    organisation = _is_organisation(reading, first, core, last)
    if organisation and not reading.flags[first] & c.TITLE:
        core = first
    return Name(first, core, last, organisation)


def _trimmed(reading: Reading, first: int, last: int) -> tuple[int, int]:
    """A run without the times before its name, and without a comma, an "of" or a day after it."""
    while first < last and reading.flags[first] & c.TIME and not _is_named_like_a_time(reading, first, last):
        first += 1
    while last > first and (reading.words[last - 1] == "," or reading.function[last - 1] & f.GENITIVE):
        last -= 1
    return first, last - _is_day_after(reading, first, last)


def _is_day_after(reading: Reading, first: int, last: int) -> bool:
    """Whether a run ends in a day that isn't part of the name ("told Ida Lund Monday"; not "Black Friday")."""
    is_time = first < last - 1 and reading.flags[last - 1] & c.TIME
    if not is_time or reading.lowers[last - 1] not in reading.of_rule[Words].weekdays:
        return False
    return any(reading.flags[i] & c.FIRST_NAME for i in range(first, last - 1)) and not reading.flags[last - 2] & c.TITLE


def _core(reading: Reading, first: int, last: int) -> int:
    """The first token after the titles of a run, or the first of the run if they leave no name."""
    core = _after_office(reading, first, last)
    for i in range(core, _before_suffix(reading, first, last) - 1):
        if _entitles(reading.flags[i]) and not (i > first and _is_inner(reading, i)):
            core = i + 1
    while core < last - 1 and reading.words[core] in TITLE_STOPS:
        core += 1
    if core == first:
        return first
    linked = reading.lowers[core] in reading.of_rule[Words].name_links and not _is_estate(reading, core)
    return first if linked or reading.words[core] in TITLE_STOPS else core


def _is_estate(reading: Reading, particle: int) -> bool:
    """Whether a name begins with its particle right after a title ("Mme de Rênal"), where titles usually are small."""
    return reading.pack.names.small_titles and _has_estate(reading, particle)


def _before_suffix(reading: Reading, first: int, last: int) -> int:
    """Where a name ends without "Jr." or "III". The word before these isn't a title: "Ida King Jr."."""
    while last - first > 1 and (reading.flags[last - 1] & c.SUFFIX or not reading.flags[last - 1] & c.WORD):
        last -= 1
    return last


def _after_office(reading: Reading, first: int, last: int) -> int:
    """Where the person's name begins after an office and its field ("Secretary of State Ida Lund"), or the first token."""
    office = _entitles(reading.flags[first]) and first + 1 < last and reading.function[first + 1] & f.GENITIVE
    after = range(first + 3, last - 1) if office else range(0)
    return next((i for i in after if reading.flags[i] & c.FIRST_NAME), first)


def _is_inner(reading: Reading, i: int) -> bool:
    """Whether "St" or an initial right after a first name isn't a title ("Ida St. Clare", "Ida M. Clare")."""
    before = reading.flags[i - 1]
    inner = reading.lowers[i] in reading.of_rule[Words].saints or len(reading.words[i]) == 1
    return inner and bool(before & c.FIRST_NAME) and not before & c.TITLE


def _entitles(bits: int) -> bool:
    """Whether a capitalised word before a name is a title or a role ("President", "Coach") and not a first name."""
    return bool(bits & c.TITLE or (bits & c.PERSON and not bits & c.FIRST_NAME))


def _is_organisation(reading: Reading, first: int, core: int, last: int) -> bool:
    """Whether a name is that of an organisation or a place: by its last word, its first word or its capitals."""
    flags = reading.flags
    tail = last - 2 if reading.words[last - 1] == "." else last - 1
    if flags[tail] & ORGANISATIONS or (tail > first and is_paper(reading, first, first + 1)):
        return True
    if tail > first and not _is_titled(reading, first, core):
        return bool(flags[first] & c.ORGANISATION) or _is_body(reading, first, tail)
    return core == first == tail and _is_acronym(reading.words[tail]) and not flags[tail] & c.SUFFIX


def _is_titled(reading: Reading, first: int, core: int) -> bool:
    """Whether a title and a first name show a person, whatever comes before and after them ("Army Captain Ida Lund")."""
    return core > first and (bool(reading.flags[core] & c.FIRST_NAME) or reading.words[core - 1] == ".")


def _is_body(reading: Reading, first: int, tail: int) -> bool:
    """Whether a name of several words has the ending of a company's name or of a site's, or begins with a noun for a place."""
    if ends_in_domain(reading, tail) or begins_with_place(reading, first) or links_nouns(reading, first + 1):
        return True
    if ends_in_place(reading, tail) and not reading.flags[first] & c.FIRST_NAME:
        return True
    return reading.lowers[tail] in reading.pack.lexicon.organisation_endings or _is_body_of(reading, first, tail)


def _is_body_of(reading: Reading, first: int, tail: int) -> bool:
    """Whether "of" follows a noun for an organisation inside a name ("Lisk Chamber of Commerce")."""
    return any(reading.function[i] & f.GENITIVE and heads_body(reading, i - 1) for i in range(first + 1, tail))


def begins_with_place(reading: Reading, first: int) -> bool:
    """Whether a token begins the name of a place ("Castle Holm"), which nobody shortens to Holm."""
    return reading.lowers[first] in reading.of_rule[Words].place_nouns


def ends_in_place(reading: Reading, last: int) -> bool:
    """Whether a token ends the name of a place ("Gull Harbour")."""
    return reading.lowers[last] in reading.of_rule[Words].place_endings


def _is_acronym(word: str) -> bool:
    """Whether a word consists of several capitals ("NRU", "U.N")."""
    return word.isupper() and len(word.replace(".", "")) > 1
