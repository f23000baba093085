"""Check many texts in a few processes, and keep of each sort of failure no more than the shortest text."""

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

CHUNK = 500  #: texts that a process is given at a time
WAITING = 4  #: chunks given out ahead for each process, so that memory doesn't grow with the number of texts
#: Seconds for a chunk: a process that needs more hangs. It prints where, and stops.
PATIENCE = 600


@attrs.frozen(kw_only=True)
class Job:
    """Some texts to check."""

    seed: int
    numbers: range
    endings: bool = False

    def text(self, number: int) -> str:
        """The text of a number."""
        return (ending_of if self.endings else text_of)(self.seed, number)


@attrs.define
class Group:
    """Failures of one sort."""

    count: int
    number: int  #: of the shortest text
    text: str
    message: str

    def add(self, other: Group) -> None:
        """Count others, and keep the shortest text."""
        self.count += other.count
        if (len(other.text), other.number) < (len(self.text), self.number):
            self.number, self.text, self.message = other.number, other.text, other.message


@attrs.define
class Report:
    """What came of some texts."""

    texts: int = 0
    groups: dict[Failure, Group] = attrs.field(factory=dict)
    slowest: tuple[float, int] = (0.0, 0)  #: seconds and number of the text that took longest
    memory: list[int] = attrs.field(factory=list)  #: the most kilobytes a process had held after the first and the last chunk

    def add(self, other: Report) -> None:
        """Add what came of other texts."""
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
    """Check the texts of a job, here and now."""
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
    """Check the texts of a job in a process of its own, which stops when it hangs."""
    faulthandler.dump_traceback_later(PATIENCE, exit=True)
    try:
        return check(job)
    finally:
        faulthandler.cancel_dump_traceback_later()


def _kilobytes() -> int:
    """The most memory that this process has held; 0 where the system doesn't tell."""
    if sys.platform == "win32":
        return 0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def run(job: Job, jobs: int, progress: Callable[[Report], None]) -> Report:
    """Check the texts of a job in that many processes; ``progress`` is told after each chunk."""
    report = Report()
    for part in _reports(_chunks(job), jobs):
        report.add(part)
        progress(report)
    return report


def _chunks(job: Job) -> Iterator[Job]:
    for start in job.numbers[::CHUNK]:
        yield attrs.evolve(job, numbers=range(start, min(start + CHUNK, job.numbers.stop)))


def _reports(chunks: Iterable[Job], jobs: int) -> Iterator[Report]:
    """What came of each chunk, as soon as it is known."""
    left = iter(chunks)
    with concurrent.futures.ProcessPoolExecutor(jobs) as pool:
        waiting = {pool.submit(_guarded, chunk) for chunk in itertools.islice(left, jobs * WAITING)}
        while waiting:
            done, waiting = concurrent.futures.wait(waiting, return_when=concurrent.futures.FIRST_COMPLETED)
            waiting |= {pool.submit(_guarded, chunk) for chunk in itertools.islice(left, len(done))}
            yield from (future.result() for future in done)
