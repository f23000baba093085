"""Put a mutant in place of its module: any later import of the module gets the changed one."""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import importlib.util
import sys
from typing import TYPE_CHECKING

from benchmarks.mutants.find import mutated

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from types import CodeType, ModuleType

    from benchmarks.mutants.find import Mutant

__all__ = ["plant"]


class _Loader(importlib.machinery.SourceFileLoader):
    """Loads a module with a change applied."""

    def __init__(self, name: str, path: str, number: int) -> None:
        super().__init__(name, path)
        self.number = number

    def get_code(self, fullname: str) -> CodeType:
        """The compiled module."""
        source = self.get_source(fullname) or ""
        return compile(mutated(source, self.number), self.get_filename(fullname), "exec")


class _Finder(importlib.abc.MetaPathFinder):
    """Finds one module, and leaves all others to the finders after it."""

    def __init__(self, name: str, file: Path, number: int) -> None:
        self.name, self.file, self.number = name, file, number

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,  # noqa: ARG002 - the protocol of the import system
        target: ModuleType | None = None,  # noqa: ARG002
    ) -> importlib.machinery.ModuleSpec | None:
        """The spec of the changed module; None for any other module."""
        if fullname != self.name:
            return None
        loader = _Loader(fullname, str(self.file), self.number)
        return importlib.util.spec_from_file_location(fullname, self.file, loader=loader)


def plant(root: Path, mutant: Mutant) -> None:
    """Change a module for the rest of this process.

    Raises:
        RuntimeError: the module was already imported, so its users would not see the change.
    """
    name = mutant.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    if name in sys.modules:
        raise RuntimeError(name)
    sys.meta_path.insert(0, _Finder(name, root / mutant.path, mutant.number))
