"""Tags without a verb: a small word and the source ("..., so Elshorst weiter")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._punctuation import CLAUSE_ENDS
from quoteattr.models import Act, MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.base import CueWords, SourceCue
from quoteattr.syntax.inverted import subject_after
from quoteattr.syntax.light import is_light
from quoteattr.syntax.phrases import match_phrase
from quoteattr.syntax.verbs import verbs_between

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase

__all__ = ["begins_tag", "fills_gap", "tag_source"]

LONGEST_TAG = 30  #: tokens of such a tag
LONGEST_GROUP = 4  #: tokens of a verb with its auxiliaries


def tag_source(reading: Reading, start: int, limit: int) -> tuple[SourceCue, int] | None:
    """The source that a tag without a verb names, and one past the tag; None if there is none."""
    limit = min(limit, reading.sentence(start)[1]) if start < limit else limit
    after = match_phrase(reading, "tag_sources", start, limit)
    phrase = subject_after(reading, after, limit) if after > start else None
    if phrase is None or not _may_say(reading, phrase):
        return None
    end = phrase.source[1]
    while end < min(limit, start + LONGEST_TAG) and reading.words[end] not in CLAUSE_ENDS:
        end += 1
    if not (_goes_on(reading, phrase.source[1], end) or is_light(reading, phrase.source[1], end, addressee=False)):
        return None
    lemma = " ".join(reading.lowers[start:after])
    words = CueWords(first=start, last=after, parts=((start, after),), lemma=lemma, act=Act.SPEECH)
    return SourceCue(phrase=phrase, cue=words), end


def _may_say(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase is a name, a noun for somebody who speaks, or a pronoun for a person ("so Letztere")."""
    traits = reading.traits(phrase.head) if phrase.kind is MentionKind.PRONOUN else None
    if traits is not None:
        return traits.animate and not traits.indefinite
    return phrase.kind is MentionKind.NAME or bool(reading.flags[phrase.head] & c.SPEAKING_NOUN)


def begins_tag(reading: Reading, token: int, limit: int) -> bool:
    """Whether a word that means "according to" or "as" has a verb with its subject after it («según explicó el portavoz»)."""
    if not reading.function[token] & f.AS_REPORTED:
        return False
    verb = next(verbs_between(reading, token + 1, min(token + LONGEST_GROUP, limit), reading.depth[token]), None)
    return verb is not None and verb.first == token + 1 and verb.finite


def fills_gap(reading: Reading, start: int, end: int) -> bool:
    """Whether a tag without a verb takes up all words between two quoted pieces, apart from punctuation."""
    found = tag_source(reading, start, end)
    return found is not None and not any(reading.flags[i] & c.WORD for i in range(found[1], end))


def _goes_on(reading: Reading, token: int, end: int) -> bool:
    """Whether a phrase with a preposition or a remark in brackets follows a source ("in een antwoord op vragen", "(N-VA)")."""
    return token < end and (bool(reading.flags[token] & c.PREPOSITION) or reading.words[token] == "(")
