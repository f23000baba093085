"""The paragraphs and sentences of a text, as users get them."""

from __future__ import annotations

import pytest

from quoteattr import UnknownLanguageError
from quoteattr.analysis import paragraphs, sentences


def parts(text: str, lang: str = "en") -> list[str]:
    """The sentences as strings."""
    return [span.of(text) for span in sentences(text, lang)]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "<p></p>"])
def test_nothing(text: str) -> None:
    """A text without words has neither."""
    assert paragraphs(text) == sentences(text) == ()


def test_closing_marks_belong_to_the_sentence_they_end() -> None:
    """Opening ones belong to the next."""
    assert parts("“We open.” “We close.” (Soon.) Ann’s") == ["“We open.”", "“We close.”", "(Soon.)", "Ann’s"]


def test_a_paragraph_ends_a_sentence() -> None:
    """Even if nothing else does; a line broken at a fixed width doesn't."""
    assert parts("HARBOUR CLOSED\nIt rained.") == ["HARBOUR CLOSED", "It rained."]
    assert parts("It rained on the quay and\nthe boats lay still until\nsix.") == [
        "It rained on the quay and\nthe boats lay still until\nsix."
    ]


def test_markup_and_white_space_at_the_edges_are_left_out() -> None:
    """Those inside are kept, because sentences are slices of the text."""
    assert parts("<p> It <b>rained</b>. \u200bHe left. </p><p>Then…</p>") == ["It <b>rained</b>.", "He left.", "Then…"]


def test_abbreviations_are_those_of_the_language() -> None:
    """Without a language, every full stop before a capital letter ends a sentence."""
    assert parts("Mr. Hale left.") == parts("Mr. Hale left.", "en-GB") == ["Mr. Hale left."]
    assert parts("Mr. Hale left.", "und") == ["Mr.", "Hale left."]
    with pytest.raises(UnknownLanguageError):
        sentences("Yes.", "tlh")
