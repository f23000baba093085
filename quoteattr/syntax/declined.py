"""Noun phrases in languages with cases and no articles: «официальный представитель МИД России Мария Лунд заявила».

A noun for a speaker is a phrase with the adjectives before it and the words that it governs behind it: genitives, prepositions
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
from quoteattr.syntax.marked_names import marked_after

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name

__all__ = [
    "HEADS", "MOST_MODIFIERS",
    "declined_after", "direct_after", "directs", "is_oblique", "modifies", "name_phrase", "noun_phrase",
    "quoted_after",
]  # fmt: skip

LONGEST_PHRASE = 16  #: tokens from the head of a phrase to the end of what it governs
MOST_MODIFIERS = 6  #: words before the head
FURTHEST_SUBJECT = 14  #: tokens between a verb and its subject
HEADS = c.SPEAKING_NOUN


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "declined"
    genitives: frozenset[str] = NO_WORDS  #: genitives without an ending, which names of bodies have ("spraw")
    adverbial: frozenset[str] = NO_WORDS  #: prepositions of place and occasion, which belong to the verb («v tiskové zprávě»)


def is_oblique(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase is in a case that no subject has."""
    if phrase.members:
        return all(is_oblique(reading, member) for member in phrase.members)
    if phrase.name is not None and not phrase.name.is_role:
        return phrase.name.is_oblique
    if reading.function[phrase.first] & (f.COUNT | f.QUANTITY | f.ALONE):
        return False  # a noun in the genitive after a quantity is no sign of the case of the whole
    return bool((reading.forms[phrase.head] | reading.forms[phrase.first]) & m.OBLIQUE)


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
            return None if oblique and _is_nominative(reading, i) else i
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
    """Whether a head is surely in the nominative, so that an oblique word before it belongs to another phrase."""
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
        holder = _holder(reading, name, oblique=oblique, governed=governed) if person else None
        if holder is not None:
            return holder.last, holder
        if name is None:
            after, inside = _past_word(reading, i, (head, limit), oblique=oblique or governed)
        else:
            after, inside = _past_name(reading, name, head, person=person, governed=governed)
        if after == i:
            break
        governed = _stays_governed(reading, i, name, governed=governed)
        loose = loose or reading.lowers[i] in reading.of_rule(Words).adverbial
        end = after if inside and not loose else end
        i = after
    return g.closed_end(reading, (end, i, limit), open_ended=governed or loose), None


def _past_name(reading: Reading, name: Name, head: int, *, person: bool, governed: bool) -> tuple[int, bool]:
    """One past a name that a noun or a preposition may govern, which it then surely does; else its first token."""
    owned = name.is_oblique or name.is_organisation or g.is_own_name(reading, name, head, person=person)
    return name.last if owned or governed else name.first, True


def _name_at(reading: Reading, token: int, head: int, limit: int) -> Name | None:
    """The name that begins at a token, if it ends before the limit and no quotation mark comes before it."""
    name = reading.by_first.get(token)
    return name if name is not None and name.last <= limit and reading.depth[token] == reading.depth[head] else None


def _stays_governed(reading: Reading, token: int, name: Name | None, *, governed: bool) -> bool:
    """Whether a preposition governs what comes after a token: until its noun."""
    if reading.flags[token] & c.PREPOSITION:
        return True
    return governed and name is None and not reading.flags[token] & HEADS


def _holder(reading: Reading, name: Name | None, *, oblique: bool, governed: bool) -> Name | None:
    """A name if it is that of the person whom the noun before it describes: it is in the same case."""
    return name if name is not None and _is_holder(reading, name, oblique=oblique, governed=governed) else None


def _is_holder(reading: Reading, name: Name, *, oblique: bool, governed: bool) -> bool:
    """Whether a name is in the case of the noun before it, and of a person."""
    if reading.flags[name.first - 1] & c.PREPOSITION or name.last in reading.by_first:
        return False  # «dyrektorka portu w Liskowie Ewa Sowa», «kapitan Sparty Jan Novák»
    agrees = name.is_oblique is oblique or (oblique and g.may_be_oblique(reading, name))
    return not name.is_organisation and agrees and not (governed and oblique)


def _past_word(reading: Reading, i: int, bounds: tuple[int, int], *, oblique: bool) -> tuple[int, bool]:
    """One past a word or a marked name that a noun may govern, and whether it surely does; the token itself if none."""
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


def _goes_on(reading: Reading, token: int, *, oblique: bool) -> bool:
    """Whether a word may be governed by a noun before it: no verb or adverb, and no noun in the nominative."""
    bits, forms = reading.flags[token], reading.forms[token]
    if not bits & c.WORD or bits & (g.BARRIERS | c.ADVERB | c.TIME | c.PREPOSITION) or forms & (g.PAST | m.GERUND):
        return False
    if bits & HEADS:
        return bool(forms & m.OBLIQUE) or g.may_be_genitive(reading, token) or g.is_body_of(reading, token)
    if reading.index.tells_genitive and reading.lowers[token] not in reading.of_rule(Words).genitives:
        return not bits & c.CAPITAL and bool(forms & (m.GENITIVE | m.OBLIQUE))
    return not bits & c.CAPITAL and (oblique or not forms & m.MODIFIER)


