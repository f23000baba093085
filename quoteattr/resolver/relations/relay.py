"""Who passed the words on: "as quoted by Der Tag", "in an interview with Radio Lund", ", the Times reported"."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.reading.values import Phrase
from quoteattr.resolver.relations.surroundings import MessageWords, behind_phrase
from quoteattr.syntax.noun_phrases import phrase_after, phrase_before
from quoteattr.syntax.phrases import OccasionWords, match_phrase
from quoteattr.syntax.subjects import subject_before
from quoteattr.syntax.verbs import verb_at

if TYPE_CHECKING:
    from quoteattr.resolver.relations.surroundings import Surroundings

__all__ = ["messenger"]

LONGEST_MODIFIER = 6  #: words between the preposition and the interview ("in a short telephone interview")


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "relay"
    as_clause: frozenset[str] = NO_WORDS  #: words before a clause that names the relay ("as the Times reported")
    handed: frozenset[str] = NO_WORDS  #: verbs between a document or account and its recipient ("provided to")
    hearsay: frozenset[str] = NO_WORDS  #: verb forms of a second tag, which names the relay (", the Times reported")
    receiving: frozenset[str] = NO_WORDS  #: prepositions between a verb of handing over and the recipient ("to")
    records: frozenset[str] = NO_WORDS  #: nouns for a record of words that somebody can be given ("a recording provided to")
    writing_links: frozenset[str] = NO_WORDS  #: prepositions between a text for a paper and the paper ("in", "for")
    writings: frozenset[str] = NO_WORDS  #: nouns for texts that a speaker writes for a paper ("in an essay in Radio Times")


def messenger(around: Surroundings) -> Phrase | None:
    """The party that passed the words on, by the clearest sign of one."""
    if around.source_cue.relay is not None or not around.ranges:
        return around.source_cue.relay
    return (
        behind_phrase(around, "relay_phrases")
        or _interviewer(around)
        or _paper(around)
        or _receiver(around)
        or _intermediary(around)
        or _second_source(around)
        or _second_tag(around)
    )


def _interviewer(around: Surroundings) -> Phrase | None:
    """The interviewer: "in an interview with Radio Lund"; not "she asked for an interview with him"."""
    reading = around.reading
    for i, limit in around.places(reading.of_rule[OccasionWords].interviews):
        if _is_occasion(around, i):
            return _behind_interview(around, i + 1, limit) or _before_interview(around, i)
    return None


def _is_occasion(around: Surroundings, noun: int) -> bool:
    """Whether the words were said in an interview or the like: "in" or "during" comes before the noun."""
    reading = around.reading
    for i in range(noun - 1, max(-1, noun - LONGEST_MODIFIER - 1), -1):
        if reading.function[i] & f.GENITIVE:  # "in a series of interviews"
            continue
        if reading.flags[i] & c.PREPOSITION:
            return bool(reading.function[i] & f.OCCASION)
        if reading.flags[i] & c.POSSESSIVE:
            continue
        if not reading.flags[i] & c.WORD or reading.flags[i] & (c.AUXILIARY | c.PRONOUN):
            return False
    return False


def _behind_interview(around: Surroundings, start: int, limit: int) -> Phrase | None:
    """The phrase after "with"; a time may come before it ("an interview on Monday with Radio Lund")."""
    reading = around.reading
    while start < limit and reading.flags[start] & c.TIME:
        start += 1
    if start + 1 >= limit or reading.lowers[start] not in reading.of_rule[OccasionWords].interview_links:
        return None
    start += 1
    if reading.flags[start] & c.TIME:
        return _behind_interview(around, start + 1, limit)
    if not reading.flags[start] & c.WORD:  # the title of a broadcast in quotation marks
        start, limit = start + 1, min(limit + 1, len(reading.flags))
    phrase = phrase_after(around.reading, start, limit) or _owner(around, start, limit)
    return phrase if phrase is not None and phrase.kind is not MentionKind.PRONOUN else None


def _owner(around: Surroundings, start: int, limit: int) -> Phrase | None:
    """The owner of a broadcast whose title follows in quotation marks ("Radio Lund's “Morning Hour”")."""
    name = around.reading.by_first.get(start)
    if name is None or name.last > limit or name.last - 1 not in around.reading.owners:
        return None
    return Phrase(
        first=start, last=name.last, head=name.last - 1, kind=MentionKind.NAME, source=(start, name.last), name=name
    )


def _paper(around: Surroundings) -> Phrase | None:
    """The paper that the speaker wrote for ("in an essay in Harbour Magazine"); not "in an article in May"."""
    reading = around.reading
    for i, limit in around.places(reading.of_rule[Words].writings):
        if i + 1 < limit and reading.lowers[i + 1] in reading.of_rule[Words].writing_links and _is_occasion(around, i):
            phrase = phrase_after(around.reading, i + 2, limit)
            if phrase is not None and phrase.kind is MentionKind.NAME and not reading.flags[phrase.first] & c.TIME:
                return phrase
    return None


def _receiver(around: Surroundings) -> Phrase | None:
    """The recipient of a document or account ("a statement provided to Radio Lund", "an account she gave to Radio Lund")."""
    reading = around.reading
    for i, limit in around.places(reading.of_rule[Words].handed):
        if i + 1 < limit and reading.lowers[i + 1] in reading.of_rule[Words].receiving and _is_of_document(around, i):
            phrase = phrase_after(around.reading, i + 2, limit)
            if phrase is not None and phrase.kind is MentionKind.NAME:
                return phrase
    return None


def _is_of_document(around: Surroundings, verb: int) -> bool:
    """Whether a noun for a document or for something said comes right before the verb, or before its subject."""
    reading = around.reading
    asked = reading.of_rule[Words]
    nouns = (reading.of_rule[MessageWords].missives, asked.writings, asked.records)
    for i in range(verb - 1, max(-1, verb - LONGEST_MODIFIER), -1):
        bits, lower = reading.flags[i], reading.lowers[i]
        if bits & (c.DOCUMENT | c.CUE_NOUN) or any(lower in some for some in nouns):
            return True
        if not bits & (c.PRONOUN | c.RELATIVE | c.AUXILIARY) and i not in around.reading.by_first:
            return False
    return False


def _before_interview(around: Surroundings, noun: int) -> Phrase | None:
    """The name or organisation right before the noun ("a Radio Lund interview", "the magazine interview"); not a month."""
    name, reading = around.reading.by_last.get(noun), around.reading
    if name is None and reading.flags[noun - 1] & (c.ORGANISATION | c.DOCUMENT):
        return phrase_before(around.reading, noun, noun - LONGEST_MODIFIER)
    if name is None or reading.flags[name.first] & c.TIME:
        return None
    return Phrase(
        first=name.first, last=name.last, head=noun - 1, kind=MentionKind.NAME, source=(name.first, name.last), name=name
    )


def _intermediary(around: Surroundings) -> Phrase | None:
    """The person who speaks in the speaker's place: "through a spokeswoman", "via an interpreter"."""
    reading = around.reading
    asked = reading.of_rule[OccasionWords]
    for i, limit in around.places(asked.through):
        phrase = phrase_after(around.reading, i + 1, limit)
        if phrase is not None and any(reading.lowers[k] in asked.intermediaries for k in range(*phrase.source)):
            return phrase
    return None


