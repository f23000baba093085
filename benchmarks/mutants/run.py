"""Run the tests against each mutant, the quickest first."""

from __future__ import annotations

import functools
import signal
from typing import TYPE_CHECKING, Any

import attrs

from benchmarks.mutants.checks import is_module, limited, outcome, quick_checks, run_files, seen_by, seen_by_files
from benchmarks.mutants.forks import each
from benchmarks.mutants.plant import plant

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from benchmarks.mutants.checks import Project, Seen
    from benchmarks.mutants.find import Mutant

__all__ = ["Baseline", "BaselineError", "Verdict", "baseline", "judge"]

FILE_PATIENCE = 100.0  #: CPU seconds for the test files


class BaselineError(Exception):
    """The tests fail without any mutant, so they can't show anything."""


@attrs.frozen(kw_only=True)
class Verdict:
    """The outcome for a mutant."""

    mutant: Mutant
    by: str | None  #: the check that noticed it, "unit tests", "import", "time" or "crash"; None if it survived
    tried: int = 0  #: number of quick checks and test files that call the function
    changed: tuple[str, ...] = ()  #: for a survivor: the texts that get a different answer, the shortest first


@attrs.frozen(kw_only=True)
class Baseline:
    """What the tests do with the unchanged package."""

    everywhere: set[str]  #: functions that run during an import; any check may depend on them
    checks: dict[str, Seen]
    files: dict[str, set[str]]  #: test file -> the functions it calls
    answers: list[tuple[str, str]]  #: texts and everything found in them

    def plan(self, mutant: Mutant) -> tuple[list[str], list[str], list[str]]:
        """The tests that depend on the function: quick checks, the cheapest first, then test files, then slow checks."""
        everything = is_module(mutant.place) or mutant.place in self.everywhere
        quick, slow = [], []
        for name, seen in self.checks.items():
            if seen.places is None:
                slow.append(name)
            elif everything or mutant.place in seen.places:
                quick.append(name)
        quick.sort(key=lambda name: (self.checks[name].seconds, name))
        files = [file for file, places in self.files.items() if everything or mutant.place in places]
        return quick, files, slow


def baseline(project: Project, jobs: int) -> Baseline:
    """Run all tests once, and record which functions each of them calls.

    Raises:
        BaselineError: the unit tests fail.
    """
    tasks: list[Callable[[], Any]] = [functools.partial(seen_by, project), functools.partial(seen_by_files, project)]
    ended = {number: one.result for number, one in each(tasks, jobs)}
    if ended[0] is None:
        raise BaselineError(*project.quick)
    importing, checks, answers = ended[0]
    passed, files = ended[1] or (False, {})
    if not passed:
        raise BaselineError(*project.files)
    return Baseline(everywhere=importing, checks=checks, files=files, answers=answers)


def judge(project: Project, base: Baseline, found: Sequence[Mutant], jobs: int) -> Iterator[Verdict]:
    """The verdict on each mutant, as soon as it is reached."""
    tasks = [functools.partial(_judged, project, base, mutant) for mutant in found]
    for number, ended in each(tasks, jobs):
        if ended.code > 0:
            raise BaselineError(found[number].identity)  # the mutant could not even be planted
        yield ended.result or Verdict(mutant=found[number], by="time" if ended.code == -signal.SIGVTALRM else "crash")


def _judged(project: Project, base: Baseline, mutant: Mutant) -> Verdict:
    """In a separate process, plant a mutant and look for a test that notices it."""
    plant(project.root, mutant)
    quick, files, slow = base.plan(mutant)
    by = next(_noticing(project, base, quick, files, slow), None)
    tried = len(quick) + len(files) + len(slow)
    changed = _changed(project, base) if by is None else ()
    return Verdict(mutant=mutant, by=by, tried=tried, changed=changed)


def _noticing(project: Project, base: Baseline, quick: list[str], files: list[str], slow: list[str]) -> Iterator[str]:
    """The tests whose outcome has changed."""
    limited(project.patience)
    try:
        checks = quick_checks(project)
    except Exception:  # noqa: BLE001 - a mutant may raise anything
        yield "import"
        return
    for name in quick:
        limited(project.patience)
        if name not in checks or outcome(checks[name]) != base.checks[name].outcome:
            yield name
    limited(FILE_PATIENCE)
    if files and not run_files(project, files):
        yield "unit tests"
    for name in slow:
        limited(project.patience + 5 * base.checks[name].seconds)
        if outcome(checks[name]) != base.checks[name].outcome:
            yield name


def _changed(project: Project, base: Baseline) -> tuple[str, ...]:
    """The texts that get a different answer."""
    limited(0)
    now = project.answers() if project.answers else []
    texts = [text for (text, before), (_, after) in zip(base.answers, now, strict=True) if before != after]
    return tuple(sorted(texts, key=len))
