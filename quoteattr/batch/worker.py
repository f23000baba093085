"""A process that works on chunks of texts, seen from both ends of the pipe to the process that started it."""

from __future__ import annotations

import contextlib
import gc
import pickle
import signal
from typing import TYPE_CHECKING

from quoteattr.batch.job import reason
from quoteattr.batch.transfer import packed
from quoteattr.errors import WorkerError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnContext

    from quoteattr.batch.job import Job

__all__ = ["Worker"]

#: How long a process may take to end by itself or to be reaped, in seconds.
PATIENCE = 5.0
READY = b""  #: sent by a process that has loaded everything
GUARD = "in a script, call extract_many and explain_many under `if __name__ == '__main__':`"


def serve(pipe: Connection, pickled: bytes) -> None:
    """Work on chunks until the pipe is closed. This is what runs in the other process.

    Ctrl-C reaches all processes of a terminal; the one that started this one handles it, and ends this one.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        job: Job = pickle.loads(pickled)  # noqa: S301  # from the process that started this one
        job.check()
        gc.freeze()  # what was loaded stays, so it needn't be looked at again and again
    except Exception as error:  # noqa: BLE001  # unpickling runs code of an analyzer
        pipe.send_bytes(reason(error).encode("utf-8", "backslashreplace"))
        return
    with contextlib.suppress(EOFError, OSError):  # the other end is closed, or its process has ended
        pipe.send_bytes(READY)
        while True:
            texts: list[str] = pickle.loads(pipe.recv_bytes())  # noqa: S301  # the same
            pipe.send_bytes(packed([job(text) for text in texts]))


class Worker:
    """The process that started a worker uses this to talk to it. A worker does one thing at a time."""

    def __init__(self, context: SpawnContext, pickled: bytes) -> None:
        """Start the process.

        Args:
            context: makes processes and pipes.
            pickled: the job.
        """
        self._pipe, other_end = context.Pipe()
        # A daemon, so that it ends with this process even if nobody closes it.
        self._process = context.Process(target=serve, args=(other_end, pickled), name="quoteattr", daemon=True)
        self._process.start()
        other_end.close()  # so that reading fails, and doesn't wait, if the process ends

    def wait(self) -> None:
        """Wait until the worker is ready.

        Raises:
            WorkerError: if it can't load the job, or ends.
        """
        problem = self._received(f"while it was starting, and has printed why; {GUARD}")
        if problem != READY:
            msg = f"a worker process can't load what it needs: {problem.decode()}"
            raise WorkerError(msg)

    def results(self, texts: list[str]) -> bytes:
        """The results for some texts, packed.

        Raises:
            WorkerError: if the process ends.
        """
        with contextlib.suppress(OSError):  # it has ended: the next line says how
            self._pipe.send_bytes(pickle.dumps(texts))
        return self._received("while it worked")

    def _received(self, when: str) -> bytes:
        """The next message."""
        try:
            return self._pipe.recv_bytes()
        except (EOFError, OSError) as error:
            self._process.join(PATIENCE)
            msg = f"a worker process ended {when} ({_ending(self._process.exitcode)})"
            raise WorkerError(msg) from error

    def kill(self) -> None:
        """End the process at once."""
        self._process.kill()

    def close(self) -> None:
        """Tell the process that there is no more work, so that it ends by itself."""
        self._pipe.close()

    def join(self) -> None:
        """Wait until the process has ended."""
        self._process.join(PATIENCE)
        if self._process.exitcode is None:
            self._process.kill()
            self._process.join()
        # When the interpreter ends, it waits for its processes as well: then this one may look as if it were still running.
        with contextlib.suppress(ValueError):
            self._process.close()


def _ending(exitcode: int | None) -> str:
    """How a process ended, in words."""
    if exitcode is None:
        return "its pipe is closed"
    if exitcode >= 0:
        return f"exit status {exitcode}"
    try:
        name = signal.Signals(-exitcode).name
    except ValueError:
        name = str(-exitcode)
    return f"killed by signal {name}" + ("; perhaps memory ran out" if name == "SIGKILL" else "")
