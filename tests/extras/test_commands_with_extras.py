"""The commands on pages of the documentation that need an extra."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from console import Block, answer, blocks, lay_out, matches

PAGE = Path(__file__).parents[2] / "docs" / "cli.md"
BLOCKS = [block for block in blocks(PAGE) if block.extra]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: f"{block.page}:{block.line}")
def test_commands(block: Block, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip(block.extra, reason=f"{block.extra} is not installed")
    monkeypatch.chdir(tmp_path)
    lay_out(tmp_path)
    for command, shown in block.commands:
        printed = answer(command, block.width)
        assert matches(printed, shown), f"$ {command}\n{printed}"


def test_there_are_such_commands() -> None:
    assert {block.extra for block in BLOCKS} == {"selectolax", "shtab"}
