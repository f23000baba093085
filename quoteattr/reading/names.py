"""Proper names with their titles: capitalised runs, with initials, particles, suffixes and the stops between them.

Real forms: "Mr. Hale", "Dr. J. R. Okoro Jr.", "Ursula von Berg-Lang", "Bashar al-Tarif", "US State Secretary Ann Roth", "the
Bank of Norvia", "Sir Tom". A capital at the start of a sentence proves nothing, so a word that stands there alone counts as
a name only if the text writes it with a capital elsewhere too, or if it is a first name and no everyday word of the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.reading import classes as c
from quoteattr.reading.long_names import shortened
from quoteattr.reading.values import Name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.reading.base import Reading

__all__ = ["find_names"]

CAPITAL_WORD = c.CAPITAL
#: What a capitalised word may be that is no name when it stands alone.
NO_NAMES = c.DETERMINER | c.POSSESSIVE | c.PRONOUN | c.CONJUNCTION
COMMON = (
    c.NOT_A_NAME | c.DETERMINER | c.POSSESSIVE | c.PREPOSITION | c.CONJUNCTION | c.SUBORDINATOR | c.COMPLEMENTIZER
    | c.RELATIVE | c.AUXILIARY | c.MODAL | c.NEGATION | c.PRONOUN | c.ADVERB | c.TIME
)  # fmt: skip


def find_names(reading: Reading) -> list[Name]:
    """All names of the text, in order, none inside another."""
    flags, lowers = reading.flags, reading.lowers
    capitals = [i for i, bits in enumerate(flags) if bits & CAPITAL_WORD]
    starts = _ambiguous_starts(reading, capitals)
    everyday = {lower for lower, bits in zip(lowers, flags, strict=False) if not bits & CAPITAL_WORD}
    certain = {lowers[i] for i in capitals if i not in starts}
    surnames = {lowers[i] for i in capitals if i not in starts and flags[i - 1] & c.FIRST_NAME and flags[i - 1] & c.CAPITAL}
    names: list[Name] = []
    reached = 0
    for i in capitals:
        if i < reached:
            continue
        first = i
        if i in starts and not (
            _may_begin(reading, i, certain, everyday) or _is_surname(reading, i, surnames, everyday) or _begins_tag(reading, i)
        ):
            continue
        if i not in starts and flags[i] & COMMON and not flags[i] & (c.TITLE | c.FIRST_NAME) and not _goes_on(reading, i):
            continue
        last = _run_end(reading, first)
        reached = last
        if not _is_adjective(reading, first, last):
            split = _split(reading, first, last)
            names.extend(attrs.evolve(name, is_role=True) if _is_role(reading, name) else name for name in split)
    return _with_long_bodies(reading, _with_long_titles(reading, names))


def _is_adjective(reading: Reading, first: int, last: int) -> bool:
    """Whether a run is only an adjective of nationality before a noun ("German officials")."""
    if last - first > 1 or not reading.flags[first] & c.NATIONALITY or last >= len(reading.words):
        return False
    bits = reading.flags[last]
    return bool(bits & c.WORD) and not bits & (c.CLOSED | c.CUE | c.DETERMINER) and not reading.possessive(first)


def _is_role(reading: Reading, name: Name) -> bool:
    """Whether a run is a role and no name ("the US State Secretary", "Prime Minister"): it ends in a title."""
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
    """Join titles with a phrase in them to their name: "Special Envoy for Norvia Stefan de Moor"."""
    flags = reading.flags
    result: list[Name] = []
    for name in names:
        before = name.first - 1
        if before > 0 and reading.lowers[before] in reading.closed.title_links and flags[before - 1] & (c.TITLE | c.PERSON):
            start = next((i for i in range(name.first + 1, name.last - 1) if flags[i] & c.FIRST_NAME), None)
            if start is not None and not name.titled and flags[before - 1] & c.CAPITAL and not flags[name.first] & c.FIRST_NAME:
                first = before - 1
                while first and flags[first - 1] & c.CAPITAL and _adjacent(reading, first):
                    first -= 1
                result.append(Name(first, start, name.last, is_organisation=False))
                continue
        result.append(name)
    return result


def _with_long_bodies(reading: Reading, names: list[Name]) -> list[Name]:
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
    """Capitalised tokens whose capital may come from their place: after a stop, a mark, a colon, a dash, a line start."""
    words, flags = reading.words, reading.flags
    breaks = reading.break_set
    return {
        i
        for i in capitals
        if i in breaks or (not flags[i - 1] & c.WORD and words[i - 1] not in {",", ".", "(", "-", "/", "&", "’", ";"})
    }


def _goes_on(reading: Reading, i: int) -> bool:
    """Whether a capitalised common word begins a longer name ("The Hague", "New Haven", "May Ritter")."""
    after = i + 1
    return (
        after < len(reading.words)
        and bool(reading.flags[after] & c.CAPITAL)
        and not reading.flags[i] & (c.DETERMINER | c.PREPOSITION | c.PRONOUN | c.CONJUNCTION | c.SUBORDINATOR)
    )


def _may_begin(reading: Reading, i: int, certain: set[str], everyday: set[str]) -> bool:
    """Whether a capitalised word at an ambiguous place is (or begins) a name."""
    flags, lower = reading.flags[i], reading.lowers[i]
    followed = i + 1 < len(reading.words) and bool(reading.flags[i + 1] & c.CAPITAL)
    followed = followed and reading.lowers[i + 1] not in reading.closed.first_person
    if flags & c.TITLE and (followed or reading.words[i + 1 : i + 2] == ["."]):
        return True
    if followed and reading.flags[i + 1] & c.TITLE and not flags & c.CLOSED:
        return not flags & (c.DETERMINER | c.POSSESSIVE | c.TIME)
    if followed and flags & c.FIRST_NAME and flags & c.TIME:
        return True
    if flags & COMMON:
        return bool(flags & c.FIRST_NAME) and lower in certain and lower not in everyday
    if lower in certain:
        return followed or lower not in everyday or bool(flags & c.FIRST_NAME)
    if flags & c.FIRST_NAME:
        return lower not in everyday or followed
    if followed:
        return not lower.endswith("ly") and (lower not in everyday or bool(flags & (c.NATIONALITY | c.PERSON | c.ORGANISATION)))
    return (
        lower not in everyday
        and not flags & (c.CUE | c.GROUP | c.PERSON | c.DOCUMENT | c.ORGANISATION | c.NATIONALITY)
        and (len(lower) > 1 and not lower.endswith(("ing", "ed", "ly")))
    )


def _is_surname(reading: Reading, i: int, surnames: set[str], everyday: set[str]) -> bool:
    """Whether a common word with a capital is the surname of somebody the text names in full ("Brown said")."""
    lower, bits = reading.lowers[i], reading.flags[i]
    if lower not in surnames or lower in everyday or bits & (c.CLOSED | c.DETERMINER | c.POSSESSIVE | c.ADVERB):
        return False
    return i + 1 < len(reading.words) and bool(reading.flags[i + 1] & (c.CUE | c.AUXILIARY | c.MODAL))


def _begins_tag(reading: Reading, i: int) -> bool:
    """Whether a capital stands behind marks that a comma ends: a name, whatever the word is elsewhere ("..., Will wrote")."""
    flags, words = reading.flags, reading.words
    if i + 1 >= len(words) or flags[i] & NO_NAMES or not reading.is_tag(i):
        return False
    if len(words[i]) == 1:
        return words[i + 1] == "."
    following = flags[i + 1]
    return bool(following & c.CUE or (flags[i] & c.FIRST_NAME and following & c.CAPITAL))


def _run_end(reading: Reading, first: int) -> int:
    """One past the last token of the capitalised run that begins at ``first``."""
    flags, words = reading.flags, reading.words
    last = first + 1
    while last < len(words):
        if _adjacent(reading, last) and flags[last] & c.CAPITAL and not _closes_name(reading, last):
            last += 1
        elif (after := _across(reading, first, last)) > last or (after := _owned(reading, last)) > last:
            last = after
        else:
            break
    return last


def _owned(reading: Reading, last: int) -> int:
    """The end of the name of a body that an owner begins ("Rail Workers' Union"), or ``last``."""
    flags = reading.flags
    bare = reading.is_bare_possessive(last - 1)  # "the Fishers' Union", whoever these are
    if not (bare or (reading.possessive(last - 1) and flags[last - 1] & (c.GROUP | c.TITLE | c.PERSON))):
        return last
    start = last + (reading.words[last] in {"'", "’"})
    if start >= len(flags) or flags[last - 1] & c.FIRST_NAME:
        return last
    gap = reading.text[reading.ends[last - 1] + reading.possessive(last - 1) : reading.starts[start]]
    if not gap.isspace():
        return last
    end = start
    while end < len(flags) and flags[end] & c.CAPITAL and (end == start or _adjacent(reading, end)):
        end += 1
    return end if end > start and flags[end - 1] & c.ORGANISATION else last


def _adjacent(reading: Reading, i: int) -> bool:
    """Whether nothing but white space (no paragraph end, no possessive) stands between the token and the one before."""
    return reading.adjoins(i) and reading.depth[i] == reading.depth[i - 1]


def _closes_name(reading: Reading, i: int) -> bool:
    """Whether a capitalised word inside a run is none of it: "I", a pronoun, a function word after a line end."""
    bits = reading.flags[i]
    if bits & c.PRONOUN or reading.lowers[i] in reading.closed.first_person:
        return True
    return bool(bits & (c.DETERMINER | c.AUXILIARY | c.SUBORDINATOR)) and not bits & c.TITLE


def _across(reading: Reading, first: int, last: int) -> int:
    """The end of the run after what may link two of its parts: a stop, a comma and suffix, a particle, "of"."""
    words, lowers, flags = reading.words, reading.lowers, reading.flags
    word = lowers[last]
    after = last + 1
    following = after < len(words) and bool(flags[after] & c.CAPITAL)
    before = flags[last - 1]
    if word == "." and reading.starts[last] == reading.ends[last - 1]:
        short = len(words[last - 1]) == 1 or lowers[last - 1] in reading.lexicon.pack.abbreviations
        if before & c.SUFFIX:
            return after
        titled = bool(before & c.TITLE) or len(words[last - 1]) == 1
        if short and titled and not following and after < len(words) and flags[after] & c.PARTICLE:
            return _across_word(reading, first, after)
        if short and titled and following and _adjacent(reading, after) and not _closes_name(reading, after):
            return after + 1
        return last
    if word == "-" and following and before & (c.COUNTRY | c.NATIONALITY) and reading.starts[after] == reading.ends[last]:
        return after + 1
    if word == "," and following and flags[after] & c.SUFFIX and not reading.depth[after] > reading.depth[first]:
        return after + 1
    if not _adjacent(reading, last):
        return last
    if before & c.SUFFIX:
        return last
    return _across_word(reading, first, last)


def _across_word(reading: Reading, first: int, last: int) -> int:
    """The end of the run after a lower-case word that belongs to a name, or ``last``."""
    lowers, flags = reading.lowers, reading.flags
    after = last + 1
    if flags[last] & c.PARTICLE:
        while after < len(lowers) and flags[after] & c.PARTICLE and not flags[after] & c.CAPITAL:
            after += 1
    if lowers[last] in reading.closed.coordinators or after >= len(lowers):
        return last
    if lowers[last].startswith(("al-", "el-", "d'", "l'", "ad-", "as-", "ash-", "an-", "ar-")) and "-" in lowers[last] + "-":
        return last + 1
    if not (flags[after] & c.CAPITAL and _adjacent(reading, after)):
        return last
    if flags[last] & c.PARTICLE:
        return after + 1
    if lowers[last] in reading.closed.genitive and flags[last - 1] & (c.ORGANISATION | c.TITLE) and flags[last - 1] & c.CAPITAL:
        return after + 1 if not flags[last - 1] & c.TITLE or first == last - 1 else last
    closed = reading.closed
    purpose = lowers[last] in closed.purposes and lowers[last - 1] in closed.with_purpose
    return after + 1 if purpose and not flags[after] & (c.TIME | c.FIRST_NAME) else last  # "the Institute for Fish"


def _is_named_like_a_time(reading: Reading, first: int, last: int) -> bool:
    """Whether "May", "Jan", "Sat" is a name: a first name; with a surname, no full stop and no number; in "..., Jun said"."""
    if reading.flags[first] & c.FIRST_NAME or reading.is_tag(first):
        return True
    return len(reading.words[first]) <= 3 and last - first > 1 and not reading.flags[first + 1] & c.TIME


def _split(reading: Reading, first: int, last: int) -> Iterator[Name]:
    """The name in a run, its titles apart; a time word alone is none."""
    flags, words = reading.flags, reading.words
    while first < last and flags[first] & c.TIME and not _is_named_like_a_time(reading, first, last):
        first += 1
    while last > first and (words[last - 1] == "," or reading.lowers[last - 1] in reading.closed.genitive):
        last -= 1
    if first >= last or (last - first == 1 and reading.lowers[first] in reading.closed.bare_titles):
        return
    core = first
    for i in range(first, last - 1):
        if flags[i] & c.TITLE or (flags[i] & c.PERSON and not flags[i] & c.FIRST_NAME):
            core = i + 1
    while core < last - 1 and words[core] in {".", ","}:
        core += 1
    if core < last and (words[core] in {".", ","} or reading.lowers[core] in reading.closed.name_links):
        core = first
    tail = last - 1 if words[last - 1] != "." else last - 2
    word = words[tail]
    acronym = word.isupper() and len(word.replace(".", "")) > 1 and not flags[tail] & c.SUFFIX and core == first == tail
    bodies = c.ORGANISATION | c.COUNTRY | c.DOCUMENT | c.GROUP
    ending = last - first > 1 and reading.lowers[tail] in reading.lexicon.pack.body_endings
    body = bool(flags[tail] & bodies or (flags[first] & c.ORGANISATION and last - first > 1)) or acronym or ending
    if body and not flags[first] & c.TITLE:
        core = first
    yield Name(first, core, last, body)
