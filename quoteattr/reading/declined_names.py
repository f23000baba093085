"""Names in their cases: the nominative of each word of a name, and which names are in a case that no subject has.

The nominative of a form is found if it is a known first name, if the text also has another form of the name ("Путин",
"Путину"), or if the form has a long ending ("Петровым"). After a first name in the nominative, a surname is in the nominative
too ("Анна Иванова").
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import attrs

from quoteattr.models import Gender
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading.declension import nominatives
from quoteattr.reading.values import Name
from quoteattr.reading.whole_names import agreeing, parted_at_first_name, untitled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from quoteattr.lang.pack import Declension
    from quoteattr.reading.base import Reading
    from quoteattr.reading.declension import Inflected

__all__ = ["declined", "nominatives_of"]

FULL = 2  #: words of a first name with a surname


def nominatives_of(reading: Reading, names: Sequence[Name]) -> dict[str, str]:
    """The nominative of each word in names that is in another case, both in lower case."""
    words = {reading.lowers[i] for name in names for i in _words(reading, name)}
    firm = _firm(reading, names)
    firm |= _frequent(reading, names, words)
    shared = Counter(one for word in words - firm for one in {one.lemma for one in _readings(reading, word) if one.oblique})
    found = {}
    for word in sorted(words - firm):
        lemma = _nominative(reading, word, words, firm, shared)
        if lemma is not None:
            found[word] = lemma
    return found | agreeing(reading, names, found, firm)


def _words(reading: Reading, name: Name) -> Iterator[int]:
    """The tokens of a name that may be declined: its words without titles and initials."""
    return (i for i in range(name.core, name.last) if reading.flags[i] & c.CAPITAL and len(reading.words[i]) > 1)


def _readings(reading: Reading, word: str) -> Iterator[Inflected]:
    """The nominatives that a word may be a form of, other than itself."""
    return (one for one in nominatives(word, reading.index.proper) if one.lemma != word)


def _firm(reading: Reading, names: Sequence[Name]) -> set[str]:
    """The words that are nominatives: first names that aren't a form of others, and the surnames after them."""
    firm: set[str] = set()
    for name in names:
        tokens = list(_words(reading, name))
        if tokens and _is_first_name(reading, reading.lowers[tokens[0]]):
            firm.add(reading.lowers[tokens[0]])
            firm.update(reading.lowers[i] for i in tokens[1:] if not _is_surely_oblique(reading, reading.lowers[i]))
    return firm


def _frequent(reading: Reading, names: Sequence[Name], words: AbstractSet[str]) -> set[str]:
    """The words that may be the nominative of others, and are more frequent than all these ("Cimbura", "Cimburovi")."""
    counts = Counter(reading.lowers[i] for name in names for i in _words(reading, name))
    others: Counter[str] = Counter()
    for word in words:
        for lemma in {one.lemma for one in _readings(reading, word)} & words:
            others[lemma] += counts[word]
    return {lemma for lemma, count in others.items() if counts[lemma] > count and not _is_attested(reading, lemma, words)}


def _is_attested(reading: Reading, word: str, words: AbstractSet[str]) -> bool:
    """Whether another word of the text may be the nominative of a word."""
    return any(one.lemma in words for one in _readings(reading, word))


def _is_surely_oblique(reading: Reading, word: str) -> bool:
    """Whether a word can't be a surname in the nominative: it is a form of a first name, or has a long ending."""
    found = list(_readings(reading, word))
    first_names = reading.pack.names.first_names
    return any(one.oblique and (one.sure or one.lemma in first_names) for one in found) and all(one.oblique for one in found)


def _is_first_name(reading: Reading, word: str) -> bool:
    """Whether a word is a first name, and not a form of another one ("Анна"; not "Александра")."""
    first_names = reading.pack.names.first_names
    return word in first_names and not any(one.lemma in first_names for one in nominatives(word, reading.index.proper))


def _nominative(
    reading: Reading, word: str, words: AbstractSet[str], firm: AbstractSet[str], shared: Mapping[str, int]
) -> str | None:
    """The nominative of a word that isn't known to be one; None if it may be one."""
    found = list(_readings(reading, word))
    attested = _attested(found, words, firm)
    if attested is not None:
        return attested
    if word in reading.pack.names.first_names:
        return None
    oblique = [one for one in found if one.oblique]
    known = next((one.lemma for one in oblique if one.lemma in reading.pack.names.first_names), None)
    return known or _noun(reading, word) or _by_ending(found, oblique, shared)


def _noun(reading: Reading, word: str) -> str | None:
    """The nominative of a known noun in another case, which is a name here («Росстата»)."""
    noun = reading.index.inflected(word)
    return noun.lemma if noun is not None and noun.oblique else None


