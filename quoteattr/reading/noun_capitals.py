"""Find where names begin in a language that writes every noun with a capital ("die Lage", "laut Elshorst").

A noun has a determiner, a contracted preposition or an adjective before it, or is known as one, by itself or by its ending. A
name is next to a verb of saying, a title, a first name or another unknown word. What one place shows is used in the whole text.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.reading.fixed_phrases import phrase_before_token

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

    from quoteattr.reading.base import Reading

__all__ = ["NameSigns", "begins_noun_or_name", "capitalises_nouns", "is_noun", "name_end", "signs_of"]

#: Words that aren't adjectives whatever their ending is.
NO_ADJECTIVES = c.CLOSED | c.CUE | c.ADVERB | c.TIME
#: Classes of nouns.
NOUNS = c.PERSON | c.ORGANISATION | c.GROUP | c.DOCUMENT | c.TIME | c.CUE_NOUN
DETERMINERS = c.DETERMINER | c.POSSESSIVE
FEWEST, SHARE = 5, 3  #: words with a capital after a determiner in an old book: the fewest, and their share (one in so many)
TAG = 3  #: tokens before the subject of a tag: the last one of the quotation, a comma, a verb
#: Classes of words that are subjects of tags without a determiner and without being names ("sagte Mutter").
NO_TAGGED = c.PERSON | c.TITLE | c.CUE_NOUN | c.CLOSED
OFTEN = 3  #: how often a word without a determiner must occur to be a name
LONGEST_GENITIVE = 5  #: the fewest letters of a name with the ending of the genitive


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "noun_capitals"
    nouns: frozenset[str] = NO_WORDS  #: frequent nouns, often without a determiner
    noun_endings: frozenset[str] = NO_WORDS  #: endings that only nouns have ("ung")
    adjective_endings: frozenset[str] = NO_WORDS  #: endings of adjectives before a noun ("en")
    contractions: frozenset[str] = NO_WORDS  #: prepositions that contain an article ("zum")
    surname_parts: frozenset[str] = NO_WORDS  #: nouns that are the last part of many surnames ("mann")
    genitive: frozenset[str] = NO_WORDS  #: ending of a name that owns the next noun ("s")


@attrs.frozen(eq=False, kw_only=True)
class NameSigns:
    """What a text shows about its words with a capital, in lower case."""

    nouns: frozenset[str]  #: words with a determiner or an adjective before them somewhere
    named: frozenset[str]  #: words that are names at some place
    surnames: frozenset[str]  #: of these, those after a first name or a title, so that they are names although they are nouns
    tagged: frozenset[str]  #: words that are names although they are nouns, alone in a tag ("sagte Spiegel")


def capitalises_nouns(reading: Reading) -> bool:
    """Whether all nouns of a text have a capital: in the language, or in an old book, by its words after determiners."""
    names = reading.pack.names
    if not names.old_noun_capitals:
        return names.noun_capitals
    flags = reading.flags
    after = [bits for before, bits in pairwise(flags) if before & DETERMINERS and bits & c.WORD and not bits & c.CLOSED]
    capitals = sum(bool(bits & c.CAPITAL) for bits in after)
    return capitals >= FEWEST and capitals * SHARE >= len(after)


def signs_of(reading: Reading, tokens: Iterable[int]) -> NameSigns:
    """What a text shows about its words with a capital, of which ``tokens`` are those outside headings."""
    nouns, described, named, surnames, tagged = set[str](), set[str](), set[str](), set[str](), set[str]()
    bare: dict[str, int] = {}  # how often no word that shows a noun comes before a word
    for i in tokens:
        lower, bits = reading.lowers[i], reading.flags[i]
        if bits & (c.CLOSED | c.DETERMINER | c.POSSESSIVE):
            continue
        if _is_tagged(reading, i):
            tagged.add(lower)
        if _is_entitled(reading, i):
            surnames.add(lower)
        elif _is_determined(reading, i):
            nouns.add(lower)
        elif _is_described(reading, i):
            described.add(lower)
        elif not is_noun(reading, i):
            bare[lower] = bare.get(lower, 0) + 1
            if _is_shown(reading, i):
                named.add(lower)
    named |= {lower for lower, count in bare.items() if count >= OFTEN and lower not in described}
    named -= nouns
    return NameSigns(
        nouns=frozenset((nouns | (described - named)) - tagged),
        named=frozenset(named | tagged),
        surnames=frozenset(surnames),
        tagged=frozenset(tagged),
    )


def _is_tagged(reading: Reading, i: int) -> bool:
    """Whether a word alone follows the verb of a tag right behind quoted words, where a noun would have a determiner."""
    if i < TAG or not reading.flags[i - 1] & c.CUE or reading.flags[i - 1] & c.CAPITAL or reading.flags[i] & NO_TAGGED:
        return False
    after = i + 1
    if after < len(reading.flags) and reading.flags[after] & c.CAPITAL and reading.adjoins(after):
        return False
    before = i - 2 - (reading.words[i - 2] == ",")
    return reading.depth[before] > reading.depth[i] == reading.depth[i - 1] and not reading.forms[i] & m.SURE_PLURAL


def _is_entitled(reading: Reading, i: int) -> bool:
    """Whether a first name or a title comes right before a word that isn't a noun for a person with that title."""
    before = reading.flags[i - 1] if i else 0
    if not before & c.CAPITAL or not reading.adjoins(i) or i in reading.break_set or reading.depth[i] != reading.depth[i - 1]:
        return False
    return bool(before & c.FIRST_NAME or (before & c.TITLE and not reading.flags[i] & (c.TITLE | c.PERSON)))


