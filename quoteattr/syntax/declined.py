"""Noun phrases in languages with cases and no articles: «официальный представитель МИД России Мария Лунд заявила».

A noun for a speaker is a phrase with the adjectives before it and the words that it governs after it: genitives, prepositions
with their nouns. A name in the same case at the end is the name of that person. Only a nominative is a subject.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.reading.values import Phrase
from quoteattr.syntax import governed as g
from quoteattr.syntax.marked_names import marked_after, noun_with_name

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name

__all__ = [
    "HEADS", "MOST_MODIFIERS", "declined_after", "is_oblique", "modifies", "name_phrase", "noun_phrase",
]  # fmt: skip

LONGEST_PHRASE = 16  #: tokens from the head of a phrase to the end of what it governs
MOST_MODIFIERS = 6  #: words before the head
HEADS = c.SPEAKING_NOUN
NO_PARTS = g.BARRIERS | c.ADVERB | c.TIME | c.PREPOSITION  #: words that no noun governs
NATIONAL = c.CAPITAL | c.NATIONALITY  #: a country in a case like an adjective («Polski»)


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "declined"
    genitives: frozenset[str] = NO_WORDS  #: genitives without an ending, which names of organisations have ("spraw")
    adverbial: frozenset[str] = NO_WORDS  #: prepositions of place and occasion, which belong to the verb («v tiskové zprávě»)


def is_oblique(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase is in a case that no subject has."""
    if phrase.members:
        return all(is_oblique(reading, member) for member in phrase.members)
    if phrase.name is not None and not (phrase.name.is_role or phrase.name.noun):
        return phrase.name.is_oblique
    if reading.function[phrase.first] & (f.COUNT | f.QUANTITY | f.ALONE):
        return False  # a noun in the genitive after a quantity isn't a sign of the case of the whole
    first = phrase.first if phrase.name is None else phrase.source[0]
    return bool((reading.forms[phrase.head] | reading.forms[first]) & m.OBLIQUE)


def declined_after(reading: Reading, start: int, limit: int) -> Phrase | None:
    """The noun phrase that begins at a token, in any case, with what it governs."""
    if start >= limit:
        return None
    bits = reading.flags[start]
    if bits & c.PRONOUN and not (bits & c.POSSESSIVE and _head_after(reading, start + 1, limit) is not None):
        return _pronoun(reading, start)
    if bits & c.OPENING:
        return marked_after(reading, start, limit) if reading.pack.writing.quoted_names else None
    return _counted(reading, start, limit) or _noun_after(reading, start, limit)


def _pronoun(reading: Reading, token: int) -> Phrase | None:
    """A pronoun that may be a subject."""
    traits = reading.traits(token)
    if traits is None or not traits.subject:
        return None
    return Phrase(first=token, last=token + 1, head=token, kind=MentionKind.PRONOUN, source=(token, token + 1))


def _noun_after(reading: Reading, start: int, limit: int) -> Phrase | None:
    """The phrase of a name or a noun for a speaker that begins at a token."""
    head = _head_after(reading, start, limit)
    if head is None:
        alone = reading.function[start] & f.ALONE
        return _nominal(start, start + 1, start) if alone else None
    name = reading.by_first.get(head)
    if name is not None and not name.is_role:
        return name_phrase(reading, name, start, limit)
    noun = head if name is None else name.last - 1
    return noun_phrase(reading, start, noun, limit)


def _nominal(first: int, last: int, head: int) -> Phrase:
    """The phrase of a noun."""
    return Phrase(first=first, last=last, head=head, kind=MentionKind.NOMINAL, source=(first, last))


def _counted(reading: Reading, start: int, limit: int) -> Phrase | None:
    """A number or quantity of people with its noun in the genitive, or one of them («wielu ekspertów», «jeden z rybaków»)."""
    if not (reading.function[start] & (f.COUNT | f.QUANTITY | f.ALONE) or reading.words[start].isdecimal()):
        return None
    first = start + 1
    if first < limit and reading.flags[first] & c.PREPOSITION and reading.function[start] & f.ALONE:
        first += 1
    head = _head_after(reading, first, limit) if first < limit else None
    if head is None or reading.by_first.get(head) is not None or not reading.forms[head] & m.OBLIQUE:
        return None
    end = _tail(reading, head, limit, oblique=True, person=False)[0]
    return Phrase(first=start, last=end, head=head, kind=MentionKind.NOMINAL, source=(start, end))


