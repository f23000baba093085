"""Find the end of a name: a run of capitalised words, and the words and marks that may come between them.

Real forms: "J. R. Okoro Jr.", "Ursula von Berg-Lang", "Bashar al-Tarif", "the Bank of Norvia", "Rail Workers' Union".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import APOSTROPHES
from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.reading.noun_capitals import is_noun
from quoteattr.reading.places import follows_surname

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["NO_NAMES", "adjacent", "ends_in_domain", "heads_body", "is_compound", "is_initial", "links_nouns", "run_end"]

#: The classes of capitalised words that are never a name alone.
NO_NAMES = c.DETERMINER | c.POSSESSIVE | c.PRONOUN | c.CONJUNCTION

#: Beginnings of lower-case words that are part of a name ("al-Tarif", "d'Orsay").
PREFIXES = ("al-", "el-", "d'", "l'", "ad-", "as-", "ash-", "an-", "ar-")


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "name_runs"
    compounds: frozenset[str] = NO_WORDS  #: last parts of adjectives that begin with a name ("Norvia-born")
    domains: frozenset[str] = NO_WORDS  #: last parts of the names of sites ("Halmhomes.net")
    purposes: frozenset[str] = NO_WORDS  #: between an organisation and its purpose ("the Institute for Fish")
    towns: frozenset[str] = NO_WORDS  #: nouns for towns and what belongs to one, before "of" and its name ("the Port of Lisk")
    with_purpose: frozenset[str] = NO_WORDS  #: nouns for organisations whose names may end with their purpose


def run_end(reading: Reading, first: int) -> int:
    """One past the last token of the capitalised run that begins at ``first``."""
    flags, words = reading.flags, reading.words
    last = first + 1
    while last < len(words):
        if flags[last] & c.CAPITAL and _continues(reading, first, last) and not _closes_name(reading, last):
            last += 1
        elif (after := _across(reading, first, last)) > last or (after := _owned(reading, last)) > last:
            last = after
        else:
            break
    return last


def _continues(reading: Reading, first: int, last: int) -> bool:
    """Whether only white space separates a word from the run, or the apostrophe of the article that begins it ("L'Équipe")."""
    if adjacent(reading, last):
        return True
    elided = last == first + 1 and reading.lowers[first] in reading.pack.writing.proclitics
    return elided and _touch(reading, last)


def _owned(reading: Reading, last: int) -> int:
    """The end of the name of an organisation that an owner begins ("Rail Workers' Union"), or ``last``."""
    ending = reading.owners.get(last - 1)
    if ending is None:
        return last
    flags, start = reading.flags, last + (reading.words[last] in APOSTROPHES)
    if start >= len(flags) or not _may_own(reading, last - 1):
        return last
    gap = reading.text[reading.ends[last - 1] + ending : reading.starts[start]]
    if not gap.isspace():
        return last
    end = start
    while _is_capital(reading, end) and (end == start or adjacent(reading, end)):
        end += 1
    return end if end > start and flags[end - 1] & c.ORGANISATION else last


def _may_own(reading: Reading, token: int) -> bool:
    """Whether an owner may be part of an organisation's name: a plural ("the Fishers' Union") or a role, not a first name."""
    bits = reading.flags[token]
    if bits & c.FIRST_NAME:
        return False
    return bool(bits & (c.GROUP | c.TITLE | c.PERSON)) or reading.is_bare_possessive(token)  # whatever the word is


def adjacent(reading: Reading, i: int) -> bool:
    """Whether only white space separates a token from the one before, not a possessive ending or the end of a paragraph."""
    if reading.depth[i] != reading.depth[i - 1] or not reading.adjoins(i):
        return False
    return i not in reading.break_set or reading.paragraph(i)[0] != i or _is_broken(reading, i)


