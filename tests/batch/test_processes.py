"""Several processes: the same results in the same order, whatever happens to the processes or to the texts."""

from __future__ import annotations

import itertools
import multiprocessing
import threading
from typing import TYPE_CHECKING, Any

import pytest
from odd_analyzers import Deadly, Raising, Sleepy, Unloadable

import quoteattr
from quoteattr import ALL_ACTS, QuoteattrError, TextError, WorkerError, explain_many, extract_many
from quoteattr.analysis import PlainAnalyzer
from quoteattr.batch.chunks import TEXTS, chunks
from quoteattr.batch.job import Failure, Job
from quoteattr.batch.pool import AHEAD, in_processes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quoteattr.analysis import Analysis

TEXT = "“We open at nine,” said Dana Holm. She hopes that it rains."
QUOTES = quoteattr.extract(TEXT)
ALONE = " " * 100_000  #: a text that is sent at once, without others
NO_TEXTS = [None, b"", float("nan")]


class Title(str):
    """A string that other processes could not import if it were defined in a function."""

    __slots__ = ()


@pytest.fixture(autouse=True)
def _nothing_is_left() -> Iterator[None]:
    """No process and no thread outlives the generator."""
    before = set(threading.enumerate())
    yield
    assert multiprocessing.active_children() == []
    assert set(threading.enumerate()) <= before


def in_small_chunks(job: Job, texts: Iterable[Any], processes: int) -> Iterator[tuple[Any, object]]:
    """What comes of texts, in chunks of some sixty characters."""
    return in_processes(job, chunks(enumerate(texts), most=60), processes)


# The same as in one process


def test_the_same_results_in_the_same_order() -> None:
    """There are long and short texts, empty ones, and some that are none."""
    names = ("Ida", "Tom", "Ada", "Per")
    texts: list[Any] = [f"“No, {name},” said {name} Holm." * (number % 7) for number, name in enumerate(names * 20)]
    texts[10:10] = NO_TEXTS
    texts.append("\ud800“No,” said Ida.")
    job = Job.of(quoteattr.explain, acts=ALL_ACTS)
    found = list(in_small_chunks(job, texts, 3))
    expected = [job(text) for text in texts]
    assert [key for key, _ in found] == list(range(len(texts)))
    for (_, made), wanted in zip(found, expected, strict=True):
        if isinstance(wanted, Failure):
            assert isinstance(made, Failure)
            assert repr(made.error) == repr(wanted.error)
        else:
            assert made == wanted


def test_everything_at_once() -> None:
    """Keys are not sent, so they need not be picklable; strings of other classes are sent as strings."""
    keys = [lambda: None, object(), (), 4]
    texts = zip(keys, [TEXT, Title(TEXT), None, ""], strict=True)
    reported: list[object] = []
    analyzer = PlainAnalyzer()
    found = list(extract_many(texts, processes=2, analyzer=analyzer, on_error=lambda key, _: reported.append(key)))
    assert found == [(keys[0], QUOTES), (keys[1], QUOTES), (keys[3], ())]
    assert reported == [()]


def test_explanations_can_still_say_why() -> None:
    ((key, why),) = explain_many({"a": TEXT}, processes=2)
    assert (key, why) == ("a", quoteattr.explain(TEXT))
    assert why.why(0) == quoteattr.explain(TEXT).why(0)
    mention = why.quotes[0].speaker
    assert mention is not None
    assert mention is why.speakers[0]
    assert mention.mentions == quoteattr.explain(TEXT).speakers[0].mentions


def test_no_process_for_nothing() -> None:
    """A process is started when there is a text for it."""
    started: list[int] = []
    extract_many([TEXT], processes=2).close()
    assert list(extract_many([], processes=2)) == []
    found = extract_many(NO_TEXTS, processes=2, on_error=lambda *_: started.append(len(multiprocessing.active_children())))
    assert list(found) == []
    assert started == [0, 0, 0]


def test_an_endless_iterable_is_read_ahead_only_so_far() -> None:
    """Up to eight chunks for each process."""
    read = itertools.count()
    results = extract_many(("" for _ in read), processes=2)
    assert next(results) == (0, ())
    results.close()
    assert next(read) <= (2 * AHEAD + 1) * TEXTS


