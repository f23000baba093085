"""The organisation or text in which something is said, if a verb has no subject: «в МЧС сообщили», "dal ministero dicono"."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.reading.features import VerbForm
from quoteattr.syntax.declined import declined_after
from quoteattr.syntax.governed import BARRIERS
from quoteattr.syntax.noun_phrases import phrase_after

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb

__all__ = ["body_of"]

LONGEST_ADVERBIAL = 14  #: tokens between the preposition and the verb
LONGEST_INSERTION = 7  #: tokens of an insertion between commas, with the commas
BODIES = c.ORGANISATION | c.GROUP | c.DOCUMENT | c.COUNTRY


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "bodies"
    inside: frozenset[str] = NO_WORDS  #: prepositions before the organisation or text in which something is said ("в")


def body_of(reading: Reading, verb: Verb, first: int, limit: int) -> Phrase | None:
    """The organisation next to a plural verb without a subject, or the organisation or text of a verb that never has one."""
    if not reading.of_rule[Words].inside or not (verb.impersonal or _is_plural(reading, verb)):
        return None
    return _behind(reading, verb, limit) or _before(reading, verb, first)


def _is_plural(reading: Reading, verb: Verb) -> bool:
    """Whether a verb is in the plural by its form, or by its auxiliary."""
    return VerbForm.PLURAL in verb.forms if verb.bare else bool(reading.function[verb.first] & f.PLURAL_VERB)


def _behind(reading: Reading, verb: Verb, limit: int) -> Phrase | None:
    """The organisation after a verb and a preposition, past an addressee («сообщили «Вестям» в МЧС»)."""
    level = reading.depth[verb.head]
    if reading.pack.writing.quoted_names and limit == verb.last < len(reading.flags) and reading.flags[limit] & c.OPENING:
        limit = reading.sentence(verb.head)[1]
    for i in range(verb.last, min(limit, verb.last + LONGEST_ADVERBIAL)):
        if reading.depth[i] > level:
            continue
        if reading.depth[i] < level or not reading.flags[i] & c.WORD or reading.flags[i] & (BARRIERS & ~c.PRONOUN):
            return None
        body = _inside(reading, i, limit)
        if body is not None:
            return body
    return None


def _before(reading: Reading, verb: Verb, first: int) -> Phrase | None:
    """The organisation after a preposition and before a verb; it governs all words between («В МЧС Лунда сообщили»)."""
    level = reading.depth[verb.head]
    behind = _before_insertion(reading, verb.first, first)
    for i in range(behind - 1, max(first, behind - LONGEST_ADVERBIAL) - 1, -1):
        if reading.depth[i] > level:
            continue
        if reading.depth[i] < level or not reading.flags[i] & c.WORD or reading.flags[i] & (BARRIERS & ~c.PRONOUN):
            return None
        body = _inside(reading, i, behind)
        if body is not None:
            return body
    return None


def _before_insertion(reading: Reading, end: int, first: int) -> int:
    """One past the words before a short insertion between commas that ends at a token («В МЧС, в свою очередь, сообщили»)."""
    if end - 1 <= first or reading.words[end - 1] != ",":
        return end
    opening = next((i for i in range(end - 2, max(first, end - LONGEST_INSERTION), -1) if reading.words[i] == ","), None)
    return end if opening is None else opening


def _inside(reading: Reading, token: int, limit: int) -> Phrase | None:
    """The organisation or text after a preposition."""
    if reading.lowers[token] not in reading.of_rule[Words].inside:
        return None
    after = phrase_after if reading.pack.grammar.articles else declined_after
    phrase = after(reading, token + 1, limit)
    if phrase is None or phrase.kind is MentionKind.PRONOUN:
        return None
    named = phrase.kind is MentionKind.NAME and not reading.flags[phrase.first] & c.FIRST_NAME
    return phrase if named or reading.flags[phrase.head] & BODIES else None