def _is_broken(reading: Reading, i: int) -> bool:
    """Whether a line break before a token is inside a sentence of prose ("At noon Ida / Holm came in")."""
    flags = reading.flags
    if i + 1 >= len(flags) or i - 2 < reading.paragraph(i - 1)[0]:
        return False
    return all(flags[k] & c.WORD and not flags[k] & c.CAPITAL for k in (i - 2, i + 1))


def _is_capital(reading: Reading, i: int) -> bool:
    """Whether there is a token and it begins with a capital."""
    return i < len(reading.flags) and bool(reading.flags[i] & c.CAPITAL)


def _closes_name(reading: Reading, i: int) -> bool:
    """Whether a capitalised word is not part of the run before it: "I", a pronoun, a function word, a second name."""
    bits = reading.flags[i]
    if len(reading.words[i]) == 1 and is_initial(reading, i):
        return False
    if (bits & (c.TITLE | c.FIRST_NAME) and _follows_suffix(reading, i)) or is_compound(reading, i):
        return True
    if _begins_surname(reading, i):
        return False
    if bits & c.PRONOUN or reading.function[i] & (f.FIRST_PERSON | f.COORDINATOR) or _begins_another(reading, i):
        return True
    return bool(bits & (c.DETERMINER | c.AUXILIARY | c.SUBORDINATOR)) and not (bits & c.TITLE or links_nouns(reading, i))


def _begins_surname(reading: Reading, i: int) -> bool:
    """Whether an article with a capital begins a surname after a first name ("Yann Le Goff", "Rosa La Torre")."""
    if not (reading.pack.grammar.gendered and reading.function[i] & f.DEFINITE and reading.flags[i - 1] & c.FIRST_NAME):
        return False
    return _is_capital(reading, i + 1) and adjacent(reading, i + 1)


def _begins_another(reading: Reading, i: int) -> bool:
    """Whether another name begins without a preposition before it, where cases show what a name belongs to."""
    return bool(reading.pack.names.declensions) and (_begins_holder(reading, i) or _changes_script(reading, i))


def _changes_script(reading: Reading, i: int) -> bool:
    """Whether a word has no Latin letters, and the one before it has only Latin ones («директор SpaceX Анна Лунд»)."""
    before = reading.words[i - 1]
    return before.isascii() and before.isalpha() and not any(letter.isascii() for letter in reading.words[i])


def _begins_holder(reading: Reading, i: int) -> bool:
    """Whether a first name and a surname follow a name («президент России Анна Лунд»)."""
    names = reading.pack.names
    if i > 1 and reading.flags[i - 1] & c.COUNTRY and reading.flags[i - 2] & (c.TITLE | c.PERSON):
        return True  # «президент Норвегии Лундквист»
    if not reading.flags[i] & c.FIRST_NAME or not _is_capital(reading, i + 1):
        return False
    if reading.flags[i - 1] & (c.FIRST_NAME | c.TITLE | c.PERSON | c.PARTICLE) or not reading.flags[i - 1] & c.WORD:
        return False
    return len(reading.words[i - 1]) > 1 and not reading.lowers[i + 1].endswith(names.patronymics)


def links_nouns(reading: Reading, i: int) -> bool:
    """Whether a preposition with a capital is inside the name of a group of people ("Nurses Without Walls")."""
    if not reading.flags[i] & c.PREPOSITION or not reading.forms[i - 1] & m.SURE_PLURAL or i + 1 >= len(reading.flags):
        return False
    return adjacent(reading, i + 1) and bool(reading.flags[i + 1] & c.CAPITAL)


def is_compound(reading: Reading, i: int) -> bool:
    """Whether a word is an adjective that begins with a name ("Norvia-born")."""
    return "-" in reading.words[i] and reading.words[i].rpartition("-")[2] in reading.of_rule[Words].compounds


def _follows_suffix(reading: Reading, i: int) -> bool:
    """Whether a suffix with its full stop comes before a word ("Hal Moss, Esq. Sir Hal"); one letter may be an initial."""
    if i < 2 or reading.words[i - 1] != "." or len(reading.words[i - 2]) == 1:
        return False
    return reading.flags[i - 2] & (c.SUFFIX | c.TITLE) == c.SUFFIX


