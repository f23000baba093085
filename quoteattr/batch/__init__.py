"""Many texts, one after the other or in several processes.

>>> from quoteattr import extract_many
>>> texts = {"a.txt": "“We open at nine,” said Dana Holm.", "b.txt": "“It rained,” Tom Lund said."}
>>> for key, quotes in extract_many(texts):
...     print(key, [quote.speaker.name for quote in quotes])
a.txt ['Dana Holm']
b.txt ['Tom Lund']
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any, TypeVar, overload

from quoteattr import SPEECH_ACTS, explain, extract
from quoteattr.batch.inputs import count, keyed
from quoteattr.batch.job import Failure, Job
from quoteattr.batch.options import handler, process_count
from quoteattr.batch.progress import bar

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Generator, Iterable, Mapping
    from contextlib import AbstractContextManager

    from typing_extensions import Unpack

    from quoteattr import Act, Explanation, Person, Quote
    from quoteattr.analysis import Analyzer
    from quoteattr.batch.options import Handler, OnError, Options
    from quoteattr.batch.progress import Bar

__all__ = ["explain_many", "extract_many"]

Key = TypeVar("Key")


@overload
def extract_many(  # type: ignore[overload-overlap]  # a mapping is an iterable of its keys as well
    texts: Mapping[Key, str], **options: Unpack[Options]
) -> Generator[tuple[Key, tuple[Quote, ...]], None, None]: ...
@overload
def extract_many(
    texts: Iterable[tuple[Key, str]], **options: Unpack[Options]
) -> Generator[tuple[Key, tuple[Quote, ...]], None, None]: ...
@overload
def extract_many(texts: Iterable[str], **options: Unpack[Options]) -> Generator[tuple[int, tuple[Quote, ...]], None, None]: ...
def extract_many(  # noqa: PLR0913  # all are options
    texts: Iterable[str] | Iterable[tuple[Any, str]] | Mapping[Any, str],
    *,
    lang: str | None = None,
    analyzer: Analyzer | None = None,
    acts: Collection[Act | str] = SPEECH_ACTS,
    people: Iterable[Person] = (),
    strict_people: bool = False,
    processes: int | None = None,
    on_error: OnError = "raise",
    progress: bool = False,
) -> Generator[tuple[Any, tuple[Quote, ...]], None, None]:
    """Find the quotations of many texts, in order.

    A text is read when its result is asked for, so ``texts`` may be endless. With several processes, texts are sent to them in
    chunks of at least 50,000 characters or 500 texts, and at most eight chunks for each process are read ahead. Closing the
    generator ends the processes.

    Args:
        texts: strings, which get their numbers from 0 as keys; or pairs of a key and a string; or a mapping from keys to
            strings.
        lang: as for :func:`~quoteattr.extract`; its default if None.
        analyzer: as for :func:`~quoteattr.extract`. If there are several processes, each gets a copy, made with ``pickle``.
        acts: as for :func:`~quoteattr.extract`.
        people: as for :func:`~quoteattr.extract`: the people of all texts.
        strict_people: as for :func:`~quoteattr.extract`.
        processes: how many processes share the work. If None or 1, it is done in this one. If there are several, a script must
            call this function under ``if __name__ == "__main__":``.
        on_error: what happens if a text can't be processed, or if there is something else in its place, such as None: "raise"
            (the default) raises :exc:`~quoteattr.TextError`; "skip" leaves it out; a function is called with the key and the
            error, and then the text is left out. Errors of ``texts`` itself are always raised.
        progress: whether to draw a progress bar on standard error. This needs the extra ``progress``.

    Yields:
        The key of each text, and its quotations.

    Raises:
        TypeError: if ``texts`` is a single string, or pairs and strings mixed; or if an option has the wrong type.
        ValueError: if an option has an impossible value.
        TextError: if a text can't be processed and ``on_error`` is "raise".
        WorkerError: if a process can't be started, or ends too early.
        MissingDependencyError: if the progress bar needs a package that isn't installed.

    >>> for number, quotes in extract_many(["“Yes,” said Ida.", None, "“No,” said Per."], on_error="skip"):
    ...     print(number, quotes[0].speaker.name)
    0 Ida
    2 Per
    """
    job = Job.of(extract, lang=lang, analyzer=analyzer, acts=acts, people=people, strict_people=strict_people)
    return _many(job, texts, processes=processes, on_error=on_error, progress=progress)


@overload
def explain_many(  # type: ignore[overload-overlap]  # the same
    texts: Mapping[Key, str], **options: Unpack[Options]
) -> Generator[tuple[Key, Explanation], None, None]: ...
@overload
def explain_many(
    texts: Iterable[tuple[Key, str]], **options: Unpack[Options]
) -> Generator[tuple[Key, Explanation], None, None]: ...
@overload
def explain_many(texts: Iterable[str], **options: Unpack[Options]) -> Generator[tuple[int, Explanation], None, None]: ...
def explain_many(  # noqa: PLR0913  # the same
    texts: Iterable[str] | Iterable[tuple[Any, str]] | Mapping[Any, str],
    *,
    lang: str | None = None,
    analyzer: Analyzer | None = None,
    acts: Collection[Act | str] = SPEECH_ACTS,
    people: Iterable[Person] = (),
    strict_people: bool = False,
    processes: int | None = None,
    on_error: OnError = "raise",
    progress: bool = False,
) -> Generator[tuple[Any, Explanation], None, None]:
    """Explain many texts, in order. Arguments and errors are those of :func:`extract_many`.

    Yields:
        The key of each text, and its :class:`~quoteattr.Explanation`.

    >>> for key, why in explain_many([("a.txt", "“Yes,” said Ida. The “free” tea was cold.")]):
    ...     print(key, why.speakers[0].name, why.rejected[0].rule)
    a.txt Ida scare_quote
    """
    job = Job.of(explain, lang=lang, analyzer=analyzer, acts=acts, people=people, strict_people=strict_people)
    return _many(job, texts, processes=processes, on_error=on_error, progress=progress)


def _many(
    job: Job, texts: object, *, processes: object, on_error: object, progress: bool
) -> Generator[tuple[Any, Any], None, None]:
    """What both functions do. Wrong arguments are errors now, not when the first result is asked for."""
    pairs, handle, many = keyed(texts), handler(on_error), process_count(processes)
    drawn = bar(count(texts) if progress else None, shown=progress)
    if many == 1:
        return _results(((key, job(text)) for key, text in pairs), handle, drawn)
    from quoteattr.batch.chunks import chunks
    from quoteattr.batch.pool import in_processes

    return _results(in_processes(job, chunks(pairs), many), handle, drawn)


def _results(
    outcomes: Generator[tuple[Any, object], None, None],
    handle: Handler,
    drawn: Callable[[], AbstractContextManager[Bar]],
) -> Generator[tuple[Any, Any], None, None]:
    """The outcomes that are results; the errors are handled."""
    with closing(outcomes), drawn() as progress:
        for key, outcome in outcomes:
            progress.update()
            if isinstance(outcome, Failure):
                handle(key, outcome.error)
            else:
                yield key, outcome
