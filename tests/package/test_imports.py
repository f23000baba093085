"""Modules can be imported on their own: none needs another to be imported first."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import quoteattr

PACKAGE = Path(quoteattr.__file__).parent
MODULES = [
    ".".join(("quoteattr", *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__")
    for path in sorted(PACKAGE.rglob("*.py"))
    if path.stem != "__main__"
]
FOLDERS = {module.rpartition(".")[0]: module for module in MODULES}
#: A package and one module of each folder. Others of a folder differ little, since no two modules import each other (see
#: ``test_architecture.py``), and each takes the time of importing most of the package.
SAMPLE = sorted({*FOLDERS.values(), *(folder for folder in FOLDERS if folder in MODULES)})
#: Module that needs an outside package -> the package, and the extra that installs it.
OPTIONAL = {module: (module.rpartition(".")[2],) * 2 for module in MODULES if module.startswith("quoteattr.adapters.")}
OPTIONAL |= {module: ("pyarrow", "tables") for module in MODULES if module.startswith("quoteattr.tables")}
#: Forgets the package, so that each import starts afresh. The packages it depends on stay loaded.
ALONE = """
import importlib, sys
from quoteattr.errors import MissingDependencyError
for name in sys.argv[1:]:
    for known in [known for known in sys.modules if known.split(".")[0] == "quoteattr"]:
        del sys.modules[known]
    try:
        importlib.import_module(name)
    except ImportError as error:
        if type(error).__name__ != "MissingDependencyError":
            raise RuntimeError(name) from error
"""


def test_modules_import_alone() -> None:
    """The interpreter has forgotten the rest of the package."""
    run = subprocess.run([sys.executable, "-W", "error", "-c", ALONE, *SAMPLE], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr


@pytest.mark.parametrize("module", OPTIONAL)
def test_modules_say_what_is_missing(module: str) -> None:
    """A module whose package is missing raises an error that names the extra."""
    package, extra = OPTIONAL[module]
    code = f"""
import sys
sys.modules[{package!r}] = None
from quoteattr import MissingDependencyError
try:
    import {module}
except MissingDependencyError as error:
    assert (error.package, error.extra) == {(package, extra)}, error
else:
    raise AssertionError
"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
