"""Which words already belong to a result. Each claim of words is checked, so that two results never overlap in part.

A reported clause contains no word of another quotation, and either all of a piece in quotation marks or none of it. It lies
inside any other quotation or outside it.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

import attrs

from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.syntax.edges import strip
from quoteattr.syntax.verbs import verb_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import Report, Utterance
    from quoteattr.resolver.decisions import Decision

__all__ = ["Claims", "held"]

CUE, WORDS, NO_SPEECH = b"\1", b"\2", b"\3"  #: what a token is claimed for
SHORTEST_CLAUSE = 2  #: the fewest words in a reported clause

Range = tuple[int, int]


class Claims:
    """The claimed words of a text; ranges are token ranges, end exclusive."""

    def __init__(self, direct: Sequence[Decision], reading: Reading) -> None:
        """Start with the decisions about quotations in quotation marks."""
        self._reading = reading
        self._tokens = bytearray(len(reading.words))
        outer = [
            reading.range_of(piece.extent) for piece in reading.marked.pieces if not piece.depth and piece.rule != "script"
        ]
        self._firsts = [first for first, _ in outer]
        self._lasts = [last for _, last in outer]
        self._opened: dict[int, int] = {}  # first token of claims -> the furthest end of those that begin there
        self._closed: dict[int, int] = {}  # end of claims -> the earliest start of those that end there
        self._inner: dict[int, tuple[int, int]] = {}  # first token of words after a participle -> its token, and their end
        for decision in direct:
            if not decision.utterance.level:
                self._claim(decision)

    def _claim(self, decision: Decision) -> None:
        """Claim the words of an utterance, except a single piece without a cue, which may yet be part of a reported clause."""
        utterance = decision.utterance
        if decision.rejected:
            self._set(utterance.first, utterance.last, NO_SPEECH)
            return
        self._hold(utterance.first, utterance.last)
        if len(utterance.pieces) == 1 and _is_open(decision, self._reading):
            return
        if decision.source_cue is not None and decision.source_cue.cue is not None:
            for first, last in decision.source_cue.cue.parts:
                self._set(first, last, CUE)
            self._note_inner(decision)
        for index in utterance.pieces:
            piece = self._reading.marked.pieces[index]
            if piece.rule != "script" or piece.label is not None:
                self._set(*self._reading.range_of(piece.label or piece.extent), WORDS)

    def _note_inner(self, decision: Decision) -> None:
        """Remember words right after a participle; a report may contain both ("a man yelling “Thief!”")."""
        verb = decision.source_cue and decision.source_cue.verb
        first = decision.utterance.first
        if verb and verb.gerund and verb.last == first and not self._reading.flags[verb.first - 1] & c.CLOSED:
            self._inner[first] = verb.head, decision.utterance.last

    def _set(self, first: int, last: int, what: bytes) -> None:
        self._tokens[first:last] = what * (last - first)

    def _hold(self, first: int, last: int) -> None:
        """Record where a quotation begins and ends."""
        self._opened[first] = max(last, self._opened.get(first, 0))
        self._closed[last] = min(first, self._closed.get(last, first))

    def is_free(self, token: int) -> bool:
        """Whether a token isn't claimed."""
        return not self._tokens[token]

    def fitted(self, report: Report, *, marked: bool) -> Report | None:
        """The part of a report that is free; None if that isn't a clause, or would partly overlap another quotation.

        Args:
            report: the report that a frame found.
            marked: whether it is a report only because of its quoted words; then none of them may have been rejected as speech.
        """
        if marked and any(NO_SPEECH in self._tokens[first:last] for first, last in report.ranges):
            return None
        ranges = tuple(cut for one in report.ranges if (cut := self._free(*self._whole(*one))))
        if len(ranges) < len(report.ranges) or self._crosses(ranges) or not self._is_report(report, ranges):
            return None
        return report if ranges == report.ranges else attrs.evolve(report, ranges=ranges)

    def _is_report(self, report: Report, ranges: Sequence[Range]) -> bool:
        """Whether free words are a clause that the source says."""
        said = self._is_long(ranges) and not self._is_rejected(ranges)
        return said and not (_contains_source(report, ranges) or self._only_introduces(report, ranges))

    def accept(self, report: Report) -> None:
        """Claim the words and the cue of a report."""
        for first, last in report.ranges:
            self._set(first, last, WORDS)
        if report.source_cue.cue is not None:
            self._set(report.source_cue.cue.first, report.source_cue.cue.last, CUE)
        self._hold(report.ranges[0][0], report.ranges[-1][1])

    def _whole(self, first: int, last: int) -> Range:
        """A range extended to include the whole of the pieces in which it begins and ends."""
        k = bisect_right(self._firsts, first) - 1
        if k >= 0 and first < self._lasts[k]:
            first = self._firsts[k]
        k = bisect_right(self._firsts, last - 1) - 1
        if k >= 0 and last < self._lasts[k]:
            last = self._lasts[k]
        return first, last

    def _free(self, first: int, last: int) -> Range | None:
        """The range up to the first word of another quotation; None if nothing is left."""
        reading = self._reading
        quoted = self._tokens.find(WORDS, first, last)
        while quoted in self._inner and first < self._inner[quoted][0] and self._inner[quoted][1] < last:
            quoted = self._tokens.find(WORDS, self._inner[quoted][1], last)  # "that a man yelling “Thief!” had run past"
        if quoted >= 0:
            last = strip(self._reading, first, quoted)
            if (
                reading.function[first] & f.CLAUSE_BREAK
                and last > first
                and verb_at(reading, last - 1) is not None
            ):
                return None  # "When Varga said «yes», the hall rose": these words only introduce the others
        if quoted == first or not (reading.depth[first] or reading.flags[first] & c.WORD):
            return None
        return first, last

    def _only_introduces(self, report: Report, ranges: Sequence[Range]) -> bool:
        """Whether a clause is only part of the tag of the next quotation: "According to Moll, Ida said, “...”"."""
        if report.source_cue.verb is not None or ranges[-1][1] == report.ranges[-1][1]:
            return False
        return any(CUE in self._tokens[first:last] for first, last in ranges)

    def _is_long(self, ranges: Sequence[Range]) -> bool:
        """Whether a clause begins with quoted words, a name or a pronoun, however few, or has enough words to be one."""
        reading, first = self._reading, ranges[0][0]
        if reading.depth[first] or reading.flags[first] & c.CAPITAL or _is_object(reading, first):
            return True
        heads = ((first, min(last, first + 2 * SHORTEST_CLAUSE)) for first, last in ranges)
        return sum(bool(bits & c.WORD) for first, last in heads for bits in reading.flags[first:last]) >= SHORTEST_CLAUSE

    def _is_rejected(self, ranges: Sequence[Range]) -> bool:
        """Whether all words of a clause were rejected as speech."""
        flags = self._reading.flags
        words = (i for first, last in ranges for i in range(first, last) if flags[i] & c.WORD)
        return all(self._tokens[i] == NO_SPEECH[0] for i in words)

    def _crosses(self, ranges: Sequence[Range]) -> bool:
        """Whether a quotation begins inside the ranges and ends outside or the reverse, or the ranges are out of order."""
        if any(other[0] < one[1] for one, other in pairwise(ranges)):
            return True
        first, last = ranges[0][0], ranges[-1][1]
        inside = range(first + 1, last)
        return any(self._opened.get(i, 0) > last or self._closed.get(i, first) < first for i in inside)


