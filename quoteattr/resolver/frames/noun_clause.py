"""Varga’s warning that time is «short»; her promise to leave; her comments were “based on opinion”."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import Act
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.resolver.base import CueSite, CueWords, Report, SourceCue
from quoteattr.resolver.rules import Example, Frame
from quoteattr.syntax.declined import declined_after, is_oblique
from quoteattr.syntax.extent import complement_end, has_marks
from quoteattr.syntax.finite import begins_infinitive
from quoteattr.syntax.governed import may_be_genitive
from quoteattr.syntax.possession import owner

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase


__all__ = ["FRAME"]


LONGEST_OPENING = 3  #: tokens before a noun that is the subject of its sentence


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "noun_clause"
    infinitive_nouns: frozenset[str] = NO_WORDS  #: nouns of saying that govern an infinitive ("promise to")
    topics: frozenset[str] = NO_WORDS  #: words between a noun of saying and the clause it tells ("om" att, "о том", что)
    noun_links: frozenset[str] = NO_WORDS  #: words between a noun of saying and what was said ("her comments were")


def find(site: CueSite, reading: Reading) -> Report | None:
    """The clause after a noun of saying that belongs to somebody, or the quoted words after a word that links them to it."""
    cue = site.token
    if not reading.flags[cue] & c.CUE_NOUN or cue + 2 >= site.limit:
        return None
    governed = _owner_behind(reading, cue, site.limit)
    if governed is not None:
        return _report(reading, cue, governed[0], (governed[1], _end(reading, site, governed[1])))
    return _owned(site, reading, cue + 1)


def _owned(site: CueSite, reading: Reading, start: int) -> Report | None:
    """The clause or the quoted words behind a noun with its owner before it."""
    cue = site.token
    clause = _begins_clause(reading, cue)
    if not clause and reading.lowers[start] not in reading.of_rule[Words].noun_links:
        return None
    whose = owner(reading, cue, site.first)
    if whose is None:
        return None
    while not clause and start + 1 < site.limit and reading.lowers[start] in reading.of_rule[Words].noun_links:
        start += 1
    start = _past_topic(reading, start, site.limit) if clause else start
    end = _end(reading, site, start)
    if not clause and not has_marks(reading, start, end):
        return None
    return _report(reading, cue, whose, (start, end))


def _report(reading: Reading, cue: int, whose: Phrase, words: tuple[int, int]) -> Report:
    """What a noun of saying reports."""
    nouns, lower = reading.pack.lexicon.cue_nouns, reading.lowers[cue]
    act = nouns.get(lower) or nouns.get(reading.index.base(lower) or lower, Act.SPEECH)
    said = CueWords(first=cue, last=cue + 1, parts=((cue, cue + 1),), lemma=reading.lowers[cue], act=act)
    return Report(source_cue=SourceCue(phrase=whose, cue=said), ranges=(words,), frame=FRAME.name)


def _end(reading: Reading, site: CueSite, start: int) -> int:
    """Where the clause ends: before the verb whose subject the noun is; in some languages a comma separates the two."""
    end = complement_end(reading, start, site.limit)
    if not reading.pack.grammar.clause_comma or site.token - site.first > LONGEST_OPENING:
        return end
    commas = (i for i in range(end - 2, start, -1) if reading.words[i] == "," and reading.depth[i] == reading.depth[start])
    return next(commas, end)


def _owner_behind(reading: Reading, cue: int, limit: int) -> tuple[Phrase, int] | None:
    """The owner in the genitive after a noun, and where the clause begins («слова министра о том, что цены упадут»)."""
    if reading.pack.grammar.articles:
        return None
    whose = declined_after(reading, cue + 1, limit)
    if whose is None or not (is_oblique(reading, whose) or may_be_genitive(reading, whose.head)):
        return None
    start = _past_topic(reading, whose.source[1], limit)
    return (whose, start) if start + 1 < limit and reading.function[start] & f.THAT else None


def _past_topic(reading: Reading, start: int, limit: int) -> int:
    """One past the words and the comma between a noun of saying and its clause («о том, ...», "om")."""
    while start + 1 < limit and (reading.words[start] == "," or reading.lowers[start] in reading.of_rule[Words].topics):
        start += 1
    return start


def _begins_clause(reading: Reading, noun: int) -> bool:
    """Whether a clause follows a noun: "the claim that costs fell", "her promise to leave", not "the claim that was made"."""
    after = reading.flags[noun + 2]
    topic = _past_topic(reading, noun + 1, len(reading.words))
    if noun + 1 < topic and reading.function[topic] & f.THAT and reading.lowers[noun + 1] in reading.of_rule[Words].topics:
        return True  # "ministerns uttalande om att"
    if reading.function[noun + 1] & f.THAT:
        if after & (c.AUXILIARY | c.MODAL) or reading.forms[noun + 2] & m.PAST:
            return False  # "the claim that was made", "the message that emerged"
        return bool(after & c.WORD or reading.depth[noun + 2] > reading.depth[noun])
    governs = reading.lowers[noun] in reading.of_rule[Words].infinitive_nouns and not after & c.SPEAKING_NOUN
    return governs and begins_infinitive(reading, noun + 1)


FRAME = Frame(
    name="noun_clause",
    claim="A clause or quoted words follow a noun of saying: the source is its owner, or the subject of “made” or “gave”.",
    find=find,
    examples=(
        Example(text="Varga’s warning that “time is short” was read out.", mention="Varga"),
        Example(text="The mayor made the claim that the ice was thin.", mention="The mayor"),
        Example(text="De premier sloot af met de opmerking dat het «mooi» was.", mention="De premier", lang="nl"),
    ),
    counterexamples=(Example(text="The warning was read out."), Example(text="The mayor rejected the claim that was made.")),
)
