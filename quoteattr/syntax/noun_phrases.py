"""Noun phrases next to a verb, without a parser: read leftwards from the verb, or rightwards after it.

Prepositional phrases attach to a head before them ("a spokeswoman for Norvia Rail", "people familiar with the matter").
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import CLAUSE_ENDS
from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.reading.values import Phrase
from quoteattr.syntax.base_phrases import base_after, base_before, share_of
from quoteattr.syntax.declined import declined_after
from quoteattr.syntax.declined_left import declined_before
from quoteattr.syntax.naming import name_called, participle_before

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name

__all__ = ["bare_pronoun", "object_pronoun", "phrase_after", "phrase_before", "phrase_with_owner", "stretch"]

ENDS = CLAUSE_ENDS | frozenset("()")
NO_NOUN = c.DETERMINER | c.POSSESSIVE | c.CLOSED  #: classes of words that no possessive comes before
MOST_LINKS = 6  #: the most prepositional phrases in a chain of attachments


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "noun_phrases"
    aiming: frozenset[str] = NO_WORDS  #: prepositions before somebody whom words are aimed at ("yelled at the clerk")
    attaching: frozenset[str] = NO_WORDS  #: prepositions that attach a phrase to the noun before them
    place_links: frozenset[str] = NO_WORDS  #: prepositions of place and means, which attach only to organisations and groups


def phrase_before(reading: Reading, end: int, limit: int) -> Phrase | None:
    """The noun phrase whose last token is ``end - 1``, with its attachments; it doesn't look before ``limit``."""
    if not reading.pack.grammar.articles:
        return declined_before(reading, end, limit)
    base = base_before(reading, end, limit)
    if base is None or base.kind is MentionKind.PRONOUN:
        return base
    return _with_description(reading, _attach_left(reading, base, limit), limit)


def phrase_with_owner(reading: Reading, end: int, limit: int) -> Phrase | None:
    """The noun phrase that ends before a token, with any possessive behind its noun ("statssekretæren hans sier")."""
    if end - 2 < limit or not reading.flags[end - 1] & c.POSSESSIVE or not reading.forms[end - 2] & m.DEFINITE:
        return phrase_before(reading, end, limit)
    owned = phrase_before(reading, end - 1, limit)
    return owned and attrs.evolve(owned, source=(owned.source[0], end))


def _with_description(reading: Reading, phrase: Phrase, limit: int) -> Phrase:
    """A name with the description and the participle before it ("a driver called Ida Lund"), or the phrase as it is."""
    giving = None if phrase.name is None else participle_before(reading, phrase.name)
    if giving is None or giving <= limit:
        return phrase
    described = base_before(reading, giving, limit)
    if described is None or described.kind is not MentionKind.NOMINAL or not reading.flags[described.head] & c.PERSON:
        return phrase
    return attrs.evolve(phrase, source=(described.source[0], phrase.source[1]))


def _attaches(reading: Reading, link: int, base: Phrase) -> bool:
    """Whether the preposition at ``link`` attaches the phrase to another."""
    return reading.depth[link] == reading.depth[base.head] and reading.lowers[link] in reading.of_rule[Words].attaching


def _attach_left(reading: Reading, base: Phrase, limit: int, links: int = 0) -> Phrase:
    """The phrase ``base`` attached to any head before it that a preposition links it to."""
    first = base.source[0]
    link = first - 1
    owned = _is_owner(reading, first)
    if links >= MOST_LINKS or not (owned or _attaches(reading, link, base)):
        return base
    outer = base_before(reading, link + owned, limit)
    if outer is None or outer.kind is MentionKind.PRONOUN:
        return base
    whole = _attach_left(reading, outer, limit, links + 1)
    if _is_holder(reading, base, whole):
        return attrs.evolve(base, source=(whole.source[0], base.source[1]))
    if not _may_govern(reading, whole, genitive=owned or _is_genitive(reading, link)):
        return base
    if whole.kind is MentionKind.NAME:
        return attrs.evolve(whole, source=(whole.source[0], base.last))
    return attrs.evolve(whole, last=base.last, source=(whole.source[0], base.last))


def _may_govern(reading: Reading, whole: Phrase, *, genitive: bool) -> bool:
    """Whether a phrase may have another attached to it: a name only its owner, a noun one of those who may speak."""
    if whole.kind is not MentionKind.NOMINAL:
        return genitive
    return bool(reading.flags[whole.head] & (c.SPEAKING_NOUN | c.CUE_NOUN) or reading.function[whole.head] & f.ALONE)


