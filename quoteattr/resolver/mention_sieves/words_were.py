"""Mira’s answer was, “…”. His first words were: “…”. Leo’s was, “…”. “…” was Mira’s answer. Mit den Worten „…“ ging sie."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import CLAUSE_ENDS
from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import Act
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.base import CueWords, SourceCue
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.syntax.possession import possessor, words_with
from quoteattr.syntax.verb_second import second_subject

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]

LONGEST_LINK = 4  #: tokens from a preposition to the noun of saying ("mit diesen deutlichen Worten")
LONGEST_NOUN_PHRASE = 8  #: tokens from a form of "be" after the quotation to the noun of saying


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "words_were"
    sayings: frozenset[str] = NO_WORDS  #: nouns for words that many people use ("proverb", "motto")


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The owner of the noun of saying that "be" or a preposition links to the quotation, before or after it."""
    return _before(site, reading) or _after(site, reading) or _with(site, reading)


def _with(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The subject of a clause with the words: "Mit den Worten „…“ ging sie", "„…“, mit diesen Worten ging sie"."""
    first, last = site.before
    noun = last - 1 - (last > first and reading.words[last - 1] == ":")
    link = words_with(reading, noun, first)
    if link is not None:
        opens = link == first or (link == first + 1 and bool(reading.flags[first] & c.CONJUNCTION))
        return _linked(site, reading, (link, noun), _clause(site, reading, site.behind) if opens else (first, noun))
    link = site.behind
    near = range(link + 1, min(site.utterance.right_limit, link + LONGEST_LINK))
    noun = next((i for i in near if _names_words(reading, i)), link)
    if words_with(reading, noun, link) != link:
        return None
    return _linked(site, reading, (link, noun), _clause(site, reading, noun + 1))


def _clause(site: UtteranceSite, reading: Reading, start: int) -> tuple[int, int]:
    """The rest of a clause: up to the next punctuation or the end of the sentence."""
    limit = min(site.utterance.right_limit, reading.sentence(start)[1]) if start < site.utterance.right_limit else start
    return start, next((i for i in range(start, limit) if reading.words[i] in CLAUSE_ENDS), limit)


def _linked(site: UtteranceSite, reading: Reading, words: tuple[int, int], clause: tuple[int, int]) -> SourceCue | None:
    """The subject of a clause, with the preposition and the noun for its words as the cue."""
    link, noun = words
    subject = second_subject(reading, *clause, site.utterance.level)
    cue = CueWords(first=noun, last=noun + 1, parts=((link, noun + 1),), lemma=reading.lowers[noun], act=Act.SPEECH)
    return None if subject is None else SourceCue(phrase=subject, cue=cue)


def _before(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The owner in "Mira's answer was, “…”" or "Leo's was, “…”"."""
    first, last = site.before
    verb = last - 1
    while verb > first and reading.words[verb] in {",", ":"}:
        verb -= 1
    noun = verb - 1
    if noun < first or not reading.function[verb] & f.BE:
        return None
    named = _names_words(reading, noun)
    if not (named or noun in reading.owners):
        return None
    owner = possessor(reading, noun if named else verb, first)
    if owner is None:
        return None
    head = noun if named else verb
    cue = CueWords(first=head, last=head + 1, parts=((head, verb + 1),), lemma=reading.lowers[head], act=Act.SPEECH)
    return SourceCue(phrase=owner, cue=cue)


def _after(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The owner in "“…” was Mira's only answer"."""
    verb, limit = site.behind, site.utterance.right_limit
    if verb >= limit or not reading.function[verb] & f.BE:
        return None
    for noun in range(verb + 2, min(limit, verb + LONGEST_NOUN_PHRASE)):
        owner = possessor(reading, noun, verb + 1) if _names_words(reading, noun) else None
        if owner is not None or _is_saying(reading, verb, noun):
            cue = CueWords(first=noun, last=noun + 1, parts=((verb, noun + 1),), lemma=reading.lowers[noun], act=Act.SPEECH)
            return SourceCue(phrase=owner, cue=cue)
        if not reading.flags[noun] & c.WORD or reading.flags[noun] & c.PREPOSITION:
            return None
    return None


def _is_saying(reading: Reading, verb: int, noun: int) -> bool:
    """Whether quoted words are called a saying, and so are nobody's here ("is an old proverb")."""
    return bool(reading.function[verb + 1] & f.INDEFINITE) and reading.lowers[noun] in reading.of_rule[Words].sayings


def _names_words(reading: Reading, noun: int) -> bool:
    """Whether a word is a noun of saying or a noun for words."""
    return bool(reading.flags[noun] & c.CUE_NOUN or reading.function[noun] & f.WORDING)


SIEVE = MentionSieve(
    name="words_were",
    claim="A noun of saying and “be”, or “with”, are next to the words: its owner speaks, and nobody if they are “a proverb”.",
    find=find,
    anywhere=True,
    examples=(
        Example(text="Mira’s answer was, “Wait.”", mention="Mira"),
        Example(text="Leo Falk’s first words were: “Shut the door.”", mention="Leo Falk"),
        Example(text="“We will do without it” was Mira’s answer.", mention="Mira"),
        Example(text="Mit den Worten „Ich gehe jetzt“ stand Mira auf.", mention="Mira", lang="de"),
        Example(text="„Ich gehe“, mit diesen Worten stand Mira auf.", mention="Mira", lang="de"),
        Example(text="“All roads lead to Lisk” is an old proverb."),
    ),
    counterexamples=(
        Example(text="The answer was, “Wait.”"),
        Example(text="Mira’s hat was new. “Wait.”"),
        Example(text="“Wait,” was the answer."),
    ),
)
