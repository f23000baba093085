"""“Costs doubled,” according to the audit. According to Ito, “…”. In the words of one guest, “…”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import Act
from quoteattr.reading import function as f
from quoteattr.resolver.base import CueWords, SourceCue
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.tag_sources import begins_tag, tag_source
from quoteattr.syntax.inverted import subject_after
from quoteattr.syntax.noun_phrases import phrase_after, stretch
from quoteattr.syntax.phrases import match_phrase
from quoteattr.syntax.possession import possessor
from quoteattr.syntax.subjects import subject_before
from quoteattr.syntax.verbs import verbs_between

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]

LONGEST_PHRASE = 7  #: words of "in the mayor's own blunt words"


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The source named by a phrase after the quotation, or before it in its sentence."""
    utterance = site.utterance
    start = site.behind
    after = match_phrase(reading, "source_phrases", start, utterance.right_limit)
    if after > start and not _is_next(reading, utterance.last) and not begins_tag(reading, start, utterance.right_limit):
        return _found(reading, start, after, subject_after(reading, after, utterance.right_limit))
    worded = _worded(reading, start, utterance.right_limit)
    if worded is not None:
        return worded
    tagged = tag_source(reading, start, utterance.right_limit)
    if tagged is not None:
        return tagged[0]
    first, last = site.before
    after = match_phrase(reading, "source_phrases", first, last)
    if after > first:
        return _opening(reading, first, after, last)
    end = last - (reading.words[last - 1] == ",")
    openings = (_worded(reading, i, end) for i in range(max(first, end - LONGEST_PHRASE), end))
    return next((one for one in openings if one is not None and one.cue is not None and one.cue.last == end), None)


def _is_next(reading: Reading, last: int) -> bool:
    """Whether a full stop after the closing mark parts the quotation from the next sentence («Поздно». По словам Лунд, ...)."""
    return reading.words[last] == "." and last + 1 in reading.break_set


def _opening(reading: Reading, first: int, after: int, last: int) -> SourceCue | None:
    """The phrase after "according to" at the start of a sentence, unless somebody else speaks before the quotation."""
    phrase = phrase_after(reading, after, last) or stretch(reading, after, last)
    return None if phrase is not None and _tells(reading, phrase, last) else _found(reading, first, after, phrase)


def _tells(reading: Reading, phrase: Phrase, last: int) -> bool:
    """Whether the source only passes on what somebody else says: "According to police, the guard said, “...”"."""
    comma = phrase.source[1]
    if reading.words[comma] != ",":
        return False
    verbs = verbs_between(reading, comma, last, reading.depth[comma])
    return any(verb.finite and not verb.passive and subject_before(reading, verb, comma) is not None for verb in verbs)


def _worded(reading: Reading, start: int, limit: int) -> SourceCue | None:
    """The owner of the words that "in" introduces: "in Moll's words", "in his telling"."""
    if start >= limit or not reading.function[start] & f.OCCASION:
        return None
    noun = next((i for i in range(start + 2, min(limit, start + LONGEST_PHRASE)) if reading.function[i] & f.WORDING), None)
    return None if noun is None else _found(reading, start, noun + 1, possessor(reading, noun, start))


def _found(reading: Reading, first: int, after: int, phrase: Phrase | None) -> SourceCue | None:
    if phrase is None:
        return None
    lemma = " ".join(reading.lowers[first:after])
    cue = CueWords(first=first, last=after, parts=((first, after),), lemma=lemma, act=Act.SPEECH)
    return SourceCue(phrase=phrase, cue=cue)


SIEVE = MentionSieve(
    name="according_to",
    claim="“According to X”, “in the words of X” or “in X’s words” is next to the quotation: X is the source.",
    find=find,
    examples=(
        Example(text="“Costs doubled,” according to the audit.", mention="the audit"),
        Example(text="According to Ken Ito, “the bridge is safe.”", mention="Ken Ito"),
        Example(text="The bridge is, in Ken Ito’s words, “safe.”", mention="Ken Ito"),
    ),
    counterexamples=(Example(text="“Costs doubled,” the audit said."),),
)
