"""Full names in a case: the words of a name agree, so one word that shows the case shows that of the others too.

In «według Adama Wilka», "Adama" is a form of a known first name, so that "Wilka" is one of "Wilk"; in «podle Karla Dubského»,
the surname shows that "Karla" is "Karel".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.models import Gender
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.reading.declension import nominatives
from quoteattr.reading.values import Name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from quoteattr.reading.base import Reading

__all__ = ["agreeing", "parted_at_first_name", "untitled"]


FULL = 2  #: words of a first name with a surname


def agreeing(reading: Reading, names: Sequence[Name], found: Mapping[str, str], firm: AbstractSet[str]) -> dict[str, str]:
    """The nominatives of the words that are in a full name together with a word in another case."""
    told = (_told(reading, name, found, firm) for name in names if not name.is_organisation)
    more = {word: lemma for one in told for word, lemma in one}
    return more | dict(_governed(reading, names, {*found, *more, *firm}))


def parted_at_first_name(reading: Reading, name: Name) -> tuple[Name, ...]:
    """A name, cut in two if an organisation's in another case precedes a person's («Komisji Europejskiej Ursula Bielska»)."""
    for at in range(name.core + 1, name.last):
        if _begins_person(reading, name.core, at):
            body = any(reading.flags[i] & c.ORGANISATION for i in range(name.core, at))
            before = Name(name.first, name.core, at, is_organisation=body, is_oblique=True, is_loud=name.is_loud)
            return before, Name(at, at, name.last, is_organisation=False, is_loud=name.is_loud)
    return (name,)


def untitled(reading: Reading, names: Sequence[Name]) -> Iterator[Name]:
    """The names. A noun before that of an organisation isn't part of it («kapitán Sparty Jan Krejčí»)."""
    persons = {name.first for name in names if reading.flags[name.core] & c.FIRST_NAME and name.first == name.core}
    links = {name.first: name.last for name in names}
    for name in names:
        linked = name.last + 1 if reading.function[name.last : name.last + 1] == [f.COORDINATOR] else name.last
        ends = {name.last, links.get(linked, name.last)}
        body = name.titled and not reading.flags[name.core] & c.FIRST_NAME and (ends & persons or _is_of_body(reading, name))
        yield attrs.evolve(name, first=name.core, is_oblique=True) if body else name


def _is_of_body(reading: Reading, name: Name) -> bool:
    """Whether the only word after a title is an adjective before a noun for an organisation."""
    after = name.last
    adjective = name.last - name.core == 1 and reading.forms[name.core] & m.MODIFIER and after < len(reading.flags)
    return bool(adjective) and reading.flags[after] & (c.ORGANISATION | c.CAPITAL) == c.ORGANISATION


def _begins_person(reading: Reading, first: int, token: int) -> bool:
    """Whether a known first name in the nominative follows words in another case that aren't first names."""
    first_names = reading.pack.names.first_names
    if reading.lowers[token] not in first_names or not reading.flags[token - 1] & c.CAPITAL:
        return False
    before = [i for i in range(first, token) if reading.flags[i] & c.CAPITAL]
    known = any(one.lemma in first_names for i in before for one in nominatives(reading.lowers[i], reading.index.proper))
    if known or any(reading.lowers[i] in first_names for i in before):
        return False
    return any(_is_in_case(reading, i) for i in before)


def _is_in_case(reading: Reading, token: int) -> bool:
    """Whether a word with a capital may be in another case than the nominative."""
    if reading.forms[token] & m.OBLIQUE or reading.flags[token] & c.ORGANISATION:
        return True
    return any(one.oblique for one in nominatives(reading.lowers[token], reading.index.proper))


def _governed(reading: Reading, names: Sequence[Name], known: AbstractSet[str]) -> Iterator[tuple[str, str]]:
    """The nominatives of single words that follow a preposition wherever they occur («zdaniem Bidena»)."""
    free = {word for name in names if not _is_governed(reading, name) for word in _words(reading, name)}
    for name in names:
        words = _words(reading, name)
        if len(words) > 1 or name.is_organisation or not words or words[0] in free or words[0] in known:
            continue
        lemma = _lemma(reading, words[0], Gender.UNKNOWN, first=False)
        if lemma is not None and _is_in_case(reading, name.core):
            yield words[0], lemma


