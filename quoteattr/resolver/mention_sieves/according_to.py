"""“Costs doubled,” according to the audit. According to Ito, “…”. In the words of one guest, “…”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.candidates.nominals import phrase_after
from quoteattr.candidates.subjects import subject_after
from quoteattr.candidates.tags import skip_punctuation
from quoteattr.models import Act
from quoteattr.resolver.base import Context, CueWords, Example, Found, MentionSieve, Utterance
from quoteattr.resolver.evidence import match_phrase
from quoteattr.resolver.windows import window_before

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.candidates.base import Phrase

__all__ = ["SIEVE"]


def find(utterance: Utterance, context: Context, _decided: Sequence[Found | None]) -> Found | None:
    """The phrase after the quotation, or at the start of its sentence."""
    found = context.found
    start = skip_punctuation(found, utterance.last, utterance.high)
    after = match_phrase(found, "source_phrases", start, utterance.high)
    if after > start:
        return _found(context, start, after, subject_after(found, after, utterance.high))
    first, last = window_before(utterance, context)
    after = match_phrase(found, "source_phrases", first, last)
    if after > first:
        return _found(context, first, after, phrase_after(found, after, last))
    return None


def _found(context: Context, first: int, after: int, phrase: Phrase | None) -> Found | None:
    if phrase is None:
        return None
    lemma = " ".join(context.found.reading.lowers[first:after])
    cue = CueWords(first=first, last=after, parts=((first, after),), lemma=lemma, act=Act.SPEECH)
    return Found(phrase=phrase, cue=cue)


SIEVE = MentionSieve(
    name="according_to",
    claim="“According to” or “in the words of” stands beside the quotation: the phrase behind it is the source.",
    find=find,
    examples=(
        Example(text="“Costs doubled,” according to the audit.", mention="the audit"),
        Example(text="According to Ken Ito, “the bridge is safe.”", mention="Ken Ito"),
    ),
    counterexamples=(Example(text="“Costs doubled,” the audit said."),),
)