def _is_determined(reading: Reading, i: int) -> bool:
    """Whether the word before shows that a word is a noun: a determiner, a contraction or a number."""
    if not i or reading.depth[i - 1] != reading.depth[i] or _is_run(reading, i):
        return False
    bits, lower = reading.flags[i - 1], reading.lowers[i - 1]
    if i > 1 and reading.words[i - 2] == "," and reading.function[i - 1] & f.SUBJECT_RELATIVE:
        return False  # "die Stimme, die Assad hörte"
    if bits & (c.DETERMINER | c.POSSESSIVE) or lower[0].isdigit():
        return True
    return lower in reading.of_rule[Words].contractions


def _is_described(reading: Reading, i: int) -> bool:
    """Whether a word in lower case with the ending of an adjective comes before, and can only be an adjective."""
    before = i - 1
    if before < 0 or reading.flags[before] & (NO_ADJECTIVES | c.CAPITAL | c.WORD) != c.WORD:
        return False
    if reading.function[before] & f.MOODS:
        return False
    return reading.lowers[before].endswith(tuple(reading.of_rule[Words].adjective_endings))


def is_noun(reading: Reading, i: int) -> bool:
    """Whether a word is known as a noun."""
    lower, asked = reading.lowers[i], reading.of_rule[Words]
    ends = not reading.flags[i] & c.FIRST_NAME and lower.endswith(tuple(asked.noun_endings))  # not "Franz"
    if ends or lower in asked.nouns or reading.forms[i] & m.DEFINITE:
        return True
    if not reading.flags[i] & NOUNS:
        return False
    return lower in reading.index.classes or reading.index.base(lower) not in asked.surname_parts


def _is_shown(reading: Reading, i: int) -> bool:
    """Whether a word that isn't known as a noun is a name by its place: next to a cue, after a role, or before another."""
    if _precedes_cue(reading, i):
        return not reading.forms[i] & (m.ADVERB | m.PAST)
    if _is_run(reading, i) or _precedes_phrase(reading, i):
        return True
    if i in reading.break_set or not i:
        return _has_relative(reading, i)
    if phrase_before_token(reading, "source_phrases", i):
        return True
    if i > 1 and not reading.flags[i - 2] & c.WORD and phrase_before_token(reading, "tag_sources", i):
        return True  # "..., so Elshorst"
    before = reading.flags[i - 1]
    return bool(before & (c.PERSON if before & c.CAPITAL else c.CUE))


def _precedes_cue(reading: Reading, i: int) -> bool:
    """Whether a form of a verb of saying follows, at the start of a sentence also after "but" ("Elshorst aber sagte")."""
    after = i + 1
    if i in reading.break_set and after + 1 < len(reading.flags) and reading.flags[after] & c.CONJUNCTION:
        after += 1
    if after >= len(reading.flags) or after in reading.break_set:
        return False
    return reading.flags[after] & (c.CUE | c.CAPITAL) == c.CUE


def _precedes_phrase(reading: Reading, i: int) -> bool:
    """Whether the word that comes behind a source follows ("Brandt zufolge")."""
    after = i + 1
    return after < len(reading.lowers) and reading.lowers[after] in reading.index.begins["source_ends"]


def _has_relative(reading: Reading, i: int) -> bool:
    """Whether a word without the ending of a plural opens its sentence, and a comma and an article or relative follow."""
    if reading.words[i + 1 : i + 2] != [","] or i + 2 >= len(reading.words) or not reading.function[i + 2] & f.DEFINITE:
        return False
    return not reading.lowers[i].endswith(tuple(reading.of_rule[Words].adjective_endings))


def _is_run(reading: Reading, i: int) -> bool:
    """Whether a word and the one after it have capitals and neither is known as a noun."""
    after = i + 1
    if after >= len(reading.flags) or after in reading.break_set or not reading.adjoins(after) or is_noun(reading, i):
        return False
    following = reading.flags[after]
    if following & (c.CAPITAL | c.CLOSED | c.DETERMINER) != c.CAPITAL or reading.depth[i] != reading.depth[after]:
        return False
    return not is_noun(reading, after)


