"""The surroundings of an utterance, where its attribution may be: read once, for all mention sieves."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from quoteattr._punctuation import STOPS
from quoteattr.lang.pack import Complement
from quoteattr.reading import classes as c
from quoteattr.resolver.utterances.fragments import is_fragment
from quoteattr.syntax.light import is_light
from quoteattr.syntax.tags import skip_punctuation, tags_after
from quoteattr.syntax.verbs import verb_at, verbs_between

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb
    from quoteattr.resolver.base import Utterance
    from quoteattr.syntax.tags import Tag

CLAUSE = c.SUBORDINATOR | c.RELATIVE | c.COMPLEMENTIZER  #: classes of words that make a tag part of another clause
LONGEST_SENTENCE = 150  #: the most tokens read of a sentence next to an utterance

__all__ = ["LONGEST_SENTENCE", "UtteranceSite", "has_unread_tag", "may_act", "may_be_turn", "sentence_after"]


class UtteranceSite:
    """An utterance with its surroundings; each part is read when a sieve first needs it, and kept."""

    def __init__(self, utterance: Utterance, reading: Reading) -> None:
        """Start without reading anything."""
        self.utterance = utterance
        self._reading = reading

    @functools.cached_property
    def before(self) -> tuple[int, int]:
        """The tokens that introduce the utterance; an empty range if there are none."""
        return _window_before(self.utterance, self._reading)

    @functools.cached_property
    def verbs_before(self) -> tuple[Verb, ...]:
        """The reporting verbs among these tokens, in text order."""
        return tuple(verbs_between(self._reading, *self.before, self.utterance.level))

    @functools.cached_property
    def behind(self) -> int:
        """The first token after the utterance that may begin a tag."""
        return skip_punctuation(self._reading, self.utterance.last, self.utterance.right_limit)

    @functools.cached_property
    def tag(self) -> Tag | None:
        """The first tag that begins at :attr:`behind`; None if there is none."""
        tags = tags_after(self._reading, self.behind, self.utterance.right_limit, self.utterance.level)
        return next(tags, None)

    @functools.cached_property
    def is_closed_off(self) -> bool:
        """Whether the sentence ends with the quoted words that it introduces, so that the next words aren't their tag."""
        return _is_closed_off(self.utterance, self._reading)

    @functools.cached_property
    def is_told_before(self) -> bool:
        """Whether words inside a dash turn are introduced by a tag, so that the tag after them belongs to the turn."""
        return _is_in_dash_turn(self.utterance, self._reading) and self._is_introduced()

    def _is_introduced(self) -> bool:
        """Whether a verb of saying introduces the words, with only an addressee and adverbials between them."""
        verb = self.verbs_before[-1] if self.verbs_before else None
        if verb is None or Complement.QUOTE not in verb.complements:
            return False
        return is_light(self._reading, verb.last, self.before[1], addressee=True)


def _window_before(utterance: Utterance, reading: Reading) -> tuple[int, int]:
    """The words that introduce an utterance: in its sentence, or as a sentence with a colon before its paragraph.

    The range is empty if there are none.
    """
    first = utterance.first
    if first > utterance.left_limit:
        start = reading.sentence(first - 1)[0]
        if first in reading.break_set and reading.words[first - 1] not in {":", ","}:
            return first, first
        return max(start, utterance.left_limit, first - LONGEST_SENTENCE), first
    before = first - 1
    if before < 0 or utterance.level or reading.depth[before]:
        return first, first
    start = max(reading.sentence(before)[0], first - LONGEST_SENTENCE)
    if reading.words[before] in {":", ",", "--", "—"} or reading.words[before].isalpha() or _announces(reading, start, before):
        return start, first
    return first, first


def _announces(reading: Reading, start: int, stop: int) -> bool:
    """Whether a paragraph ends with a tag and a full stop instead of a colon: "She looked at the jelly and said."."""
    verb = verb_at(reading, stop - 1) if reading.words[stop] == "." and stop - 1 > start else None
    if verb is None or not (verb.tensed and verb.bare):
        return False
    if Complement.QUOTE not in verb.complements or Complement.WEAK in verb.complements:
        return False
    before = start - 1
    after_words = before >= reading.paragraph(start)[0] and reading.depth[before] > reading.depth[start]
    plain = not any(reading.flags[i] & CLAUSE or reading.depth[i] for i in range(start, stop))
    return plain and not after_words


def _is_closed_off(utterance: Utterance, reading: Reading) -> bool:
    """Whether quoted words that don't begin their sentence end it."""
    before, last = utterance.first - 1, utterance.last
    integrated = utterance.first not in reading.break_set and reading.words[before].isalpha()
    introduced = before >= utterance.left_limit and (integrated or reading.words[before] in {",", ":"})
    return introduced and _ends_sentence(reading, utterance.end - 1, last)


def _is_in_dash_turn(utterance: Utterance, reading: Reading) -> bool:
    """Whether quoted words are inside a turn opened by a dash, after other words of it."""
    parent = reading.marked.pieces[utterance.pieces[0]].parent
    return parent is not None and reading.marked.pieces[parent].style == "dash" and utterance.first > utterance.left_limit


def _ends_sentence(reading: Reading, final: int, last: int) -> bool:
    """Whether a sentence ends with the last of the quoted words (“No.”), or with a full stop after the mark (“no”.)."""
    if last in reading.break_set:
        return reading.words[final] in STOPS
    return last + 1 in reading.break_set and reading.words[last] in STOPS


def sentence_after(utterance: Utterance, reading: Reading) -> tuple[int, int]:
    """The sentence that begins right after the utterance, within its paragraph; an empty range if there is none."""
    start = utterance.last
    if start >= utterance.right_limit:
        return start, start
    return start, min(reading.sentence(start)[1], utterance.right_limit, start + LONGEST_SENTENCE)


def may_act(reading: Reading, phrase: Phrase, limit: int) -> bool:
    """Whether a verb may follow a phrase before a limit."""
    after = phrase.source[1]
    if after >= limit or phrase.last - 1 in reading.owners:
        return False
    return bool(reading.flags[after] & c.WORD) or reading.words[after] == ","


def has_unread_tag(utterance: Utterance, reading: Reading) -> bool:
    """Whether the sentence goes on after the words and a comma: if no sieve has read it, it is an unknown tag."""
    words, after = reading.words, utterance.last
    inside = words[utterance.end - 1] == ","
    if after >= utterance.right_limit or not (inside or words[after] == ","):
        return False
    after += not inside
    if after >= utterance.right_limit or after in reading.break_set or not words[after][0].islower():
        return False
    return not reading.flags[after] & c.CONJUNCTION


def may_be_turn(utterance: Utterance, reading: Reading) -> bool:
    """Whether the turns around an utterance may show its speaker: it isn't a fragment or, in a report, before an unread tag."""
    return not is_fragment(utterance, reading) and (reading.genre.dialogue or not has_unread_tag(utterance, reading))
