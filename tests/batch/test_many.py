"""``extract_many`` and ``explain_many`` in one process: what they take, in which order they read, and what is an error."""

from __future__ import annotations

import contextlib
import copy
import inspect
import itertools
import pickle
import subprocess
import sys
from collections import OrderedDict, UserDict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import quoteattr
from quoteattr import ALL_ACTS, Person, QuoteattrError, TextError, UnknownLanguageError, WorkerError, explain_many, extract_many
from quoteattr.analysis import PlainAnalyzer

if TYPE_CHECKING:
    import types
    from collections.abc import Iterator

    from quoteattr.analysis import Analysis

TEXT = "“We open at nine,” said Dana Holm. She hopes that it rains."
OTHER = "“It rained,” Tom Lund said. The “free” tea was cold."
QUOTES, OTHERS = quoteattr.extract(TEXT), quoteattr.extract(OTHER)
BOTH = pytest.mark.parametrize("function", [extract_many, explain_many])


# What is accepted


@pytest.mark.parametrize(
    ("texts", "keys"),
    [
        ([TEXT, OTHER], [0, 1]),
        ((TEXT, OTHER), [0, 1]),
        (iter([TEXT, OTHER]), [0, 1]),
        ([("a", TEXT), ("a", OTHER)], ["a", "a"]),
        ([["a", TEXT], ["b", OTHER]], ["a", "b"]),
        (zip("ab", [TEXT, OTHER], strict=True), ["a", "b"]),
        ([(None, TEXT), (("b", 2), OTHER)], [None, ("b", 2)]),
        ({"a": TEXT, "b": OTHER}, ["a", "b"]),
        (OrderedDict(b=TEXT, a=OTHER), ["b", "a"]),
        (UserDict({1: TEXT, 2: OTHER}), [1, 2]),
    ],
)
def test_texts_with_their_keys(texts: Any, keys: list[object]) -> None:
    """A key is the text's number, unless it has one of its own. Keys can be anything, and may come twice."""
    assert list(extract_many(texts)) == list(zip(keys, [QUOTES, OTHERS], strict=True))


def test_nothing_comes_of_nothing() -> None:
    for none in ([], (), {}, iter(())):
        assert list(extract_many(none)) == []
        assert list(explain_many(none)) == []


def test_explanations() -> None:
    assert list(explain_many({"a": TEXT, "b": OTHER})) == [("a", quoteattr.explain(TEXT)), ("b", quoteattr.explain(OTHER))]


def test_options_that_are_iterators() -> None:
    """They are there for every text, not for the first alone."""
    ida = Person(id="ida", name="Ida Lund", aliases=["the bear"])
    text = "“Yes,” said the bear. Tom Holm hopes that it rains."
    found = list(extract_many([text, text], acts=iter(ALL_ACTS), people=iter([ida]), strict_people=True))
    assert found == [(number, quoteattr.extract(text, acts=ALL_ACTS, people=[ida], strict_people=True)) for number in (0, 1)]
    assert [quote.speaker and quote.speaker.person for quote in found[1][1]] == ["ida", None]


def test_options_are_passed_on() -> None:
    """The result is what ``extract`` returns with the same options."""
    calls: list[str] = []

    def analyze(text: str) -> Analysis:
        calls.append(text)
        return PlainAnalyzer()(text)

    found = list(extract_many([TEXT, OTHER], lang="en", analyzer=analyze, acts=ALL_ACTS))
    assert calls == [TEXT, OTHER]
    assert found == [(0, quoteattr.extract(TEXT, acts=ALL_ACTS)), (1, quoteattr.extract(OTHER, acts=ALL_ACTS))]


@pytest.mark.parametrize("processes", [1, 2])
def test_people_are_known_in_all_texts(processes: int) -> None:
    """They may come from an iterator, which is read only once."""
    people = [quoteattr.Person(id="ida", name="Ida Holm", aliases=["grandmama"])]
    texts = ["“Late,” said grandmama.", "“No,” said Tom.", "“Yes,” said Ida."]
    found = list(extract_many(texts, people=iter(people), strict_people=True, processes=processes))
    assert found == [(k, quoteattr.extract(text, people=people, strict_people=True)) for k, text in enumerate(texts)]
    assert [quotes[0].speaker and quotes[0].speaker.person for _, quotes in found] == ["ida", None, "ida"]


