"""The title, role, age and country that the text gives next to a name.

For example: "coach Ana Reis", "Ana Reis, the head coach,", "Ana Reis, a former judge", "Ana Reis, who is the head coach", "Ana
Reis was elected mayor", "his lawyer, Ana Reis,", "Ana Reis, 34,", "the Danish skier Ana Reis", "Ana Reis of Denmark".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import APOSTROPHES
from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name

__all__ = ["age_beside", "country_beside", "roles_beside", "unlisted_role"]

#: The most words in a role next to a name.
ROLE_REACH = 6
#: Classes of words that the field of a role doesn't have.
NO_FIELD = c.AUXILIARY | c.MODAL | c.COMPLEMENTIZER | c.SUBORDINATOR | c.RELATIVE
#: The most words between a role and the name of the person who has it.
LONGEST_FIELD = 14
#: The most words between a name and the role that a verb gives it ("has been sworn in as").
VERB_REACH = 5
LONGEST_BRACKET = 5  #: the most tokens from a bracket after a name to its end
LONGEST_AGE = 4  #: the most tokens of an age with its comma ("de 34 años,")
YOUNGEST_DIGITS = 3  #: the most digits in an age


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "appositions"
    fields: frozenset[str] = NO_WORDS  #: words between a role and its field ("la ministra de Trabajo")
    giving_role: frozenset[str] = NO_WORDS  #: verbs between a name and its new role ("became", "was elected")
    origin_links: frozenset[str] = NO_WORDS  #: words between a person's name and country ("of Norvia")


def roles_beside(reading: Reading, name: Name) -> Iterator[int]:
    """The tokens of titles and roles that the text puts next to a name."""
    yield from range(name.first, name.core)
    first = name.first
    has_articles = reading.pack.grammar.articles
    beside = first and _is_person(reading, first - 1) and _is_common(reading, first - 1)
    if beside and (has_articles or _is_holder(reading, first - 1, name)):
        yield from _back(reading, first)
    elif first > 1 and reading.words[first - 1] == ",":
        yield from _role_before_comma(reading, name)
    yield from _role_with_field(reading, name) if has_articles else _role_with_genitive(reading, name)
    start = _role_behind_verb(reading, name) or _role_start(reading, name)
    if start is not None:
        roles = list(_role_at(reading, start))
        yield from roles
        yield from _second_role(reading, roles[-1] + 1) if roles else ()


def _second_role(reading: Reading, link: int) -> Iterator[int]:
    """The tokens of a role that is joined to one before it ("founder and director of the museum"); not another person's."""
    start = link + 1
    if start >= len(reading.words) or not (reading.function[link] & f.COORDINATOR and reading.flags[start] & c.PERSON):
        return
    if not reading.function[start] & f.KIN:  # "a judge and mother of two"
        roles = list(_role_at(reading, start))
        if roles and roles[-1] + 1 not in reading.by_first:
            yield from roles


def _is_person(reading: Reading, token: int) -> bool:
    """Whether a word is a noun for a person, or looks like the plural of one ("mit dem Präsidenten Ulf Falk")."""
    bits = reading.flags[token]
    return bool(bits & c.PERSON or (bits & c.GROUP and reading.index.singular(reading.lowers[token])))


def _is_common(reading: Reading, token: int) -> bool:
    """Whether a word before a name is no part of it: it has no capital, or one that its language or its place demands."""
    names = reading.pack.names
    if not reading.flags[token] & c.CAPITAL or names.noun_capitals:
        return True
    return names.small_titles and token in reading.break_set


def _back(reading: Reading, end: int) -> Iterator[int]:
    """The tokens of the role that ends before a token, from last to first."""
    first, others = end, c.CLOSED | c.DETERMINER | c.POSSESSIVE
    if not reading.pack.grammar.articles:  # no article shows where the role begins («Жалобу отклонил судья Иван Рябов»)
        others |= c.CUE | c.ORGANISATION | c.DOCUMENT
    while first and end - first < ROLE_REACH and reading.flags[first - 1] & c.WORD and not reading.flags[first - 1] & others:
        if _is_other(reading, first):
            return
        first -= 1
        yield first


def _is_other(reading: Reading, after: int) -> bool:
    """Whether a full name ends before a token, so that the words before are said of that person ("Trainer Ulf Falk lobte")."""
    if not (reading.pack.lexicon.compounds or reading.pack.grammar.gendered):
        return False  # a name may modify a noun: "Ana Reis campaign manager Ida Holm"
    name = reading.by_last.get(after)
    return name is not None and name.last - name.core > 1 and not name.is_organisation


def _role_before_comma(reading: Reading, name: Name) -> Iterator[int]:
    """The tokens of a role before a name that is in apposition to it ("his lawyer, Ana Reis, said")."""
    comma = name.first - 1
    if not (_closes(reading, name.last) and reading.flags[comma - 1] & c.PERSON):
        return
    tokens = list(_back(reading, comma))
    before = tokens[-1] - 1 if tokens else comma - 1
    if before >= 0 and (reading.flags[before] & (c.DETERMINER | c.POSSESSIVE) or _ends_owner(reading, before)):
        yield from tokens


