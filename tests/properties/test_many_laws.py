"""Laws of many texts: what comes out doesn't depend on how they are passed, cut into chunks, or sent."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import NASTY, damaged, texts

import quoteattr
from quoteattr import explain_many, extract_many
from quoteattr.batch.chunks import chunks
from quoteattr.batch.job import Failure, Job
from quoteattr.batch.transfer import packed, unpacked

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT = st.one_of(texts(), damaged(), NASTY)
NO_TEXT = st.sampled_from([None, b"", 3, float("nan")])
MANY = st.lists(st.one_of(TEXT, TEXT, NO_TEXT), max_size=4)
EXPLAIN = Job.of(quoteattr.explain)


def same(made: object, wanted: object) -> bool:
    """Whether two results are equal, including what equality leaves out, or two errors."""
    if isinstance(wanted, Failure) and isinstance(made, Failure):
        return repr(made.error) == repr(wanted.error)
    return made == wanted and _mentions(made) == _mentions(wanted)


def _mentions(why: Any) -> list[object]:
    """The mentions of the speakers, and the reasons."""
    return [*(speaker.mentions for speaker in why.speakers), *(why.why(index) for index in range(len(why.quotes)))]


@settings(max_examples=30)  # real texts take time
@given(st.lists(TEXT, max_size=2))
def test_many_texts_are_texts(many: list[str]) -> None:
    """Each result is that of the text alone, with its place as the key."""
    alone = [(number, quoteattr.explain(text)) for number, text in enumerate(many)]
    assert list(explain_many(many)) == alone
    assert list(extract_many(many)) == [(number, why.quotes) for number, why in alone]


@given(st.dictionaries(st.text(max_size=3), st.text("“”Ida said. ", max_size=30), max_size=5))
def test_a_mapping_is_its_items(many: dict[str, str]) -> None:
    assert list(extract_many(many)) == list(extract_many(many.items()))


@given(MANY)
def test_nothing_is_lost(many: list[Any]) -> None:
    """Each text gives a result or an error, in order, and never both."""
    seen: list[tuple[object, bool]] = []
    for key, _ in extract_many(many, on_error=lambda key, _: seen.append((key, False))):
        seen.append((key, True))
    assert seen == [(number, isinstance(text, str)) for number, text in enumerate(many)]
    assert [key for key, _ in extract_many(many, on_error="skip")] == [key for key, good in seen if good]


@given(TEXT)
def test_what_is_sent_is_what_arrives(text: str) -> None:
    why = quoteattr.explain(text, acts=quoteattr.ALL_ACTS)
    (made,) = unpacked(packed([why]))
    assert same(made, why)
    assert hash(made) == hash(why)
    assert unpacked(packed([why.quotes])) == [why.quotes]


@settings(max_examples=30)  # the same
@given(MANY, st.integers(1, 200))
def test_any_chunks_give_the_same(many: list[Any], most: int) -> None:
    """Cut anywhere, packed and unpacked as between processes."""
    cut = list(chunks(enumerate(many), most=most))
    alone = [EXPLAIN(text) for text in many]
    assert [pair for chunk in cut for pair in chunk.pairs] == list(enumerate(many))
    assert all(sum(map(len, chunk.texts[:-1])) < most for chunk in cut)
    sent = [(chunk, packed([EXPLAIN(text) for text in chunk.texts])) for chunk in cut]
    found = [one for chunk, results in sent for one in chunk.outcomes(unpacked(results), EXPLAIN)]
    assert [key for key, _ in found] == list(range(len(many)))
    assert all(same(made, wanted) for (_, made), wanted in zip(found, alone, strict=True))


@given(MANY, st.integers(1, 200))
def test_an_error_of_the_iterable_loses_no_text_before_it(many: list[Any], most: int) -> None:
    def failing() -> Iterator[tuple[int, object]]:
        yield from enumerate(many)
        raise OSError

    found: list[tuple[object, object]] = []
    with contextlib.suppress(OSError):
        for chunk in chunks(failing(), most=most):
            found += chunk.pairs
    assert found == list(enumerate(many))
