"""Addressees, relays, people spoken for, and polarity. ``relations.txt`` has the texts."""

from __future__ import annotations

from pathlib import Path

import pytest
from rule_answers import relations
from rule_tables import NOTHING, Row, read_table

TABLE = Path(__file__).with_name("relations.txt")


@pytest.mark.parametrize("row", [pytest.param(row, id=row.text) for row in read_table(TABLE)])
def test_relations_are_found(row: Row) -> None:
    """The answers are exactly the lines below the text."""
    assert (relations(row.text) or [NOTHING]) == row.found