def _is_owner(reading: Reading, first: int) -> bool:
    """Whether a phrase begins with the article of an owner, right after the noun that it owns ("der Sprecher der Stadt")."""
    if first < 1 or not reading.function[first] & f.GENITIVE_ARTICLE or reading.flags[first] & c.CAPITAL:
        return False
    before = reading.flags[first - 1]
    noun = before & (c.CAPITAL | c.CLOSED | c.DETERMINER | c.TIME) == c.CAPITAL
    return noun and reading.depth[first] == reading.depth[first - 1]


def _is_holder(reading: Reading, base: Phrase, role: Phrase) -> bool:
    """Whether a name is that of the person with a role, after the place of it ("the inspector of Kell district Ida Lund")."""
    if base.name is None or not _is_full_name(reading, base.name):
        return False
    if role.kind is not MentionKind.NOMINAL or not reading.flags[role.head] & c.PERSON or not _is_genitive(reading, role.last):
        return False
    # "of the Halm clinic Ida Lund"
    place = range(base.source[0] + bool(reading.function[base.source[0]] & f.DEFINITE), base.name.first)
    # "the coach of Norvian skier Ida Lund": the second role is hers
    of_place = not any(reading.flags[i] & (c.PERSON | c.NATIONALITY | c.TITLE) for i in place)
    return bool(place) and of_place and bool(reading.flags[place[0]] & c.CAPITAL) and place[-1] not in reading.owners


def _is_genitive(reading: Reading, link: int) -> bool:
    return bool(reading.function[link] & f.GENITIVE)


def phrase_after(reading: Reading, start: int, limit: int) -> Phrase | None:
    """The noun phrase that begins at ``start``, with its attachments; it doesn't look at ``limit`` or beyond."""
    if not reading.pack.grammar.articles:
        return declined_after(reading, start, limit)
    base = base_after(reading, start, limit)
    if base is None or base.kind is MentionKind.PRONOUN:
        return base
    return _with_holder(reading, base, _attach_right(reading, base, limit), limit)


def _with_holder(reading: Reading, role: Phrase, whole: Phrase, limit: int) -> Phrase:
    """The person named right after a role and its place ("the inspector of Kell district Ida Lund"), or the phrase as it is."""
    if role.kind is not MentionKind.NOMINAL or not reading.flags[role.head] & c.PERSON:
        return whole
    end = whole.source[1]
    name = name_called(reading, end, limit) or (_holder_after(reading, end, limit) if end > role.source[1] else None)
    if name is None:
        return whole
    source = (whole.source[0], name.last)
    return Phrase(first=name.first, last=name.last, head=name.last - 1, kind=MentionKind.NAME, source=source, name=name)


def _holder_after(reading: Reading, place_end: int, limit: int) -> Name | None:
    """The full name right after a place, with or without the noun for the place ("Kell district Ida Lund")."""
    name = reading.by_first.get(place_end + _is_place_noun(reading, place_end, limit))
    if name is None or name.last > limit or not _is_full_name(reading, name):
        return None
    return name if reading.adjoins(name.first) else None


def _is_place_noun(reading: Reading, token: int, limit: int) -> bool:
    """Whether a word may be the noun for a place between its name and another name ("Kell district Ida Lund")."""
    if token + 1 >= limit or not reading.flags[token - 1] & c.CAPITAL:
        return False
    return reading.flags[token] & ~c.NOT_A_NAME == c.WORD


def _is_full_name(reading: Reading, name: Name) -> bool:
    """Whether a name is a first name and a surname."""
    return name.last - name.core > 1 and not name.is_organisation and bool(reading.flags[name.core] & c.FIRST_NAME)


def _attach_right(reading: Reading, base: Phrase, limit: int, links: int = 0) -> Phrase:
    """The phrase ``base`` with the prepositional phrases after it ("an official at the bank", "the mayor of Lund")."""
    link = base.last
    if links >= MOST_LINKS or link + 1 >= limit:
        return base
    if _is_owner(reading, link):
        return _joined(base, _owner(reading, base, limit, links))
    if not _attaches(reading, link, base) or not _takes(reading, base, link):
        return base
    share = share_of(reading, link + 1, base.first)
    if share is not None:
        return attrs.evolve(base, last=share.last, source=(base.source[0], share.last))
    inner = base_after(reading, link + 1, limit)
    if inner is None or inner.kind is MentionKind.PRONOUN or _is_aim(reading, link, inner) or _is_manner(reading, inner):
        return base
    inner = _attach_right(reading, inner, limit, links + 1)
    if _is_holder(reading, inner, base):
        return attrs.evolve(inner, source=(base.source[0], inner.source[1]))
    return _joined(base, inner)