def _head_after(reading: Reading, start: int, limit: int) -> int | None:
    """The noun or the first token of the name that the modifiers from a token on belong to."""
    oblique = False
    for i in range(start, min(limit, start + MOST_MODIFIERS)):
        if reading.depth[i] != reading.depth[start] or (i > start and i in reading.break_set):
            return None
        if _is_head(reading, i, limit):
            apart = g.is_apart(reading, start, i) if i not in reading.by_first else False
            return None if apart or (oblique and _is_nominative(reading, i)) else i
        if not modifies(reading, i):
            return None
        oblique = oblique or bool(reading.forms[i] & m.OBLIQUE)
    return None


def _is_head(reading: Reading, token: int, limit: int) -> bool:
    """Whether a name begins at a token, or a noun for a speaker is there."""
    name = reading.by_first.get(token)
    if name is not None and name.last <= limit:
        return True
    bits = reading.flags[token]
    return bool(bits & HEADS) and not (bits & (c.CUE | c.PREPOSITION)) and not _describes(reading, token, limit)


def _is_nominative(reading: Reading, token: int) -> bool:
    """Whether a head is certainly in the nominative, so that an oblique word before it belongs to another phrase."""
    name = reading.by_first.get(token)
    if name is not None:
        return not (name.is_oblique or name.is_organisation)
    return reading.lowers[token] in reading.index.classes and not reading.words[token].isupper()


def _describes(reading: Reading, token: int, limit: int) -> bool:
    """Whether a noun that is an adjective, too, is an adjective before another noun («старый сторож»)."""
    after = token + 1
    return bool(reading.forms[token] & m.MODIFIER) and after < limit and bool(reading.flags[after] & HEADS)


def modifies(reading: Reading, token: int) -> bool:
    """Whether a word may come between the beginning of a phrase and its head."""
    bits = reading.flags[token]
    if reading.words[token][0].isdigit():
        return not reading.flags[min(token + 1, len(reading.flags) - 1)] & c.TIME
    if bits & (c.DETERMINER | c.POSSESSIVE | c.NATIONALITY | c.TITLE):
        return True
    if not bits & c.WORD or bits & (c.CLOSED | c.CUE | c.ADVERB | c.TIME):
        return False
    return bool(reading.forms[token] & (m.MODIFIER | m.OBLIQUE))


def name_phrase(reading: Reading, name: Name, start: int, limit: int) -> Phrase:
    """The phrase of a name; of an organisation's, with the words that it governs («Министерство обороны России»)."""
    end = name.last
    if name.is_organisation:
        end, holder = _tail(reading, name.last - 1, limit, oblique=name.is_oblique, person=False)
        if holder is not None:
            name, end = holder, holder.last
    return Phrase(first=name.first, last=name.last, head=name.last - 1, kind=MentionKind.NAME, source=(start, end), name=name)


def noun_phrase(reading: Reading, start: int, head: int, limit: int) -> Phrase:
    """The phrase of a noun with what it governs; if it ends in the name of the person, that name."""
    oblique = bool((reading.forms[head] | reading.forms[start]) & m.OBLIQUE)
    person = bool(reading.flags[head] & (c.PERSON | c.TITLE))
    end, name = _tail(reading, head, limit, oblique=oblique, person=person)
    if name is None:
        named = noun_with_name(reading, start, end)
        if named is not None and named.head == head:
            return named
        return Phrase(first=start, last=end, head=head, kind=MentionKind.NOMINAL, source=(start, end))
    return Phrase(
        first=name.first, last=name.last, head=name.last - 1, kind=MentionKind.NAME, source=(start, name.last), name=name
    )


def _tail(reading: Reading, head: int, limit: int, *, oblique: bool, person: bool) -> tuple[int, Name | None]:
    """Where the words end that a noun governs, and the name of the person at their end, if it is in the same case."""
    end = i = head + 1
    limit = min(limit, head + LONGEST_PHRASE)
    governed = loose = False  # by a preposition, which may belong to the verb
    while i < limit and i not in reading.break_set:
        name = _name_at(reading, i, head, limit)
        if name is not None and person and _is_holder(reading, name, oblique=oblique, governed=governed):
            return name.last, name
        after, inside = _past_part(reading, i, name, (head, limit), (oblique, person, governed))
        if after == i:
            break
        governed = _stays_governed(reading, i, name, governed=governed)
        loose = loose or reading.lowers[i] in reading.of_rule[Words].adverbial
        end = after if inside and not loose else end
        i = after
    return g.closed_end(reading, (end, i, limit), open_ended=governed or loose), None


