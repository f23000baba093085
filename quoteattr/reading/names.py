"""Find proper names with their titles: capitalised runs, with their initials, particles, suffixes and full stops.

Real forms: "Mr. Hale", "Dr. J. R. Okoro Jr.", "Ursula von Berg-Lang", "Bashar al-Tarif", "US State Secretary Ann Roth", "the
Bank of Norvia", "Sir Tom". A capital at the start of a sentence proves nothing, so a single word there counts as a name only
if the text writes it with a capital elsewhere too, or if it is a first name and not an everyday word of the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import APOSTROPHE
from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.reading.headings import everyday_words, loud_tokens, names_among
from quoteattr.reading.long_names import shortened
from quoteattr.reading.name_runs import adjacent, run_end
from quoteattr.reading.values import Name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.reading.base import Reading

__all__ = ["find_names"]

#: The classes of capitalised words that are never a name alone.
NO_NAMES = c.DETERMINER | c.POSSESSIVE | c.PRONOUN | c.CONJUNCTION
COMMON = (
    c.NOT_A_NAME | c.DETERMINER | c.POSSESSIVE | c.PREPOSITION | c.CONJUNCTION | c.SUBORDINATOR | c.COMPLEMENTIZER
    | c.RELATIVE | c.AUXILIARY | c.MODAL | c.NEGATION | c.PRONOUN | c.ADVERB | c.TIME
)  # fmt: skip
#: The classes of single words that are capitalised at the start of a sentence without being names.
EVERYDAY = c.CUE | c.GROUP | c.PERSON | c.DOCUMENT | c.ORGANISATION | c.NATIONALITY
TITLE_STOPS = frozenset({".", ","})  #: may come between a title and its name
#: After these, a capital is due to the word, not to its place.
INNER = frozenset({*",.(/;-&", APOSTROPHE})
#: The classes of the last word of an organisation's name.
ORGANISATIONS = c.ORGANISATION | c.COUNTRY | c.DOCUMENT | c.GROUP


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "names"
    name_links: frozenset[str] = NO_WORDS  #: inside the name of an organisation ("Bank of Norvia")
    title_links: frozenset[str] = NO_WORDS  #: inside a title ("Envoy for Norvia")


@attrs.frozen(eq=False, kw_only=True)
class _Capitals:
    """How a text uses capitals: where one shows nothing, and which words have one anyway."""

    tokens: list[int]  #: all words with a capital
    ambiguous: set[int]  #: those whose capital may be due to their place
    certain: set[str]  #: words with a capital at a place that doesn't need one
    surnames: set[str]  #: of these, those that follow a first name
    everyday: set[str]  #: words without a capital
    loud: set[int]  #: tokens of headings and of words in capitals


def find_names(reading: Reading) -> list[Name]:
    """All names of a text, in order and without overlap."""
    capitals = _capitals(reading)
    names: list[Name] = []
    reached = 0
    for first in capitals.tokens:
        if first < reached or not _begins_name(reading, first, capitals):
            continue
        reached = _quiet_end(run_end(reading, first), first, capitals.loud)
        name = None if _is_adjective(reading, first, reached) else _name_in(reading, first, reached)
        if name is not None:
            names.append(attrs.evolve(name, is_role=True) if _is_role(reading, name) else name)
    if capitals.loud:
        names = sorted([*names, *_loud_names(reading, names, capitals)], key=lambda name: name.first)
    return _with_long_organisations(reading, _with_long_titles(reading, names))


def _quiet_end(last: int, first: int, loud: set[int]) -> int:
    """The end of a run, cut where a heading or words in capitals begin."""
    return next((i for i in range(first, last) if i in loud), last) if loud else last


def _loud_names(reading: Reading, names: list[Name], capitals: _Capitals) -> Iterator[Name]:
    """The names in headings and among words in capitals, given those of the running text."""
    known = {word for name in names if not name.is_role for word in _forms(reading, name, capitals)}
    for first, last in names_among(reading, capitals.loud, known, capitals.everyday):
        name = _name_in(reading, first, last)
        if name is not None:
            yield attrs.evolve(name, is_loud=True)


def _forms(reading: Reading, name: Name, capitals: _Capitals) -> Iterator[tuple[str, ...]]:
    """The forms in which a name may recur: the whole name, and the first name and surname of a person."""
    words = reading.lowers[name.core : name.last]
    yield tuple(words)
    if not name.is_organisation:
        yield from ((word,) for word in (words[0], words[-1]) if word.isalpha() and word not in capitals.everyday)


def _capitals(reading: Reading) -> _Capitals:
    """Find out how a text uses capitals."""
    flags, lowers = reading.flags, reading.lowers
    everyday = everyday_words(reading)
    loud = loud_tokens(reading, everyday)
    tokens = [i for i, bits in enumerate(flags) if bits & c.CAPITAL and i not in loud]
    ambiguous = _ambiguous_starts(reading, tokens)
    certain = [i for i in tokens if i not in ambiguous]
    return _Capitals(
        tokens=tokens,
        ambiguous=ambiguous,
        certain={lowers[i] for i in certain},
        surnames={lowers[i] for i in certain if flags[i - 1] & c.FIRST_NAME and flags[i - 1] & c.CAPITAL},
        everyday=everyday,
        loud=loud,
    )


def _begins_name(reading: Reading, i: int, capitals: _Capitals) -> bool:
    """Whether a capitalised word is (or begins) a name at its place."""
    if i in capitals.ambiguous:
        return _may_begin(reading, i, capitals) or _is_surname(reading, i, capitals) or _begins_tag(reading, i)
    bits = reading.flags[i]
    return not bits & COMMON or bool(bits & (c.TITLE | c.FIRST_NAME)) or _goes_on(reading, i)


def _is_adjective(reading: Reading, first: int, last: int) -> bool:
    """Whether a run is only an adjective of nationality before a noun ("German officials")."""
    if last - first > 1 or not reading.flags[first] & c.NATIONALITY or last >= len(reading.words):
        return False
    bits = reading.flags[last]
    return bool(bits & c.WORD) and not bits & (c.CLOSED | c.CUE | c.DETERMINER) and not reading.possessive(first)


def _is_role(reading: Reading, name: Name) -> bool:
    """Whether a run is a role without a name ("the US State Secretary", "Prime Minister"): it ends in a title."""
    flags = reading.flags
    last = name.last - 1
    if name.titled or not flags[last] & (c.TITLE | c.PERSON):
        return False
    if name.last - name.first > 1 and flags[name.first] & c.FIRST_NAME:
        return False
    determined = name.first > 0 and bool(flags[name.first - 1] & (c.DETERMINER | c.POSSESSIVE))
    if flags[last] & c.FIRST_NAME:
        return determined and bool(flags[last] & c.TITLE)
    return determined or bool(flags[last] & c.TITLE)


def _with_long_titles(reading: Reading, names: list[Name]) -> list[Name]:
    """Join titles that contain a phrase to their names: "Special Envoy for Norvia Stefan de Moor"."""
    return [_long_title(reading, name) if _follows_title(reading, name.first - 1) else name for name in names]


def _follows_title(reading: Reading, link: int) -> bool:
    """Whether a word links a title and a phrase that belongs to it ("Envoy for")."""
    if link <= 0 or reading.lowers[link] not in reading.of_rule(Words).title_links:
        return False
    title = reading.flags[link - 1]
    return bool(title & (c.TITLE | c.PERSON) and title & c.CAPITAL)


def _long_title(reading: Reading, name: Name) -> Name:
    """The name with the title before it, if a first name shows where the title's phrase ends; else the name as it is."""
    flags = reading.flags
    start = next((i for i in range(name.first + 1, name.last - 1) if flags[i] & c.FIRST_NAME), None)
    if start is None or name.titled or flags[name.first] & c.FIRST_NAME:
        return name
    first = name.first - 2
    while first and flags[first - 1] & c.CAPITAL and adjacent(reading, first):
        first -= 1
    return Name(first, start, name.last, is_organisation=False)


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


