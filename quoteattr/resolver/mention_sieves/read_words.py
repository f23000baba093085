"""Every visitor will read the words on the gate, “…”. She read the sign: “…”. Words that somebody reads aren't the reader's."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import classes as c
from quoteattr.resolver.base import SourceCue
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.syntax.light import is_light
from quoteattr.syntax.main_clause import ShownWords
from quoteattr.syntax.noun_phrases import phrase_after

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]

REACH = 15  #: tokens from the verb of reading to the quotation


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "read_words"
    aloud: frozenset[str] = NO_WORDS  #: words that show that the words are read aloud
    reading: frozenset[str] = NO_WORDS  #: forms of verbs of reading and seeing
    written: frozenset[str] = NO_WORDS  #: nouns for words on a thing, which aren't a source themselves ("inscription")


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The thing with words on it that somebody reads; nobody if only its words are named ("the words on the gate")."""
    first, last = site.before
    asked, level = reading.of_rule[Words], site.utterance.level
    verb = next((i for i in range(last - 1, max(first, last - REACH), -1) if reading.lowers[i] in asked.reading), None)
    seen = None if verb is None or reading.depth[verb] != level else phrase_after(reading, verb + 1, last)
    if seen is None or seen.name is not None or not is_light(reading, seen.source[1], last, addressee=False):
        return None
    if not asked.aloud.isdisjoint(reading.lowers[seen.source[1] : last]):
        return None
    head = reading.lowers[seen.head]
    if head in asked.written:
        return SourceCue(phrase=None)
    shown = reading.flags[seen.head] & c.DOCUMENT or head in reading.of_rule[ShownWords].bearers
    return SourceCue(phrase=seen) if shown else None


SIEVE = MentionSieve(
    name="read_words",
    claim="Somebody reads or sees the quoted words on a thing: the thing is their source, or nobody if it isn’t named.",
    find=find,
    anywhere=True,
    examples=(Example(text="She read the sign: “Keep out.”", mention="the sign"),),
    counterexamples=(Example(text="He read the notice aloud: “Keep out.”"),),
)
