"""Every frame alone: the reports that it finds at the words of a sentence. ``frames.txt`` has the sentences."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from rule_tables import NOTHING, Row, read_table

from quoteattr import Act, Polarity
from quoteattr._pipeline import context_of
from quoteattr.lang import load
from quoteattr.resolver.frames import FRAMES
from quoteattr.resolver.sites import site_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import Report
    from quoteattr.resolver.rules import Frame

TABLE = Path(__file__).with_name("frames.txt")
BY_NAME = {frame.name: frame for frame in FRAMES}


def reports(frame: Frame, text: str) -> Iterator[str]:
    """What a frame finds at each word outside marks: cue, source and clause, as the table has them."""
    reading = context_of(text, load("en"), None).reading
    for token in range(len(reading.words)):
        report = None if reading.depth[token] else frame.find(site_of(reading, token), reading)
        if report is not None:
            yield shown(report, reading)


def shown(report: Report, reading: Reading) -> str:
    """A report in one line; an act other than speech and a polarity other than asserted stand behind the cue."""
    found = report.source_cue
    cue = "…".join(words(reading, *part) for part in found.cue.parts) if found.cue else NOTHING
    if found.cue and found.cue.act is not Act.SPEECH:
        cue += f" ({found.cue.act.value})"
    if found.polarity is not Polarity.ASSERTED:
        cue += f" ({found.polarity.value})"
    source = words(reading, *found.phrase.source) if found.phrase else NOTHING
    return " | ".join([cue, source, " … ".join(words(reading, *part) for part in report.ranges)])


def words(reading: Reading, first: int, last: int) -> str:
    """The words of a range of tokens."""
    return reading.span(first, last).of(reading.text)


@pytest.mark.parametrize("row", [pytest.param(row, id=f"{row.rule}: {row.text}") for row in read_table(TABLE)])
def test_frame_finds_the_reports(row: Row) -> None:
    """Who reports what, by which words."""
    assert (list(reports(BY_NAME[row.rule], row.text)) or [NOTHING]) == row.found
