"""According to the union, the strike is «total». The strike is «total», according to the union."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.reading.values import Phrase
from quoteattr.resolver.coreference.agreement import OwnWords
from quoteattr.resolver.rules import Example, Frame
from quoteattr.resolver.source_cues import report_of
from quoteattr.resolver.tag_sources import begins_tag
from quoteattr.syntax.extent import clause_end
from quoteattr.syntax.noun_phrases import phrase_after, phrase_before
from quoteattr.syntax.phrases import match_phrase
from quoteattr.syntax.source_clauses import source_and_clause

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import CueSite, Report

__all__ = ["FRAME"]

LONGEST_OPENING = 4  #: tokens from "nach" to the noun for what a source says


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "according_clause"
    openers: frozenset[str] = NO_WORDS  #: prepositions before a noun for what a source says ("nach")
    relatives: frozenset[str] = NO_WORDS  #: relative pronouns after a source phrase («secondo cui»)
    statements: frozenset[str] = NO_WORDS  #: last parts of nouns for what a source says ("angaben")


def find(site: CueSite, reading: Reading) -> Report | None:
    """The rest of the sentence around "according to"."""
    cue, first, limit = site.token, site.first, site.limit
    if not _may_name_source(reading, cue, limit):
        return None
    after = match_phrase(reading, "source_phrases", cue, limit)
    antecedent = _antecedent(reading, site, after) if after > cue else None
    if antecedent is not None:
        return antecedent
    own = match_phrase(reading, "own_source_phrases", cue, limit)
    statement = _own(reading, cue, own) or _stated(reading, cue, after, limit)
    if after == cue and statement is None:
        return None
    after = max(after, own, cue + 1)
    found = source_and_clause(reading, (cue, after), (first, limit), statement)
    return report_of(reading, found[0], (cue, after), found[1], FRAME.name) if found is not None else None


def _antecedent(reading: Reading, site: CueSite, after: int) -> Report | None:
    """The clause whose source is a relative pronoun: the phrase before it («l'agenzia Ansa, secondo cui»)."""
    cue, limit, asked = site.token, site.limit, reading.of_rule[Words]
    after += bool(after + 1 < limit and reading.flags[after] & c.DETERMINER and reading.lowers[after] not in asked.relatives)
    if after + 1 >= limit or reading.lowers[after] not in asked.relatives or cue <= site.first or reading.words[cue - 1] != ",":
        return None
    phrase = phrase_before(reading, cue - 1, site.first)
    start, end = after + 1, clause_end(reading, after + 1, limit)
    if phrase is None or start >= end:
        return None
    return report_of(reading, phrase, (cue, after), ((start, end),), FRAME.name)


def _own(reading: Reading, cue: int, last: int) -> Phrase | None:
    """The pronoun in a phrase that names its source by it ("à son avis", "ihrer Ansicht nach")."""
    if last == cue:
        return None
    asked = reading.of_rule[OwnWords]
    owners = asked.anybody | asked.female | asked.male
    head = next((i for i in range(cue, last) if reading.lowers[i] in owners), cue)
    return Phrase(first=head, last=head + 1, head=head, kind=MentionKind.PRONOUN, source=(cue, last))


def _stated(reading: Reading, cue: int, after: int, limit: int) -> Phrase | None:
    """The noun for what somebody says, if that is what the source phrase governs or nothing else begins it."""
    if after > cue + 1:
        return None
    return _wording(reading, cue, limit) or _statement(reading, cue, limit)


def _may_name_source(reading: Reading, cue: int, limit: int) -> bool:
    """Whether a word may begin "according to", and not a tag with a verb."""
    return bool(reading.flags[cue] & c.SOURCE_PHRASE) and not begins_tag(reading, cue, limit)


def _statement(reading: Reading, cue: int, limit: int) -> Phrase | None:
    """A noun for what somebody says, which is or names the source ("Nach Behördenangaben", "nach Berechnungen der Bank")."""
    asked = reading.of_rule[Words]
    if reading.lowers[cue] not in asked.openers:
        return None
    for i in range(cue + 1, min(limit, cue + LONGEST_OPENING)):
        if reading.flags[i] & c.CAPITAL and any(reading.lowers[i].endswith(noun) for noun in asked.statements):
            owner = phrase_after(reading, i, limit)
            owner = owner if owner is not None and owner.source[1] > i + 1 else None
            last = owner.source[1] if owner is not None else i + 1
            return Phrase(first=cue + 1, last=last, head=i, kind=MentionKind.NOMINAL, source=(cue + 1, last))
        if not reading.flags[i] & c.WORD or reading.flags[i] & (c.CAPITAL | c.PREPOSITION | c.AUXILIARY):
            return None
    return None


def _wording(reading: Reading, cue: int, limit: int) -> Phrase | None:
    """The pronoun between a preposition and a noun for what somebody says («по её словам»)."""
    if reading.lowers[cue] not in reading.of_rule[Words].openers or cue + 3 >= limit:
        return None
    if not (reading.flags[cue + 1] & c.PRONOUN and reading.function[cue + 2] & f.WORDING):
        return None
    return Phrase(first=cue + 1, last=cue + 2, head=cue + 1, kind=MentionKind.PRONOUN, source=(cue + 1, cue + 3))


FRAME = Frame(
    name="according_clause",
    claim="A sentence contains “according to” and a source: the rest of the sentence is what that source says.",
    find=find,
    examples=(
        Example(text="According to the union, the strike is «total».", mention="the union"),
        Example(text="The strike, according to the union, is «total».", mention="the union"),
        Example(text="According to the union the strike is «total».", mention="the union"),
        Example(lang="da", text="Broen blev ifølge borgmesteren lukket i går.", mention="borgmesteren"),
        Example(text="According to Ada Moll, the mayor, the strike is «total».", mention="Ada Moll"),
        Example(text="Het plan is duur, maar volgens de minister is het «nodig».", mention="de minister", lang="nl"),
        Example(lang="ru", text="По словам министра, мост закрыт.", mention="министра"),
    ),
    counterexamples=(Example(text="The strike is «total»."),),
)
