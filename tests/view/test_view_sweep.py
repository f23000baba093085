"""The order in which overlapping marks are nested, and the characters that need a form of their own."""

from __future__ import annotations

import pytest

from quoteattr.view.escape import inline
from quoteattr.view.sweep import Mark, markup


def bare(text: str, *marks: Mark) -> str:
    """The markup without offsets, with short tags."""
    page = markup(text, marks)
    for number in range(len(text) + 1):
        page = page.replace(f' data-start="{number}"', "").replace(f' data-end="{number}"', "")
    return page.replace("span", "s").replace('class="', "").replace('"', "")


def mark(start: int, end: int, name: str) -> Mark:
    return Mark(start, end, f'class="{name}"')


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ([(0, 4, "a"), (1, 3, "b")], "<p><s a>w<s b>or</s>d</s></p>"),
        ([(0, 2, "b"), (0, 4, "a")], "<p><s a><s b>wo</s>rd</s></p>"),
        ([(0, 3, "a"), (1, 4, "b")], "<p><s a>w<s b>or</s></s><s b>d</s></p>"),
        ([(0, 2, "a"), (2, 4, "b")], "<p><s a>wo</s><s b>rd</s></p>"),
        ([(0, 2, "a"), (1, 3, "b"), (1, 4, "c")], "<p><s a>w<s c><s b>o</s></s></s><s c><s b>r</s>d</s></p>"),
        ([(2, 9, "a"), (5, 9, "b")], "<p>wo<s a>rd</s></p>"),
    ],
)
def test_overlaps(marks: list[tuple[int, int, str]], expected: str) -> None:
    """The longer of two that begin together is outside, and stays outside if both are cut."""
    assert bare("word", *(mark(*one) for one in marks)) == expected


def test_marks_go_on_in_the_next_paragraph() -> None:
    """They are nested in the same order there."""
    found = bare("a\n\nb\n\nc", mark(0, 7, "x"), mark(0, 5, "y"))
    assert found == "<p><s x><s y>a\n\n</s></s></p><p><s x><s y>b\n</s>\n</s></p><p><s x>c</s></p>"


def test_what_has_no_text_comes_before_what_it_announces() -> None:
    """An outer quotation is announced before an inner one that begins at the same place."""
    empty = [Mark(0, 4, "<i>1</i>", is_empty=True), Mark(0, 2, "<i>2</i>", is_empty=True)]
    assert bare("word", *empty, mark(0, 4, "x"), mark(0, 2, "y")) == "<p><i>1</i><s x><i>2</i><s y>wo</s>rd</s></p>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\tb\n", "a\tb\n"),
        ("<b> & \"c\" 'd'", "&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;"),
        ("a\r\nb\rc", 'a&#13;\nb<span class="cr">&#13;</span>c'),
        ("\u200e\u061c\u200b\u00ad", "\u200e\u061c\u200b\u00ad"),
        ("\u202e", '<span class="odd" data-char="U+202E">\u202e</span>'),
        ("\u2028", '<span class="odd" data-char="U+2028">\u2028</span>'),
        ("\x1b", '<span class="odd" data-char="U+001B">\x1b</span>'),
        ("\0", '<span class="odd" data-char="U+0000">\ufffd</span>'),
        ("\udce9", '<span class="odd" data-char="U+DCE9">\ufffd</span>'),
    ],
)
def test_hard_characters(text: str, expected: str) -> None:
    """Directional marks are ordinary text; what overrides a direction, or would not be seen, is shown with its number."""
    assert inline(text, 0, len(text)) == expected
