"""Chunks of texts are worked on by several processes, and their results are returned in order.

Each process has a thread here that gives it one chunk after the other, so the processes go on while the caller is busy with
results. Texts are only read, and errors only raised, in the thread of the caller.
"""

from __future__ import annotations

import multiprocessing
import threading
from collections import deque
from concurrent.futures import Future
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from quoteattr.batch.job import reason
from quoteattr.batch.transfer import packed, unpacked
from quoteattr.batch.worker import Worker
from quoteattr.errors import WorkerError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from quoteattr.batch.chunks import Chunk
    from quoteattr.batch.job import Job

__all__ = ["AHEAD", "in_processes"]

#: Chunks for each process that have been read and whose results have not been returned yet.
AHEAD = 8
NOTHING = packed([])  #: the results for no texts


def in_processes(job: Job, source: Iterator[Chunk], processes: int) -> Generator[tuple[Any, object], None, None]:
    """What comes of each text in some chunks, with its key, in order.

    An error of the source is raised after the results for the texts before it, as it would be without processes.

    Raises:
        WorkerError: if the job can't be sent to a process; later, if a process can't be started, or ends.
    """
    if multiprocessing.current_process().daemon:
        msg = "this is a daemon process, which can't start others; use processes=1"
        raise WorkerError(msg)
    return _outcomes(_Pool(job.pickled(), processes), job, source, processes * AHEAD)


def _outcomes(pool: _Pool, job: Job, source: Iterator[Chunk], most: int) -> Generator[tuple[Any, object], None, None]:
    """The outcomes; when they end, or are closed, the processes end too."""
    try:
        yield from _in_order(pool, job, source, most)
        pool.finish()
    finally:
        pool.stop()


def _in_order(pool: _Pool, job: Job, source: Iterator[Chunk], most: int) -> Iterator[tuple[Any, object]]:
    """The results of chunks, of which at most ``most`` are on their way."""
    waiting: deque[tuple[Chunk, Future[bytes]]] = deque()
    broken: Exception | None = None
    while True:
        try:
            chunk = next(source, None)
        except Exception as error:  # noqa: BLE001  # raised again below
            chunk, broken = None, error
        if chunk is not None:
            waiting.append((chunk, pool.submit(chunk.texts)))
        while waiting and (chunk is None or len(waiting) >= most or waiting[0][1].done()):
            first, results = waiting.popleft()
            yield from first.outcomes(unpacked(results.result()), job)
        if broken is not None:
            raise broken
        if chunk is None:
            return


class _Pool:
    """Processes, and the threads that talk to them. Each pair is started when there is work for it."""

    def __init__(self, pickled: bytes, processes: int) -> None:
        self._pickled = pickled
        self._processes = processes
        self._context = multiprocessing.get_context("spawn")  # forking a process with threads may deadlock
        self._todo: SimpleQueue[tuple[list[str], Future[bytes]] | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._workers: list[Worker] = []
        self._lock = threading.RLock()  # a generator that is garbage can be closed in any thread, also while that holds it
        self._stopped = False

    def submit(self, texts: list[str]) -> Future[bytes]:
        """Have some texts worked on."""
        future: Future[bytes] = Future()
        if not texts:
            future.set_result(NOTHING)
            return future
        self._todo.put((texts, future))
        if len(self._threads) < self._processes:
            thread = threading.Thread(target=self._drive, name="quoteattr", daemon=True)
            self._threads.append(thread)
            thread.start()
        return future

    def finish(self) -> None:
        """Let the processes end by themselves, once all results are there."""
        self._end()

    def stop(self) -> None:
        """End the processes at once, if they haven't ended yet."""
        with self._lock:
            self._stopped = True
        for worker in self._workers:
            worker.kill()
        self._end()

    def _end(self) -> None:
        """Wait for the threads, and then for the processes."""
        for _ in self._threads:
            self._todo.put(None)
        for thread in self._threads:
            if thread is not threading.current_thread():  # for the same reason
                thread.join()
        for worker in self._workers:
            worker.close()
        while self._workers:  # one by one, so that this can be done again if it is interrupted
            self._workers.pop().join()

    # In the threads

    def _drive(self) -> None:
        """Give a process one task after the other, until there are no more or one fails."""
        worker: Worker | None = None
        while (task := self._todo.get()) is not None:
            texts, future = task
            try:
                worker = worker or self._started()
                future.set_result(worker.results(texts))
            except Exception as error:  # noqa: BLE001  # raised in the thread that waits for the result
                future.set_exception(error)
                return

    def _started(self) -> Worker:
        """A new process that is ready to work."""
        with self._lock:
            if self._stopped:
                msg = "no process is started any more"
                raise WorkerError(msg)
            try:
                worker = Worker(self._context, self._pickled)
            except OSError as error:
                msg = f"a worker process can't be started: {reason(error)}"
                raise WorkerError(msg) from error
            self._workers.append(worker)
        worker.wait()
        return worker
