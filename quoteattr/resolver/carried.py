"""Sentences and quotations that go on with a report. They have no source of their own and take that of the report before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.lang.pack import Complement
from quoteattr.reading import classes as c
from quoteattr.resolver.base import CueSite, Report, SourceCue
from quoteattr.resolver.frames import CARRIED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.base import Utterance
    from quoteattr.resolver.claims import Claims
    from quoteattr.resolver.decisions import Decision

__all__ = ["carried_reports", "carried_speech"]

LONGEST_LINK = 4  #: tokens between two quotations that a conjunction joins
FARTHEST = 3  #: sentences back to the last report


def carried_reports(decisions: Sequence[Decision], reading: Reading, claims: Claims) -> Iterator[Report]:
    """The reports that are whole sentences, given the decisions about all other words."""
    if not reading.pack.lexicon.classes.get("reported_mood"):
        return
    sources = {_sentence(one, reading): one.source_cue.phrase for one in decisions if one.source_cue and _tells(one)}
    told: int | None = None  # the last sentence with a report
    source: Phrase | None = None
    for number, first in enumerate(reading.breaks):
        back = FARTHEST + 1 if told is None else number - told
        report = _found(reading, first, claims) if back <= FARTHEST else None
        if report is not None and (report.sure or back == 1):
            report = attrs.evolve(report, source_cue=attrs.evolve(report.source_cue, phrase=source))
            claims.accept(report)
            told = number
            yield report
        if number in sources:
            told, source = number, sources[number]


def carried_speech(
    direct: Sequence[Decision], reports: Sequence[Decision], reading: Reading
) -> Iterator[tuple[Decision, SourceCue]]:
    """The open quotations right behind a sentence with a report, with its source: “Es regne, so die Wirtin. „Gehen Sie!“”."""
    if not reading.pack.lexicon.classes.get("reported_mood"):
        return
    told = {reading.sentence_index(one.utterance.first): one.source_cue for one in reports if not _asks(one)}
    last, source_cue = 0, None  # the end of the quotation before, and its source
    for decision in direct:
        utterance = decision.utterance
        if decision.rejected or utterance.level:
            continue
        if decision.source_cue is None:
            goes_on = _only_joins(reading, last, utterance.first)
            source_cue = source_cue if goes_on else _source_before(utterance, told, reading)
            if source_cue is not None:
                yield decision, SourceCue(phrase=source_cue.phrase)
        else:
            source_cue = decision.source_cue
        last = utterance.last


def _source_before(utterance: Utterance, told: Mapping[int, SourceCue | None], reading: Reading) -> SourceCue | None:
    """The source of the report right before an utterance: of the sentence before it, or of its own up to a colon."""
    before = utterance.first - 1
    if before < utterance.left_limit or not (reading.words[before] == ":" or utterance.first in reading.break_set):
        return None
    return told.get(reading.sentence_index(before))


def _only_joins(reading: Reading, first: int, last: int) -> bool:
    """Whether only a conjunction and perhaps an adverb join two quotations: „...“ Und weiter: „...“."""
    words = [i for i in range(first, last) if reading.flags[i] & c.WORD] if 0 < first < last <= first + LONGEST_LINK else []
    return bool(words) and bool(reading.flags[words[0]] & c.CONJUNCTION) and all(reading.is_adverb(i) for i in words[1:])


def _asks(report: Decision) -> bool:
    """Whether a report is a question, which somebody else may answer ("Sie fragte, ob er komme. „Ja.“")."""
    verb = report.source_cue.verb if report.source_cue is not None else None
    return verb is not None and verb.takes_question and Complement.CLAUSE not in verb.complements


def _tells(decision: Decision) -> bool:
    """Whether a decision gives a source outside all other quotations."""
    cue = decision.source_cue
    return cue is not None and cue.phrase is not None and not (decision.rejected or decision.utterance.level)


def _sentence(decision: Decision, reading: Reading) -> int:
    """The ordinal of the last sentence with words or the tag of a quotation."""
    last = reading.sentence_index(decision.utterance.last - 1)
    cue = decision.source_cue.cue if decision.source_cue is not None else None
    return last if cue is None else max(last, reading.sentence_index(cue.first))


def _found(reading: Reading, first: int, claims: Claims) -> Report | None:
    """The report of the sentence that begins at a token, if its words are free."""
    if first >= len(reading.words) or not claims.is_free(first):
        return None
    site = CueSite(token=first, first=first, limit=reading.sentence(first)[1], verb=None)
    for frame in CARRIED:
        report = frame.find(site, reading)
        fitted = None if report is None else claims.fitted(report, marked=frame.marked)
        if fitted is not None:
            return fitted
    return None