def _second_source(around: Surroundings) -> Phrase | None:
    """The source in a source phrase next to a tag with its own speaker: "Keita said, according to Radio Lund".

    After a clause without quotation marks, such a phrase usually names the speaker of that clause instead.
    """
    if around.verb is None or around.source_cue.phrase is None or around.clause:
        return None
    reading = around.reading
    for i, limit in around.places(reading.index.begins["second_sources"]):
        end = match_phrase(around.reading, "second_sources", i, limit)
        phrase = phrase_after(around.reading, end, limit) if end > i else None
        if phrase is not None and phrase.kind is not MentionKind.PRONOUN:
            return phrase
    return None


def _second_tag(around: Surroundings) -> Phrase | None:
    """The subject of a second tag: "Keita said, the Harbour Times reported", "As the Times reported, Keita said"."""
    if around.verb is None or around.source_cue.phrase is None:
        return None
    reading = around.reading
    hearsay = reading.of_rule[Words].hearsay
    if reading.lowers[around.verb.head] in hearsay:
        return None
    for i, last in around.places(hearsay):
        verb, first = verb_at(reading, i), around.start(i)
        phrase = subject_before(around.reading, verb, first) if verb and verb.finite and not verb.passive else None
        if verb and phrase is not None and _is_parenthesis(around, phrase, first, verb.last, last):
            return phrase
    return None


def _is_parenthesis(around: Surroundings, phrase: Phrase, first: int, after: int, last: int) -> bool:
    """Whether a subject and its verb are a separate tag: with a comma or "as" before them, and no object after them."""
    reading = around.reading
    if phrase.kind is MentionKind.PRONOUN:
        return False
    before = phrase.source[0] - 1
    if before < first or not (reading.words[before] == "," or reading.lowers[before] in reading.of_rule[Words].as_clause):
        return False
    return after >= last or not reading.flags[after] & c.WORD or bool(reading.flags[after] & (c.TIME | c.PREPOSITION))
