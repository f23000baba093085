"""Where the attribution of an utterance may stand, as ranges of tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c
from quoteattr.syntax.tags import is_light, verbs_between
from quoteattr.syntax.verbs import verb_at

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.base import Utterance

CLAUSE = c.SUBORDINATOR | c.RELATIVE | c.COMPLEMENTIZER  #: what makes a tag part of another clause
STOPS = frozenset({".", "!", "?", "…"})
LONGEST = 150  #: tokens of a sentence that are read beside an utterance

__all__ = ["LONGEST", "is_closed_off", "is_told_before", "may_act", "sentence_after", "window_before"]


def window_before(utterance: Utterance, reading: Reading) -> tuple[int, int]:
    """What introduces the utterance: its sentence up to it, or the last sentence of a paragraph before that ends in a colon.

    An empty range where nothing does.
    """
    first = utterance.first
    if first > utterance.left_limit:
        start = reading.sentence(first - 1)[0]
        if first in reading.break_set and reading.words[first - 1] not in {":", ","}:
            return first, first
        return max(start, utterance.left_limit, first - LONGEST), first
    before = first - 1
    if before < 0 or utterance.level or reading.depth[before]:
        return first, first
    start = max(reading.sentence(before)[0], first - LONGEST)
    if reading.words[before] in {":", ",", "--", "—"} or reading.words[before].isalpha() or _announces(reading, start, before):
        return start, first
    return first, first


def _announces(reading: Reading, start: int, stop: int) -> bool:
    """Whether a paragraph ends with a tag and a full stop in place of a colon: "She looked at the jelly and said."."""
    verb = verb_at(reading, stop - 1) if reading.words[stop] == "." and stop - 1 > start else None
    if verb is None or not (verb.tensed and verb.bare and "quote" in verb.complements) or "weak" in verb.complements:
        return False
    before = start - 1
    after_words = before >= reading.paragraph(start)[0] and reading.depth[before] > reading.depth[start]
    plain = not any(reading.flags[i] & CLAUSE or reading.depth[i] for i in range(start, stop))
    return plain and not after_words


def is_closed_off(utterance: Utterance, reading: Reading) -> bool:
    """Whether what follows belongs to the next sentence: words that do not begin their sentence end it."""
    before, last = utterance.first - 1, utterance.last
    integrated = utterance.first not in reading.break_set and reading.words[before].isalpha()
    introduced = before >= utterance.left_limit and (integrated or reading.words[before] in {",", ":"})
    return introduced and _ends_sentence(reading, utterance.end - 1, last)


def is_told_before(utterance: Utterance, reading: Reading) -> bool:
    """Whether words inside a dash turn have a tag of their own, so that the one behind them is that of the turn."""
    parent = reading.marked.pieces[utterance.pieces[0]].parent
    if parent is None or reading.marked.pieces[parent].style != "dash" or utterance.first <= utterance.left_limit:
        return False
    first, last = window_before(utterance, reading)
    verbs = list(verbs_between(reading, first, last, utterance.level))
    return bool(verbs) and "quote" in verbs[-1].complements and is_light(reading, verbs[-1].last, last, addressee=True)


def _ends_sentence(reading: Reading, final: int, last: int) -> bool:
    """Whether a sentence ends with the last of the words in marks (“No.”), or with a stop after the mark (“no”.)."""
    if last in reading.break_set:
        return reading.words[final] in STOPS
    return last + 1 in reading.break_set and reading.words[last] in STOPS


def sentence_after(utterance: Utterance, reading: Reading) -> tuple[int, int]:
    """The sentence that begins right after the utterance, within its paragraph; an empty range where there is none."""
    start = utterance.last
    if start >= utterance.right_limit:
        return start, start
    return start, min(reading.sentence(start)[1], utterance.right_limit, start + LONGEST)


def may_act(reading: Reading, phrase: Phrase, limit: int) -> bool:
    """Whether a verb may follow a phrase before a limit."""
    after = phrase.source[1]
    if after >= limit or reading.possessive(phrase.last - 1):
        return False
    return bool(reading.flags[after] & c.WORD) or reading.words[after] == ","
