"""The types of the public API work for users: mypy agrees with every line of ``typing_api.py``."""

from __future__ import annotations

from pathlib import Path

import pytest

HERE = Path(__file__).parent


def test_types_of_the_public_api(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In strict mode, where unused ignores are errors: every line that must be an error is one."""
    api = pytest.importorskip("mypy.api")
    monkeypatch.setenv("MYPYPATH", str(HERE.parents[1]))
    flags = ["--strict", "--warn-unused-ignores", "--python-version=3.10", f"--cache-dir={tmp_path}", "--config-file="]
    out, err, status = api.run([*flags, str(HERE / "typing_api.py")])
    assert status == 0, out + err