def _is_object(reading: Reading, token: int) -> bool:
    """Whether a word can be an object on its own: "opposed it", "endorsed her", "rejected both", "criticised judges"."""
    if reading.function[token] & f.OBJECT or reading.forms[token] & m.SURE_PLURAL:
        return True
    pronoun = reading.traits(token)
    if pronoun is not None:
        return pronoun.subject and not pronoun.animate
    return reading.flags[token] & (c.DETERMINER | c.NEGATION | c.COMPLEMENTIZER) == c.DETERMINER


def _is_open(decision: Decision, reading: Reading) -> bool:
    """Whether a quotation has no source, or a comma before it and only a source inferred from its position."""
    source_cue, first = decision.source_cue, decision.utterance.first
    if source_cue is None:
        return True
    return source_cue.cue is None and first > 0 and first not in reading.break_set and reading.words[first - 1] == ","


def _is_whole(decision: Decision, report: Decision) -> bool:
    """Whether a quotation has no cue, or has its cue in the same range of a reported clause."""
    source_cue, utterance = decision.source_cue, decision.utterance
    if source_cue is None or source_cue.cue is None:
        return True
    ranges = report.report.ranges if report.report is not None else ()
    return any(first <= source_cue.cue.first and utterance.last <= last for first, last in ranges)


def _contains_source(report: Report, ranges: Sequence[Range]) -> bool:
    """Whether words would be their own source: in a broken sentence, a subject after its verb may also look like the object."""
    source = report.source_cue.phrase
    return source is not None and any(first < source.source[1] and source.source[0] < last for first, last in ranges)


def held(direct: Sequence[Decision], reports: Sequence[Decision]) -> None:
    """Mark the utterances in the main text that are part of a reported clause; those with a cue need it in the clause too."""
    places = sorted(reports, key=lambda one: (one.utterance.first, one.utterance.last))
    k = 0
    for decision in direct:
        utterance: Utterance = decision.utterance
        while k < len(places) and places[k].utterance.last <= utterance.first:
            k += 1
        if k == len(places) or utterance.level or decision.rejected:
            continue
        decision.claimed = places[k].utterance.first <= utterance.first and _is_whole(decision, places[k])