def test_errors_of_the_iterable_come_after_the_results_before_them() -> None:
    def texts() -> Iterator[str]:
        yield TEXT
        yield ""
        raise OSError

    results = extract_many(texts(), processes=2)
    assert list(itertools.islice(results, 2)) == [(0, QUOTES), (1, ())]
    with pytest.raises(OSError):  # noqa: PT011  # it has no message
        next(results)


# Errors of texts


def test_errors_from_other_processes() -> None:
    """Their cause is the traceback of the other process. One that can't be pickled becomes an error with its words."""
    errors: dict[str, Exception] = {}
    texts = {text: text for text in ("lookup", "odd", "lambda", TEXT)}
    found = list(extract_many(texts, processes=2, analyzer=Raising(), on_error=errors.__setitem__))
    assert found == [(TEXT, QUOTES)]
    assert {key: type(error) for key, error in errors.items()} == {
        "lookup": LookupError,
        "odd": QuoteattrError,
        "lambda": QuoteattrError,
    }
    assert str(errors["odd"]) == "OddError: odd and even"
    assert str(errors["lambda"]).startswith("ValueError: <function")
    assert all("odd_analyzers.py" in str(error.__cause__) for error in errors.values())


def test_an_error_is_raised_in_its_place() -> None:
    results = extract_many([TEXT, "lookup", TEXT], processes=2, analyzer=Raising())
    assert next(results) == (0, QUOTES)
    with pytest.raises(TextError, match="text 1: LookupError: lookup") as caught:
        next(results)
    assert isinstance(caught.value.__cause__, LookupError)


# Analyzers


def test_an_analyzer_that_cannot_be_pickled() -> None:
    """The call says so, and what to do about it."""

    def analyze(text: str) -> Analysis:
        return PlainAnalyzer()(text)

    message = r"^analyzer can't be sent to other processes \(.*pickle.*\): .*top level of a module.*; or use processes=1"
    with pytest.raises(WorkerError, match=message):
        extract_many([TEXT], processes=2, analyzer=analyze)
    assert list(extract_many([TEXT], processes=1, analyzer=analyze)) == [(0, QUOTES)]


def test_an_analyzer_that_cannot_be_loaded() -> None:
    with pytest.raises(WorkerError, match=r"a worker process can't load what it needs: TypeError: .*second"):
        list(extract_many([TEXT], processes=2, analyzer=Unloadable()))


# The end


def test_closing_ends_the_processes_at_once() -> None:
    """One of them would be busy for a minute."""
    results = extract_many([TEXT, ALONE, "sleep"], processes=2, analyzer=Sleepy())
    assert next(results) == (0, QUOTES)
    assert multiprocessing.active_children()
    results.close()


def test_an_error_of_the_caller_ends_the_processes_at_once() -> None:
    with pytest.raises(ZeroDivisionError):  # noqa: PT012  # the loop is what is tested
        for _ in extract_many([TEXT, ALONE, "sleep"], processes=2, analyzer=Sleepy()):
            raise ZeroDivisionError


@pytest.mark.parametrize(("how", "words"), [("kill", "killed by signal SIGKILL"), ("exit", "exit status 7")])
def test_a_process_that_ends_is_an_error(how: str, words: str) -> None:
    """It is never skipped: the texts that were lost could be any of a chunk."""
    results = extract_many([TEXT, how, TEXT], processes=2, analyzer=Deadly(), on_error="skip")
    with pytest.raises(WorkerError, match=rf"a worker process ended while it worked \({words}"):
        next(results)


def _in_daemon(pipe: Any) -> None:
    try:
        extract_many([TEXT], processes=2)
    except WorkerError as error:
        pipe.send(str(error))


def test_a_daemon_cannot_start_processes() -> None:
    context = multiprocessing.get_context("spawn")
    ours, other = context.Pipe()
    process = context.Process(target=_in_daemon, args=(other,), daemon=True)
    process.start()
    other.close()
    assert ours.recv() == "this is a daemon process, which can't start others; use processes=1"
    process.join()
    ours.close()
