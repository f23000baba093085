"""The scripts on the page about many texts print what the page says. Those with pandas are run with the extras."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from many_scripts import PAGE, SCRIPTS, output

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(("script", "shown"), [one for one in SCRIPTS if "pandas" not in one[0]])
def test_scripts(script: str, shown: str, tmp_path: Path) -> None:
    assert output(script, tmp_path) == shown


def test_every_script_has_its_output() -> None:
    """So no script is left out here."""
    assert len(re.findall(r"^```python$", PAGE, re.MULTILINE)) == len(SCRIPTS) == 4
