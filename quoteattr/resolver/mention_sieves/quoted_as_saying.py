"""Lund was quoted as saying, “…”. “…,” Keita was quoted as saying by state radio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.candidates.subjects import subject_before
from quoteattr.candidates.tags import skip_punctuation, verbs_between
from quoteattr.resolver.base import Context, Example, Found, MentionSieve, Utterance
from quoteattr.resolver.passive import quoted_as_saying
from quoteattr.resolver.windows import window_before

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["SIEVE"]


def find(utterance: Utterance, context: Context, _decided: Sequence[Found | None]) -> Found | None:
    """A passive verb with "as saying", its subject being the one quoted."""
    found = context.found
    start = skip_punctuation(found, utterance.last, utterance.high)
    end = min(found.reading.sentence(start)[1], utterance.high) if start < utterance.high else start
    for first, last in ((start, end), window_before(utterance, context)):
        for verb in verbs_between(found, first, last, utterance.level):
            if verb.passive:
                subject = subject_before(found, verb, first)
                result = subject and quoted_as_saying(found, verb, subject, last)
                if result:
                    return result
    return None


SIEVE = MentionSieve(
    name="quoted_as_saying",
    claim="A passive with “as saying” stands beside the quotation: its subject speaks, its agent relays.",
    find=find,
    examples=(
        Example(text="«We are ready», Keita was quoted as saying by state radio.", mention="Keita"),
        Example(text="Lund was quoted as saying: “It is over.”", mention="Lund"),
    ),
    counterexamples=(Example(text="“We are ready,” Keita said."),),
)
