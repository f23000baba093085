"""Who is named beside a quotation, by which words, and by which sieve. ``mention_sieves.txt`` has the texts."""

from __future__ import annotations

from pathlib import Path

import pytest
from rule_answers import mentions
from rule_tables import NOTHING, Row, read_table

TABLE = Path(__file__).with_name("mention_sieves.txt")


@pytest.mark.parametrize("row", [pytest.param(row, id=row.text) for row in read_table(TABLE)])
def test_sieve_finds_the_mention(row: Row) -> None:
    """The lines below the text, and no others."""
    assert (mentions(row.text) or [NOTHING]) == row.found
