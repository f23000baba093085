"""Every command that a page of the documentation shows prints what the page shows."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from console import Block, answer, blocks, lay_out, matches

ROOT = Path(__file__).parents[2]
PAGES = [path for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))) if path.exists()]
#: Blocks that need an extra are run with it: ``tests/extras``.
BLOCKS = [block for page in PAGES for block in blocks(page) if not block.extra]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: f"{block.page}:{block.line}")
def test_commands(block: Block, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    lay_out(tmp_path)
    for command, shown in block.commands:
        printed = answer(command, block.width)
        assert matches(printed, shown), f"$ {command}\n{printed}"


def test_the_page_about_the_command_line_has_commands() -> None:
    assert len([block for block in BLOCKS if block.page == "cli.md"]) > 10
