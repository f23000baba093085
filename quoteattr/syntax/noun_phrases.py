"""Noun phrases beside a verb, without a parser: read leftwards from the verb, or rightwards after it.

Prepositional phrases attach to a head before them ("a spokeswoman for Norvia Rail", "people familiar with the matter").
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import CLAUSE_ENDS
from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.reading.values import Phrase
from quoteattr.syntax.base_phrases import base_after, base_before, share_of

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["bare_pronoun", "object_pronoun", "phrase_after", "phrase_before", "stretch"]

ENDS = CLAUSE_ENDS | frozenset("()")
MOST_LINKS = 6  #: prepositional phrases that attach one to the other


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Words of the language pack that are asked for here."""

    rule: ClassVar[str] = "noun_phrases"
    attaching: frozenset[str] = NO_WORDS  #: prepositions that attach a phrase to the noun before them
    place_links: frozenset[str] = NO_WORDS  #: prepositions of place and means, attached to organisations and groups alone


def phrase_before(reading: Reading, end: int, limit: int) -> Phrase | None:
    """The noun phrase whose last token is ``end - 1``, with what attaches to it; nothing before ``limit`` is read."""
    base = base_before(reading, end, limit)
    if base is None or base.kind is MentionKind.PRONOUN:
        return base
    return _attach_left(reading, base, limit)


def _attaches(reading: Reading, link: int, base: Phrase) -> bool:
    """Whether a preposition at ``link`` joins the phrase with another."""
    return reading.lowers[link] in reading.of_rule(Words).attaching and reading.depth[link] == reading.depth[base.head]


def _attach_left(reading: Reading, base: Phrase, limit: int, links: int = 0) -> Phrase:
    """Attach ``base`` to a head before it, where a preposition links the two."""
    first = base.source[0]
    link = first - 1
    if links >= MOST_LINKS or not _attaches(reading, link, base):
        return base
    outer = base_before(reading, link, limit)
    if outer is None or outer.kind is MentionKind.PRONOUN:
        return base
    whole = _attach_left(reading, outer, limit, links + 1)
    if whole.kind is MentionKind.NOMINAL and not (
        reading.flags[whole.head] & (c.SPEAKING_NOUN | c.CUE_NOUN) or reading.function[whole.head] & f.ALONE
    ):
        return base
    if whole.kind is MentionKind.NAME:
        if not reading.function[link] & f.GENITIVE:
            return base
        return attrs.evolve(whole, source=(whole.source[0], base.last))
    return attrs.evolve(whole, last=base.last, source=(whole.source[0], base.last))


def phrase_after(reading: Reading, start: int, limit: int) -> Phrase | None:
    """The noun phrase that begins at ``start``, with what attaches to it; nothing at ``limit`` or after it is read."""
    base = base_after(reading, start, limit)
    if base is None or base.kind is MentionKind.PRONOUN:
        return base
    return _attach_right(reading, base, limit)


def _attach_right(reading: Reading, base: Phrase, limit: int, links: int = 0) -> Phrase:
    """Attach prepositional phrases after a head ("an official at the bank", "the mayor of Lund")."""
    link = base.last
    if links >= MOST_LINKS or link >= limit or not _attaches(reading, link, base) or not _takes(reading, base, link):
        return base
    share = share_of(reading, link + 1, base.first) if link + 1 < limit else None
    if share is not None:
        return attrs.evolve(base, last=share.last, source=(base.source[0], share.last))
    inner = base_after(reading, link + 1, limit)
    if inner is None or inner.kind is MentionKind.PRONOUN:
        return base
    inner = _attach_right(reading, inner, limit, links + 1)
    if base.kind is MentionKind.NAME:
        return attrs.evolve(base, source=(base.source[0], inner.source[1]))
    return attrs.evolve(base, last=inner.last, source=(base.source[0], inner.source[1]))


def _takes(reading: Reading, base: Phrase, link: int) -> bool:
    """Whether a phrase goes on with the preposition after it: a name with "of" only, a person with no place."""
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
    several = bits & (c.GROUP | c.ORGANISATION | c.DOCUMENT)
    return bool(several) or reading.lowers[link] not in reading.of_rule(Words).place_links


def _may_be_whole(bits: int, length: int) -> bool:
    """Whether a phrase of so many tokens may begin with a word of some classes: a pronoun stands alone."""
    if not bits & c.WORD or bits & (c.CLOSED & ~c.PRONOUN):
        return False
    return length == 1 or not bits & c.PRONOUN


def stretch(reading: Reading, start: int, limit: int) -> Phrase | None:
    """Whatever stands from ``start`` up to the next comma, bracket or stop, where it must be a noun phrase ("exit polls")."""
    last = head = start
    while last < limit and reading.words[last] not in ENDS and reading.depth[last] == reading.depth[start]:
        if (head == last - 1 and not reading.flags[last] & (c.PREPOSITION | c.RELATIVE)) or last == start:
            head = last
        last += 1
    if last == start or not _may_be_whole(reading.flags[start], last - start):
        return None
    return Phrase(first=start, last=head + 1, head=head, kind=MentionKind.NOMINAL, source=(start, last))


def object_pronoun(reading: Reading, token: int, limit: int) -> Phrase | None:
    """The pronoun at a token that is an object and no subject: "him", "me"."""
    if token >= limit or not reading.function[token] & f.OBJECT:
        return None
    return Phrase(first=token, last=token + 1, head=token, kind=MentionKind.PRONOUN, source=(token, token + 1))


def bare_pronoun(reading: Reading, token: int, limit: int) -> Phrase | None:
    """The pronoun at a token that is all of the object there, and not the owner of one: "her", but not "her doctor"."""
    phrase = object_pronoun(reading, token, limit)
    if phrase is None or not reading.function[token] & f.POSSESSIVE_OBJECT:
        return phrase
    bits = reading.flags[token + 1] if token + 1 < limit else 0
    return None if bits & c.WORD and not bits & (c.DETERMINER | c.POSSESSIVE | c.PRONOUN) else phrase