def direct_after(reading: Reading, start: int, limit: int) -> Phrase | None:
    """The first phrase in the nominative behind a verb, past objects, adverbs and prepositions with their nouns."""
    i = start
    limit = min(limit, start + FURTHEST_SUBJECT)
    while i < limit and i not in reading.break_set:
        phrase = None if reading.flags[i] & c.PREPOSITION else declined_after(reading, i, limit)
        if phrase is not None and _may_be_subject(reading, phrase):
            return _in_full(reading, phrase, i)
        if phrase is None and _is_unknown_subject(reading, i, start, limit):
            return _nominal(i, i + 1, i)
        after = _past_adverbial(reading, i, limit) if phrase is None else _past_object(reading, phrase)
        if after == i:
            return None
        i = after
    return None


def _may_be_subject(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase behind a verb is in the nominative and not the listener."""
    return not is_oblique(reading, phrase) and not _is_told_to(reading, phrase)


def _past_object(reading: Reading, phrase: Phrase) -> int:
    """One past a phrase that is no subject; of a listener's name, without the role behind it."""
    return phrase.last if _is_told_to(reading, phrase) else phrase.source[1]


def quoted_after(reading: Reading, start: int, limit: int) -> Phrase | None:
    """The object right behind a verb of quoting, who is the speaker («цитирует Лунда агентство»)."""
    phrase = declined_after(reading, start, limit)
    return phrase if phrase is not None and is_oblique(reading, phrase) else None


def _is_told_to(reading: Reading, phrase: Phrase) -> bool:
    """Whether a name behind a verb is that of the listener."""
    name = phrase.name
    if name is None or name.first != phrase.source[0] or name.last >= len(reading.flags):
        return False
    behind = declined_after(reading, name.last, reading.sentence(name.first)[1])
    return behind is not None and not is_oblique(reading, behind) and g.is_listener(reading, name, behind)


def _past_adverbial(reading: Reading, token: int, limit: int) -> int:
    """One past an adverb, an object, a date or a preposition with its noun; the token itself if there is none."""
    if reading.flags[token] & c.PREPOSITION:
        return _past_governed(reading, token + 1, limit)
    if g.is_object(reading, token) or reading.is_adverb(token) or reading.flags[token] & c.TIME or g.is_plain(reading, token):
        return token + 1
    if reading.forms[token] & m.GERUND:
        return token + 1  # «сказал улыбаясь старик»
    return g.skips_date(reading, token, limit)


def directs(reading: Reading, first: int, last: int, level: int) -> Iterator[Phrase]:
    """The phrases in the nominative in a range that are names, pronouns for people or nouns for speakers."""
    i = first
    while i < last:
        if reading.depth[i] != level:
            i += 1
            continue
        if reading.flags[i] & c.PREPOSITION and i not in reading.by_first:
            i = max(i + 1, _past_governed(reading, i + 1, last))
            continue
        phrase = declined_after(reading, i, last)
        if phrase is None:
            i += 1
            continue
        if not is_oblique(reading, phrase) and _may_act(reading, phrase):
            yield phrase
        i = phrase.source[1]


def _may_act(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase is no pronoun for a thing and no relative pronoun."""
    traits = reading.traits(phrase.head) if phrase.kind is MentionKind.PRONOUN else None
    return traits is None or (traits.animate and not traits.relative)


def _in_full(reading: Reading, phrase: Phrase, start: int) -> Phrase:
    """The phrase read again without a limit, since it may be longer than the words in which a subject is looked for."""
    return declined_after(reading, start, reading.sentence(start)[1]) or phrase


def _is_unknown_subject(reading: Reading, token: int, start: int, limit: int) -> bool:
    """Whether an unknown noun comes right behind a verb, an adverb or an object, so that nothing else governs it."""
    if token > start and not (reading.is_adverb(token - 1) or g.is_object(reading, token - 1)):
        return False
    return _is_unknown_noun(reading, token, limit)


def _is_unknown_noun(reading: Reading, token: int, limit: int) -> bool:
    """Whether a word that has no class ends its clause and may be a noun in the nominative («сказала варшавянка»)."""
    bits, after = reading.flags[token], token + 1
    if bits & ~c.NOT_A_NAME != c.WORD or reading.function[token] or reading.forms[token] or reading.index.tells_genitive:
        return False  # where endings show a genitive, ``unknown_nouns`` knows more
    closed = after >= limit or not reading.flags[after] & c.WORD or after in reading.break_set
    return closed or bool(reading.flags[after] & (c.PREPOSITION | c.CONJUNCTION) or reading.forms[after] & m.OBLIQUE)


def _past_governed(reading: Reading, start: int, limit: int) -> int:
    """One past the noun that a preposition governs."""
    phrase = declined_after(reading, start, limit)
    if phrase is not None:
        named = phrase.kind is MentionKind.NAME and not is_oblique(reading, phrase)
        return phrase.last if named else phrase.source[1]
    i = start
    while i < limit and _is_governed_modifier(reading, i):
        i += 1
    plain = i < limit and reading.flags[i] & (c.WORD | c.CUE | c.CAPITAL) == c.WORD
    return i + (plain and not (i > start and (reading.forms[i] & m.MODIFIER or reading.flags[i] & HEADS)))


def _is_governed_modifier(reading: Reading, token: int) -> bool:
    """Whether an adjective in another case than the nominative comes before a noun."""
    oblique = reading.forms[token] & m.OBLIQUE and not reading.flags[token] & HEADS
    return bool(oblique) and modifies(reading, token)
