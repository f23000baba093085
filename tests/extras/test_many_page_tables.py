"""The scripts with pandas on the page about many texts print what the page says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from many_scripts import SCRIPTS, output

if TYPE_CHECKING:
    from pathlib import Path

pytest.importorskip("pandas")


@pytest.mark.parametrize(("script", "shown"), [one for one in SCRIPTS if "pandas" in one[0]])
def test_scripts(script: str, shown: str, tmp_path: Path) -> None:
    assert output(script, tmp_path) == shown
