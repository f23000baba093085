"""What stands around a word that may report: its sentence, its verb and who is the subject of that."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.base import CueSite
from quoteattr.resolver.source_cues import source_cue
from quoteattr.syntax.clause import has_verb
from quoteattr.syntax.postmodifiers import is_participle
from quoteattr.syntax.subjects import subject_before
from quoteattr.syntax.tags import subject_of, verbs_between
from quoteattr.syntax.verbs import verb_at

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb

__all__ = ["site_of"]

SUBJECTS = c.DETERMINER | c.POSSESSIVE | c.PRONOUN | c.CAPITAL
#: Frames of verbs that govern words without marks
GOVERNING = frozenset({"clause", "object", "raising", "that", "to", "topic", "wh"})
LONGEST_MODIFIER = 20  #: tokens of a relative clause behind its verb
REACH = 300  #: tokens of a sentence that are read, at least, before and after a cue
STEP = 100  #: a longer sentence is read from and up to a multiple of this, so that what was read is used for the cues nearby


def site_of(reading: Reading, token: int) -> CueSite:
    """What stands around a word that may report."""
    first, limit = _bounds(reading, token)
    verb = verb_at(reading, token)
    subject = subject_of(reading, verb, first) if verb is not None and _may_govern(reading, verb, first, limit) else None
    if verb is None or subject is None:
        return CueSite(token=token, first=first, limit=limit, verb=verb, source_cue=None)
    limit = _clause_limit(reading, verb, subject, first, limit)
    main = _main_verb(reading, verb, first, limit)
    if main is not None:
        limit = main
        if "past" in verb.forms and verb.bare and not _is_relative(reading, verb):
            return CueSite(token=token, first=first, limit=limit, verb=verb, source_cue=None)  # "people briefed on it say"
    return CueSite(token=token, first=first, limit=limit, verb=verb, source_cue=source_cue(verb, subject))


def _may_govern(reading: Reading, verb: Verb, first: int, limit: int) -> bool:
    """Whether a frame may ask for the subject of a verb: not of "smiled", and of "spoke" only with words in marks."""
    if verb.passive or "weak" in verb.complements:
        return False
    return bool(verb.complements & GOVERNING) or max(reading.depth[first:limit]) > reading.depth[verb.head]


def _is_relative(reading: Reading, verb: Verb) -> bool:
    """Whether the subject of a verb is a relative pronoun right before it."""
    before = verb.first - 1
    return before >= 0 and bool(reading.function[before] & (f.SUBJECT_RELATIVE | f.THAT))


def _main_verb(reading: Reading, verb: Verb, first: int, limit: int) -> int | None:
    """Where the verb of the sentence begins whose subject a relative clause or participle with ``verb`` is a part of."""
    if not (_is_relative(reading, verb) or (verb.bare and is_participle(reading, verb.head))):
        return None
    for other in verbs_between(reading, verb.last, min(limit, verb.last + LONGEST_MODIFIER), reading.depth[verb.head]):
        subject = subject_before(reading, other, first) if other.finite else None
        if subject is not None and subject.source[0] <= verb.head < subject.source[1]:
            return other.first
    return None


def _clause_limit(reading: Reading, verb: Verb, subject: Phrase, first: int, limit: int) -> int:
    """Where the clause with ``verb`` ends that opens its sentence: "If Moll says it is near, she is wrong"."""
    opener = subject.source[0] - 1
    if opener != first or not reading.flags[opener] & c.SUBORDINATOR or reading.function[opener] & f.AS_REPORTED:
        return limit
    depth = reading.depth[verb.head]
    parts = [i for i in range(verb.last, limit - 1) if reading.depth[i] == depth and _is_parted(reading, i)]
    for part, after in pairwise([*parts, limit]):
        first = part + 1 if reading.words[part] == "," else _behind_preposition(reading, part, after)
        if reading.flags[first] & SUBJECTS and has_verb(reading, first + bool(reading.flags[first] & c.PRONOUN), after):
            return part
    return limit


def _behind_preposition(reading: Reading, token: int, limit: int) -> int:
    """The token behind a preposition and its one word ("at times she"); the token itself where no preposition stands there."""
    return min(token + 2, limit - 1) if reading.flags[token] & c.PREPOSITION else token


def _is_parted(reading: Reading, token: int) -> bool:
    """Whether a comma stands at a token, or in the marks right before it ("a “common roof,” at times")."""
    return reading.words[token] == "," or reading.is_tag(token)


def _bounds(reading: Reading, token: int) -> tuple[int, int]:
    """The range of tokens of the sentence around a word; sentences inside a piece that begins or ends in it belong to it."""
    first, last = reading.sentence(token)
    first, last = max(first, (token - REACH) // STEP * STEP), min(last, -(-(token + REACH) // STEP) * STEP)
    depth, level = reading.depth, reading.depth[token]
    begins, ends = reading.paragraph(token)
    while last < ends and depth[last] > level and depth[last - 1] > level:
        last += 1
    while first > begins and depth[first] > level and depth[first - 1] > level:
        first -= 1
    return first, last
