"""From a verb and its subject to a finding: the words of the cue, addressees, relays, on whose behalf."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.candidates import classes as c
from quoteattr.candidates.nominals import phrase_after
from quoteattr.models import Act, Polarity
from quoteattr.resolver.base import CueWords, Found

if TYPE_CHECKING:
    from quoteattr.candidates.base import Candidates, Phrase
    from quoteattr.candidates.cues import Verb

__all__ = ["evidence", "mark_cue", "match_phrase", "phrase_before_token", "relay_between", "verb_cue"]


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


def relay_between(found: Candidates, first: int, last: int) -> Phrase | None:
    """Who relayed the words: "as quoted by Der Tag"."""
    return _phrase_behind(found, "relay_phrases", first, last)


def _phrase_behind(found: Candidates, field: str, first: int, last: int) -> Phrase | None:
    """The noun phrase behind the first phrase of a field of the pack in a range of tokens."""
    begins, lowers = found.reading.lexicon.begins[field], found.reading.lowers
    for i in range(first, last):
        if lowers[i] not in begins:
            continue
        end = match_phrase(found, field, i, last)
        if end > i:
            return phrase_after(found, end, last)
    return None


def _addressee(found: Candidates, verb: Verb, last: int) -> tuple[Phrase, ...]:
    """Whom a verb is said to: its object ("told reporters") or a phrase with "to"."""
    reading = found.reading
    start = verb.last
    if start < last and reading.lowers[start] in reading.closed.infinitive:
        start += 1
    elif "person" not in verb.frames:
        return ()
    if start < last and reading.flags[start] & c.PRONOUN and reading.lowers[start] not in reading.closed.objects:
        return ()
    phrase = phrase_after(found, start, last)
    if phrase is None:
        return ()
    # Where it happened is no part of whom it was said to ("told reporters on the quay").
    return (attrs.evolve(phrase, last=phrase.head + 1, source=(phrase.source[0], phrase.head + 1)),)


def evidence(found: Candidates, verb: Verb, phrase: Phrase | None, window: tuple[int, int]) -> Found:
    """What a verb and its subject say of a quotation; ``window`` is the range of tokens of the tag."""
    first, last = window
    inverted = phrase is not None and phrase.first >= verb.last
    return Found(
        phrase=phrase,
        cue=verb_cue(verb),
        polarity=verb.polarity if not _nobody(found, phrase) else Polarity.NEGATED,
        addressees=() if inverted else _addressee(found, verb, last),
        relay=relay_between(found, first, last),
        behalf=(phrase.behalf if phrase else None) or _phrase_behind(found, "behalf_phrases", first, last),
    )


def _nobody(found: Candidates, phrase: Phrase | None) -> bool:
    """Whether the subject says that nobody spoke."""
    return phrase is not None and found.reading.lowers[phrase.first] in found.reading.closed.nobody
