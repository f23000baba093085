"""Each frame on its own: the reports it finds at the words of a sentence. ``frames.txt`` has the sentences."""

from __future__ import annotations

from pathlib import Path

import pytest
from rule_answers import reports
from rule_tables import NOTHING, Row, read_table

TABLE = Path(__file__).with_name("frames.txt")


@pytest.mark.parametrize("row", [pytest.param(row, id=f"{row.rule}: {row.text}") for row in read_table(TABLE)])
def test_frame_finds_the_reports(row: Row) -> None:
    """Who reports what, and in which words."""
    assert (list(reports(row.text, row.rule)) or [NOTHING]) == row.found
