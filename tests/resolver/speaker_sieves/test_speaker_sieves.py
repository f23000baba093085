"""The speaker that each sieve finds for a mention, on its own and together with the others."""

from __future__ import annotations

from pathlib import Path

import pytest
from rule_answers import meant, speakers
from rule_tables import NOTHING, Row, read_table

TABLE = Path(__file__).with_name("speaker_sieves.txt")
ALONE = Path(__file__).with_name("alone.txt")


@pytest.mark.parametrize("row", [pytest.param(row, id=f"{row.rule}: {row.text}") for row in read_table(ALONE)])
def test_sieve_finds_the_speaker_alone(row: Row) -> None:
    """The answers are exactly the lines below the text."""
    assert (meant(row.text, row.rule) or [NOTHING]) == row.found


@pytest.mark.parametrize("row", [pytest.param(row, id=row.text) for row in read_table(TABLE)])
def test_sieve_finds_the_speaker(row: Row) -> None:
    """The answers are exactly the lines below the text."""
    assert (speakers(row.text) or [NOTHING]) == row.found
