"""The owner of a noun: "Varga's warning", "her comments", "the warning by the mayor", "she gave a warning"."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.reading.values import Phrase
from quoteattr.syntax.noun_phrases import phrase_after, phrase_before
from quoteattr.syntax.verb_second import second_subject

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["LONGEST_NOUN_PHRASE", "names_words", "owner", "owner_behind", "owner_of_words", "possessor", "words_with"]

LONGEST_NOUN_PHRASE = 8  #: tokens from a form of "be" to the noun of saying
LONGEST_POSSESSION = 4  #: the most words between the owner and the noun


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "possession"
    light_verbs: frozenset[str] = NO_WORDS  #: verb forms whose subject owns the following noun ("made the claim")
    remarking: frozenset[str] = NO_WORDS  #: prepositions before a noun that the subject of the clause owns ("met de opmerking")


def owner(reading: Reading, noun: int, limit: int) -> Phrase | None:
    """The owner of a noun of saying: a possessive before it, or the subject of a light verb ("made the claim")."""
    return possessor(reading, noun, limit) or _subject_of_light_verb(reading, noun, limit) or _remarker(reading, noun, limit)


def _remarker(reading: Reading, noun: int, limit: int) -> Phrase | None:
    """The subject of a clause in which a preposition comes before a noun ("Kok sloot af met de opmerking dat")."""
    before = _remarking(reading, noun, limit)
    return None if before is None or before == limit else second_subject(reading, limit, before, reading.depth[noun])


def words_with(reading: Reading, noun: int, limit: int) -> int | None:
    """The preposition before a noun for words that the subject of a clause says ("mit den Worten", "met de vraag"), if any."""
    if noun <= limit or not names_words(reading, noun):
        return None
    return _remarking(reading, noun, limit)


def _remarking(reading: Reading, noun: int, limit: int) -> int | None:
    """The preposition before a noun with its determiner and an adjective, if the subject of the clause owns it; else None."""
    remarking = reading.of_rule[Words].remarking
    adjective = noun - 2 > limit and reading.flags[noun - 1] & (c.WORD | c.CLOSED | c.DETERMINER | c.CAPITAL) == c.WORD
    before = noun - 2 - adjective
    if before < limit or reading.lowers[before] not in remarking:
        return None
    return before if reading.flags[before + 1] & (c.DETERMINER | c.POSSESSIVE) else None


def _subject_of_light_verb(reading: Reading, noun: int, limit: int) -> Phrase | None:
    i = noun - 1
    lowest = max(limit, noun - LONGEST_POSSESSION)
    while i > lowest and reading.flags[i] & c.WORD and not reading.flags[i] & (c.DETERMINER | c.CLOSED):
        i -= 1
    if reading.flags[i] & c.DETERMINER:
        i -= 1
    if reading.lowers[i] not in reading.of_rule[Words].light_verbs:
        return None
    while i > limit and (reading.flags[i - 1] & (c.AUXILIARY | c.MODAL) or reading.is_adverb(i - 1)):
        i -= 1
    return phrase_before(reading, i, limit)


def possessor(reading: Reading, noun: int, limit: int) -> Phrase | None:
    """The phrase that owns the noun at a token by a possessive before it."""
    for i in range(noun - 1, max(limit, noun - LONGEST_POSSESSION) - 1, -1):
        bits = reading.flags[i]
        if reading.depth[i] != reading.depth[noun] or not bits & c.WORD:
            return None
        if bits & c.POSSESSIVE and reading.lowers[i] in reading.pack.lexicon.pronouns:
            return Phrase(first=i, last=i + 1, head=i, kind=MentionKind.PRONOUN, source=(i, i + 1))
        if i in reading.owners:
            return _owner(reading, i, limit)
        if bits & c.CLOSED:
            return None
    return None


def names_words(reading: Reading, noun: int) -> bool:
    """Whether a word is a noun of saying or a noun for words."""
    return bool(reading.flags[noun] & c.CUE_NOUN or reading.function[noun] & f.WORDING)


def owner_of_words(reading: Reading, verb: int, limit: int) -> tuple[int, Phrase] | None:
    """The noun of saying after a form of "be", and its owner ("was Mira's answer", "were the last words of the captain")."""
    for noun in range(verb + 2, min(limit, verb + LONGEST_NOUN_PHRASE)):
        named = names_words(reading, noun)
        found = (possessor(reading, noun, verb + 1) or owner_behind(reading, noun, limit)) if named else None
        if found is not None:
            return noun, found
        if not reading.flags[noun] & c.WORD or reading.flags[noun] & c.PREPOSITION:
            return None
    return None


def owner_behind(reading: Reading, noun: int, limit: int) -> Phrase | None:
    """Somebody behind a noun and a preposition of possession ("the last words of the captain")."""
    if noun + 2 >= limit or not reading.function[noun + 1] & f.GENITIVE:
        return None
    phrase = phrase_after(reading, noun + 2, limit)
    if phrase is None or phrase.kind is MentionKind.PRONOUN:
        return None
    somebody = c.PERSON | c.GROUP | c.ORGANISATION  # not "the first line of the song"
    return phrase if phrase.name is not None or reading.flags[phrase.head] & somebody else None


def _owner(reading: Reading, last: int, limit: int) -> Phrase | None:
    """The name or noun phrase that ends in a possessive at ``last``."""
    name = reading.by_last.get(last + 1)
    if name is not None:
        return Phrase(
            first=name.first, last=name.last, head=last, kind=MentionKind.NAME, source=(name.first, name.last), name=name
        )
    for i in range(last, limit - 1, -1):
        if reading.flags[i] & (c.DETERMINER | c.POSSESSIVE):
            return Phrase(first=i, last=last + 1, head=last, kind=MentionKind.NOMINAL, source=(i, last + 1))
        if reading.flags[i] & c.CLOSED or not reading.flags[i] & c.WORD:
            return phrase_after(reading, i + 1, last + 1)
    return None
