"""What the command says if a package that an option needs is not installed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from command_calls import SAID

from quoteattr.command.main import main

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_completion_needs_shtab(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "shtab", None)
    assert main(["--completion", "zsh"]) == 2
    assert capsys.readouterr() == ("", "quoteattr: shtab is not installed; run: pip install 'quoteattr[completion]'\n")


def test_pages_need_selectolax(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("selectolax", "selectolax.lexbor"):
        monkeypatch.setitem(sys.modules, name, None)
    path = tmp_path / "page.html"
    path.write_text(f"<p>{SAID}</p>", encoding="utf-8")
    assert main([str(path), str(path), "--html"]) == 2
    assert capsys.readouterr() == ("", "quoteattr: selectolax is not installed; run: pip install 'quoteattr[html]'\n")