def test_both_functions_have_the_options_of_extract() -> None:
    """Each option of ``extract`` is there, in the same order, and so are the others."""
    single = list(inspect.signature(quoteattr.extract).parameters)[1:]
    for function in (extract_many, explain_many):
        texts, *options = inspect.signature(function).parameters.values()
        assert texts.name == "texts"
        assert [option.name for option in options] == [*single, "processes", "on_error", "progress"]
        assert {option.kind for option in options} == {inspect.Parameter.KEYWORD_ONLY}


# How texts are read


class Source:
    """Texts that count how many of them were read."""

    def __init__(self, *texts: object) -> None:
        self.texts = texts
        self.read = 0

    def __iter__(self) -> Iterator[Any]:
        for text in self.texts:
            self.read += 1
            yield text


def test_a_text_is_read_when_its_result_is_asked_for() -> None:
    """Nothing is read ahead."""
    source = Source(TEXT, OTHER, TEXT)
    results = extract_many(source)
    assert source.read == 0
    for number, _ in results:
        assert source.read == number + 1


def test_an_endless_iterable() -> None:
    """Also one with nothing but errors between two results."""

    def endless() -> Iterator[Any]:
        while True:
            yield TEXT
            yield None

    with contextlib.closing(extract_many(endless(), on_error="skip")) as results:
        assert [next(results) for _ in range(3)] == [(0, QUOTES), (2, QUOTES), (4, QUOTES)]


def test_closing_reads_no_more() -> None:
    source = Source(TEXT, OTHER, TEXT)
    results = extract_many(source)
    next(results)
    results.close()
    assert source.read == 1
    with pytest.raises(StopIteration):
        next(results)


# Wrong arguments: an error at once


@BOTH
@pytest.mark.parametrize("text", [TEXT, "", b"Yes.", bytearray(b"Yes."), memoryview(b"Yes.")])
def test_one_text_is_refused_with_advice(function: types.FunctionType, text: object) -> None:
    """The usual mistake: a string is iterable, so each character would be a text."""
    with pytest.raises(TypeError, match=rf"not one {type(text).__name__}; use extract\(text\).*\[text\]"):
        function(text)


@BOTH
@pytest.mark.parametrize("texts", [None, 3, quoteattr.extract])
def test_what_is_not_iterable_is_refused(function: types.FunctionType, texts: object) -> None:
    with pytest.raises(TypeError, match=rf"an iterable of texts is needed.*not {type(texts).__name__}"):
        function(texts)


def test_a_table_is_refused() -> None:
    """Iterating one would give the names of its columns, or the columns."""

    class Frame:
        columns = ("text",)

        def __iter__(self) -> Iterator[str]:
            return iter(self.columns)

    with pytest.raises(TypeError, match=r"Frame has several columns; pass the one with the texts, as in table\['text'\]"):
        extract_many(Frame())


@BOTH
def test_wrong_options_are_errors_of_the_call(function: types.FunctionType) -> None:
    """They are never taken for errors of the texts, which may be skipped."""
    with pytest.raises(UnknownLanguageError):
        function([TEXT], lang="xx", on_error="skip")
    with pytest.raises(TypeError):
        function([TEXT], analyzer=3, on_error="skip")


@BOTH
@pytest.mark.parametrize(
    ("processes", "error"), [(0, ValueError), (-1, ValueError), (True, TypeError), (2.0, TypeError), ("2", TypeError)]
)
def test_impossible_numbers_of_processes(function: types.FunctionType, processes: object, error: type[Exception]) -> None:
    with pytest.raises(error, match=rf"processes must be .*, not {processes!r}; pass 1 .*os\.cpu_count\(\)"):
        function([TEXT], processes=processes)


@BOTH
@pytest.mark.parametrize(("on_error", "error"), [("ignore", ValueError), (None, TypeError), (3, TypeError)])
def test_other_values_of_on_error(function: types.FunctionType, on_error: object, error: type[Exception]) -> None:
    with pytest.raises(error, match=rf"on_error must be 'raise', 'skip' or a function .*, not {on_error!r}"):
        function([TEXT], on_error=on_error)


# Errors of single texts


