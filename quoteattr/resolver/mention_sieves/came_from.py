"""“Too late!” came from Mira Patel. From the stairs, from the cook: “…”."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import classes as c
from quoteattr.resolver.base import SourceCue
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.source_cues import mark_cue
from quoteattr.syntax.noun_phrases import phrase_after, phrase_before

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "came_from"
    arriving: frozenset[str] = NO_WORDS  #: verbs between quoted words and "from" ("came")
    origins: frozenset[str] = NO_WORDS  #: prepositions before the person the words come from ("from")


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The phrase after "from", either following the quotation or before its colon."""
    first, last = site.before
    asked = reading.of_rule[Words]
    if last - first > 2 and reading.words[last - 1] == ":":
        phrase = phrase_before(reading, last - 1, first)
        if phrase is None or phrase.source[0] <= first or reading.lowers[phrase.source[0] - 1] not in asked.origins:
            return None
        return SourceCue(phrase=phrase, cue=mark_cue(last - 1, ":"))
    start, end = site.utterance.last, site.utterance.right_limit
    if not start + 1 < end or reading.lowers[start] not in asked.arriving:
        return None
    if reading.lowers[start + 1] not in asked.origins:
        return None
    phrase = phrase_after(reading, start + 2, end)
    if phrase is None or (phrase.source[1] < end and reading.flags[phrase.source[1]] & c.WORD):
        return None
    return SourceCue(phrase=phrase, cue=mark_cue(start, reading.lowers[start]))


SIEVE = MentionSieve(
    name="came_from",
    claim="“Came from” and a person follow the quotation, or “from”, a person and a colon precede it: that person speaks.",
    find=find,
    of_person=True,
    examples=(
        Example(text="“Too late!” came from Mira Patel.", mention="Mira Patel"),
        Example(text="From the stairs, from the cook: “Not my mess.”", mention="the cook"),
    ),
    counterexamples=(Example(text="“Too late!” came from the stairs."),),
)
