"""The tests that mutants should fail: parametrised tests called directly, and whole test files run by pytest.

Everything here is called in a process that has not imported the package yet.
"""

from __future__ import annotations

import contextlib
import functools
import importlib
import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import pytest

from benchmarks.mutants.find import MODULE, functions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from types import CodeType, FrameType

__all__ = ["Project", "Seen", "limited", "outcome", "quick_checks", "run_files", "seen_by", "seen_by_files"]


@attrs.frozen(kw_only=True)
class Project:
    """A package and its tests."""

    root: Path
    package: str
    quick: tuple[str, ...]  #: files of parametrised tests without fixtures, called one by one; relative to the root
    files: tuple[str, ...]  #: other test files, relative to the root
    left_out: tuple[str, ...] = ()  #: prefixes of the names of quick checks that are left out
    slow: tuple[str, ...] = ()  #: prefixes of the names of quick checks that are slow and run last
    patience: float = 5.0  #: CPU seconds for one check; a mutant that needs more is hanging
    answers: Callable[[], list[tuple[str, str]]] | None = None  #: texts and everything found in them


@attrs.frozen(kw_only=True)
class Seen:
    """What a check did with the unchanged package."""

    outcome: str
    seconds: float
    places: set[str] | None  #: the functions it called; None for a slow check, which may call any


def outcome(check: Callable[[], object]) -> str:
    """How a check ends."""
    try:
        check()
    except AssertionError:
        return "failed"
    except Exception as error:  # noqa: BLE001 - a mutant may raise anything
        return f"raised {type(error).__name__}"
    return "passed"


def limited(seconds: float) -> None:
    """End this process once it has used this many more CPU seconds; 0 removes the limit."""
    signal.signal(signal.SIGVTALRM, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)


def quick_checks(project: Project) -> dict[str, Callable[[], object]]:
    """The parametrised tests by name, with one entry for each set of parameters."""
    files = [project.root / file for file in project.quick]
    folders = dict.fromkeys(str(file.parent) for file in files)
    sys.path[:0] = [str(project.root), str(project.root / "tests"), *folders]
    found: dict[str, Callable[[], object]] = {}
    for name in (file.stem for file in files):
        for test, function in vars(importlib.import_module(name)).items():
            if test.startswith("test_"):
                found |= {f"{name}::{test}{key}": call for key, call in _calls(function)}
    return found


def _calls(function: Callable[..., object]) -> Iterator[tuple[str, Callable[[], object]]]:
    """A test, once for each set of parameters."""
    marks = [mark for mark in getattr(function, "pytestmark", ()) if mark.name == "parametrize"]
    if not marks:
        yield "", function
        return
    names, params = marks[0].args[:2]
    arguments = [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)
    for index, param in enumerate(params):
        values = getattr(param, "values", None)
        if values is None or callable(values):  # no ``pytest.param``
            values = (param,) if len(arguments) == 1 else param
        name = getattr(param, "id", None) or ""
        yield f"[{index} {name}]".replace(" ]", "]"), functools.partial(function, **dict(zip(arguments, values, strict=True)))


def run_files(project: Project, files: Iterable[str], *plugins: object) -> bool:
    """Whether the tests in some files pass."""
    sys.path.insert(0, str(project.root))
    options = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:randomly", "--rootdir", str(project.root)]
    return pytest.main([*options, *(str(project.root / file) for file in files)], plugins=list(plugins)) == 0


class _Tracing:
    """A pytest plugin that records which functions the tests of each file call."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.places: dict[str, set[str]] = {file: set() for file in project.files}

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Iterator[None]:
        """Run a test."""
        with _traced(self.project, self.places[item.path.relative_to(self.project.root).as_posix()]):
            yield


def seen_by_files(project: Project) -> tuple[bool, dict[str, set[str]]]:
    """Whether all test files pass, and which functions each of them calls."""
    if not project.files:
        return True, {}
    tracing = _Tracing(project)
    return run_files(project, project.files, tracing), tracing.places


@contextlib.contextmanager
def _traced(project: Project, places: set[str]) -> Iterator[None]:
    """Record the functions of the package that are called in the meantime."""
    codes: set[CodeType] = set()

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            codes.add(frame.f_code)

    sys.setprofile(note)
    try:
        yield
    finally:
        sys.setprofile(None)
        places.update(_places(project, codes))


@functools.cache
def _functions(file: str) -> dict[int, str]:
    return functions(Path(file).read_text(encoding="utf-8"))


def _places(project: Project, codes: set[CodeType]) -> Iterator[str]:
    inside = f"{project.root / project.package}/"
    for code in codes:
        file = code.co_filename
        if file.startswith(inside):
            name = _functions(file).get(code.co_firstlineno)
            if name is not None:
                yield f"{file.removeprefix(f'{project.root}/')}::{name}"


def seen_by(project: Project) -> tuple[set[str], dict[str, Seen], list[tuple[str, str]]]:
    """The functions called when the tests are imported, what each quick check does, and the answers for the texts."""
    importing: set[str] = set()
    with _traced(project, importing):
        checks = quick_checks(project)
    seen: dict[str, Seen] = {}
    for name, check in checks.items():
        if name.startswith(project.left_out):
            continue
        slow = name.startswith(project.slow)
        places: set[str] = set()
        begun = time.process_time()
        with contextlib.nullcontext() if slow else _traced(project, places):
            ends = outcome(check)
        seen[name] = Seen(outcome=ends, seconds=time.process_time() - begun, places=None if slow else places)
    return importing, seen, project.answers() if project.answers else []


def is_module(place: str) -> bool:
    """Whether a place is code that runs when its module is imported."""
    return place.endswith(MODULE)