def _ambiguous_starts(reading: Reading, capitals: list[int]) -> set[int]:
    """Capitalised tokens whose capital may be due to their place: after a full stop, mark, colon or dash, or on a new line."""
    words, flags = reading.words, reading.flags
    breaks = reading.break_set
    return {
        i
        for i in capitals
        if i in breaks or (not flags[i - 1] & c.WORD and words[i - 1] not in INNER)
    }


def _goes_on(reading: Reading, i: int) -> bool:
    """Whether a capitalised common word begins a longer name ("The Hague", "New Haven", "May Ritter")."""
    after = i + 1
    return (
        after < len(reading.words)
        and bool(reading.flags[after] & c.CAPITAL)
        and not reading.flags[i] & (c.DETERMINER | c.PREPOSITION | c.PRONOUN | c.CONJUNCTION | c.SUBORDINATOR)
    )


def _may_begin(reading: Reading, i: int, capitals: _Capitals) -> bool:
    """Whether a capitalised word at an ambiguous place is (or begins) a name."""
    after = i + 1
    followed = after < len(reading.flags) and reading.flags[after] & c.CAPITAL
    if followed and not reading.function[after] & f.FIRST_PERSON:
        return _may_begin_longer(reading, i, capitals)
    return _may_be_whole(reading, i, capitals)


def _may_begin_longer(reading: Reading, i: int, capitals: _Capitals) -> bool:
    """Whether a word begins a name with the capitalised word after it ("Mayor Roth", "May Ritter", "Falk Street")."""
    bits, lower = reading.flags[i], reading.lowers[i]
    if bits & c.TITLE:
        return True
    if reading.flags[i + 1] & c.TITLE and not bits & c.CLOSED:
        return not bits & (c.DETERMINER | c.POSSESSIVE | c.TIME)
    if bits & c.FIRST_NAME and bits & c.TIME:
        return True
    if bits & COMMON:
        return bool(bits & c.FIRST_NAME) and _is_always_capital(lower, capitals)
    return bool(bits & c.FIRST_NAME) or lower in capitals.certain or _may_be_part(reading, i, capitals)


