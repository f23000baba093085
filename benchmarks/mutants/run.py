"""Runs the tests against each mutant, those first that are quickest to notice it."""

from __future__ import annotations

import functools
import signal
from typing import TYPE_CHECKING

import attrs

from benchmarks.mutants.checks import PATIENCE, is_module, limited, outcome, quick_checks, run_file, seen_by, traced
from benchmarks.mutants.forks import each
from benchmarks.mutants.plant import plant

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from benchmarks.mutants.checks import Project, Seen
    from benchmarks.mutants.find import Mutant
    from benchmarks.mutants.forks import Ended

__all__ = ["Baseline", "BaselineError", "Verdict", "baseline", "judge"]

SLOW = 1.0  #: seconds: a check that needs more is tried after everything else
FILE_PATIENCE = 60.0  #: seconds of the processor for a file of tests


class BaselineError(Exception):
    """The tests fail without any mutant, so that they can show nothing."""


@attrs.frozen(kw_only=True)
class Verdict:
    """What the tests said of a mutant."""

    mutant: Mutant
    by: str | None  #: the test that noticed it, "import", "time" or "crash"; None where it survived
    tried: int = 0  #: quick checks and files that call the function
    changed: tuple[str, ...] = ()  #: of a survivor: the texts that get another answer, the shortest first


@attrs.frozen(kw_only=True)
class Baseline:
    """What the tests do with the unchanged package."""

    everywhere: frozenset[str]  #: functions that run when something is imported: any check may depend on them
    checks: dict[str, Seen]
    files: dict[str, frozenset[str]]  #: file of tests -> the functions that it calls
    answers: list[tuple[str, str]]  #: texts and what comes out of them

    def plan(self, mutant: Mutant) -> tuple[list[str], list[str], list[str]]:
        """The checks and files that depend on the function of a mutant, the cheapest first: quick checks, files, slow checks."""
        everything = is_module(mutant.place) or mutant.place in self.everywhere
        calling = [name for name, seen in self.checks.items() if everything or mutant.place in seen.places]
        calling.sort(key=lambda name: (self.checks[name].seconds, name))
        files = [file for file, places in self.files.items() if everything or mutant.place in places]
        quick = [name for name in calling if self.checks[name].seconds <= SLOW]
        return quick, files, calling[len(quick) :]


def baseline(project: Project, jobs: int) -> Baseline:
    """Run all tests once, and note which functions each of them calls.

    Raises:
        BaselineError: one of the files fails.
    """
    files: dict[str, frozenset[str]] = {}
    ended = {file: one for file, one in _files(project, jobs)}
    for file in project.files:
        passed, places = ended[file].result or (False, frozenset())
        if not passed:
            raise BaselineError(file)
        files[file] = places
    _, checks = next(each([functools.partial(seen_by, project)], 1))
    if checks.result is None:
        raise BaselineError(*project.quick)
    everywhere, seen, answers = checks.result
    return Baseline(everywhere=everywhere, checks=seen, files=files, answers=answers)


def _files(project: Project, jobs: int) -> Iterator[tuple[str, Ended[tuple[bool, frozenset[str]]]]]:
    for number, ended in each([functools.partial(_seen_by_file, project, file) for file in project.files], jobs):
        yield project.files[number], ended


def _seen_by_file(project: Project, file: str) -> tuple[bool, frozenset[str]]:
    passed: list[bool] = []
    places = traced(project, lambda: passed.append(run_file(project, file)))
    return passed[0], places


def judge(project: Project, base: Baseline, found: Sequence[Mutant], jobs: int) -> Iterator[Verdict]:
    """The verdict on each mutant, as it is reached."""
    tasks = [functools.partial(_judged, project, base, mutant) for mutant in found]
    for number, ended in each(tasks, jobs):
        yield ended.result or Verdict(mutant=found[number], by="time" if ended.code == -signal.SIGVTALRM else "crash")


def _judged(project: Project, base: Baseline, mutant: Mutant) -> Verdict:
    """In a process of its own: plant a mutant and look for a test that notices it."""
    plant(project.root, mutant)
    quick, files, slow = base.plan(mutant)
    by = next(_noticing(project, base, quick, files, slow), None)
    tried = len(quick) + len(files) + len(slow)
    changed = _changed(project, base) if by is None else ()
    return Verdict(mutant=mutant, by=by, tried=tried, changed=changed)


def _noticing(project: Project, base: Baseline, quick: list[str], files: list[str], slow: list[str]) -> Iterator[str]:
    """The tests whose outcome is another than it was."""
    limited(PATIENCE)
    try:
        checks = quick_checks(project)
    except Exception:  # noqa: BLE001 - a mutant may raise anything
        yield "import"
        return
    for name in quick:
        limited(PATIENCE)
        if name not in checks or outcome(checks[name]) != base.checks[name].outcome:
            yield name
    for file in files:
        limited(FILE_PATIENCE)
        if not run_file(project, file):
            yield file
    for name in slow:
        limited(PATIENCE + 5 * base.checks[name].seconds)
        if outcome(checks[name]) != base.checks[name].outcome:
            yield name


def _changed(project: Project, base: Baseline) -> tuple[str, ...]:
    """The texts that get another answer."""
    limited(0)
    now = project.answers() if project.answers else []
    texts = [text for (text, before), (_, after) in zip(base.answers, now, strict=True) if before != after]
    return tuple(sorted(texts, key=len))
