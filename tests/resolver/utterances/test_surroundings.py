"""What surrounds an utterance is read only once, however many sieves use it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from benchmarks.fuzz.cases import case_texts
from quoteattr._pipeline import context_of
from quoteattr.lang import load
from quoteattr.resolver.run import run
from quoteattr.resolver.utterances import surroundings
from quoteattr.resolver.utterances.surroundings import UtteranceSite

if TYPE_CHECKING:
    from collections.abc import Callable


def _site(text: str, number: int = 0) -> UtteranceSite:
    context = context_of(text, load("en"), None)
    return UtteranceSite(context.utterances[number], context.reading)


@pytest.mark.parametrize("reader", ["_window_before", "_is_closed_off", "_is_in_dash_turn", "skip_punctuation", "tags_after"])
def test_sieves_read_nothing_twice(reader: str, monkeypatch: pytest.MonkeyPatch) -> None:
    read: Callable[..., Any] = getattr(surroundings, reader)
    calls: list[tuple[Any, ...]] = []

    def counted(*args: Any) -> Any:
        calls.append(args)
        return read(*args)

    monkeypatch.setattr(surroundings, reader, counted)
    asked = 0
    for text in case_texts():
        calls.clear()
        context = context_of(text, load("en"), None)
        run(context)
        assert len(calls) <= len(context.utterances), text
        asked += len(calls)
    assert asked


@pytest.mark.parametrize(
    ("text", "verb", "inverted"),
    [("“No,” said Ivy.", "said", True), ("“No,” Ivy said.", "said", False), ("“No.” Ivy shut the door.", None, None)],
)
def test_the_tag_behind(text: str, verb: str | None, inverted: bool | None) -> None:  # noqa: FBT001  # an expected value
    site = _site(text)
    found = site.tag
    reading = context_of(text, load("en"), None).reading
    assert (found and (reading.words[found.verb.head], found.inverted)) == (verb and (verb, inverted))
    assert reading.words[site.behind] in {"said", "Ivy"}


def test_the_verbs_before() -> None:
    text = "Leo said that Ivy had told him, “No.”"
    site = _site(text)
    words = context_of(text, load("en"), None).reading.words
    assert [words[verb.head] for verb in site.verbs_before] == ["said", "told"]
    assert (site.before, site.utterance.first) == ((0, 8), 8)


def test_words_inside_a_dash_turn_with_a_tag_of_their_own() -> None:
    assert _site("— And Leo said, “No,” said Ivy.\n\n— Well, said Tom.", 1).is_told_before
    assert not _site("And Leo said, “No,” said Ivy.").is_told_before
