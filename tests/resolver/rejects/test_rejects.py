"""Which words in marks are no speech, and why. ``rejects.txt`` has the texts."""

from __future__ import annotations

from pathlib import Path

import pytest
from rule_answers import rejections
from rule_tables import NOTHING, Row, read_table

TABLE = Path(__file__).with_name("rejects.txt")


@pytest.mark.parametrize("row", [pytest.param(row, id=row.text) for row in read_table(TABLE)])
def test_rule_rejects_words(row: Row) -> None:
    """The lines below the text, and no others."""
    assert (rejections(row.text) or [NOTHING]) == row.found
