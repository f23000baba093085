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
from quoteattr.syntax.possession import LONGEST_NOUN_PHRASE, names_words, owner_behind, owner_of_words, possessor, words_with
from quoteattr.syntax.verb_second import second_subject

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]

LONGEST_LINK = 4  #: tokens from a preposition to the noun of saying ("mit diesen deutlichen Worten")


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
    noun = next((i for i in near if names_words(reading, i)), link)
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
    behind = _of_somebody(reading, verb, first)
    if behind is not None:
        return behind
    named = names_words(reading, noun)
    if not (named or noun in reading.owners):
        return None
    owner = possessor(reading, noun if named else verb, first)
    if owner is None:
        return None
    head = noun if named else verb
    cue = CueWords(first=head, last=head + 1, parts=((head, verb + 1),), lemma=reading.lowers[head], act=Act.SPEECH)
    return SourceCue(phrase=owner, cue=cue)


def _of_somebody(reading: Reading, verb: int, first: int) -> SourceCue | None:
    """The owner behind the noun, right before "be": "The last words of the captain were: “…”"."""
    while verb - 1 > first and reading.flags[verb - 1] & c.AUXILIARY:
        verb -= 1  # "a été", "è stata"
    for noun in range(verb - 2, max(first - 1, verb - LONGEST_NOUN_PHRASE), -1):
        saying = reading.lowers[noun] in reading.of_rule[Words].sayings  # "the motto of the club is"
        owner = owner_behind(reading, noun, verb) if names_words(reading, noun) and not saying else None
        if owner is not None and owner.source[1] == verb:
            cue = CueWords(first=noun, last=noun + 1, parts=((noun, noun + 1),), lemma=reading.lowers[noun], act=Act.SPEECH)
            return SourceCue(phrase=owner, cue=cue)
    return None


def _after(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The owner in "“…” was Mira's only answer"."""
    verb, limit = site.behind, site.utterance.right_limit
    if verb >= limit or not reading.function[verb] & f.BE:
        return None
    found = owner_of_words(reading, verb, limit)
    noun, owner = (_saying(reading, verb, limit), None) if found is None else found
    if noun is None:
        return None
    cue = CueWords(first=noun, last=noun + 1, parts=((verb, noun + 1),), lemma=reading.lowers[noun], act=Act.SPEECH)
    return SourceCue(phrase=owner, cue=cue)


def _saying(reading: Reading, verb: int, limit: int) -> int | None:
    """The noun if quoted words are called a saying, and so are nobody's here ("is an old proverb")."""
    if verb + 1 >= limit or not reading.function[verb + 1] & f.INDEFINITE:
        return None
    near = range(verb + 2, min(limit, verb + LONGEST_NOUN_PHRASE))
    noun = next((i for i in near if reading.lowers[i] in reading.of_rule[Words].sayings), None)
    plain = noun is not None and all(reading.flags[i] & (c.WORD | c.PREPOSITION) == c.WORD for i in range(verb + 2, noun))
    return noun if plain and noun is not None and names_words(reading, noun) else None


SIEVE = MentionSieve(
    name="words_were",
    claim="A noun of saying and “be”, or “with”, are next to the words: its owner speaks, and nobody if they are “a proverb”.",
    find=find,
    anywhere=True,
    examples=(
        Example(text="Mira’s answer was, “Wait.”", mention="Mira"),
        Example(text="Leo Falk’s first words were: “Shut the door.”", mention="Leo Falk"),
        Example(text="“We will do without it” was Mira’s answer.", mention="Mira"),
        Example(text="“All is well” were the last words of the captain.", mention="the captain"),
        Example(text="Las últimas palabras del capitán fueron: «Todo irá bien».", mention="capitán", lang="es"),
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
