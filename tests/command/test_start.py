"""The command starts quickly: it loads what a call needs."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

from command_calls import ROOT, SAID

if TYPE_CHECKING:
    from pathlib import Path

LOADED = """
import json, sys
from quoteattr.__main__ import main
loaded = []
for argv in json.loads(sys.argv[1]):
    try:
        main(argv)
    except SystemExit:
        pass
    loaded.append(sorted(sys.modules))
json.dump(loaded, sys.stderr)
"""
#: What few calls need.
HEAVY = {"quoteattr.batch", "multiprocessing", "csv", "shtab", "selectolax", "logging", "importlib.metadata", "tempfile"}


def test_modules_are_loaded_when_they_are_needed(tmp_path: Path) -> None:
    path = tmp_path / "said.txt"
    path.write_text(SAID, encoding="utf-8")
    calls = [["--help"], ["missing.txt"], [str(path)], [str(path), "--format", "csv"]]
    command = [sys.executable, "-c", LOADED, json.dumps(calls)]
    done = subprocess.run(command, capture_output=True, check=True, env={"PYTHONPATH": str(ROOT)})
    told = done.stderr.decode().splitlines()[-1]
    for_help, for_nothing, for_text, for_csv = map(set, json.loads(told))
    assert not for_help & (HEAVY | {"regex", "quoteattr.export", "quoteattr.command.people"})
    assert "quoteattr.command.data" not in for_nothing
    assert not for_text & HEAVY
    assert "csv" in for_csv