def _may_be_part(reading: Reading, i: int, capitals: _Capitals) -> bool:
    """Whether a word may begin a name: not an adverb, nor an everyday word except a noun for a person or organisation."""
    part = reading.lowers[i] not in capitals.everyday or bool(reading.flags[i] & (c.NATIONALITY | c.PERSON | c.ORGANISATION))
    return part and not reading.forms[i] & m.ADVERB


def _may_be_whole(reading: Reading, i: int, capitals: _Capitals) -> bool:
    """Whether a word without a capital after it is a name ("Norvia will vote", "Ida left"), or a title with its stop."""
    bits, lower = reading.flags[i], reading.lowers[i]
    if bits & c.TITLE and reading.words[i + 1 : i + 2] == ["."]:
        return True
    if bits & COMMON:
        return bool(bits & c.FIRST_NAME) and _is_always_capital(lower, capitals)
    certain, given = lower in capitals.certain, bool(bits & c.FIRST_NAME)
    if lower in capitals.everyday:
        return certain and given
    return certain or given or not (bits & EVERYDAY or len(lower) == 1 or reading.forms[i] & (m.PARTICIPLE | m.ADVERB))


def _is_always_capital(lower: str, capitals: _Capitals) -> bool:
    """Whether this text always writes a word with a capital, so that "May" or "Will" is a person."""
    return lower in capitals.certain and lower not in capitals.everyday


def _is_surname(reading: Reading, i: int, capitals: _Capitals) -> bool:
    """Whether a common word with a capital is the surname of somebody named in full elsewhere ("Brown said")."""
    lower, bits = reading.lowers[i], reading.flags[i]
    if lower not in capitals.surnames or lower in capitals.everyday:
        return False
    if bits & (c.CLOSED | c.DETERMINER | c.POSSESSIVE | c.ADVERB):
        return False
    return i + 1 < len(reading.words) and bool(reading.flags[i + 1] & (c.CUE | c.AUXILIARY | c.MODAL))


def _begins_tag(reading: Reading, i: int) -> bool:
    """Whether a capitalised word begins a tag after a quotation, and so is a name whatever the word is ("..., Will wrote")."""
    flags, words = reading.flags, reading.words
    if i + 1 >= len(words) or flags[i] & NO_NAMES or not reading.is_tag(i):
        return False
    if len(words[i]) == 1:
        return words[i + 1] == "."
    following = flags[i + 1]
    return bool(following & c.CUE or (flags[i] & c.FIRST_NAME and following & c.CAPITAL))


def _is_named_like_a_time(reading: Reading, first: int, last: int) -> bool:
    """Whether "May", "Jan" or "Sat" is a name: a first name, a word that begins a tag, or a short word before a surname."""
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
    """A run without the times before its name, and without a comma or an "of" after it."""
    while first < last and reading.flags[first] & c.TIME and not _is_named_like_a_time(reading, first, last):
        first += 1
    while last > first and (reading.words[last - 1] == "," or reading.function[last - 1] & f.GENITIVE):
        last -= 1
    return first, last


def _core(reading: Reading, first: int, last: int) -> int:
    """The first token after the titles of a run, or the first of the run if they leave no name."""
    core = first
    for i in range(first, last - 1):
        if _entitles(reading.flags[i]) and not (i > first and _is_saint(reading, i)):
            core = i + 1
    while core < last - 1 and reading.words[core] in TITLE_STOPS:
        core += 1
    nameless = reading.words[core] in TITLE_STOPS or reading.lowers[core] in reading.of_rule(Words).name_links
    return first if nameless else core


def _is_saint(reading: Reading, i: int) -> bool:
    """Whether a short title right after a first name belongs to the surname ("Ida St. Clare")."""
    return reading.words[i + 1] == "." and bool(reading.flags[i - 1] & c.FIRST_NAME) and not reading.flags[i - 1] & c.TITLE


def _entitles(bits: int) -> bool:
    """Whether a capitalised word before a name is a title or a role ("President", "Coach") and not a first name."""
    return bool(bits & c.TITLE or (bits & c.PERSON and not bits & c.FIRST_NAME))


def _is_organisation(reading: Reading, first: int, core: int, last: int) -> bool:
    """Whether a name is that of an organisation or a place: by its last word, its first word or its capitals."""
    flags = reading.flags
    tail = last - 2 if reading.words[last - 1] == "." else last - 1
    if flags[tail] & ORGANISATIONS:
        return True
    if core == first == tail and _is_acronym(reading.words[tail]) and not flags[tail] & c.SUFFIX:
        return True
    several = last - first > 1
    ends = reading.lowers[tail] in reading.pack.lexicon.organisation_endings
    return several and (ends or bool(flags[first] & c.ORGANISATION))


def _is_acronym(word: str) -> bool:
    """Whether a word consists of several capitals ("NRU", "U.N")."""
    return word.isupper() and len(word.replace(".", "")) > 1
