"""Laws of pages that are true of any text, and of any marks in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pages import Page, held
from strategies import CASES, NASTY, damaged, dialogues, texts

import quoteattr
from quoteattr import ALL_ACTS
from quoteattr.view.escape import attribute
from quoteattr.view.sweep import Mark, markup, paragraphs

if TYPE_CHECKING:
    from quoteattr import Span

ANY_TEXT = st.one_of(texts(), dialogues().map(lambda made: made[0]), NASTY, damaged())
MARKUP = ["<script>", "</style>", "<!--", "-->", "]]>", "&amp;", "&#13", "<p>", "\r", "\r\n", "\n\n", "\u2028", "\u202e", "\0"]
HOSTILE = st.lists(st.one_of(st.sampled_from(MARKUP), st.characters(categories=None))).map("".join)


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    """A text with marks that may cross each other, paragraphs, and the end of the text."""
    text = "".join(draw(st.lists(st.sampled_from(["ab", "<", "\n\n", "\r\r\n", "c\n", "\0"]), min_size=4, max_size=12)))
    out = []
    for number in range(draw(st.integers(2, 8))):
        start = draw(st.integers(0, len(text)))
        end = start + draw(st.integers(1, len(text)))
        is_empty = draw(st.integers(0, 3)) == 0
        tag = f'<b class="m{number}"></b>' if is_empty else f'class="m{number}"'
        out.append(Mark(start, end, tag, f' id="m{number}"', is_empty=is_empty))
    return text, out


def places(page: Page, name: str) -> list[tuple[int, int]]:
    """The stretches that the fragments of a class contain."""
    found = [(int(one.attributes["data-start"]), int(one.attributes["data-end"])) for one in page.of_text(name)]
    return sorted(found)


def joined(stretches: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Stretches that touch each other, as one."""
    out: list[tuple[int, int]] = []
    for start, end in stretches:
        touches = out and out[-1][1] == start
        out.append((out.pop()[0] if touches else start, end))
    return out


# The sweep


@given(marked())
def test_any_marks_give_well_formed_html_with_the_same_text(made: tuple[str, list[Mark]]) -> None:
    """Fragments say truly what they contain, and together they are the mark. No fragment is empty."""
    text, marks = made
    page = Page(f'<div id="text">{markup(text, marks)}</div>')
    assert page.one("text").text == held(text)
    for element in page.of_text():
        if "data-start" in element.attributes:
            assert element.text == held(element.slice_of(text)) != ""
    for number, mark in enumerate(marks):
        end = min(mark.end, len(text))
        if mark.is_empty:
            assert len(page.of_text(f"m{number}")) == (mark.start < len(text))
            continue
        assert joined(places(page, f"m{number}")) == ([(mark.start, end)] if mark.start < end else [])
        named = [one.attributes.get("id") for one in page.of_text(f"m{number}")]
        assert named == [f"m{number}", *[None] * (len(named) - 1)][: len(named)]


@given(st.text(st.sampled_from("ab\n\r \u2028\u2029\x85"), max_size=60))
def test_paragraphs_are_the_text(text: str) -> None:
    """They follow each other without a gap; all but the last end with a line end."""
    found = list(paragraphs(text))
    assert "".join(text[start:end] for start, end in found) == text
    assert all(text[end - 1] in "\n\r\u2029" for _, end in found[:-1])
    assert all(start < end for start, end in found)


def test_long_paragraphs_are_split_at_line_ends() -> None:
    """A browser lays out a long poem or chat piece by piece."""
    text = "A line of a poem.\n" * 1000
    assert len(list(paragraphs(text))) == 1000
    assert len(list(paragraphs(text[:3600]))) == 1


# Pages


@pytest.mark.parametrize("title", ["News", "</title><script>alert(1)</script>", "'\"&\0\ud800"])
def test_titles_are_plain_text(title: str) -> None:
    """A title is text, whatever it contains."""
    page = Page(quoteattr.to_html("", title=title))
    assert [one.text for one in page.elements if one.tag in ("title", "h1")] == [held(title)] * 2


