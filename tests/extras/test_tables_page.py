"""The examples on the page about tables, except those of clusters: see ``test_tables_elsewhere.py``."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("pyarrow")
pytest.importorskip("pandas")
pytest.importorskip("openpyxl")

from tables_page import PAGE, SECTIONS, run


@pytest.mark.parametrize("heading", ["Data frames", "Files"])
def test_section(heading: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    run(heading)


def test_every_section_with_examples_is_run() -> None:
    """Here, or in the other file by a test with its name."""
    here = {"Data frames", "Files"}
    others = Path(__file__).with_name("test_tables_elsewhere.py").read_text(encoding="utf-8")
    examples = {heading for heading, section in SECTIONS.items() if ">>>" in section}
    assert ">>>" not in PAGE.read_text(encoding="utf-8").partition("\n## ")[0]
    assert examples - here == {heading for heading in examples if f'run("{heading}"' in others}
