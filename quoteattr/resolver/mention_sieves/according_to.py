"""“Costs doubled,” according to the audit. According to Ito, “…”. In the words of one guest, “…”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.candidates.nominals import phrase_after
from quoteattr.candidates.subjects import subject_after
from quoteattr.candidates.tags import skip_punctuation
from quoteattr.models import Act
from quoteattr.resolver.base import Context, CueWords, Example, Found, MentionSieve, Utterance
from quoteattr.resolver.evidence import match_phrase
from quoteattr.resolver.possession import possessor
from quoteattr.resolver.windows import window_before

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.candidates.base import Phrase

__all__ = ["SIEVE"]

LONGEST = 7  #: words of "in the mayor's own blunt words"


def find(utterance: Utterance, context: Context, _decided: Sequence[Found | None]) -> Found | None:
    """The phrase after the quotation, or at the start of its sentence."""
    found = context.found
    start = skip_punctuation(found, utterance.last, utterance.high)
    after = match_phrase(found, "source_phrases", start, utterance.high)
    if after > start:
        return _found(context, start, after, subject_after(found, after, utterance.high))
    worded = _worded(context, start, utterance.high)
    if worded is not None:
        return worded
    first, last = window_before(utterance, context)
    after = match_phrase(found, "source_phrases", first, last)
    if after > first:
        return _found(context, first, after, phrase_after(found, after, last))
    end = last - (last > first and found.reading.words[last - 1] == ",")
    openings = (_worded(context, i, end) for i in range(max(first, end - LONGEST), end - 1))
    return next((one for one in openings if one is not None and one.cue is not None and one.cue.last == end), None)


def _worded(context: Context, start: int, limit: int) -> Found | None:
    """Whose words they are that "in" introduces: "in Moll's words", "in his telling"."""
    lowers, closed = context.found.reading.lowers, context.found.reading.closed
    if start >= limit or lowers[start] not in closed.occasions:
        return None
    noun = next((i for i in range(start + 2, min(limit, start + LONGEST)) if lowers[i] in closed.wordings), None)
    return None if noun is None else _found(context, start, noun + 1, possessor(context, noun, start))


def _found(context: Context, first: int, after: int, phrase: Phrase | None) -> Found | None:
    if phrase is None:
        return None
    lemma = " ".join(context.found.reading.lowers[first:after])
    cue = CueWords(first=first, last=after, parts=((first, after),), lemma=lemma, act=Act.SPEECH)
    return Found(phrase=phrase, cue=cue)


SIEVE = MentionSieve(
    name="according_to",
    claim="“According to”, “in the words of” or “in X’s words” stands beside the quotation: that tells the source.",
    find=find,
    examples=(
        Example(text="“Costs doubled,” according to the audit.", mention="the audit"),
        Example(text="According to Ken Ito, “the bridge is safe.”", mention="Ken Ito"),
        Example(text="The bridge is, in Ken Ito’s words, “safe.”", mention="Ken Ito"),
    ),
    counterexamples=(Example(text="“Costs doubled,” the audit said."),),
)