@pytest.mark.parametrize("bad", [None, float("nan"), b"Yes.", 3, object(), {"text": TEXT}])
def test_an_error_names_the_key(bad: Any) -> None:
    """The error of ``extract`` is its cause."""
    results = extract_many({"a.txt": TEXT, "b.txt": bad, "c.txt": TEXT})
    assert next(results) == ("a.txt", QUOTES)
    with pytest.raises(TextError, match=rf"^text 'b\.txt': TypeError: .* {type(bad).__name__}") as caught:
        next(results)
    assert caught.value.key == "b.txt"
    assert isinstance(caught.value.__cause__, TypeError)
    assert list(results) == []


def test_texts_with_errors_can_be_skipped() -> None:
    """Numbers count the texts that are left out as well."""
    assert list(extract_many([None, TEXT, b"", OTHER], on_error="skip")) == [(1, QUOTES), (3, OTHERS)]


def test_errors_can_be_reported() -> None:
    """The function gets the key and the error itself, between the results before and after it."""
    seen: list[object] = []
    for key, _ in extract_many([("a", TEXT), ("b", None), ("c", OTHER)], on_error=lambda *error: seen.append(error)):
        seen.append(key)
    first, (key, error), last = seen
    assert (first, key, last) == ("a", "b", "c")
    assert isinstance(error, TypeError)


def test_an_error_of_the_report_is_raised() -> None:
    def report(key: object, error: Exception) -> None:
        raise KeyError(key) from error

    with pytest.raises(KeyError, match="0"):
        list(extract_many([None], on_error=report))


def test_errors_of_an_analyzer_are_errors_of_the_text() -> None:
    def analyze(text: str) -> Analysis:
        if text == OTHER:
            raise LookupError(text)
        return PlainAnalyzer()(text)

    assert list(extract_many([TEXT, OTHER, TEXT], analyzer=analyze, on_error="skip")) == [(0, QUOTES), (2, QUOTES)]
    with pytest.raises(TextError, match="text 1: LookupError"):
        list(extract_many([TEXT, OTHER, TEXT], analyzer=analyze))


def test_an_interrupt_is_no_error_of_a_text() -> None:
    def analyze(_text: str) -> Analysis:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(extract_many([TEXT], analyzer=analyze, on_error="skip"))


# Errors of the iterable


@pytest.mark.parametrize("on_error", ["raise", "skip", print])
def test_errors_of_the_iterable_are_always_raised(on_error: Any) -> None:
    def texts() -> Iterator[str]:
        yield TEXT
        raise OSError

    results = extract_many(texts(), on_error=on_error)
    assert next(results) == (0, QUOTES)
    with pytest.raises(OSError):  # noqa: PT011  # it has no message
        next(results)


@pytest.mark.parametrize(
    ("items", "message"),
    [
        ([TEXT, ("a", TEXT)], r"item 1 is a tuple of 2; items are texts or \(key, text\) pairs"),
        ([("a", TEXT), TEXT], r"item 1 is a str; all items must be \(key, text\) pairs if the first one is"),
        ([("a", TEXT), None], "item 1 is a NoneType; all items"),
        ([("a", TEXT), ("b", TEXT, 3)], "item 1 is a tuple of 3; all items"),
        ([("a", "b", TEXT)], "item 0 is a tuple of 3; items are texts or"),
        ([[TEXT]], "item 0 is a list of 1; items are texts or"),
    ],
)
def test_mixed_items_are_an_error(items: list[Any], message: str) -> None:
    """The results for the items before it are returned first."""
    results = extract_many(items, on_error="skip")
    assert [quotes for _, quotes in itertools.islice(results, len(items) - 1)] == [QUOTES] * (len(items) - 1)
    with pytest.raises(TypeError, match=message):
        next(results)


# The errors themselves


@pytest.mark.parametrize("error", [TextError("a", "ValueError: no"), TextError(("a", 1), ""), WorkerError("it ended")])
def test_errors_survive_pickling(error: QuoteattrError) -> None:
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(other) is type(error)
        assert (str(other), vars(other)) == (str(error), vars(error))


def test_a_bar_needs_tqdm() -> None:
    """The call says which extra to install."""
    code = """
import sys
sys.modules["tqdm"] = None
import quoteattr
try:
    quoteattr.extract_many([], progress=True)
except quoteattr.MissingDependencyError as error:
    print(error)
assert list(quoteattr.extract_many([""])) == [(0, ())]
"""
    root = Path(quoteattr.__file__).parents[1]
    run = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert run.stdout == "tqdm is not installed; run: pip install 'quoteattr[progress]'\n"
