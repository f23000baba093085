"""The scripts on the page about many texts, each with the output that the page shows."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

__all__ = ["PAGE", "SCRIPTS", "output"]

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "many.md").read_text(encoding="utf-8")
SCRIPTS: list[tuple[str, str]] = re.findall(r"^```python\n(.*?)^```\n\n^```text\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
BOOK = "CHAPTER I\n\n“We open at nine,” said Dana Holm.\n\nCHAPTER II\n\n“It rained,” said Tom Lund.\n"


def output(script: str, folder: Path) -> str:
    """What a script prints in a folder with a book and with articles."""
    shutil.copytree(ROOT / "docs" / "samples", folder / "articles")
    (folder / "book.txt").write_text(BOOK, encoding="utf-8")
    (folder / "script.py").write_text(script, encoding="utf-8")
    known = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    run = [sys.executable, "-W", "error", "script.py"]
    made = subprocess.run(run, cwd=folder, env=known, capture_output=True, text=True, encoding="utf-8", check=False)
    return made.stdout + made.stderr