def begins_noun_or_name(reading: Reading, i: int, signs: NameSigns, common: int) -> bool:
    """Whether a word with a capital is, or begins, a name; ``common`` are the classes of words that hardly ever are."""
    bits, lower = reading.flags[i], reading.lowers[i]
    if lower in signs.tagged:
        return not _is_determined(reading, i)
    if bits & c.TITLE and _titles(reading, i, signs):
        return True
    if bits & c.FIRST_NAME and not is_noun(reading, i) and not bits & common:
        return True
    if bits & (common | c.CLOSED):
        return bool(bits & c.FIRST_NAME) and _is_run(reading, i)
    if _is_genitive(reading, i, signs):
        return False
    if lower in signs.surnames and not _is_determined(reading, i):
        return True
    return _is_name(reading, i, signs)


def _is_name(reading: Reading, i: int, signs: NameSigns) -> bool:
    """Whether a word that is neither a title nor a first name is a name, or begins one."""
    bits, word, lower = reading.flags[i], reading.words[i], reading.lowers[i]
    if bits & c.COUNTRY or (word.isupper() and len(word) > 1 and word.isalpha()):
        return True
    if is_noun(reading, i):
        return bool(bits & c.ORGANISATION) and _names_next(reading, i + 1, signs)
    if _is_determined(reading, i) or lower in signs.nouns:
        return False
    return lower in signs.named or _is_run(reading, i)


def _names_next(reading: Reading, i: int, signs: NameSigns) -> bool:
    """Whether the word after an organisation is its name ("Nachrichtenagentur Irna")."""
    if i >= len(reading.flags) or not reading.flags[i] & c.CAPITAL or not reading.adjoins(i) or i in reading.break_set:
        return False
    return not (reading.flags[i] & (c.CLOSED | c.DETERMINER) or is_noun(reading, i) or reading.lowers[i] in signs.nouns)


def name_end(reading: Reading, first: int, last: int, signs: NameSigns) -> int:
    """The end of a run of words with capitals, cut before a noun that doesn't belong to the name ("Heidi Plätzchen")."""
    organisation = reading.flags[first] & (c.ORGANISATION | c.NATIONALITY)
    for i in range(first + 1, last):
        titled = reading.flags[i - 1] & c.TITLE and reading.flags[i] & (c.TITLE | c.PERSON)
        if organisation or titled or not reading.flags[i] & c.CAPITAL or _follows_particle(reading, i):
            continue
        if (is_noun(reading, i) or reading.lowers[i] in signs.nouns) and not _belongs(reading, i, signs):
            return i if reading.flags[i - 1] & c.CAPITAL else i - 1
    return last


def _follows_particle(reading: Reading, i: int) -> bool:
    """Whether a particle of a name comes right before a word ("Graf von Berg"; not "Heidi vom Boden")."""
    bits = reading.flags[i - 1] & (c.PARTICLE | c.CAPITAL)
    return bits == c.PARTICLE and reading.lowers[i - 1] not in reading.of_rule[Words].contractions


def _belongs(reading: Reading, i: int, signs: NameSigns) -> bool:
    """Whether a noun may be the last part of a name: a surname of the text, or one that names an organisation."""
    return reading.lowers[i] in signs.surnames or bool(reading.flags[i] & (c.ORGANISATION | c.SUFFIX | c.FIRST_NAME))


def _titles(reading: Reading, i: int, signs: NameSigns) -> bool:
    """Whether a name follows a title: a word with a capital that isn't known as a noun, after any full stop."""
    after = i + 1
    if reading.words[after : after + 1] == ["."] and reading.lowers[i] in reading.pack.writing.abbreviations:
        after += 1
    if after >= len(reading.words) or not reading.adjoins(after):
        return False
    bits = reading.flags[after]
    if bits & (c.CAPITAL | c.DETERMINER | c.PARTICLE) == c.PARTICLE:  # "Graf von Berg"
        return after + 1 < len(reading.flags) and bool(reading.flags[after + 1] & c.CAPITAL)
    if not bits & c.CAPITAL:
        return False
    if bits & (c.TITLE | c.FIRST_NAME) or reading.lowers[after] in signs.surnames:
        return True
    return not (bits & (c.CLOSED | c.DETERMINER) or is_noun(reading, after) or after in reading.break_set)


def _is_genitive(reading: Reading, i: int, signs: NameSigns) -> bool:
    """Whether a word is the genitive of a name before the noun that it owns ("Merkels Sprecher")."""
    lower = reading.lowers[i]
    if len(lower) < LONGEST_GENITIVE or i + 1 >= len(reading.flags) or not reading.flags[i + 1] & c.WORD:
        return False
    known: AbstractSet[str] = signs.named | signs.surnames
    if not reading.flags[i + 1] & c.CAPITAL or not is_noun(reading, i + 1):
        return False
    endings = tuple(reading.of_rule[Words].genitive)
    return any(lower.endswith(ending) and lower.removesuffix(ending) in known for ending in endings) or (
        lower.endswith(endings) and not reading.flags[i] & c.FIRST_NAME
    )
