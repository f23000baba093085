"""The examples in the docstrings of tables, and what the functions say if a package is missing."""

from __future__ import annotations

import doctest
import importlib
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pyarrow")
pytest.importorskip("pandas")
pytest.importorskip("polars")
pytest.importorskip("openpyxl")

from quoteattr import tables

MODULES = [
    f"quoteattr.tables.{path.stem}".removesuffix(".__init__")
    for path in sorted(Path(tables.__file__).parent.glob("*.py"))
    if ">>>" in path.read_text(encoding="utf-8")
]


@pytest.mark.parametrize("module", MODULES)
def test_docstrings(module: str) -> None:
    """Every example gives the output shown."""
    failed, tried = doctest.testmod(importlib.import_module(module), optionflags=doctest.ELLIPSIS)
    assert tried
    assert not failed


@pytest.mark.parametrize(
    ("package", "extra", "call"),
    [
        ("pandas", "pandas", "to_pandas(())"),
        ("polars", "polars", "to_polars(())"),
        ("openpyxl", "excel", "write_excel((), '/dev/null')"),
    ],
)
def test_functions_say_what_is_missing(package: str, extra: str, call: str) -> None:
    """The error names the extra of the function, and the other functions still work."""
    code = f"""
import sys
class Without:
    def find_spec(self, name, path, target=None):
        if name == {package!r}:
            raise ModuleNotFoundError(name, name=name)
sys.meta_path.insert(0, Without())
import quoteattr
from quoteattr import tables
try:
    tables.{call}
except quoteattr.MissingDependencyError as error:
    assert (error.package, error.extra) == {(package, extra)}, error
else:
    raise AssertionError
assert tables.to_arrow(quoteattr.extract("“Yes,” said Ann.")).num_rows == 1
"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr


def test_tables_are_an_attribute_of_the_package() -> None:
    """It is imported when it is first used, with nothing but pyarrow."""
    code = """
import sys
import quoteattr
assert "quoteattr.tables" not in sys.modules
quoteattr.tables.SCHEMA
assert not {"pandas", "polars", "openpyxl", "pyspark", "duckdb"} & set(sys.modules)
"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
