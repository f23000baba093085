"""“…,” said Mira Patel. “…?” asked the clerk. „…“ Das sagte Mira am Montag."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import Polarity
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.source_cues import source_cue
from quoteattr.syntax.light import is_light
from quoteattr.syntax.tags import subject_behind
from quoteattr.syntax.verbs import verbs_between

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import SourceCue
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "cue_after_inverted"
    pointing: frozenset[str] = NO_WORDS  #: pronouns for what was just said, before the verb («das»)


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The tag after the quotation, if it begins with its verb."""
    if site.is_closed_off or site.is_told_before:
        return None
    tag = site.tag
    if tag is not None and tag.inverted:
        return source_cue(tag.verb, tag.subject)
    return _pointing(site, reading)


def _pointing(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The subject of a sentence that says only that somebody said "this": „Es reicht.“ Das sagte Mira am Montag."""
    start, limit = site.behind, site.utterance.right_limit
    if start >= limit or reading.lowers[start] not in reading.of_rule[Words].pointing or site.verbs_before:
        return None
    end = min(reading.sentence(start)[1], limit)
    verb = next(verbs_between(reading, start, end, site.utterance.level), None)
    if verb is None or verb.first != start + 1 or not verb.takes_that or verb.passive or verb.polarity is Polarity.NEGATED:
        return None
    subject = subject_behind(reading, verb, end)
    last = end - 1 if verb.tail is None else verb.tail[0]
    light = subject is not None and is_light(reading, subject.source[1], last, addressee=True)
    return source_cue(verb, subject) if light else None


SIEVE = MentionSieve(
    name="cue_after_inverted",
    claim="A reporting verb and then its subject follow right after the quotation: the subject speaks.",
    find=find,
    examples=(
        Example(text="“Go,” said Mira Patel, who joined in May after a year abroad.", mention="Mira Patel"),
        Example(text="“Who is there?” asked the cabman.", mention="the cabman"),
        Example(text="„Es reicht.“ Das sagte Mira am Montag.", mention="Mira", lang="de"),
    ),
    counterexamples=(Example(text="“Go,” Mira Patel said."),),
)
