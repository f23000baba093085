"""“Nobody warned us”: flood victims blame council. “Best day of my life” – teen wins gold"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import STROKES
from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.resolver.base import SourceCue
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.source_cues import mark_cue
from quoteattr.resolver.utterances.titles import has_title_case
from quoteattr.syntax.noun_phrases import phrase_after

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]

LONGEST_HEADLINE = 30  #: tokens
SPEAKERS = c.PERSON | c.GROUP | c.ORGANISATION


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "headline"
    topic_links: frozenset[str] = NO_WORDS  #: prepositions between a speaker and the topic ("Ida Holm on her resignation")


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The people right after the colon or dash that follows the words that begin a short paragraph."""
    utterance, mark = site.utterance, site.utterance.last
    first, last = reading.paragraph(utterance.first)
    if first != utterance.first or utterance.level or last - first > LONGEST_HEADLINE or mark + 1 >= last:
        return None
    dashed = reading.words[mark] in STROKES and bool(reading.flags[last - 1] & c.WORD)
    if not (reading.words[mark] == ":" or dashed) or has_title_case(reading, utterance.begin, utterance.end):
        return None
    phrase = _people_at(reading, mark + 1, last)
    if phrase is None or not _speaks(reading, phrase) or not _may_say(reading, phrase.source[1], last):
        return None
    return SourceCue(phrase=phrase, cue=mark_cue(mark, reading.words[mark]))


def _people_at(reading: Reading, start: int, last: int) -> Phrase | None:
    """The phrase that begins at a token; after a name, also the noun for people that it describes ("Lisk tenants")."""
    phrase = phrase_after(reading, start, last)
    after = last if phrase is None else phrase.source[1]
    if phrase is None or phrase.kind is not MentionKind.NAME or after >= last or not reading.flags[after] & SPEAKERS:
        return phrase
    people = phrase_after(reading, after, last)
    if people is None or people.kind is MentionKind.NAME:
        return people or phrase
    return attrs.evolve(people, first=phrase.first, source=(phrase.first, people.source[1]))


def _speaks(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase is a name or a noun for people without an article, as headlines have them."""
    if phrase.kind is MentionKind.NAME:
        return True
    bare = not any(reading.flags[i] & (c.DETERMINER | c.POSSESSIVE | c.DOCUMENT) for i in range(phrase.first, phrase.head))
    return phrase.kind is MentionKind.NOMINAL and bare and bool(reading.flags[phrase.head] & SPEAKERS)


def _may_say(reading: Reading, after: int, last: int) -> bool:
    """Whether a verb in the present, "on" or nothing follows; not "jailed", a passive in headlines, nor "over"."""
    if after >= last:
        return True
    bits = reading.flags[after]
    if reading.lowers[after] in reading.of_rule[Words].topic_links:
        return True
    return bool(bits & c.WORD) and not (bits & (c.CLOSED | c.CAPITAL) or reading.forms[after] & m.ANY_PAST)


SIEVE = MentionSieve(
    name="headline",
    claim="A headline begins with a quotation and a colon or a dash: the people named right after it speak.",
    find=find,
    examples=(
        Example(text="‘Nobody warned us’: flood victims blame council", mention="flood victims"),
        Example(text="“I had no choice”: Ida Holm on her resignation", mention="Ida Holm"),
        Example(text="“Enough is enough” – nurses vote to strike", mention="nurses"),
    ),
    counterexamples=(
        Example(text="‘Nobody warned us’: how the flood hit Lund"),
        Example(text="“He never came back”: sailor named after wreck"),
        Example(text="“We are ready”: a history"),
        Example(text="“Cold Rivers”: Ida Holm returns with a novel"),
    ),
)
