"""Check many texts in several processes, and keep only the shortest text of each kind of failure."""

from __future__ import annotations

import concurrent.futures
import faulthandler
import itertools
import sys
import time
from typing import TYPE_CHECKING

import attrs

from benchmarks.fuzz.check import failures
from benchmarks.fuzz.endings import ending_of
from benchmarks.fuzz.generate import text_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from benchmarks.fuzz.check import Failure

__all__ = ["Group", "Job", "Report", "check", "run"]

CHUNK = 500  #: texts in one task for a process
WAITING = 4  #: tasks handed out in advance for each process, so that memory doesn't grow with the number of texts
#: Seconds for one task. A process that takes longer is hanging; it prints where, and stops.
PATIENCE = 600


@attrs.frozen(kw_only=True)
class Job:
    """A set of texts to check."""

    seed: int
    numbers: range
    endings: bool = False

    def text(self, number: int) -> str:
        """The text with this number."""
        return (ending_of if self.endings else text_of)(self.seed, number)


@attrs.define
class Group:
    """Failures of one kind."""

    count: int
    number: int  #: of the shortest text
    text: str
    message: str

    def add(self, other: Group) -> None:
        """Add the counts of another group, and keep the shorter text."""
        self.count += other.count
        if (len(other.text), other.number) < (len(self.text), self.number):
            self.number, self.text, self.message = other.number, other.text, other.message


@attrs.define
class Report:
    """The results for a set of texts."""

    texts: int = 0
    groups: dict[Failure, Group] = attrs.field(factory=dict)
    slowest: tuple[float, int] = (0.0, 0)  #: seconds and number of the slowest text
    memory: list[int] = attrs.field(factory=list)  #: peak memory of a process in kilobytes, after its first and its last task

    def add(self, other: Report) -> None:
        """Add the results for other texts."""
        self.texts += other.texts
        self.slowest = max(self.slowest, other.slowest)
        memory = [*self.memory, *other.memory]
        self.memory = [*memory[:1], *memory[1:][-1:]]
        for failure, group in other.groups.items():
            if failure in self.groups:
                self.groups[failure].add(group)
            else:
                self.groups[failure] = group


def check(job: Job) -> Report:
    """Check the texts of a job in this process."""
    report = Report()
    for number in job.numbers:
        text = job.text(number)
        begun = time.perf_counter()
        found = failures(text)
        report.add(
            Report(
                texts=1,
                groups={one: Group(1, number, text, one.message) for one in found},
                slowest=(time.perf_counter() - begun, number),
            )
        )
    report.memory = [_kilobytes()]
    return report


def _guarded(job: Job) -> Report:
    """Check the texts of a job in a separate process, which stops if it hangs."""
    faulthandler.dump_traceback_later(PATIENCE, exit=True)
    try:
        return check(job)
    finally:
        faulthandler.cancel_dump_traceback_later()


def _kilobytes() -> int:
    """The peak memory of this process; 0 if the system does not report it."""
    if sys.platform == "win32":
        return 0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def run(job: Job, jobs: int, progress: Callable[[Report], None]) -> Report:
    """Check the texts of a job in ``jobs`` processes; ``progress`` is called after each task."""
    report = Report()
    for part in _reports(_chunks(job), jobs):
        report.add(part)
        progress(report)
    return report


def _chunks(job: Job) -> Iterator[Job]:
    for start in job.numbers[::CHUNK]:
        yield attrs.evolve(job, numbers=range(start, min(start + CHUNK, job.numbers.stop)))


def _reports(chunks: Iterable[Job], jobs: int) -> Iterator[Report]:
    """The results of each task, as soon as they are available."""
    left = iter(chunks)
    with concurrent.futures.ProcessPoolExecutor(jobs) as pool:
        waiting = {pool.submit(_guarded, chunk) for chunk in itertools.islice(left, jobs * WAITING)}
        while waiting:
            done, waiting = concurrent.futures.wait(waiting, return_when=concurrent.futures.FIRST_COMPLETED)
            waiting |= {pool.submit(_guarded, chunk) for chunk in itertools.islice(left, len(done))}
            yield from (future.result() for future in done)