def _attested(found: Sequence[Inflected], words: AbstractSet[str], firm: AbstractSet[str]) -> str | None:
    """The nominative that the text has, too; one that is known to be a nominative rather than another."""
    lemmas = [one.lemma for one in found if one.lemma in words]
    return next((lemma for lemma in lemmas if lemma in firm), lemmas[0] if lemmas else None)


def _by_ending(found: Sequence[Inflected], oblique: Sequence[Inflected], shared: Mapping[str, int]) -> str | None:
    """The nominative of an unknown word: by a long ending, or one that several forms of the text share."""
    if any(one.sure for one in found):
        return next((one.lemma for one in oblique if one.sure), None)
    twice = [one.lemma for one in oblique if shared[one.lemma] > 1]
    return max(twice, key=lambda lemma: (shared[lemma], -len(lemma)), default=None)


def declined(reading: Reading, names: Sequence[Name], nominative: Mapping[str, str]) -> list[Name]:
    """The names; one in a case that no subject has is marked as oblique. Where the case changes, another name begins."""
    split = [part for name in names for part in parted_at_first_name(reading, name)]
    persons = untitled(reading, split)
    shown = frozenset(nominative.values())
    parts = (part for name in persons for part in _parted(reading, name, nominative, shown))
    return [_with_case(reading, name, oblique=name.is_oblique or _is_oblique(reading, name, nominative)) for name in parts]


def _with_case(reading: Reading, name: Name, *, oblique: bool) -> Name:
    """A name with its case, and without titles in another case («помощник президента Иван Лунд»)."""
    first = next((i for i in range(name.core - 1, name.first - 1, -1) if _is_in_other_case(reading, i, oblique=oblique)), None)
    return attrs.evolve(name, is_oblique=oblique, first=name.first if first is None else first + 1)


def _is_in_other_case(reading: Reading, title: int, *, oblique: bool) -> bool:
    """Whether a title in lower case isn't in the case of the name after it."""
    bits = reading.flags[title]
    return bits & (c.WORD | c.CAPITAL) == c.WORD and bool(reading.forms[title] & m.OBLIQUE) is not oblique


def _parted(reading: Reading, name: Name, nominative: Mapping[str, str], shown: AbstractSet[str]) -> tuple[Name, ...]:
    """A name, or two of which only the second is in another case than the nominative («Вера Ивану сказала»)."""
    tokens = list(_words(reading, name))
    if len(tokens) != FULL or name.is_organisation or tokens[1] != tokens[0] + 1:
        return (name,)
    first, second = tokens
    if not _changes_case(reading, (first, second), nominative, shown):
        return (name,)
    return (
        Name(name.first, name.core, second, is_organisation=False, is_role=name.is_role, is_loud=name.is_loud),
        Name(second, second, name.last, is_organisation=False, is_loud=name.is_loud),
    )


def _changes_case(
    reading: Reading, tokens: tuple[int, int], nominative: Mapping[str, str], shown: AbstractSet[str]
) -> bool:
    """Whether only one of two words is in the nominative, and both would show it."""
    first, second = tokens
    one, other = reading.lowers[first], reading.lowers[second]
    if one in nominative:
        named = nominative[one] not in reading.pack.names.first_names and other.endswith(reading.pack.names.surname_endings)
        return other not in nominative and (named or _is_first_name(reading, other))
    ending = one.endswith(reading.pack.names.surname_endings)
    shows = ending or one in shown or _shows_case(reading, first)
    return shows and (other in nominative or _is_declined_noun(reading, second))


def _is_declined_noun(reading: Reading, token: int) -> bool:
    """Whether a word is a known noun in a case that no subject has («Иудеям»)."""
    return bool(reading.forms[token] & m.OBLIQUE and reading.flags[token] & c.SPEAKING_NOUN)


def _shows_case(reading: Reading, token: int) -> bool:
    """Whether a first name would have an ending in another case: not «Джо», nor a woman's name that ends in a consonant."""
    lower, names = reading.lowers[token], reading.pack.names
    gender = names.first_names.get(lower)
    if gender is None:
        return False
    found = (one for one in names.declensions if lower.endswith(one.lemma) and _follows(lower, one))
    return any(one.lemma or gender is not Gender.FEMALE for one in found)


def _follows(lower: str, row: Declension) -> bool:
    """Whether the letter before the ending of a word is one that a row asks for."""
    return not row.after or lower.removesuffix(row.lemma)[-1:] in row.after


def _is_oblique(reading: Reading, name: Name, nominative: Mapping[str, str]) -> bool:
    """Whether a name of several words is in another case, or the first word of a name that shows its case."""
    lowers = [reading.lowers[i] for i in _words(reading, name)]
    if len(lowers) > 1 and all(lower in nominative for lower in lowers):
        return True
    for i in _words(reading, name):
        if reading.lowers[i] in nominative or _is_declined_noun(reading, i):
            return True
        if _shows_case(reading, i):
            return False
    return False
