"""From a verb, a colon or a phrase to the cue and source of a quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import Act
from quoteattr.resolver.base import CueWords, Report, SourceCue

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb

__all__ = ["mark_cue", "report_of", "source_cue", "verb_cue"]


def verb_cue(verb: Verb) -> CueWords:
    """The cue for a verb."""
    parts = ((verb.first, verb.last),) if verb.tail is None else ((verb.first, verb.last), verb.tail)
    last = verb.last if verb.tail is None else verb.head + 1
    return CueWords(first=verb.head, last=last, parts=parts, lemma=verb.lemma, act=verb.act)


def mark_cue(token: int, lemma: str) -> CueWords:
    """The cue for a colon, a dash or a fixed phrase."""
    return CueWords(first=token, last=token + 1, parts=((token, token + 1),), lemma=lemma, act=Act.SPEECH)


def source_cue(verb: Verb, phrase: Phrase | None) -> SourceCue:
    """The cue and source for a verb and its subject."""
    return SourceCue(phrase=phrase, cue=verb_cue(verb), verb=verb, polarity=verb.polarity)


def report_of(
    reading: Reading, phrase: Phrase, cue: tuple[int, int], ranges: tuple[tuple[int, int], ...], frame: str
) -> Report:
    """The report with a fixed phrase as its cue."""
    words = CueWords(first=cue[0], last=cue[1], parts=(cue,), lemma=" ".join(reading.lowers[slice(*cue)]), act=Act.SPEECH)
    return Report(source_cue=SourceCue(phrase=phrase, cue=words), ranges=ranges, frame=frame)