def _past_part(
    reading: Reading, i: int, name: Name | None, bounds: tuple[int, int], shown: tuple[bool, bool, bool]
) -> tuple[int, bool]:
    """One past a word or a name that a noun may govern, and whether it certainly does; the token itself if none."""
    oblique, person, governed = shown
    if name is None:
        return _past_word(reading, i, bounds, oblique=oblique or governed)
    return _past_name(reading, name, bounds[0], person=person, governed=governed), True


def _past_name(reading: Reading, name: Name, head: int, *, person: bool, governed: bool) -> int:
    """One past a name that a noun may govern; its first token if it isn't governed."""
    owned = name.is_oblique or name.is_organisation or g.is_own_name(reading, name, head, person=person)
    return name.last if owned or governed else name.first


def _name_at(reading: Reading, token: int, head: int, limit: int) -> Name | None:
    """The name that begins at a token, if it ends before the limit and no quotation mark comes before it."""
    name = reading.by_first.get(token)
    return name if name is not None and name.last <= limit and reading.depth[token] == reading.depth[head] else None


def _stays_governed(reading: Reading, token: int, name: Name | None, *, governed: bool) -> bool:
    """Whether a preposition governs what comes after a token: until its noun."""
    if reading.flags[token] & c.PREPOSITION:
        return True
    return governed and name is None and not reading.flags[token] & HEADS


def _is_holder(reading: Reading, name: Name, *, oblique: bool, governed: bool) -> bool:
    """Whether a name is that of the person whom the noun before it describes: it is in the same case."""
    if reading.flags[name.first - 1] & c.PREPOSITION or name.last in reading.by_first:
        return False  # «dyrektorka portu w Liskowie Ewa Sowa», «kapitan Sparty Jan Novák»
    agrees = name.is_oblique is oblique or (oblique and g.may_be_oblique(reading, name))
    return not name.is_organisation and agrees and not (governed and oblique)


def _past_word(reading: Reading, i: int, bounds: tuple[int, int], *, oblique: bool) -> tuple[int, bool]:
    """One past a word or a marked name that a noun may govern, and whether it certainly does; the token itself if none."""
    head, limit = bounds
    level = reading.depth[head]
    if reading.depth[i] != level:
        after = g.past_marked(reading, i, limit, level)
        return (i, False) if after is None else (after, True)
    if reading.flags[i] & c.PREPOSITION:
        return i + g.attaches(reading, i), False
    if i == head + 1 and g.follows_its_noun(reading, i):
        return i + 1, True
    if not _goes_on(reading, i, oblique=oblique):
        return i, False
    return i + 1, bool(reading.flags[i] & HEADS or reading.forms[i] & m.OBLIQUE)


def _is_governed(reading: Reading, token: int) -> bool:
    """Whether a noun for a speaker behind another noun may be its genitive."""
    oblique = bool(reading.forms[token] & m.OBLIQUE)
    return oblique or g.may_be_genitive(reading, token) or g.is_body_of(reading, token)


def _goes_on(reading: Reading, token: int, *, oblique: bool) -> bool:
    """Whether a word may be governed by a noun before it: no verb or adverb, and no noun in the nominative."""
    bits, forms = reading.flags[token], reading.forms[token]
    if not bits & c.WORD or bits & NO_PARTS or forms & (g.PAST | m.GERUND):
        return False
    if bits & NATIONAL == NATIONAL:
        return True  # «reprezentant Polski», which is also an adjective
    if bits & HEADS:
        return _is_governed(reading, token)
    if reading.index.tells_genitive and reading.lowers[token] not in reading.of_rule[Words].genitives:
        return not bits & c.CAPITAL and bool(forms & (m.GENITIVE | m.OBLIQUE))
    return not bits & c.CAPITAL and (oblique or not forms & m.MODIFIER)
