"""The examples in docstrings and in the documentation give the output shown."""

from __future__ import annotations

import doctest
import importlib
from pathlib import Path

import pytest

import quoteattr

ROOT = Path(__file__).parents[2]
PACKAGE = Path(quoteattr.__file__).parent
MODULES = [
    ".".join(("quoteattr", *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__")
    for path in sorted(PACKAGE.rglob("*.py"))
    if ">>>" in path.read_text(encoding="utf-8")
    if path.parent.name not in {"adapters", "tables"}  # they need other packages: tests/adapters, tests/extras
    if path.stem != "directed"  # needs networkx: tests/extras/test_networkx.py
]
PAGES = [
    path
    for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("**/*.md")))
    if path.exists() and "_build" not in path.parts and ">>>" in path.read_text(encoding="utf-8")
    if path.name not in {"adapters.md", "tables.md"}  # the same: test_adapters_page.py, tests/extras/test_tables_page.py
]
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


@pytest.mark.parametrize("module", MODULES)
def test_docstrings(module: str) -> None:
    """Every example in the docstrings of a module."""
    failed, tried = doctest.testmod(importlib.import_module(module), optionflags=doctest.ELLIPSIS)
    assert tried
    assert not failed


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_pages(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every example on a page. The fence of a code block ends the expected output."""
    text = page.read_text(encoding="utf-8").replace("\n```", "\n\n```")
    monkeypatch.chdir(tmp_path)
    test = doctest.DocTestParser().get_doctest(text, {}, page.name, str(page), 0)
    runner = doctest.DocTestRunner(optionflags=FLAGS)
    runner.run(test)
    assert not runner.failures
