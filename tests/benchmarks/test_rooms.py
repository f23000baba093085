"""The structure of the benchmarks: single modules are commands, commands are documented, imports have no cycle."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import benchmarks

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(benchmarks.__file__).parent
LOOSE = {path.stem for path in FOLDER.glob("*.py")} - {"__init__"}
ROOMS = {path.parent.name for path in FOLDER.glob("*/*.py")}
MOST_LOOSE = 11
LONGEST = 400  #: lines of a module
#: The only single module that is not a command.
SHARED = {"environment"}


def _commands() -> Iterator[str]:
    """What ``python -m benchmarks.NAME`` runs."""
    yield from (path.parent.name for path in FOLDER.glob("*/__main__.py"))
    yield from (name for name in LOOSE if "__main__" in (FOLDER / f"{name}.py").read_text(encoding="utf-8"))


def _needs(name: str) -> set[str]:
    """The other folders and single modules that this one imports, including imports for types."""
    files = [FOLDER / f"{name}.py"] if name in LOOSE else sorted((FOLDER / name).rglob("*.py"))
    found: set[str] = set()
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                asked = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                asked = [f"{node.module}.{alias.name}" for alias in node.names]
            else:
                continue
            found |= {one.split(".")[1] for one in asked if one.startswith("benchmarks.")}
    return found - {name}


def test_what_stands_in_no_room_is_a_command() -> None:
    """The only exception is what all commands write with their figures. There are few single modules."""
    assert LOOSE - set(_commands()) == SHARED
    assert len(LOOSE) <= MOST_LOOSE


def test_every_command_is_documented() -> None:
    """The table in the README lists all of them."""
    page = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert not [name for name in _commands() if f"`python -m benchmarks.{name}" not in page]


def test_rooms_need_each_other_in_one_direction() -> None:
    """No folder or single module imports itself through others."""
    below = {name: _needs(name) for name in LOOSE | ROOMS}
    assert below["accuracy"] >= {"corpora", "scoring"}
    while below:
        lowest = {name for name, needs in below.items() if not needs & below.keys()}
        assert lowest, f"these need each other: {below}"
        below = {name: needs for name, needs in below.items() if name not in lowest}


def test_modules_are_short() -> None:
    """A module is short enough to read in one go."""
    lines = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in FOLDER.rglob("*.py")}
    assert not {path.name: count for path, count in lines.items() if count > LONGEST}


def test_tests_stand_in_the_same_rooms() -> None:
    """The tests of a folder are easy to find."""
    assert {path.parent.name for path in Path(__file__).parent.glob("*/test_*.py")} <= ROOMS