def is_initial(reading: Reading, i: int) -> bool:
    """Whether a letter is an initial before a name although it is also a word ("Ida A. Falk")."""
    if len(reading.words[i]) > 1 or reading.words[i + 1 : i + 2] != ["."]:
        return False
    following = reading.flags[i + 2] if i + 2 < len(reading.flags) else 0
    return bool(following & c.CAPITAL) and not following & NO_NAMES and i + 2 not in reading.break_set


def _across(reading: Reading, first: int, last: int) -> int:
    """The end of the run after a link between two parts: a full stop, a comma and suffix, a particle, "of"; else ``last``."""
    word = reading.words[last]
    if word == "." and _touch(reading, last):
        return _across_stop(reading, first, last)
    if (word == "-" and _joins_countries(reading, last)) or (word == "," and _sets_off_suffix(reading, first, last)):
        return last + 2
    if not adjacent(reading, last) or reading.flags[last - 1] & c.SUFFIX:
        return last
    return _across_word(reading, first, last)


def ends_in_domain(reading: Reading, token: int) -> bool:
    """Whether a token is the last part of the name of a site ("Halmhomes.net")."""
    return reading.words[token - 1] == "." and _touch(reading, token) and reading.words[token] in reading.of_rule[Words].domains


def _touch(reading: Reading, i: int) -> bool:
    """Whether a token directly follows the one before, without a space."""
    return reading.starts[i] == reading.ends[i - 1]


def _across_stop(reading: Reading, first: int, stop: int) -> int:
    """The end of the run after the full stop of an initial, title or suffix ("J. Roth", "Dr. von Berg", "Jr."), or ``stop``."""
    flags, after = reading.flags, stop + 1
    if flags[stop - 1] & c.SUFFIX and reading.lowers[stop - 1] in reading.pack.writing.abbreviations:
        return after
    if after >= len(flags):
        return stop
    if ends_in_domain(reading, after):
        return after + 1
    if not _is_shortened(reading, stop - 1):
        return stop
    if flags[after] & c.CAPITAL:
        return after + 1 if adjacent(reading, after) and not _closes_name(reading, after) else stop
    return _across_word(reading, first, after) if flags[after] & c.PARTICLE or _has_prefix(reading, after) else stop


def _is_shortened(reading: Reading, token: int) -> bool:
    """Whether a word is an initial or the abbreviation of a title, whose full stop does not end a sentence."""
    if len(reading.words[token]) == 1:
        return True
    return bool(reading.flags[token] & c.TITLE) and reading.lowers[token] in reading.pack.writing.abbreviations


def _joins_countries(reading: Reading, hyphen: int) -> bool:
    """Whether a hyphen joins a country and another name ("US-Norvia")."""
    country = reading.flags[hyphen - 1] & (c.COUNTRY | c.NATIONALITY)
    return bool(country) and _is_capital(reading, hyphen + 1) and _touch(reading, hyphen + 1)


def _sets_off_suffix(reading: Reading, first: int, comma: int) -> bool:
    """Whether a comma separates a name from its suffix ("Hal Moss, Jr."); a suffix in a new quotation doesn't count."""
    after = comma + 1
    if not _is_capital(reading, after) or not reading.flags[after] & c.SUFFIX:
        return False
    return reading.depth[after] <= reading.depth[first]


def _across_word(reading: Reading, first: int, last: int) -> int:
    """The end of the run after a lower-case word that belongs to a name, or ``last``."""
    lowers, flags = reading.lowers, reading.flags
    after = _past_particles(reading, last)
    if reading.function[last] & f.COORDINATOR or after >= len(lowers):
        return last
    if _has_prefix(reading, last):
        return last + 1
    if not (flags[after] & c.CAPITAL and (adjacent(reading, after) or _is_elided(reading, after - 1))):
        return last
    if _is_grade(reading, last):
        return after + 1
    if _is_held(reading, first, last, after):
        return last
    linked = _joins(reading, first, last, after) or _has_genitive(reading, first, last) or _has_purpose(reading, last)
    return after + 1 if linked else last


