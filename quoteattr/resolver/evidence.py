"""From a verb and its subject to a finding, and phrases of the pack as they stand in a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.candidates import classes as c
from quoteattr.models import Act
from quoteattr.resolver.base import CueWords, Found

if TYPE_CHECKING:
    from quoteattr.candidates.base import Candidates, Phrase
    from quoteattr.candidates.cues import Verb

__all__ = ["evidence", "is_intermediary", "is_interview", "mark_cue", "match_phrase", "phrase_before_token", "verb_cue"]


SHORT = 4  #: words from "through" to who speaks for another, that included
OCCASION = 7  #: words from "in" to the interview, that included


def verb_cue(verb: Verb) -> CueWords:
    """The cue that a verb makes."""
    return CueWords(
        first=verb.head, last=verb.last, parts=((verb.first, verb.last),), lemma=verb.lemma, act=verb.act
    )


def mark_cue(token: int, lemma: str) -> CueWords:
    """A colon, a dash or a fixed phrase as a cue."""
    return CueWords(first=token, last=token + 1, parts=((token, token + 1),), lemma=lemma, act=Act.SPEECH)


def match_phrase(found: Candidates, field: str, token: int, limit: int) -> int:
    """One past the phrase of the pack's ``field`` that begins at ``token``; ``token`` where none does."""
    if token >= limit:
        return token
    lowers = found.reading.lowers
    for words in found.reading.lexicon.begins[field].get(lowers[token], ()):
        end = token + len(words)
        if end <= limit and tuple(lowers[token:end]) == words:
            return end
    return token


def phrase_before_token(found: Candidates, field: str, token: int, limit: int) -> bool:
    """Whether a phrase of the pack's ``field`` ends right before ``token``."""
    lowers = found.reading.lowers
    for words in found.reading.lexicon.ends[field].get(lowers[token - 1], ()):
        start = token - len(words)
        if start >= limit and tuple(lowers[start:token]) == words:
            return True
    return False


def is_interview(found: Candidates, token: int, limit: int) -> bool:
    """Whether the interview begins at a token in which words were said ("in a brief interview with Radio Lund")."""
    reading = found.reading
    if reading.lowers[token] not in reading.closed.occasions:
        return False
    for i in range(token + 1, min(limit - 1, token + OCCASION)):
        if reading.lowers[i] in reading.closed.interviews:
            return reading.lowers[i + 1] in reading.closed.interview_links
        if not reading.flags[i] & c.WORD or reading.flags[i] & (c.PREPOSITION | c.AUXILIARY | c.MODAL):
            return False
    return False


def is_intermediary(found: Candidates, token: int, limit: int) -> bool:
    """Whether at a token begins who spoke in the speaker's place ("through a spokeswoman", "via her lawyer")."""
    reading = found.reading
    if reading.lowers[token] not in reading.closed.through:
        return False
    return any(low in reading.closed.intermediaries for low in reading.lowers[token + 1 : min(limit, token + SHORT)])


def evidence(verb: Verb, phrase: Phrase | None) -> Found:
    """What a verb and its subject say of a quotation."""
    return Found(phrase=phrase, cue=verb_cue(verb), verb=verb, polarity=verb.polarity)
