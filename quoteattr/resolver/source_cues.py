"""From a verb, a colon or a phrase to what it says of a quotation: the cue and its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import Act
from quoteattr.resolver.base import CueWords, SourceCue

if TYPE_CHECKING:
    from quoteattr.reading.values import Phrase, Verb

__all__ = ["mark_cue", "source_cue", "verb_cue"]


def verb_cue(verb: Verb) -> CueWords:
    """The cue that a verb makes."""
    return CueWords(
        first=verb.head, last=verb.last, parts=((verb.first, verb.last),), lemma=verb.lemma, act=verb.act
    )


def mark_cue(token: int, lemma: str) -> CueWords:
    """A colon, a dash or a fixed phrase as a cue."""
    return CueWords(first=token, last=token + 1, parts=((token, token + 1),), lemma=lemma, act=Act.SPEECH)


def source_cue(verb: Verb, phrase: Phrase | None) -> SourceCue:
    """What a verb and its subject say of a quotation."""
    return SourceCue(phrase=phrase, cue=verb_cue(verb), verb=verb, polarity=verb.polarity)
