"""The rooms of the benchmarks: what stands in none is a command, every command is documented, no two rooms need each other."""

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
#: The one module in no room that is no command.
SHARED = {"environment"}


def _commands() -> Iterator[str]:
    """What ``python -m benchmarks.NAME`` runs."""
    yield from (path.parent.name for path in FOLDER.glob("*/__main__.py"))
    yield from (name for name in LOOSE if "__main__" in (FOLDER / f"{name}.py").read_text(encoding="utf-8"))


def _needs(name: str) -> set[str]:
    """The other rooms and loose modules that one imports, for types too."""
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
    """But for what all commands write beside their figures; and there are few."""
    assert LOOSE - set(_commands()) == SHARED
    assert len(LOOSE) <= MOST_LOOSE


def test_every_command_is_documented() -> None:
    """The table of the README has them all."""
    page = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert not [name for name in _commands() if f"`python -m benchmarks.{name}" not in page]


def test_rooms_need_each_other_in_one_direction() -> None:
    """No room, or loose module, needs itself by way of others."""
    below = {name: _needs(name) for name in LOOSE | ROOMS}
    assert below["accuracy"] >= {"corpora", "scoring"}
    while below:
        lowest = {name for name, needs in below.items() if not needs & below.keys()}
        assert lowest, f"these need each other: {below}"
        below = {name: needs for name, needs in below.items() if name not in lowest}


def test_modules_are_short() -> None:
    """A module can be read at one sitting."""
    lines = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in FOLDER.rglob("*.py")}
    assert not {path.name: count for path, count in lines.items() if count > LONGEST}


def test_tests_stand_in_the_same_rooms() -> None:
    """Who changes a room finds its tests at once."""
    assert {path.parent.name for path in Path(__file__).parent.glob("*/test_*.py")} <= ROOMS
