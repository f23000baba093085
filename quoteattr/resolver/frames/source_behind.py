"""Der Polizei zufolge ist die Brücke «gesperrt». A word after the source shows that the sentence is reported."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import Act, MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading.values import Phrase
from quoteattr.resolver.base import CueSite, CueWords, Report, SourceCue
from quoteattr.resolver.rules import Example, Frame
from quoteattr.syntax.base_phrases import base_before
from quoteattr.syntax.edges import strip, unopened
from quoteattr.syntax.extent import clause_end
from quoteattr.syntax.noun_phrases import phrase_before
from quoteattr.syntax.phrases import match_phrase

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["FRAME"]

SHORTEST_CLAUSE = 3  #: tokens of a clause
THIRD = 3  #: person


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "source_behind"
    statements: frozenset[str] = NO_WORDS  #: nouns for what a source says ("Angaben")


def find(site: CueSite, reading: Reading) -> Report | None:
    """The rest of the sentence around a source and the word after it."""
    cue, first, limit = site.token, site.first, site.limit
    after = match_phrase(reading, "source_ends", cue, limit) if reading.flags[cue] & c.SOURCE_PHRASE else cue
    phrase = _source(reading, cue, first) if after > cue else None
    if phrase is None:
        return None
    start = after + (after < limit and reading.words[after] == ",")
    end = strip(reading, start, clause_end(reading, start, limit)) if start < limit else start
    begin = unopened(reading, first)
    left = (begin, strip(reading, begin, phrase.source[0])) if phrase.source[0] > begin + 1 else None
    ranges = tuple(one for one in (left, (start, end)) if one is not None and one[1] > one[0])
    if sum(last - begin for begin, last in ranges) < SHORTEST_CLAUSE:
        return None
    words = CueWords(first=cue, last=after, parts=((cue, after),), lemma=" ".join(reading.lowers[cue:after]), act=Act.SPEECH)
    return Report(source_cue=SourceCue(phrase=phrase, cue=words), ranges=ranges, frame=FRAME.name)


def _source(reading: Reading, end: int, limit: int) -> Phrase | None:
    """The phrase that ends before a token; for "Angaben der Polizei", the owner."""
    owner = _owner(reading, end - 1) if end - 1 >= limit else None
    phrase = owner or phrase_before(reading, end, limit)
    if phrase is None or phrase.kind is not MentionKind.NOMINAL or phrase.head + 1 >= end:
        return phrase
    owner = base_before(reading, end, limit) if reading.lowers[phrase.head] in reading.of_rule[Words].statements else None
    return phrase if owner is None else attrs.evolve(owner, source=phrase.source)


def _owner(reading: Reading, token: int) -> Phrase | None:
    """A possessive of the third person whose view is reported («jego zdaniem»)."""
    traits = reading.traits(token)
    if reading.pack.grammar.articles or traits is None or traits.person != THIRD or not reading.flags[token] & c.POSSESSIVE:
        return None
    return Phrase(first=token, last=token + 1, head=token, kind=MentionKind.PRONOUN, source=(token, token + 1))


FRAME = Frame(
    name="source_behind",
    claim="A sentence contains a source and a word after it such as “zufolge”: the rest is what that source says.",
    find=find,
    examples=(
        Example(text="Der Polizei zufolge ist die Brücke «gesperrt».", mention="Der Polizei", lang="de"),
        Example(text="Die Brücke ist Angaben der Polizei zufolge «gesperrt».", mention="der Polizei", lang="de"),
    ),
    counterexamples=(Example(text="Die Polizei hat die Brücke «gesperrt».", lang="de"),),
)
