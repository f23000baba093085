"""Markup, character references and invisible characters: where they are, and what a reader sees instead."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteattr._markup import as_seen, character, markup

SAMPLES = st.lists(
    st.sampled_from(
        [
            "<p>",
            "</i>",
            "<br>",
            "**",
            "_",
            "*",
            "[",
            "](/x)",
            "&ldquo;",
            "&nbsp;",
            "&shy;",
            "\n> ",
            "\u200b",
            " ",
            "a",
            "é",
            ".",
        ]
    ),
    max_size=30,
).map("".join)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>One <b>two</b></p>", ["<p>", "<b>", "</b>", "</p>"]),
        ("**Anna** _reads_ *now*", ["**", "**", "_", "_", "*", "*"]),
        ("2 * 3 and 2*3 in snake_case", []),
        ("* * *", []),
        ("a < b and c > d", []),
        ("[Lira](https://example.org/a_(b)) and [that] (too)", ["[", "](https://example.org/a_(b))"]),
        ("> one\n>> two > three", ["> ", ">> "]),
        ("AT&T; R&D &unknown; &ldquo;", ["&ldquo;"]),
        ("so\u00adft\u200b\u200d.", ["\u00ad", "\u200b\u200d"]),
    ],
)
def test_where_it_stands(text: str, expected: list[str]) -> None:
    """Markup is found, and text that only looks like markup isn't."""
    seen = markup(text)
    assert [text[start : seen.opens[start][0]] for start in seen.starts] == expected


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("ldquo", "“"),
        ("#8221", "”"),
        ("#x201C", "“"),
        ("#XE9", "é"),
        ("nbsp", " "),
        ("#160", " "),
        ("shy", ""),
        ("#173", ""),
        ("#x110000", ""),
    ],
)
def test_what_references_show(reference: str, expected: str) -> None:
    """References may be named or numeric; one beyond Unicode shows nothing."""
    assert character(reference) == expected


def test_tags_that_end_lines() -> None:
    """A line break ends a line, a block ends a paragraph, and emphasis ends nothing."""
    text = "One<br>two</p>three<i>four</i>"
    seen = markup(text)
    assert [count for _, _, count in seen.blocks] == [1, 2]
    assert [text[start:end] for start, end in seen.parts(0, len(text))] == ["One", "two", "three<i>four"]
    assert seen.line_ends(0, 8) == 1
    assert seen.line_ends(8, len(text)) == 2


def test_neighbours_are_seen_through_markup() -> None:
    """The neighbours of a place are the characters that a reader sees there."""
    text = "said&nbsp;<i>“Go”</i>&hellip;"
    seen = markup(text)
    assert seen.before(text.index("“")) == " "
    assert seen.after(text.index("”") + 1) == "…"
    assert (seen.before(0), seen.after(len(text))) == ("", "")


@given(SAMPLES)
def test_places_beside_markup_belong_together(text: str) -> None:
    """The same characters are skipped forwards and backwards, and the text left between the edges is visible."""
    seen = markup(text)
    for start in seen.starts:
        end, shown = seen.opens[start]
        assert seen.closes[end] == (start, shown)
        assert seen.skip(start) >= start
        assert seen.back(end) <= end
    start, end = seen.stripped(0, len(text))
    assert 0 <= start <= end <= len(text)
    if start < end:
        assert seen.after(start).strip()
        assert seen.before(end).strip()


@given(SAMPLES)
def test_lines_have_no_edges_of_markup(text: str) -> None:
    """The parts of a stretch are in order and disjoint, and none is blank."""
    seen = markup(text)
    before = 0
    for start, end in seen.parts(0, len(text)):
        assert before <= start < end
        before = end


@given(st.text(max_size=12))
def test_words_are_seen_once(word: str) -> None:
    """Reading a word again changes nothing, and the word is in composed form."""
    seen = as_seen(word)
    assert unicodedata.is_normalized("NFC", seen) or seen == word
