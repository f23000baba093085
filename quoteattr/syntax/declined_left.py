"""The subject before a verb in languages with cases and no articles, read leftwards: «глава МИД в среду журналистам заявил».

Objects and phrases with prepositions may come between a subject and its verb; a noun that another governs isn't a subject.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.reading.values import Phrase
from quoteattr.syntax.declined import (
    HEADS,
    MOST_MODIFIERS,
    declined_after,
    modifies,
    name_phrase,
    noun_phrase,
)  # fmt: skip
from quoteattr.syntax.finite import ClauseWords
from quoteattr.syntax.governed import BARRIERS, PAST, may_be_genitive, past_marked
from quoteattr.syntax.marked_names import marked_before, noun_with_name
from quoteattr.syntax.preverbal import PreverbalWords

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name

__all__ = ["declined_before"]

FURTHEST_SUBJECT = 14  #: tokens between a verb and its subject
LONGEST_MARKED = 8  #: tokens of a name in quotation marks, with the marks
LONGEST_ROLE = 16  #: tokens between a role and the name of the person
#: The next token to the left, the best phrase so far, and whether that is certainly the subject.
Step = tuple[int | None, Phrase | None, bool]


def declined_before(reading: Reading, end: int, limit: int) -> Phrase | None:
    """The subject that the words before a verb contain: the nearest nominative that no noun or preposition governs."""
    found: Phrase | None = None
    i: int | None = end - 1
    while i is not None and i >= limit and end - i <= FURTHEST_SUBJECT:
        step = _step_left(reading, i, (limit, end), found)
        if step is None:
            break
        i, found, final = step
        if final:
            break
    return found


def _step_left(reading: Reading, i: int, bounds: tuple[int, int], found: Phrase | None) -> Step | None:
    """The next token to the left, the best phrase so far, and whether that is certainly the subject; None at a barrier."""
    limit, end = bounds
    bits = reading.flags[i]
    name = reading.by_last.get(i + 1)
    level = min(reading.depth[end - 1 : end + 1])
    if reading.depth[i] != level:
        return _step_over_marked(reading, i, bounds, found)
    if name is not None and name.first >= limit and not name.is_role:
        return _step_over_name(reading, name, bounds, found)
    if bits & c.PRONOUN and not bits & c.POSSESSIVE:
        return _step_over_pronoun(reading, i, found)
    if bits & HEADS and not bits & c.PREPOSITION:
        return _step_over_noun(reading, i, bounds)
    return _step_over_word(reading, i, found)


def _step_over_marked(reading: Reading, i: int, bounds: tuple[int, int], found: Phrase | None) -> Step:
    """The step over a name in quotation marks, which is the subject if no noun comes before it («„Głos Liska” podał»)."""
    limit, end = bounds
    before = _before_marked(reading, i, limit, min(reading.depth[end - 1 : end + 1]))
    named = noun_with_name(reading, limit, i + 1)
    if named is not None and named.head != before:
        return _over_named(reading, named, bounds)
    alone = reading.pack.writing.quoted_names and i == end - 1 and not (before is not None and reading.flags[before] & HEADS)
    phrase = marked_before(reading, end, limit - 1) if alone else None
    return (before, found, False) if phrase is None else (phrase.source[0], phrase, True)


def _over_named(reading: Reading, named: Phrase, bounds: tuple[int, int]) -> Step:
    """The step over a noun with words behind it and then its name («агентство недвижимости «Цапля»»)."""
    i, phrase, final = _step_over_noun(reading, named.head, bounds)
    if phrase is None or phrase.name is not None:
        return i, phrase, final
    return i, attrs.evolve(named, source=(phrase.source[0], named.source[1])), final


def _step_over_pronoun(reading: Reading, i: int, found: Phrase | None) -> Step | None:
    """The step over a pronoun: one that may be a subject is the subject; a relative pronoun begins another clause."""
    phrase = declined_after(reading, i, i + 1)
    if reading.flags[i] & c.RELATIVE:
        return None
    if phrase is None:
        return None if found is not None else (i - 1, found, False)
    return i, found or phrase, True


def _step_over_word(reading: Reading, i: int, found: Phrase | None) -> Step | None:
    """The step over a preposition, which governs what was found, or over a word between a subject and its verb."""
    if reading.flags[i] & c.PREPOSITION:
        return i - 1, None, False
    if reading.function[i] & f.ALONE:
        return i, found or _alone(i), True
    passed = _is_passed(reading, i) and (found is None or reading.forms[i] & m.OBLIQUE)
    return (i - 1, found, False) if passed else None


def _step_over_name(
    reading: Reading, name: Name, bounds: tuple[int, int], found: Phrase | None
) -> Step:
    """The step over a name: the name of a person in the nominative is the subject; that of an organisation may be governed."""
    phrase = name_phrase(reading, name, name.first, bounds[1])
    if not (name.is_oblique or name.is_organisation or _is_governed(reading, name.first, bounds[0])):
        return name.first, _over_role(reading, phrase, bounds[0]), True
    return name.first - 1, found or (None if name.is_oblique else phrase), False


def _step_over_noun(
    reading: Reading, i: int, bounds: tuple[int, int]
) -> Step:
    """The step over a noun for a speaker: one in the nominative is the subject."""
    if reading.forms[i] & m.OBLIQUE:
        counted = _counted_before(reading, i, bounds)
        return (i - 1, None, False) if counted is None else (counted.first, counted, True)
    first = _first_modifier(reading, i, bounds[0])
    if _is_governed(reading, first, bounds[0]):  # «со ссылкой на источники»: an accusative
        return first - 1, None, False
    phrase = noun_phrase(reading, first, i, bounds[1])
    return phrase.source[0] - 1, phrase, not may_be_genitive(reading, i)


def _counted_before(reading: Reading, head: int, bounds: tuple[int, int]) -> Phrase | None:
    """The quantity of people that ends in a noun in the genitive («wielu ekspertów»)."""
    for first in range(head - 1, max(bounds[0], head - MOST_MODIFIERS) - 1, -1):
        if reading.function[first] & (f.COUNT | f.QUANTITY | f.ALONE) or reading.words[first].isdecimal():
            phrase = declined_after(reading, first, bounds[1])
            return phrase if phrase is not None and phrase.head == head else None
        if not reading.flags[first] & c.WORD or reading.flags[first] & BARRIERS:
            return None
    return None


def _is_passed(reading: Reading, token: int) -> bool:
    """Whether a word may come between a subject and its verb."""
    bits = reading.flags[token]
    if not bits & c.WORD or reading.forms[token] & (PAST | m.GERUND):
        return False
    if _follows_subject(reading, token):
        return True
    return not bits & (BARRIERS & ~c.NEGATION) or reading.is_adverb(token)


def _follows_subject(reading: Reading, token: int) -> bool:
    """Whether a word comes after its subject though it may begin a phrase or a clause: «Nowak sam», «opozice ale»."""
    lower = reading.lowers[token]
    small = lower in reading.of_rule[PreverbalWords].floating or lower in reading.of_rule[ClauseWords].adversative
    return small and token > 0 and bool(reading.flags[token - 1] & c.WORD)


def _is_governed(reading: Reading, first: int, limit: int) -> bool:
    """Whether a preposition comes right before a name."""
    return first > limit and bool(reading.flags[first - 1] & c.PREPOSITION)


def _first_modifier(reading: Reading, head: int, limit: int) -> int:
    """The first of the modifiers before a noun."""
    first = head
    while first > max(limit, head - MOST_MODIFIERS) and reading.depth[first - 1] == reading.depth[head]:
        if not modifies(reading, first - 1) or reading.forms[first - 1] & m.OBLIQUE or first in reading.break_set:
            break
        if reading.flags[first - 1] & c.PERSON and not reading.flags[head] & c.PERSON:
            break  # «rzeczniczka ministerstwa»
        first -= 1
    return first


def _before_marked(reading: Reading, last: int, limit: int, level: int) -> int | None:
    """The token before a name in quotation marks that ends at a token; None if the words aren't a name."""
    i = last
    while i > limit and last - i < LONGEST_MARKED and reading.depth[i] != level:
        i -= 1
    return i if reading.depth[i] == level and past_marked(reading, i + 1, last + 2, level) == last + 1 else None


def _over_role(reading: Reading, phrase: Phrase, limit: int) -> Phrase:
    """The phrase of a name with the role before it in its source («представитель МИД Мария Лунд»)."""
    first = phrase.first
    for i in range(first - 1, max(limit, first - LONGEST_ROLE) - 1, -1):
        bits = reading.flags[i]
        if reading.depth[i] != reading.depth[first] or not bits & c.WORD or bits & BARRIERS or i + 1 in reading.break_set:
            break
        if bits & (c.PERSON | c.TITLE) and not reading.forms[i] & m.OBLIQUE and not bits & c.CAPITAL:
            start = _first_modifier(reading, i, limit)
            whole = noun_phrase(reading, start, i, phrase.last)
            if whole.name is phrase.name:
                return attrs.evolve(phrase, source=(start, phrase.source[1]))
            break
    return phrase


def _alone(token: int) -> Phrase:
    """The phrase of a determiner without a noun."""
    return Phrase(first=token, last=token + 1, head=token, kind=MentionKind.NOMINAL, source=(token, token + 1))