@given(st.one_of(ANY_TEXT, HOSTILE, HOSTILE.map(lambda text: f"“It {text} is,” Mira {text} Holm said. The “{text}” boat.")))
@example("“A”\r\rB\rC\r\n\u2028\u202e“D\0\ud83d\ude00,” Ann said.")
def test_the_text_in_a_page_is_the_text(text: str) -> None:
    """Each character is there once, at its place. Scripts are those of the page alone."""
    assert_true_page(text, quoteattr.explain(text, acts=ALL_ACTS))


@pytest.mark.parametrize("start", range(0, len(CASES), 100))
def test_the_texts_of_the_cases_in_pages(start: int) -> None:
    """All cases, joined by the hundred: articles, stories, plays, and texts that look like quotations."""
    text = "\n\n".join(CASES[start : start + 100])
    assert_true_page(text, quoteattr.explain(text, acts=ALL_ACTS))


def assert_true_page(text: str, explanation: quoteattr.Explanation) -> None:
    """The laws of a page."""
    source = quoteattr.to_html(explanation)
    source.encode("utf-8")
    page = Page(source)
    assert page.one("text").text == held(text)
    assert [one.tag for one in page.elements].count("script") == 2
    assert not [one for one in page.elements for name in one.attributes if name.startswith("on") or name == "style"]
    ids = [one.attributes["id"] for one in page.elements if "id" in one.attributes]
    assert len(ids) == len(set(ids))
    links = [one.attributes["href"] for one in page.elements if one.tag == "a"]
    assert {link[1:] for link in links} <= set(ids)
    assert all(link.startswith("#") for link in links)
    for element in page.of_text():
        if "data-start" in element.attributes:
            assert element.text == held(element.slice_of(text))
    assert_all_there(page, explanation)


def assert_all_there(page: Page, explanation: quoteattr.Explanation) -> None:
    """Every quotation, cue, mention, rejected text and issue is marked, where it is."""

    def spans(name: str) -> list[tuple[int, int]]:
        return joined(places(page, name))

    def wanted(found: list[Span]) -> list[tuple[int, int]]:
        return joined([(span.start, span.end) for span in sorted(set(found))])

    of_text = {int(one.attributes["data-quote"]) for one in page.of_text("who")}
    assert of_text == set(range(len(explanation.quotes)))
    assert len(page.details["quotes"]) == len(explanation.quotes)
    pieces: dict[int, list[tuple[int, int]]] = {}
    for one in page.of_text("quote"):
        stretch = int(one.attributes["data-start"]), int(one.attributes["data-end"])
        pieces.setdefault(int(one.attributes["data-quote"]), []).append(stretch)
    for index, quote in enumerate(explanation.quotes):
        assert joined(pieces[index]) == wanted(list(quote.spans))
    given = [quote.attribution for quote in explanation.quotes if quote.attribution]
    assert covered(spans("cue")) == covered(wanted([part for one in given if one.cue for part in one.cue.parts]))
    assert covered(spans("mention")) == covered(wanted([one.mention.span for one in given if one.mention]))
    assert covered(spans("rejected")) == covered(wanted([one.span for one in explanation.rejected]))
    assert covered(spans("issue")) == covered(wanted([one.span for one in explanation.issues]))


def covered(stretches: list[tuple[int, int]]) -> set[int]:
    """The characters in some stretches."""
    return {at for start, end in stretches for at in range(start, end)}


@given(HOSTILE)
def test_attributes_hold_any_text(text: str) -> None:
    """The value that a browser reads is the text."""
    page = Page(f'<p title="{attribute(text)}"></p>')
    assert page.elements[0].attributes["title"] == held(text)
    assert not re.search("[<>\"']", attribute(text))