def _is_elided(reading: Reading, particle: int) -> bool:
    """Whether a particle is written together with the word after it ("Jean d'Alvers")."""
    elided = reading.flags[particle] & c.PARTICLE and reading.lowers[particle] in reading.pack.writing.proclitics
    return bool(elided) and _touch(reading, particle + 1)


def _joins(reading: Reading, first: int, token: int, after: int) -> bool:
    """Whether a particle joins a name and the capitalised word at ``after``."""
    if not reading.flags[token] & c.PARTICLE or (reading.pack.names.noun_capitals and _is_no_particle(reading, token, after)):
        return False
    return not follows_surname(reading, first, token)


def _is_held(reading: Reading, first: int, token: int, after: int) -> bool:
    """Whether an office and its place come before the name of its holder ("die Bürgermeisterin von Liern, Anna Roth, ...")."""
    office = token - first == 1 and reading.flags[first] & c.TITLE
    named = office and reading.words[after + 1 : after + 2] == [","] and after + 2 < len(reading.flags)
    return bool(named) and bool(reading.flags[after + 2] & c.FIRST_NAME)


def _is_grade(reading: Reading, token: int) -> bool:
    """Whether an ordinal number belongs to the title after it ("Army 2nd Lt. Ida Holm")."""
    word = reading.words[token]
    return word[0].isdigit() and not word.isdecimal() and bool(reading.flags[token + 1] & c.TITLE)


def _is_no_particle(reading: Reading, token: int, after: int) -> bool:
    """Whether "der" or "zu" isn't part of a name: "gab Heidi den Brief", "sagte Anna zu Jonas"; but "von der Berg"."""
    if reading.flags[token] & c.DETERMINER:
        return True
    listener = reading.flags[after] & (c.FIRST_NAME | c.TITLE | c.PERSON)
    return bool(reading.function[token] & f.INFINITIVE_MARKER) and bool(listener or is_noun(reading, after))  # "zu Beginn"


def _has_prefix(reading: Reading, token: int) -> bool:
    """Whether a word without a capital is the last part of a name ("al-Tarif")."""
    lower = reading.lowers[token]
    return lower.startswith(PREFIXES) and lower not in PREFIXES  # "Pécuchet l'emmena"


def _past_particles(reading: Reading, token: int) -> int:
    """One past a lower-case word, or one past several particles in a row ("Ursula von der Berg")."""
    flags = reading.flags
    after = token + 1
    if flags[token] & c.PARTICLE:
        while after < len(flags) and flags[after] & c.PARTICLE and not flags[after] & c.CAPITAL:
            after += 1
    return after


def _has_genitive(reading: Reading, first: int, link: int) -> bool:
    """Whether "of" continues the name of an organisation or a title that begins the run ("the Bank of Norvia")."""
    before = reading.flags[link - 1]
    if not reading.function[link] & f.GENITIVE or not before & c.CAPITAL:
        return False
    return first == link - 1 if before & c.TITLE else heads_body(reading, link - 1)


def heads_body(reading: Reading, token: int) -> bool:
    """Whether a capitalised noun names an organisation or a town that its name goes on to say ("Bank of", "City of")."""
    if not reading.flags[token] & c.CAPITAL:
        return False
    return bool(reading.flags[token] & c.ORGANISATION) or reading.lowers[token] in reading.of_rule[Words].towns


def _has_purpose(reading: Reading, link: int) -> bool:
    """Whether "for" gives the purpose of an organisation ("the Institute for Fish")."""
    asked = reading.of_rule[Words]
    if reading.lowers[link] not in asked.purposes or reading.lowers[link - 1] not in asked.with_purpose:
        return False
    return not reading.flags[link + 1] & (c.TIME | c.FIRST_NAME)
