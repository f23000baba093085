"""Varga’s criticism of the plan was sharp. Her attacks on Moll went on."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import Act, MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.base import CueSite, CueWords, Report, SourceCue
from quoteattr.resolver.rules import Example, Frame
from quoteattr.syntax.extent import object_end
from quoteattr.syntax.finite import is_finite
from quoteattr.syntax.main_clause import clause_subject
from quoteattr.syntax.possession import possessor

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase

__all__ = ["FRAME"]

GOVERNING = c.CONJUNCTION | c.SUBORDINATOR | c.PREPOSITION  #: classes of words after which the noun isn't the object of a verb


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "noun_object"
    aiming: frozenset[str] = NO_WORDS  #: prepositions before what somebody attacks ("on" in "her attacks on the plan")
    attacks: frozenset[str] = NO_WORDS  #: nouns whose object one of ``aiming`` links to them ("attack")
    judgements: frozenset[str] = NO_WORDS  #: nouns whose object "of" links to them ("criticism")
    particles: frozenset[str] = NO_WORDS  #: prepositions that are part of the verb before the noun ("stepped up his attacks")


def find(site: CueSite, reading: Reading) -> Report | None:
    """The object of a noun of judgement that belongs to somebody."""
    cue, start = site.token, site.token + 2
    if not reading.flags[cue] & c.CUE_NOUN or start >= site.limit or not _is_linked(reading, cue):
        return None
    whose = possessor(reading, cue, site.first)
    if whose is None or not reading.flags[start] & c.WORD:
        return None
    whose = _doer(reading, whose, site.first)
    end = _before_verb(reading, start, object_end(reading, start, site.limit))
    words = CueWords(first=cue, last=cue + 1, parts=((cue, cue + 1),), lemma=reading.lowers[cue], act=Act.THOUGHT)
    return Report(source_cue=SourceCue(phrase=whose, cue=words), ranges=((start, end),), frame=FRAME.name)


def _doer(reading: Reading, whose: Phrase, first: int) -> Phrase:
    """The subject of a verb whose object the noun is ("Moll stepped up her attacks on Varga"), or else the owner."""
    before = whose.source[0] - 1
    if whose.kind is not MentionKind.PRONOUN or before <= first or not reading.flags[before] & c.WORD:
        return whose
    if reading.flags[before] & GOVERNING and reading.lowers[before] not in reading.of_rule[Words].particles:
        return whose
    return clause_subject(reading, first, before, reading.depth[before]) or whose


def _before_verb(reading: Reading, start: int, end: int) -> int:
    """The end of an object, before the verb of which the noun is the subject ("her attacks on him are old")."""
    relative = False
    for i in range(start + 1, end):
        if reading.flags[i] & c.RELATIVE:
            relative = True
        elif is_finite(reading, i) and not relative:
            return i
    return end


def _is_linked(reading: Reading, noun: int) -> bool:
    """Whether the preposition after a noun of judgement links its object to it."""
    asked, lower = reading.of_rule[Words], reading.lowers[noun]
    if reading.function[noun + 1] & f.GENITIVE:
        return lower in asked.judgements
    return lower in asked.attacks and reading.lowers[noun + 1] in asked.aiming


FRAME = Frame(
    name="noun_object",
    claim="A noun of judgement with an owner has its object after “of” or “on”: the owner’s attitude is reported.",
    find=find,
    examples=(
        Example(text="Varga’s criticism of the plan was sharp.", mention="Varga"),
        Example(text="Moll was tired of her attacks on the mayor.", mention="her"),
    ),
    counterexamples=(Example(text="The criticism of the plan was sharp."), Example(text="Varga’s copy of the plan was lost.")),
)