def _role_with_field(reading: Reading, name: Name) -> Iterator[int]:
    """The tokens of a role with its field before a name ("la ministra de Trabajo, Ana Reis", "der Chef des Amtes Ulf Falk")."""
    links, end = reading.of_rule[Words].fields, name.first - 1
    if not links or end < 1:
        return
    if reading.words[end] == "," and not name.is_organisation:
        end -= _closes(reading, name.last)
    elif not reading.flags[name.first] & c.FIRST_NAME:
        return  # "le président de la République"
    for i in range(end - 1, max(end - LONGEST_FIELD, 1), -1):
        if not reading.flags[i] & c.WORD or reading.flags[i] & NO_FIELD or reading.depth[i] != reading.depth[end]:
            return
        if reading.lowers[i] in links and reading.flags[i - 1] & c.PERSON:
            yield from _back(reading, i)
            return


def _role_with_genitive(reading: Reading, name: Name) -> Iterator[int]:
    """The tokens of a role that governs the words between it and a name («директор института физики Иван Рябов»)."""
    if name.is_organisation:
        return
    for i in range(name.first - 1, max(name.first - ROLE_REACH, 0) - 1, -1):
        bits = reading.flags[i]
        if not bits & c.WORD or bits & (c.CLOSED | c.CUE) or reading.forms[i] & (m.ANY_PAST | m.GERUND):
            return
        if bits & c.PERSON and _is_holder(reading, i, name):
            yield i
            return


def _is_holder(reading: Reading, token: int, name: Name) -> bool:
    """Whether a noun before a name is in its case, and isn't governed by a noun before («помощник губернатора Иван Рябов»)."""
    if token and reading.flags[token - 1] & c.PERSON:
        return False
    # "dyrektorki" is also a plural that subjects have.
    declined = name.is_oblique and reading.index.inflected(reading.lowers[token]) is not None
    return declined or bool(reading.forms[token] & m.OBLIQUE) is name.is_oblique


def _closes(reading: Reading, after: int) -> bool:
    """Whether punctuation ends a name in apposition."""
    return after >= len(reading.words) or reading.words[after] in {",", ".", ";"} or after in reading.break_set


def _ends_owner(reading: Reading, token: int) -> bool:
    """Whether a token is the apostrophe after an owner ("the Kestrels' captain")."""
    return reading.words[token] in APOSTROPHES and token > 0 and token - 1 in reading.owners


def _role_start(reading: Reading, name: Name) -> int | None:
    """Where a role after a name may begin: after a comma, "who is", "is", "became" or "was elected"."""
    size = len(reading.words)
    start = _past_bracket(reading, name.last)
    if start >= size or start - 1 in reading.owners:
        return None
    apposed = reading.words[start] == ","
    start += apposed
    relative = start < size and bool(reading.function[start] & f.SUBJECT_RELATIVE)
    return _past_age(reading, start) if apposed and not relative else _given_role(reading, start + relative)


def _role_behind_verb(reading: Reading, name: Name) -> int | None:
    """Where a role begins after a verb and its subject ("In 1804 was Myriel pastoor"); None if there is none."""
    before, after = name.first - 1, name.last
    if not reading.pack.grammar.verb_second or before < 1 or after >= len(reading.words):
        return None
    before -= bool(reading.flags[before] & c.DETERMINER)
    given = reading.function[before] & f.BE or reading.lowers[before] in reading.of_rule[Words].giving_role
    return after if given and reading.flags[after] & c.PERSON else None


def _past_bracket(reading: Reading, start: int) -> int:
    """One past a few words in brackets, such as an age or a party ("Ana Reis (34), a judge"); else the token itself."""
    if start < len(reading.words) and reading.words[start] == "(":
        for i in range(start + 2, min(start + LONGEST_BRACKET, len(reading.words))):
            if reading.words[i] == ")":
                return i + 1
    return start


def _past_age(reading: Reading, start: int) -> int | None:
    """Where an apposition begins, after any age ("Ana Reis, 34, now a judge", "de 34 años,"); None at the end of the text."""
    size = len(reading.words)
    age = range(start, min(start + LONGEST_AGE, size))
    comma = next((i for i in age if reading.words[i] == ","), start)
    if any(reading.words[i].isdecimal() for i in range(start, min(comma, start + 2))):
        start = comma + 1
    start += start + 1 < size and reading.is_adverb(start)
    return start if start < size else None


def _given_role(reading: Reading, start: int) -> int | None:
    """Where a role begins after a verb that assigns it ("is the head coach", "was elected mayor")."""
    given, giving = False, reading.of_rule[Words].giving_role
    for i in range(start, min(start + VERB_REACH, len(reading.words))):
        if reading.function[i] & f.BE or reading.lowers[i] in giving:
            given = True
        elif not (reading.flags[i] & c.AUXILIARY or reading.is_adverb(i)) or reading.flags[i] & c.NEGATION:
            return i if given else None
    return None


