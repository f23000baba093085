"""Lund was quoted as saying, “…”. “…,” Keita was quoted as saying by state radio. State radio quoted him as saying: “…”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.resolver.passive import quoted_as_saying, quotes_as_saying
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.syntax.subjects import subject_before
from quoteattr.syntax.verbs import verbs_between

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import SourceCue
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The person quoted by a verb with "as saying": the subject of a passive verb, or the object of an active one."""
    utterance = site.utterance
    start = site.behind
    end = min(reading.sentence(start)[1], utterance.right_limit)
    behind = verbs_between(reading, start, end, utterance.level)
    for (first, last), verbs in (((start, end), behind), (site.before, site.verbs_before)):
        for verb in verbs:
            subject = subject_before(reading, verb, first)
            if verb.passive:
                result = subject and quoted_as_saying(reading, verb, subject, last)
            else:
                result = quotes_as_saying(reading, verb, subject, last)
            if result:
                return result
    return None


SIEVE = MentionSieve(
    name="quoted_as_saying",
    claim="A verb of quoting with “as saying” is next to the quotation: its passive subject or its active object speaks.",
    find=find,
    examples=(
        Example(text="«We are ready», Keita was quoted as saying by state radio.", mention="Keita"),
        Example(text="Lund was quoted as saying: “It is over.”", mention="Lund"),
        Example(text="State radio quoted Keita as saying: “We are ready.”", mention="Keita"),
    ),
    counterexamples=(Example(text="“We are ready,” Keita said."),),
)