def _is_governed(reading: Reading, name: Name) -> bool:
    """Whether a preposition comes right before a name."""
    return name.first > 0 and bool(reading.flags[name.first - 1] & c.PREPOSITION)


def _words(reading: Reading, name: Name) -> list[str]:
    """The words of a name without titles in lower case, in lower case."""
    return [reading.lowers[i] for i in range(name.core, name.last) if reading.flags[i] & c.CAPITAL]


def _told(
    reading: Reading, name: Name, found: Mapping[str, str], firm: AbstractSet[str]
) -> Iterator[tuple[str, str]]:
    """The nominatives of the other words of a name."""
    words = _words(reading, name)
    governed = _is_governed(reading, name)
    if len(words) < FULL or (not governed and found.keys().isdisjoint(words)):
        return
    gender = _gender_of(reading, words, found, governed=governed)
    first = _shows_first(reading, found.get(words[0]), gender, governed=governed)
    for at, word in enumerate(words if first else words[:1]):
        lemma = None if word in found or word in firm else _lemma(reading, word, gender, first=not at)
        if lemma is not None:
            yield word, lemma


def _shows_first(reading: Reading, lemma: str | None, gender: Gender, *, governed: bool) -> bool:
    """Whether the first word of a name is a first name in another case."""
    return lemma in reading.pack.names.first_names or (governed and gender is not Gender.UNKNOWN)


def _gender_of(reading: Reading, words: Sequence[str], found: Mapping[str, str], *, governed: bool) -> Gender:
    """The gender that a full name shows; after a preposition also the likeliest first name («podle Karla Vlka»: "Karel")."""
    gender = _gender(reading, [found.get(word, word) for word in words], words, found)
    if not governed or gender is not Gender.UNKNOWN:
        return gender
    return reading.pack.names.first_names.get(_lemma(reading, words[0], gender, first=True) or "", Gender.UNKNOWN)


def _gender(reading: Reading, lemmas: Sequence[str], words: Sequence[str], found: Mapping[str, str]) -> Gender:
    """The gender that the first name shows if its nominative is known, or else the ending of the surname."""
    if words[0] in found:
        gender = reading.pack.names.first_names.get(lemmas[0], Gender.UNKNOWN)
        if gender is not Gender.UNKNOWN:
            return gender
    return _by_ending(reading, lemmas[-1])


def _by_ending(reading: Reading, lemma: str) -> Gender:
    """The gender that the ending of a name shows."""
    endings = reading.pack.names.gender_endings.items()
    return next((gender for ending, gender in endings if lemma.endswith(ending)), Gender.UNKNOWN)


def _lemma(reading: Reading, word: str, gender: Gender, *, first: bool) -> str | None:
    """The likeliest nominative of a word: for a first name, a known one of the gender; otherwise the shortest that fits."""
    found = {one.lemma for one in nominatives(word, reading.index.proper)} - {word}
    first_names = reading.pack.names.first_names
    fits = {gender} if gender is not Gender.UNKNOWN else set(Gender)
    known = [lemma for lemma in sorted(found) if first_names.get(lemma) in fits]
    if first:
        return known[0] if known else None
    ranked = sorted(found, key=lambda lemma: (_rank(reading, lemma, gender), len(lemma), lemma))
    return ranked[0] if ranked else None


def _rank(reading: Reading, lemma: str, gender: Gender) -> int:
    """How badly the ending of a surname fits a gender."""
    told = _by_ending(reading, lemma)
    if told is not Gender.UNKNOWN:
        return 0 if told is gender else 3
    return 1 if gender is Gender.UNKNOWN or _looks(reading, lemma) in {gender, Gender.UNKNOWN} else 2


def _looks(reading: Reading, lemma: str) -> Gender:
    """The gender of most first names with the same last letter."""
    same = [gender for name, gender in reading.pack.names.first_names.items() if name[-1] == lemma[-1]]
    lead = same.count(Gender.FEMALE) - same.count(Gender.MALE)
    return Gender.FEMALE if lead > 0 else Gender.MALE if lead else Gender.UNKNOWN