def _role_at(reading: Reading, start: int) -> Iterator[int]:
    """The tokens of the role that begins at a token, up to its head noun."""
    if not (reading.flags[start] & (c.DETERMINER | c.POSSESSIVE | c.PERSON) or start in reading.owners):
        return
    tokens = _run_of_words(reading, start)
    if reading.of_rule[Words].fields or not reading.pack.grammar.articles:
        tokens = _without_field(reading, tokens)
    if tokens and reading.flags[tokens[-1]] & c.PERSON:
        yield from (i for i in tokens if reading.flags[i] & (c.WORD | c.DETERMINER | c.POSSESSIVE) == c.WORD)


def _run_of_words(reading: Reading, start: int) -> list[int]:
    """The tokens from the start of a role to a word or a mark that no role has."""
    head = start
    tokens: list[int] = []
    while head < len(reading.words) and len(tokens) <= ROLE_REACH and not reading.flags[head] & c.CLOSED and (
        reading.flags[head] & c.WORD or _ends_owner(reading, head)
    ):  # fmt: skip
        tokens.append(head)
        head += 1
    return tokens


def _without_field(reading: Reading, tokens: list[int]) -> list[int]:
    """The tokens of a role without the words that follow its noun ("bióloga marina", «директор института»)."""
    ended = False
    for count, i in enumerate(tokens):
        person = bool(reading.flags[i] & c.PERSON)
        governed = reading.index.inflected(reading.lowers[i]) is not None  # «помощник губернатора»
        if ended and (governed or not person):
            return tokens[:count] if _is_field(reading, tokens, i) else tokens
        ended = person
    return tokens


def _is_field(reading: Reading, tokens: list[int], start: int) -> bool:
    """Whether the words after the noun of a role belong to it; not "En Lisk, la jueza explicó"."""
    first, after = tokens[0], tokens[-1] + 1
    past = 0 if reading.pack.grammar.articles else m.ANY_PAST  # elsewhere a participle may follow its noun
    if any(reading.flags[i] & c.CUE or reading.forms[i] & past for i in range(start, after)):
        return False
    return not reading.flags[first] & c.DETERMINER or after >= len(reading.words) or reading.words[after] == ","


def unlisted_role(reading: Reading, name: Name) -> int | None:
    """The noun next to a name that the pack doesn't have ("Ana Reis, palinóloga en Lisk,", "la palinóloga Ana Reis")."""
    before, after = name.first - 1, name.last + 1
    if before >= 0 and _is_unlisted(reading, before) and _has_article(reading, before):
        return before
    if after + 1 >= len(reading.words) or reading.words[name.last] != ",":
        return None
    after += bool(reading.function[after] & (f.INDEFINITE | f.DEFINITE))
    return after if after + 1 < len(reading.words) and _is_unlisted(reading, after) and _ends_noun(reading, after + 1) else None


def _has_article(reading: Reading, token: int) -> bool:
    """Whether a noun has the definite article, before it or as its ending ("mykologen")."""
    return bool(reading.forms[token] & m.DEFINITE or (token and reading.is_definite(token - 1)))


def _is_unlisted(reading: Reading, token: int) -> bool:
    """Whether a word is in no class of the pack, and may be a common noun in the singular."""
    if reading.flags[token] & ~c.CAPITAL != c.WORD or reading.function[token] or not _is_common(reading, token):
        return False
    return not reading.forms[token] & (m.PARTICIPLE | m.ADVERB | m.SURE_PLURAL | m.INFINITIVE)


def _ends_noun(reading: Reading, token: int) -> bool:
    """Whether a token may follow the noun of an apposition: a comma or a preposition."""
    linked = reading.lowers[token] in reading.of_rule[Words].fields
    return reading.words[token] == "," or linked or bool(reading.flags[token] & c.PREPOSITION)


def age_beside(reading: Reading, name: Name) -> str | None:
    """The age between commas after a name, in digits ("Ana Reis, 34, won")."""
    after = name.last + 1
    if after + 1 >= len(reading.words) or reading.words[name.last] != "," or reading.words[after + 1] not in {",", "."}:
        return None
    age = reading.words[after]
    return age if age.isdecimal() and len(age) <= YOUNGEST_DIGITS else None


def country_beside(reading: Reading, name: Name) -> str | None:
    """The country given next to a name: "of Denmark" after it, or "the Danish skier" before it."""
    nationalities = reading.pack.lexicon.nationalities
    after = name.last + 1
    is_country = after < len(reading.words) and reading.flags[after] & c.COUNTRY
    if is_country and reading.lowers[name.last] in reading.of_rule[Words].origin_links:
        return reading.lowers[after]
    for token in (*range(name.first, name.core), *_back(reading, name.first)):
        if reading.flags[token] & c.CAPITAL:
            lower = reading.lowers[token]
            country = nationalities.get(lower) or reading.pack.lexicon.nationals.get(lower)
            if country is not None or token < name.first:
                return country  # a second name: what follows belongs to that one
    return None
