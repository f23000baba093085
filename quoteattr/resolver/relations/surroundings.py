"""The words around a quotation from which its relations are read: its sentence, without the words quoted."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import classes as c
from quoteattr.syntax.noun_phrases import phrase_after
from quoteattr.syntax.phrases import match_phrase

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb
    from quoteattr.resolver.base import Report, SourceCue, Utterance

__all__ = ["MessageWords", "Surroundings", "behind_phrase", "surroundings_of"]

CUE_REACH = 60  #: tokens that are read on either side of a cue, so that an endless sentence costs no more than short ones


@attrs.frozen(kw_only=True, eq=False)
class MessageWords(RuleWords):
    """Word lists of the language pack that several relations use."""

    rule: ClassVar[str] = "relations"
    missives: frozenset[str] = NO_WORDS  #: nouns for a message to somebody


@attrs.frozen(eq=False, kw_only=True)
class Surroundings:
    """The surroundings of a quotation, by token indices."""

    reading: Reading
    source_cue: SourceCue  #: cue and mention
    verb: Verb | None  #: the cue, if it is a verb
    ranges: tuple[tuple[int, int], ...]  #: the words of the sentence outside the quotation
    quoted: tuple[tuple[int, int], ...]  #: the quotation, with its quotation marks
    clause: bool  #: whether the quotation is a reported clause
    words: frozenset[str] = frozenset()  #: the words in ``ranges``; a quick test, as most have no word of any relation

    def places(self, words: Collection[str]) -> Iterator[tuple[int, int]]:
        """Each token outside the quotation that is one of some words, with the end of its range."""
        if self.words.isdisjoint(words):
            return
        lowers = self.reading.lowers
        for first, last in self.ranges:
            for i in range(first, last):
                if lowers[i] in words:
                    yield i, last

    def start(self, token: int) -> int:
        """The first token of the range that contains a token; the token itself if none does."""
        return next((first for first, last in self.ranges if first <= token < last), token)

    def limit(self, token: int) -> int:
        """One past the range that contains a token; the token itself if none does."""
        return next((last for first, last in self.ranges if first <= token < last), token)


def surroundings_of(source_cue: SourceCue, utterance: Utterance, report: Report | None, reading: Reading) -> Surroundings:
    """The surroundings of a quotation, around its cue."""
    if report is not None:
        quoted = report.ranges
    else:
        edges = (utterance.first, *(edge for gap in utterance.gaps for edge in gap), utterance.last)
        quoted = tuple(zip(edges[::2], edges[1::2], strict=True))
    cue = source_cue.cue
    if cue is None:
        return Surroundings(
            reading=reading, source_cue=source_cue, verb=None, ranges=(), quoted=quoted, clause=report is not None
        )
    if source_cue.cut is not None:
        ranges: tuple[tuple[int, int], ...] = (source_cue.cut,)
    else:
        first, last = reading.sentence(cue.first)
        ranges = _outside(max(first, cue.first - CUE_REACH), min(last, cue.first + CUE_REACH), quoted)
    words: frozenset[str] = frozenset().union(*(reading.lowers[first:last] for first, last in ranges))
    return Surroundings(
        reading=reading,
        source_cue=source_cue,
        verb=source_cue.verb,
        ranges=ranges,
        quoted=quoted,
        clause=report is not None,
        words=words,
    )


def _outside(first: int, last: int, quoted: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    """The parts of a range that are outside the quotation."""
    left: list[tuple[int, int]] = []
    for start, end in quoted:
        if start >= last:
            break
        if start > first:
            left.append((first, start))
        first = max(first, end)
    if first < last:
        left.append((first, last))
    return tuple(left)


def behind_phrase(around: Surroundings, field: str) -> Phrase | None:
    """The noun phrase that follows a fixed phrase, the first of this kind that has one."""
    reading = around.reading
    for i, limit in around.places(reading.index.begins[field]):
        end = match_phrase(around.reading, field, i, limit)
        phrase = phrase_after(around.reading, end, limit) if end > i else None
        if phrase is not None and not reading.flags[phrase.head] & c.TIME:
            return phrase
    return None