def _joined(base: Phrase, inner: Phrase | None) -> Phrase:
    """The phrase ``base`` with one attached to it; a name keeps its own words as the mention."""
    if inner is None:
        return base
    source = base.source[0], inner.source[1]
    last = base.last if base.kind is MentionKind.NAME else inner.last
    return attrs.evolve(base, last=last, source=source)


def _owner(reading: Reading, base: Phrase, limit: int, links: int) -> Phrase | None:
    """The phrase right after ``base`` that owns it, with those attached to it."""
    inner = base_after(reading, base.last, limit)
    if inner is None or inner.kind is MentionKind.PRONOUN:
        return None
    return _attach_right(reading, inner, limit, links + 1)


def _is_aim(reading: Reading, link: int, inner: Phrase) -> bool:
    """Whether a phrase is a person whom words are aimed at: "yelled the man at the clerk", not "the man at the door"."""
    is_person = inner.kind is MentionKind.NOMINAL and bool(reading.flags[inner.head] & c.PERSON)
    return is_person and reading.lowers[link] in reading.of_rule[Words].aiming


def _is_manner(reading: Reading, inner: Phrase) -> bool:
    """Whether a phrase says how somebody speaks ("répondit le sculpteur d'une voix sourde")."""
    told = reading.index.narration
    if not (told.known and reading.function[inner.first] & f.INDEFINITE):
        return False
    return not told.words.bodily.isdisjoint(reading.lowers[inner.first : inner.last])


def _takes(reading: Reading, base: Phrase, link: int) -> bool:
    """Whether a phrase includes the preposition after it: only "of" for a name, and not one of place for a person."""
    bits = reading.flags[base.head]
    named = base.kind is MentionKind.NAME
    if named and not reading.function[link] & f.GENITIVE:
        return False
    if bits & c.ORGANISATION and reading.function[link] & f.INFINITIVE_MARKER:
        return False  # "an email from the firm to its crews"
    if named:
        return True
    if not (bits & c.SPEAKING_NOUN or reading.function[base.head] & f.ALONE):
        return False
    # Where a phrase may come between verb and rest, a place belongs to the clause ("sagte die Polizei in Lisk").
    several = bits & (c.GROUP | c.ORGANISATION | c.DOCUMENT) and not reading.pack.grammar.verb_second
    return bool(several) or reading.lowers[link] not in reading.of_rule[Words].place_links


def _may_be_whole(bits: int, length: int) -> bool:
    """Whether a phrase that begins with a word of these classes may have this length: a pronoun is a phrase on its own."""
    if not bits & c.WORD or bits & (c.CLOSED & ~c.PRONOUN):
        return False
    return length == 1 or not bits & c.PRONOUN


def stretch(reading: Reading, start: int, limit: int) -> Phrase | None:
    """The words from ``start`` to the next comma, bracket or full stop, where a noun phrase is expected ("exit polls")."""
    last = head = start
    while last < limit and reading.words[last] not in ENDS and reading.depth[last] == reading.depth[start]:
        if (head == last - 1 and not reading.flags[last] & (c.PREPOSITION | c.RELATIVE)) or last == start:
            head = last
        last += 1
    if last == start or not _may_be_whole(reading.flags[start], last - start):
        return None
    return Phrase(first=start, last=head + 1, head=head, kind=MentionKind.NOMINAL, source=(start, last))


def object_pronoun(reading: Reading, token: int, limit: int) -> Phrase | None:
    """The pronoun at a token if it is an object form, not a subject form: "him", "me"."""
    if token >= limit or not reading.function[token] & f.OBJECT:
        return None
    return Phrase(first=token, last=token + 1, head=token, kind=MentionKind.PRONOUN, source=(token, token + 1))


def bare_pronoun(reading: Reading, token: int, limit: int) -> Phrase | None:
    """The pronoun at a token if it is the whole object and not a possessive: "her", but not "her doctor"."""
    phrase = object_pronoun(reading, token, limit)
    if phrase is None or not reading.function[token] & f.POSSESSIVE_OBJECT:
        return phrase
    bits = reading.flags[token + 1] if token + 1 < limit else 0
    finite = token + 1 < limit and reading.function[token + 1] & f.INDICATIVE
    return None if bits & c.WORD and not (bits & NO_NOUN or finite) else phrase
