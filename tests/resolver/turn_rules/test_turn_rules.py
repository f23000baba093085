"""Who speaks where nobody is named, and which rule says so. ``turn_rules.txt`` has the texts."""

from __future__ import annotations

from pathlib import Path

import pytest
from rule_answers import speakers
from rule_tables import NOTHING, Row, read_table

TABLE = Path(__file__).with_name("turn_rules.txt")


@pytest.mark.parametrize("row", [pytest.param(row, id=row.text) for row in read_table(TABLE)])
def test_speaker_is_found(row: Row) -> None:
    """The lines below the text, and no others."""
    assert (speakers(row.text) or [NOTHING]) == row.found
