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
    """Words of the language pack that are asked for here."""

    rule: ClassVar[str] = "came_from"
    arriving: frozenset[str] = NO_WORDS  #: what words do that come from somebody
    origins: frozenset[str] = NO_WORDS  #: before whom they come from


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """Whoever "from" governs, behind the quotation or before its colon."""
    first, last = site.before
    asked = reading.of_rule(Words)
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
    claim="The words come from somebody: “came from” and a person follow, or “from”, a person and a colon precede.",
    find=find,
    of_person=True,
    examples=(
        Example(text="“Too late!” came from Mira Patel.", mention="Mira Patel"),
        Example(text="From the stairs, from the cook: “Not my mess.”", mention="the cook"),
    ),
    counterexamples=(Example(text="“Too late!” came from the stairs."),),
)
