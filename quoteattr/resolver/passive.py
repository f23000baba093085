"""Verbs of quoting: "Keita was quoted as saying by state radio", "state radio quoted Keita as saying"."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import function as f
from quoteattr.resolver.base import CueWords, SourceCue
from quoteattr.resolver.source_cues import verb_cue
from quoteattr.syntax.noun_phrases import object_pronoun, phrase_after
from quoteattr.syntax.phrases import match_phrase

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb

__all__ = ["agent", "quoted_as_saying", "quotes_as_saying"]


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "passive"
    quoting: frozenset[str] = NO_WORDS  #: verbs whose object is the person quoted ("the paper quoted him as saying")


def quoted_as_saying(reading: Reading, verb: Verb, subject: Phrase, limit: int) -> SourceCue | None:
    """The cue and source of a passive verb followed by "as saying"; None if there is no such phrase."""
    after = match_phrase(reading, "as_saying", verb.last, limit)
    start = verb.last
    relay = None
    if after == start:
        relay, start = agent(reading, verb.last, limit)
        after = match_phrase(reading, "as_saying", start, limit) if relay else start
    if after == start:
        return None
    if relay is None:
        relay, _ = agent(reading, after, limit)
    cue = attrs.evolve(verb_cue(verb), parts=((verb.first, verb.last), (start, after)))
    return SourceCue(phrase=subject, cue=_with_head(cue, after), polarity=verb.polarity, relay=relay)


def quotes_as_saying(reading: Reading, verb: Verb, subject: Phrase | None, limit: int) -> SourceCue | None:
    """The cue and source of a verb with an object and "as saying": the object speaks, the subject relays; or None."""
    if verb.passive or verb.lemma not in reading.of_rule[Words].quoting:
        return None
    phrase = phrase_after(reading, verb.last, limit) or object_pronoun(reading, verb.last, limit)
    if phrase is None:
        return None
    start = phrase.source[1]
    after = match_phrase(reading, "as_saying", start, limit)
    if after == start:
        return None
    cue = attrs.evolve(verb_cue(verb), parts=((verb.first, verb.last), (start, after)))
    return SourceCue(phrase=phrase, cue=cue, polarity=verb.polarity, relay=subject)


def _with_head(cue: CueWords, after: int) -> CueWords:
    """The cue with all its words as its head, if they are adjacent."""
    return attrs.evolve(cue, last=after) if cue.last == cue.parts[-1][0] else cue


def agent(reading: Reading, start: int, limit: int) -> tuple[Phrase | None, int]:
    """The phrase after "by" at ``start``, and one past it."""
    if start + 1 >= limit or not reading.function[start] & f.AGENT:
        return None, start
    phrase = phrase_after(reading, start + 1, limit)
    return phrase, phrase.source[1] if phrase else start
