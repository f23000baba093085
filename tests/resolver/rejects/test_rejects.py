"""The text in quotation marks that each rule rejects, on its own and together with the others."""

from __future__ import annotations

from pathlib import Path

import pytest
from rule_answers import rejected_by, rejections
from rule_tables import NOTHING, Row, read_table

TABLE = Path(__file__).with_name("rejects.txt")
ALONE = Path(__file__).with_name("alone.txt")


@pytest.mark.parametrize("row", [pytest.param(row, id=f"{row.rule}: {row.text}") for row in read_table(ALONE)])
def test_rule_rejects_words_alone(row: Row) -> None:
    """The answers are exactly the lines below the text."""
    assert (rejected_by(row.text, row.rule) or [NOTHING]) == row.found


@pytest.mark.parametrize("row", [pytest.param(row, id=row.text) for row in read_table(TABLE)])
def test_rule_rejects_words(row: Row) -> None:
    """The answers are exactly the lines below the text."""
    assert (rejections(row.text) or [NOTHING]) == row.found
